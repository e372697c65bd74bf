import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportedValue } from '../../model/document-import';
import type { Acceptance } from '../../usecases/document-import/accepted-values';
import { placeInWords } from '../../usecases/document-import/import-report';
import { importViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  side: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  raw: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '6',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Stands for a value that is left out; no text of a document can equal it, as texts are trimmed. */
const LEFT_OUT = ' ';

/** What may be filled in for a value: as it was read, and the other ways to read it. */
function choicesOf({ texts, alternatives }: ImportedValue): { text: string; reason: string | null }[] {
  const read = { text: texts.join('\n'), reason: null };
  const others = alternatives.filter(({ text }) => text !== read.text);
  return [read, ...others];
}

interface Props {
  values: readonly ImportedValue[];
  acceptance: Acceptance;
  /** @param text null to leave it out */
  choose: (value: ImportedValue, text: string | null) => void;
}

/** Doubtful values, the document's words beside what would be filled in, for a person to decide. */
export function DoubtfulList({ values, acceptance, choose }: Props): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {values.map((value) => (
        <li key={value.key} className={styles.item}>
          <span className={styles.quiet}>{value.remark}</span>
          <div className={styles.sides}>
            <div className={styles.side}>
              <span className={styles.quiet}>{importViewMessages.inDocument}</span>
              <span className={styles.raw}>{value.raw}</span>
              <span className={styles.quiet}>{importViewMessages.place(placeInWords(value.place))}</span>
            </div>
            <Field label={importViewMessages.fillIn(value.label)} className={styles.side}>
              <RadioGroup
                value={acceptance.get(value.key) ?? LEFT_OUT}
                onChange={(_, { value: chosen }) => {
                  choose(value, chosen === LEFT_OUT ? null : chosen);
                }}
              >
                <Radio value={LEFT_OUT} label={importViewMessages.leaveOut} />
                {choicesOf(value).map(({ text, reason }) => (
                  <Radio key={text} value={text} label={reason === null ? text : `${text}（${reason}）`} />
                ))}
              </RadioGroup>
            </Field>
          </div>
        </li>
      ))}
    </ul>
  );
}
