import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportedValue, KeptOut, UnreadText } from '../../model/document-import';
import { placeInWords } from '../../usecases/document-import/import-report';
import { importViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '4',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  all: { marginTop: tokens.spacingVerticalS },
});

const FIRST = 10;

interface Line {
  key: string;
  label: string | null;
  text: string;
  details: string[];
}

/** A list of which the first lines are shown, the rest on request. */
function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ key, label, text, details }) => (
          <li key={key} className={styles.line}>
            {label !== null && <span className={styles.label}>{label}</span>}
            <span className={styles.text}>{text}</span>
            {details.map((detail) => (
              <span key={detail} className={styles.quiet}>
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button
          size="small"
          className={styles.all}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {importViewMessages.all(lines.length)}
        </Button>
      )}
    </>
  );
}

function lineOf({ key, label, texts, place, remark }: ImportedValue, more: readonly string[]): Line {
  const where = importViewMessages.place(placeInWords(place));
  return {
    key,
    label,
    text: texts.join('\n'),
    details: [where, ...(remark === null ? [] : [remark]), ...more],
  };
}

/** Values that are filled in, each with where it comes from. */
export function ValueList({ values }: { values: readonly ImportedValue[] }): ReactNode {
  return <Lines lines={values.map((value) => lineOf(value, []))} />;
}

/** Values that are not filled in, each with the reason. */
export function KeptOutList({ keptOut }: { keptOut: readonly KeptOut[] }): ReactNode {
  return <Lines lines={keptOut.map(({ value, reason }) => lineOf(value, [reason]))} />;
}

/** Texts of the document nobody knows the place of. */
export function UnreadList({ unread }: { unread: readonly UnreadText[] }): ReactNode {
  return (
    <Lines
      lines={unread.map(({ text, place, reason }, index) => ({
        key: String(index),
        label: null,
        text,
        details: [importViewMessages.place(placeInWords(place)), reason],
      }))}
    />
  );
}
