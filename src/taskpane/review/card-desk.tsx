import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { CardReview } from '../../usecases/review/review-view';
import { sealDifferences } from '../../usecases/seal-view/seal-differences';
import { useAnnounce } from '../pane-messages';
import { UndoBar } from '../parts/undo-bar';
import { CardChecks } from './card-checks';
import { Closing } from './closing';
import { ConflictNotice } from './conflict-notice';
import { reviewMessages } from './messages';
import { PointCard } from './point-card';
import { PointOverview } from './point-overview';
import { PointWalk } from './point-walk';
import type { ReviewPart } from './review-header';
import { ReviewAbout, ReviewTabs } from './review-header';
import { useCardActions } from './use-card-actions';
import { usePointWalk } from './use-point-walk';

const useStyles = makeStyles({
  /** How far one is and the way on stay in sight. */
  sticky: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Nothing is given yet, and nothing said about 回避: what speaks against scoring at all comes first. */
function isUntouched({ points, recusal }: CardReview): boolean {
  return points.every(({ given }) => given.state === 'blank') && recusal.claimed.state === 'no';
}

/** Shows the beginning of a point the expert has gone to, wherever the one before was scrolled to. */
function useBeginningShown(code: string | null): RefObject<HTMLDivElement> {
  const beginning = useRef<HTMLDivElement>(null);
  const shown = useRef(code);
  useEffect(() => {
    if (shown.current === code) return;
    shown.current = code;
    beginning.current?.scrollIntoView({ block: 'start' });
  }, [code]);
  return beginning;
}

/** An expert at work on their card: point by point, all points at a glance, and what closes it. */
export function CardDesk({
  review,
  workbook,
}: {
  review: CardReview;
  workbook: ReadableWorkbook;
}): ReactNode {
  const styles = useStyles();
  const announce = useAnnounce();
  const actions = useCardActions();
  const [part, setPart] = useState<ReviewPart>('points');
  const [isWarned, setIsWarned] = useState(false);
  const [closingFocus, setClosingFocus] = useState(0);
  const walk = usePointWalk(review.points, actions);
  const { point, points } = walk;
  const beginning = useBeginningShown(point?.code ?? null);
  const differences = useMemo(() => sealDifferences(workbook), [workbook]);
  const groupTitle = review.groups.find(({ code }) => code === point?.group);
  const unscored = review.points.length - review.scored;
  const show = (next: ReviewPart): void => {
    setClosingFocus(0);
    setPart(next);
  };
  const close = (): void => {
    setPart('closing');
    setClosingFocus((before) => before + 1);
  };
  const openPoint = (code: string): void => {
    walk.open(code);
    setPart('points');
  };
  const isHeldBack = review.conflicts.length > 0 && !isWarned && isUntouched(review);
  return (
    <>
      <ReviewAbout
        review={review}
        attention={review.problems.length + differences.length}
        look={() => {
          show('overview');
        }}
      />
      <div ref={beginning} />
      <div className={styles.sticky}>
        <ReviewTabs review={review} part={part} show={show} />
        {part === 'points' && !isHeldBack && point !== null && (
          <PointWalk
            position={points.indexOf(point) + 1}
            count={points.length}
            unscored={unscored}
            order={walk.order}
            arrange={walk.arrange}
            step={(direction) => {
              walk.step(direction, false);
            }}
            toUnscored={() => {
              walk.toUnscored(false);
            }}
          />
        )}
      </div>
      <UndoBar />
      {part === 'points' && isHeldBack && (
        <ConflictNotice
          conflicts={review.conflicts}
          start={() => {
            setIsWarned(true);
          }}
          recuse={close}
        />
      )}
      {part === 'points' && !isHeldBack && point !== null && (
        <PointCard
          key={point.code}
          point={point}
          groupTitle={
            groupTitle === undefined
              ? ''
              : reviewMessages.group(groupTitle.code, groupTitle.title, groupTitle.weight)
          }
          actions={actions}
          focusRequests={walk.focusRequests}
          step={(direction) => {
            walk.step(direction, true);
          }}
          goOn={() => {
            if (walk.toUnscored(true)) return;
            announce(reviewMessages.lastScored);
            close();
          }}
        />
      )}
      {part === 'overview' && (
        <>
          <CardChecks problems={review.problems} seal={workbook.seal} differences={differences} />
          <PointOverview review={review} open={openPoint} />
        </>
      )}
      {part === 'closing' && (
        <Closing review={review} actions={actions} focusRequests={closingFocus} openPoint={openPoint} />
      )}
    </>
  );
}
