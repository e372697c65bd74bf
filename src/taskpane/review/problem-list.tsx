import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Sentences, each leading to the cell it speaks of where there is one. */
export function ProblemList({
  problems,
}: {
  problems: readonly { message: string; cell: CellPlace | null }[];
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map(({ message, cell }, index) => (
        <li key={`${index} ${message}`} className={styles.line}>
          <CellLink cell={cell}>{message}</CellLink>
        </li>
      ))}
    </ul>
  );
}
