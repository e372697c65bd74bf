import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ClipboardEvent, ReactNode } from 'react';
import type { Clipboard } from '../../usecases/pasting/read-clipboard';
import { markupOf } from './clipboard-markup';
import { pasteMessages } from './messages';

const useStyles = makeStyles({
  box: { width: '100%' },
  foot: { marginTop: tokens.spacingVerticalXS, textAlign: 'right' },
});

interface Props {
  /** The text as it was pasted or typed. */
  text: string;
  read: (clipboard: Clipboard) => void;
}

/** Takes what is pasted, as markup where there is any. What is typed is read as text. */
export function PasteBox({ text, read }: Props): ReactNode {
  const styles = useStyles();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    // Without markup the box takes the text itself, wherever in it the cursor stands.
    if (html.trim() === '') return;
    event.preventDefault();
    read({ markup: markupOf(html), text: event.clipboardData.getData('text/plain') });
  };
  return (
    <div>
      <Field label={pasteMessages.box} hint={pasteMessages.boxHint}>
        <Textarea
          className={styles.box}
          rows={4}
          resize="vertical"
          value={text}
          spellCheck={false}
          onPaste={paste}
          onChange={(_, { value }) => {
            read({ markup: null, text: value });
          }}
        />
      </Field>
      {text !== '' && (
        <div className={styles.foot}>
          <Button
            size="small"
            onClick={() => {
              read({ markup: null, text: '' });
            }}
          >
            {pasteMessages.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
