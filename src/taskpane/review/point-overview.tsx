import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { GivenScore } from '../../model/scorecard';
import type { CardReview, ReviewedGroup, ReviewedPoint } from '../../usecases/review/review-view';
import { FilterChips } from '../parts/filter-chips';
import { ViewSection } from '../parts/view-section';
import { FlagBadges } from './flag-badges';
import { reviewMessages } from './messages';

const useStyles = makeStyles({
  chips: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  none: { display: 'block', padding: tokens.spacingHorizontalM },
  subtotal: {
    display: 'block',
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { flexShrink: 0, marginTop: '2px', marginRight: tokens.spacingHorizontalXS },
  given: { color: tokens.colorStatusSuccessForeground1 },
  faulty: { color: tokens.colorPaletteRedForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  text: { display: 'block' },
  score: {
    flexShrink: 0,
    marginLeft: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

const FILTERS = ['all', 'unscored', 'flagged'] as const;
type Filter = (typeof FILTERS)[number];

const isUnscored = ({ given }: ReviewedPoint): boolean => given.state !== 'given';

function isShown(point: ReviewedPoint, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unscored':
      return isUnscored(point);
    case 'flagged':
      return point.flags.length > 0;
  }
}

function StateSign({ state }: Pick<GivenScore, 'state'>): ReactNode {
  const styles = useStyles();
  switch (state) {
    case 'blank':
      return <CircleRegular />;
    case 'given':
      return <CheckmarkCircleFilled className={styles.given} />;
    case 'faulty':
      return <ErrorCircleFilled className={styles.faulty} />;
  }
}

function PointRow({ point: reviewed, open }: { point: ReviewedPoint; open: () => void }): ReactNode {
  const styles = useStyles();
  const { code, point, given, maximum, flags } = reviewed;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={open}>
        <span className={styles.sign} aria-hidden>
          <StateSign state={given.state} />
        </span>
        <span className={styles.words}>
          <span className={styles.text}>
            {code} {point.text}
          </span>
          <FlagBadges flags={flags} />
        </span>{' '}
        <span className={mergeClasses(styles.score, given.state === 'faulty' && styles.faulty)}>
          {reviewMessages.given(given, maximum)}
        </span>
      </button>
    </li>
  );
}

function Group({
  group,
  points,
  open,
}: {
  group: ReviewedGroup;
  points: readonly ReviewedPoint[];
  open: (code: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { code, title, weight, score } = group;
  return (
    <ViewSection title={reviewMessages.group(code, title, weight)}>
      <Text className={styles.subtotal}>
        {score === null
          ? reviewMessages.groupOpen(group.points.filter(isUnscored).length)
          : reviewMessages.groupScore(score, weight)}
      </Text>
      <ul className={styles.list}>
        {points.map((point) => (
          <PointRow
            key={point.code}
            point={point}
            open={() => {
              open(point.code);
            }}
          />
        ))}
      </ul>
    </ViewSection>
  );
}

/** All points in the notice's order with what was given, group by group. */
export function PointOverview({
  review,
  open,
}: {
  review: CardReview;
  open: (code: string) => void;
}): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const countOf = (chosen: Filter): number => review.points.filter((point) => isShown(point, chosen)).length;
  const shown = review.groups
    .map((group) => ({ group, points: group.points.filter((point) => isShown(point, filter)) }))
    .filter(({ points }) => points.length > 0);
  return (
    <>
      <div className={styles.chips}>
        <FilterChips
          label={reviewMessages.filter}
          choices={FILTERS}
          isChosen={(choice) => choice === filter}
          wordsOf={(choice) => reviewMessages[choice](countOf(choice))}
          choose={setFilter}
        />
      </div>
      {shown.length === 0 && <Text className={styles.none}>{reviewMessages.noneShown}</Text>}
      {shown.map(({ group, points }) => (
        <Group key={group.code} group={group} points={points} open={open} />
      ))}
    </>
  );
}
