import { useMemo, useState } from 'react';
import { nextUnscored, orderedPoints } from '../../usecases/review/review-order';
import type { ReviewOrder } from '../../usecases/review/review-order';
import type { ReviewedPoint } from '../../usecases/review/review-view';
import { reviewMessages } from './messages';
import type { CardActions } from './use-card-actions';

/** Where among the points the expert is. */
export interface PointWalkState {
  order: ReviewOrder;
  arrange: (order: ReviewOrder) => void;
  /** In the order chosen. */
  points: readonly ReviewedPoint[];
  /** Null where the scheme has no points. */
  point: ReviewedPoint | null;
  /** Counts up when the keys are to go to the score; 0 where a button keeps them. */
  focusRequests: number;
  /** To the neighbour. */
  step: (direction: 1 | -1, takesFocus: boolean) => void;
  /** To the next without a score; false where there is none. */
  toUnscored: (takesFocus: boolean) => boolean;
  open: (code: string) => void;
}

/** Goes from point to point, what deserves a closer look first. */
export function usePointWalk(
  ofNotice: readonly ReviewedPoint[],
  { isOnItsWay }: Pick<CardActions, 'isOnItsWay'>,
): PointWalkState {
  const [order, setOrder] = useState<ReviewOrder>('flagsFirst');
  const points = useMemo(() => orderedPoints(ofNotice, order), [ofNotice, order]);
  const [here, setHere] = useState(() => ({
    code: (nextUnscored(points, null) ?? points[0])?.code ?? null,
    focusRequests: 0,
  }));
  const position = Math.max(
    points.findIndex(({ code }) => code === here.code),
    0,
  );
  const point = points[position] ?? null;
  const go = (code: string, takesFocus: boolean): void => {
    setHere(({ focusRequests }) => ({ code, focusRequests: takesFocus ? focusRequests + 1 : 0 }));
  };
  return {
    order,
    arrange: setOrder,
    points,
    point,
    focusRequests: here.focusRequests,
    step: (direction, takesFocus) => {
      const neighbour = points[position + direction];
      if (neighbour !== undefined) go(neighbour.code, takesFocus);
    },
    toUnscored: (takesFocus) => {
      const open = points.filter(({ code }) => code === here.code || !isOnItsWay(reviewMessages.point(code)));
      const next = nextUnscored(open, here.code);
      if (next === null) return false;
      go(next.code, takesFocus);
      return true;
    },
    open: (code) => {
      go(code, true);
    },
  };
}
