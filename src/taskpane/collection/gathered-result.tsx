import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectedMember } from '../../model/collection';
import { gatheredSums } from '../../usecases/collection-view/gathered-view';
import type { Gathered } from '../../usecases/collection-view/gathered-view';
import { FoldedSection } from '../parts/folded-section';
import { ViewSection } from '../parts/view-section';
import { collectionViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  sum: { width: '40%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const COLOURS: Readonly<Record<CollectedMember['status'], 'success' | 'warning' | 'danger' | 'informative'>> =
  {
    returned: 'success',
    late: 'warning',
    contradictory: 'danger',
    missing: 'informative',
  };

function Units({ members }: { members: readonly CollectedMember[] }): ReactNode {
  const styles = useStyles();
  const returned = members.filter(({ status }) => status !== 'missing').length;
  return (
    <ViewSection title={collectionViewMessages.units(returned, members.length)}>
      <ul className={styles.list}>
        {members.map(({ unit, status, files }) => (
          <li key={`${unit.table} ${unit.row}`} className={styles.line}>
            <span className={styles.name}>
              {unit.name}
              {files.length > 0 && (
                <Text size={200} className={styles.note}>
                  {files.join('、')}
                </Text>
              )}
            </span>
            <Badge className={styles.badge} appearance="tint" color={COLOURS[status]}>
              {collectionViewMessages.status(status)}
            </Badge>
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}

function Sums({ gathered }: { gathered: Gathered }): ReactNode {
  const styles = useStyles();
  const sums = gatheredSums(gathered);
  if (sums.length === 0) return null;
  return (
    <FoldedSection title={collectionViewMessages.sums(sums.length)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {collectionViewMessages.sumColumns.item}
            </th>
            <th scope="col" className={styles.sum}>
              {collectionViewMessages.sumColumns.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ label, year, unit, sum, leftOut }) => (
            <tr key={`${label} ${year ?? ''} ${unit ?? ''}`}>
              <td className={styles.cell}>
                {collectionViewMessages.label(label, year)}
                <Text size={200} className={styles.note}>
                  {collectionViewMessages.leftOut(leftOut)}
                </Text>
              </td>
              <td className={`${styles.cell} ${styles.sum}`}>
                {sum === null ? collectionViewMessages.noSum : `${sum}${unit ?? ''}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldedSection>
  );
}

/** Who has handed in, what does not agree, and the sums. */
export function GatheredResult({ gathered }: { gathered: Gathered }): ReactNode {
  const styles = useStyles();
  const { collection, problems } = gathered;
  // Who has not handed in stands in the list of units.
  const shown = problems.filter(({ kind }) => kind !== 'missing');
  return (
    <>
      <Units members={collection.members} />
      <ViewSection title={collectionViewMessages.problems(shown.length)}>
        {shown.length === 0 && <Text>{collectionViewMessages.noProblems}</Text>}
        <ul className={styles.list}>
          {shown.map(({ message }, index) => (
            <li key={`${index} ${message}`} className={styles.line}>
              {message}
            </li>
          ))}
        </ul>
      </ViewSection>
      <Sums gathered={gathered} />
    </>
  );
}
