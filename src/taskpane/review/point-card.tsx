import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewedPoint } from '../../usecases/review/review-view';
import { CellLink } from './cell-link';
import { FigureEntry } from './figure-entry';
import { FlagBadges } from './flag-badges';
import { reviewMessages } from './messages';
import { PointFactsList } from './point-facts';
import type { CardActions } from './use-card-actions';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  group: { display: 'block', color: tokens.colorNeutralForeground2 },
  title: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  point: ReviewedPoint;
  groupTitle: string;
  actions: CardActions;
  focusRequests: number;
  goOn: () => void;
  step: (direction: 1 | -1) => void;
}

/** One point: its text, where the score is given, and what the application says of it. */
export function PointCard({
  point: reviewed,
  groupTitle,
  actions,
  focusRequests,
  goOn,
  step,
}: Props): ReactNode {
  const styles = useStyles();
  const { code, point, flags, places } = reviewed;
  const what = reviewMessages.point(code);
  return (
    <article className={styles.root} aria-label={what}>
      <Text size={200} className={styles.group}>
        {groupTitle}
      </Text>
      <h3 className={styles.title}>
        {code} {point.text}
      </h3>
      {point.note !== null && (
        <Text size={200} className={styles.note}>
          {point.note}
        </Text>
      )}
      <FlagBadges flags={flags} />
      <FigureEntry
        what={what}
        label={reviewMessages.scoreLabel(what)}
        figure={reviewed}
        actions={actions}
        saveWord={reviewMessages.save}
        focusRequests={focusRequests}
        goOn={goOn}
        step={step}
      />
      <CellLink cell={places.given}>{reviewMessages.toScoreCell}</CellLink>
      <PointFactsList facts={reviewed} />
    </article>
  );
}
