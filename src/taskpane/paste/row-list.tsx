import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RepeatingTable } from '../../model/form';
import type { TablePasteRow } from '../../usecases/pasting/plan-table-paste';
import { pasteMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'baseline' },
  line: {
    flexShrink: 0,
    marginRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { flexGrow: 1, minWidth: 0 },
  fate: {
    flexShrink: 0,
    maxWidth: '45%',
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
  },
  landing: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  values: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, fontSize: tokens.fontSizeBase200 },
  value: { display: 'block', whiteSpace: 'pre-line', color: tokens.colorNeutralForeground2 },
  cellNote: { display: 'block', color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  all: { marginTop: tokens.spacingVerticalS },
});

/** As many as are looked through at once; the counts say the rest. */
const SHOWN_ROWS = 30;

function Row({ row, table }: { row: TablePasteRow; table: RepeatingTable }): ReactNode {
  const styles = useStyles();
  const name = row.cells.get(table.nameColumn)?.shown ?? '';
  const isPassedOver = row.fate === 'passedOver';
  const fate =
    row.fate === 'passedOver'
      ? pasteMessages.skippedWith(pasteMessages.skipped[row.reason])
      : pasteMessages[row.fate];
  const shownName = name === '' ? (isPassedOver ? row.text : pasteMessages.noName) : name;
  const values = isPassedOver
    ? []
    : table.columns.flatMap(({ field }) => {
        const cell = row.cells.get(field.key);
        const isTold =
          cell !== undefined && (cell.note !== null || (cell.shown !== '' && field.key !== table.nameColumn));
        return isTold ? [{ field, cell }] : [];
      });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.line}>{pasteMessages.line(row.line)}</span>
        <Text className={styles.name} weight={isPassedOver ? 'regular' : 'semibold'}>
          {shownName}
        </Text>
        <span className={mergeClasses(styles.fate, !isPassedOver && styles.landing)}>{fate}</span>
      </div>
      {values.length > 0 && (
        <div className={styles.values}>
          {values.map(({ field, cell }) => (
            <div key={field.key}>
              {cell.shown !== '' && (
                <span className={styles.value}>{pasteMessages.pair(field.label, cell.shown)}</span>
              )}
              {cell.note !== null && (
                <span className={mergeClasses(styles.cellNote, cell.isDoubtful && styles.doubtful)}>
                  {cell.shown === '' ? pasteMessages.pair(field.label, cell.note) : `→ ${cell.note}`}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
    </li>
  );
}

/** Every pasted row with what becomes of it. */
export function RowList({
  rows,
  table,
}: {
  rows: readonly TablePasteRow[];
  table: RepeatingTable;
}): ReactNode {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_ROWS);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <Row key={row.line} row={row} table={table} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button
          size="small"
          className={styles.all}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {pasteMessages.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}
