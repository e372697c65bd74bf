import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportedValue, KeptOut, UnreadText } from '../../model/document-import';
import { placeInWords } from '../../usecases/document-import/import-report';
import { LongList } from '../parts/long-list';
import { importViewMessages } from './messages';

const useStyles = makeStyles({
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
});

const FIRST = 10;

interface Line {
  key: string;
  label: string | null;
  text: string;
  details: string[];
}

function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  const styles = useStyles();
  return (
    <LongList items={lines} keyOf={({ key }) => key} first={FIRST}>
      {({ label, text, details }) => (
        <>
          {label !== null && <span className={styles.label}>{label}</span>}
          <span className={styles.text}>{text}</span>
          {details.map((detail) => (
            <span key={detail} className={styles.quiet}>
              {detail}
            </span>
          ))}
        </>
      )}
    </LongList>
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
