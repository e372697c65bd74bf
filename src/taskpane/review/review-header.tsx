import { makeStyles, ProgressBar, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CardStanding } from '../../model/scorecard';
import type { CardReview } from '../../usecases/review/review-view';
import { TextLink } from '../parts/text-link';
import { reviewMessages } from './messages';

/** The parts of reviewing one card. */
export const REVIEW_PARTS = ['points', 'overview', 'closing'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

const TITLES: Readonly<Record<ReviewPart, string>> = {
  points: reviewMessages.tabPoints,
  overview: reviewMessages.tabOverview,
  closing: reviewMessages.tabClosing,
};

const useStyles = makeStyles({
  about: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  line: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  progress: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  figures: {
    display: 'flex',
    justifyContent: 'space-between',
    marginBottom: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What a card comes to so far, in a few words. */
export function standingWords(standing: CardStanding): string {
  switch (standing.state) {
    case 'complete':
      return reviewMessages.total(standing.total);
    case 'recused':
      return reviewMessages.recused;
    case 'vetoed':
      return reviewMessages.vetoed(standing.points);
    case 'incomplete':
    case 'otherScheme':
    case 'otherApplication':
    case 'contradictory':
    case 'duplicate':
      return reviewMessages.unfinished;
  }
}

/** Who scores what by which scheme. */
export function ReviewAbout({
  review: { application, expert, scheme },
  attention,
  look,
}: {
  review: CardReview;
  /** How many things about the card or the 定稿 should be looked at. */
  attention: number;
  look: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.about}>
      <Text className={styles.line} weight="semibold">
        {reviewMessages.application(application.title)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {reviewMessages.expert(expert.name, expert.unit)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {reviewMessages.schemeLine(scheme.title, scheme.version)}
      </Text>
      {attention > 0 && <TextLink go={look}>{reviewMessages.attention(attention)}</TextLink>}
    </div>
  );
}

/** How far the expert is, and the way to every part. */
export function ReviewTabs({
  review: { scored, points, standing },
  part,
  show,
}: {
  review: CardReview;
  part: ReviewPart;
  show: (part: ReviewPart) => void;
}): ReactNode {
  const styles = useStyles();
  const progress = reviewMessages.progress(scored, points.length);
  return (
    <>
      <div className={styles.progress}>
        <div className={styles.figures}>
          <Text>{progress}</Text>
          <Text weight="semibold">{standingWords(standing)}</Text>
        </div>
        <ProgressBar value={scored} max={points.length} aria-label={progress} />
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        aria-label={reviewMessages.tabs}
        onTabSelect={(_, { value }) => {
          const chosen = REVIEW_PARTS.find((known) => known === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {REVIEW_PARTS.map((known) => (
          <Tab key={known} value={known}>
            {TITLES[known]}
          </Tab>
        ))}
      </TabList>
    </>
  );
}
