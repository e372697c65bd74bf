import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RepeatingTable } from '../../model/form';
import { mapColumns, pasteableFields, withColumn } from '../../usecases/pasting/column-mapping';
import type { ColumnMapping } from '../../usecases/pasting/column-mapping';
import type { PastedGrid } from '../../usecases/pasting/pasted-content';
import { ChoiceSelect } from '../parts/choice-select';
import { ViewSection } from '../parts/view-section';
import { pasteMessages } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  column: { marginTop: tokens.spacingVerticalS },
  sample: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Long enough to know a column by. */
const SAMPLE_CHARACTERS = 24;

function sampleOf(grid: PastedGrid, { headerRows }: ColumnMapping, column: number): string {
  const cell = grid.slice(headerRows).find((row) => (row[column]?.text.trim() ?? '') !== '')?.[column];
  const characters = Array.from(cell?.text.trim() ?? '');
  return characters.length <= SAMPLE_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SAMPLE_CHARACTERS).join('')}……`;
}

const BASIS = {
  header: pasteMessages.byHeader,
  order: pasteMessages.byOrder,
  chosen: pasteMessages.chosen,
} as const;

interface Props {
  table: RepeatingTable;
  grid: PastedGrid;
  mapping: ColumnMapping;
  change: (mapping: ColumnMapping) => void;
}

/** Which pasted column goes to which field, for looking over and for changing. */
export function ColumnList({ table, grid, mapping, change }: Props): ReactNode {
  const styles = useStyles();
  const fields = pasteableFields(table);
  const names = mapping.columns.map(({ header }, index) => pasteMessages.column(index, header));
  const leftOut = names.filter((_, index) => mapping.columns[index]?.field === null);
  return (
    <ViewSection title={pasteMessages.columns}>
      <Text className={styles.note}>{BASIS[mapping.basis]}</Text>
      {leftOut.length > 0 && <Text className={styles.note}>{pasteMessages.notWritten(leftOut)}</Text>}
      {mapping.basis !== 'header' && (
        <Checkbox
          label={pasteMessages.firstRowIsHeader}
          checked={mapping.headerRows > 0}
          onChange={(_, { checked }) => {
            change(mapColumns(grid, table, checked === true ? 1 : 0));
          }}
        />
      )}
      <ul className={styles.list}>
        {mapping.columns.map(({ field, isSerial }, index) => {
          const sample = sampleOf(grid, mapping, index);
          const name = names[index] ?? '';
          return (
            <li key={index} className={styles.column}>
              <Field label={pasteMessages.columnGoesTo(name)}>
                <ChoiceSelect
                  value={field ?? ''}
                  choices={[
                    { key: '', label: isSerial ? pasteMessages.rowNumbers : pasteMessages.leftOut },
                    ...fields,
                  ]}
                  choose={(key) => {
                    change(withColumn(mapping, index, key === '' ? null : key));
                  }}
                />
              </Field>
              {sample !== '' && (
                <Text size={200} className={styles.sample}>
                  {pasteMessages.sample(sample)}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </ViewSection>
  );
}
