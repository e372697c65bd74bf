import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { PointProblem } from '../../usecases/overview/problem-list';
import { problemsViewMessages } from './messages';
import { ProblemMark } from './problem-mark';
import { ProblemPlaces } from './problem-places';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  point: { display: 'block', margin: 0 },
  code: { marginRight: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  closing: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** One observation point with what is wrong at it, what would close the gap, and where. */
export const ProblemEntry = memo(function ProblemEntry({
  problem: { point, kinds, closing, places },
}: {
  problem: PointProblem;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <Text as="p" className={styles.point}>
        <Text weight="semibold" className={styles.code}>
          {point.code ?? problemsViewMessages.deduction}
        </Text>
        {point.text}
      </Text>
      <div>
        {kinds.map((kind) => (
          <ProblemMark key={kind} kind={kind} />
        ))}
      </div>
      <ul className={styles.closing} aria-label={problemsViewMessages.closing}>
        {closing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ProblemPlaces places={places} />
    </li>
  );
});
