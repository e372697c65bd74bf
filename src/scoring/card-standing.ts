import Big from 'big.js';
import type { CardStanding, Scorecard } from '../model/scorecard';
import type { ScoringScheme } from '../model/scoring';
import { claimedVetoes } from './claimed-vetoes';
import { deductionOf } from './deduction';
import { groupScores } from './group-scores';
import { cardMessages } from './messages';
import { roundScore, sumOf } from './round-score';

/**
 * What a card comes to by itself; whether it is one of several of its expert is for the panel to say.
 *
 * Who recuses gives nothing, whatever else is written; a claimed veto needs no scores; a blank is never 0.
 *
 * @param groupOf group of each point's code
 */
export function cardStanding(
  scheme: ScoringScheme,
  card: Pick<Scorecard, 'points' | 'deduction' | 'vetoes' | 'recusal'>,
  groupOf: ReadonlyMap<string, string>,
): CardStanding {
  const { claimed, unclear } = claimedVetoes(card.vetoes);
  if (card.recusal.claimed.state === 'yes') return { state: 'recused', reason: card.recusal.reason };
  const deduction = deductionOf(card.deduction.given);
  const others = [
    ...(card.recusal.claimed.state === 'unclear' ? [cardMessages.recusalLabel] : []),
    ...unclear.map(cardMessages.vetoLabel),
  ];
  if (others.length === 0 && claimed.length > 0) return { state: 'vetoed', points: claimed };
  const groups = groupScores(scheme, card.points, groupOf);
  if (groups === null || deduction === null || others.length > 0) {
    const given = new Map(card.points.map((judgement) => [judgement.point, judgement.given.state]));
    return {
      state: 'incomplete',
      points: scheme.points.flatMap(({ point }) => (given.get(point) === 'given' ? [] : [point])),
      others: [...others, ...(deduction === null ? [cardMessages.deductionLabel] : [])],
    };
  }
  const total = sumOf(groups.map(({ score }) => score)).minus(deduction);
  return {
    state: 'complete',
    groups,
    deduction: deduction.toFixed(),
    total: roundScore(total.lt(0) ? new Big(0) : total, scheme.decimals),
  };
}
