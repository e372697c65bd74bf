import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { LocatedText } from '../../usecases/pasting/located-table';
import type { TextPasteMode } from '../../usecases/pasting/plan-text-paste';
import { planTextPaste } from '../../usecases/pasting/plan-text-paste';
import type { PastedContent } from '../../usecases/pasting/read-clipboard';
import { pastedParagraphs } from '../../usecases/pasting/read-clipboard';
import type { RequestedWrite } from '../../usecases/session/requested-write';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { ViewSection } from '../parts/view-section';
import { pasteMessages } from './messages';
import { PasteProblem } from './paste-problem';

const useStyles = makeStyles({
  line: { display: 'block' },
  choice: { marginTop: tokens.spacingVerticalS },
  write: { display: 'block', margin: `${tokens.spacingVerticalM} 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  paragraph: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  located: LocatedText;
  content: PastedContent;
  isBusy: boolean;
  write: (request: RequestedWrite) => void;
}

/** How a pasted text lands, paragraph by paragraph. */
export function TextPaste({ located, content, isBusy, write }: Props): ReactNode {
  const styles = useStyles();
  const [mode, setMode] = useState<TextPasteMode>('append');
  const [isAsking, setIsAsking] = useState(false);
  const text = useMemo(() => pastedParagraphs(content), [content]);
  const paste = useMemo(() => planTextPaste(located, text, mode), [located, text, mode]);
  const { label } = located.block.field;
  const { standing, pastedWords, words, limit, inserted } = paste;
  const request = paste.write;
  if ('problem' in request) {
    return (
      <ViewSection title={pasteMessages.preview}>
        <PasteProblem isError message={request.problem} />
      </ViewSection>
    );
  }
  const asks = mode === 'replace' && standing > 0;
  return (
    <ViewSection title={pasteMessages.preview}>
      <Text className={styles.line} weight="semibold">
        {pasteMessages.readParagraphs(paste.paragraphs.length)}
      </Text>
      <Text className={styles.line}>
        {limit === null
          ? pasteMessages.words(pastedWords, words)
          : pasteMessages.wordsOf(pastedWords, words, limit)}
      </Text>
      {inserted > 0 && <Text className={styles.line}>{pasteMessages.rowsInserted(inserted)}</Text>}
      {limit !== null && words > limit && (
        <PasteProblem isError={false} message={pasteMessages.overLimit(words - limit)} />
      )}
      {standing > 0 && (
        <Field label={pasteMessages.mode} className={styles.choice}>
          <RadioGroup
            value={mode}
            onChange={(_, { value }) => {
              setMode(value === 'replace' ? 'replace' : 'append');
            }}
          >
            <Radio value="append" label={pasteMessages.append} />
            <Radio value="replace" label={pasteMessages.replace(standing)} />
          </RadioGroup>
        </Field>
      )}
      <Button
        appearance="primary"
        className={styles.write}
        disabled={isBusy}
        onClick={() => {
          if (asks) setIsAsking(true);
          else write(request);
        }}
      >
        {pasteMessages.write}
      </Button>
      <ol className={styles.list}>
        {paste.paragraphs.map((paragraph, index) => (
          <li key={index} className={styles.paragraph}>
            <span className={styles.number}>{pasteMessages.paragraph(index)}</span>
            {paragraph}
          </li>
        ))}
      </ol>
      <ConfirmDialog
        isOpen={isAsking}
        title={pasteMessages.replaceTitle}
        confirmWord={pasteMessages.replaceConfirm}
        cancelWord={pasteMessages.cancel}
        canConfirm={!isBusy}
        confirm={() => {
          setIsAsking(false);
          write(request);
        }}
        cancel={() => {
          setIsAsking(false);
        }}
      >
        {pasteMessages.replaceQuestion(standing, label)}
      </ConfirmDialog>
    </ViewSection>
  );
}
