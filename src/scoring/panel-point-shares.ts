import Big from 'big.js';
import { formatPlace } from '../model/cell-address';
import type { PanelCard } from '../model/panel-result';
import type { PointScores, PointShares } from '../model/point-shares';
import type { Scorecard } from '../model/scorecard';
import type { ScoringScheme } from '../model/scoring';
import type { PanelWork } from './panel';
import { sumOf } from './round-score';

/** Enough for a whole percentage that was rounded only once. */
const SHARE_DECIMALS = 4;

/** What a card that gives a total gave the points; null where one of them has no score after all. */
function pointScores(
  { expert, source }: PanelCard,
  card: Scorecard | undefined,
  { points }: ScoringScheme,
): PointScores | null {
  const given = new Map(card?.points.map((judgement) => [judgement.point, judgement]));
  const scores = points.flatMap(({ point }) => {
    const judgement = given.get(point);
    if (judgement?.given.state !== 'given') return [];
    const { cell } = judgement;
    return [{ score: judgement.given.score, cell: cell === null ? null : formatPlace(cell) }];
  });
  return scores.length === points.length ? { expert: expert.name, source, points: scores } : null;
}

function sharesOf(cards: readonly PointScores[], { points }: ScoringScheme): (string | null)[] {
  return points.map(({ maximum }, at) => {
    const scores = cards.flatMap((card) => card.points[at]?.score ?? []);
    if (scores.length === 0) return null;
    const mean = sumOf(scores).div(scores.length);
    return mean.div(maximum).round(SHARE_DECIMALS, Big.roundHalfUp).toFixed(SHARE_DECIMALS);
  });
}

/**
 * How much of each point's maximum the experts gave, on the average of all cards that give a total: those left out by
 * trimming count here, because they are left out for their total and not for a point.
 *
 * @returns in the order of the result's applications
 */
export function pointShares({ result, cards }: PanelWork, scheme: ScoringScheme): PointShares[] {
  return result.applications.map(({ title, outcome, cards: own }, of) => {
    const scores = own.flatMap((card, at) =>
      card.standing.state === 'complete' ? (pointScores(card, cards[of]?.[at], scheme) ?? []) : [],
    );
    const rank = outcome.state === 'scored' ? outcome.rank : null;
    return { title, rank, shares: sharesOf(scores, scheme), cards: scores };
  });
}
