import { Button, Field, Input, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { CollectionUnits } from '../../usecases/collection-view/collection-units';
import { FoldedSection } from '../parts/folded-section';
import { ViewSection } from '../parts/view-section';
import { collectionViewMessages } from './messages';
import { useMaking } from './use-making';

const useStyles = makeStyles({
  field: { marginBottom: tokens.spacingVerticalM },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  progress: { marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  units: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});

interface Props {
  workbook: ReadableWorkbook;
  listed: Extract<CollectionUnits, { outcome: 'listed' }>;
  /** ISO date; empty where none is set. */
  due: string;
  setDue: (due: string) => void;
}

/** One workbook for each member unit. */
export function GiveOut({ workbook, listed, due, setDue }: Props): ReactNode {
  const styles = useStyles();
  const { making, outcome, make, stop } = useMaking(workbook, due === '' ? null : due);
  const { units, unnamed, repeated } = listed;
  const notes = [
    ...unnamed.map(({ kind, row }) => collectionViewMessages.unitUnnamed(kind, row)),
    ...repeated.map(({ kind, row, name }) => collectionViewMessages.unitRepeated(kind, row, name)),
    ...outcome,
  ];
  return (
    <>
      <ViewSection title={collectionViewMessages.giveOut}>
        <Field
          className={styles.field}
          label={collectionViewMessages.due}
          hint={collectionViewMessages.dueHint}
        >
          <Input
            type="date"
            value={due}
            onChange={(_, { value }) => {
              setDue(value);
            }}
          />
        </Field>
        {units.length === 0 && <Text>{collectionViewMessages.noUnits}</Text>}
        {units.length > 0 && making === null && (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                make(units);
              }}
            >
              {collectionViewMessages.make(units.length)}
            </Button>
            <Text size={200} className={styles.note}>
              {collectionViewMessages.severalDownloads}
            </Text>
          </>
        )}
        {making !== null && (
          <>
            <Text>{collectionViewMessages.making(making.done, making.total, making.unit)}</Text>
            <ProgressBar
              className={styles.progress}
              value={making.done}
              max={making.total}
              aria-label={collectionViewMessages.giveOut}
            />
            <Button size="small" className={styles.progress} onClick={stop}>
              {collectionViewMessages.stop}
            </Button>
          </>
        )}
        {notes.length > 0 && (
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </ViewSection>
      {units.length > 0 && (
        <FoldedSection title={collectionViewMessages.single}>
          <ul className={styles.units}>
            {units.map((unit) => (
              <li key={unit.fileName} className={styles.unit}>
                <span className={styles.name}>{unit.member.unit.name}</span>
                <Button
                  size="small"
                  disabled={making !== null}
                  aria-label={collectionViewMessages.makeOneOf(unit.fileName)}
                  onClick={() => {
                    make([unit]);
                  }}
                >
                  {collectionViewMessages.makeOne}
                </Button>
              </li>
            ))}
          </ul>
        </FoldedSection>
      )}
    </>
  );
}
