import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { FixPreview } from '../../usecases/findings-view/offered-fixes';
import { findingsMessages } from './messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2, display: 'block' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Cells a dialog lists one by one; a person reads no more. */
const LISTED = 100;

/** What stands in each cell now, and what would be written. */
export function FixTable({ fixes }: { fixes: readonly FixPreview[] }): ReactNode {
  const styles = useStyles();
  const more = fixes.length - LISTED;
  return (
    <ul className={styles.list}>
      {fixes.slice(0, LISTED).map(({ place, before, after }) => (
        <li key={formatPlace(place)} className={styles.line}>
          <span className={styles.place}>{formatPlace(place)}</span>
          <span className={styles.before}>
            {findingsMessages.before} “{before === '' ? findingsMessages.empty : before}”，
          </span>
          {findingsMessages.after}{' '}
          <span className={styles.after}>“{after === '' ? findingsMessages.empty : after}”</span>
        </li>
      ))}
      {more > 0 && <li className={styles.line}>{findingsMessages.moreFixes(more)}</li>}
    </ul>
  );
}
