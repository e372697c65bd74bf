import type { CardSource, CardStanding, ConflictDecision, Scorecard } from '../model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../model/scoring';
import { applicationKey } from './application-key';
import { cardStanding } from './card-standing';
import { decisionOn } from './conflicts';
import { expertKey } from './expert-key';

/** A card with what it comes to among the others. */
export interface JudgedCard {
  card: Scorecard;
  standing: CardStanding;
}

interface Judging {
  scheme: ScoringScheme;
  stamp: SchemeStamp;
  groupOf: ReadonlyMap<string, string>;
  cards: readonly Scorecard[];
  decisions: readonly ConflictDecision[];
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Experts first, so that the order of the files changes nothing. */
function inOrder(one: JudgedCard, other: JudgedCard): number {
  return (
    compareTexts(expertKey(one.card.expert), expertKey(other.card.expert)) ||
    compareTexts(one.card.source.file, other.card.source.file) ||
    compareTexts(one.card.source.sheet, other.card.source.sheet)
  );
}

/** Out by the organiser's decision, whatever the card itself says. */
function recusedBy(card: Scorecard, decisions: readonly ConflictDecision[]): CardStanding | null {
  const decision = decisionOn(decisions, card.application.title, card.expert.name);
  return decision?.decision === 'recused' ? { state: 'recused', reason: decision.reason } : null;
}

/** What two cards of one expert must have in common to be one: every answer, not where it stands. */
function answersOf({ points, deduction, vetoes, recusal }: Scorecard): string {
  const given = ({ given: score }: { given: Scorecard['points'][number]['given'] }): unknown =>
    score.state === 'given' ? [score.score] : [score.state, score.state === 'faulty' ? score.raw : ''];
  const byPoint = <Of extends { point: string }>(items: readonly Of[]): Of[] =>
    [...items].sort((one, other) => compareTexts(one.point, other.point));
  return JSON.stringify([
    byPoint(points).map((judgement) => [judgement.point, given(judgement)]),
    given(deduction),
    byPoint(vetoes).map(({ point, claimed }) => [point, claimed]),
    recusal.claimed,
  ]);
}

function standingAlone(card: Scorecard, { scheme, stamp, groupOf, decisions }: Judging): CardStanding {
  const recused = recusedBy(card, decisions);
  if (recused !== null) return recused;
  if (card.standsIn !== null) return { state: 'otherApplication', title: card.standsIn };
  return card.scheme.digest === stamp.digest
    ? cardStanding(scheme, card, groupOf)
    : { state: 'otherScheme', stamp: card.scheme };
}

/** Only what could enter an aggregate can contradict: a recused card or one for another scheme is out anyway. */
function mayCount({ standing }: JudgedCard): boolean {
  return ['complete', 'incomplete', 'vetoed'].includes(standing.state);
}

const sourceText = ({ file, sheet }: CardSource): string => `${file}\n${sheet}`;

/** Several cards of one expert for one application: equal ones count once, different ones not at all. */
function amongOwn(cards: readonly JudgedCard[]): JudgedCard[] {
  const counting = cards.filter(mayCount);
  const first = counting[0];
  if (first === undefined || counting.length === 1) return [...cards];
  const isSame = new Set(counting.map(({ card }) => answersOf(card))).size === 1;
  return cards.map((judged): JudgedCard => {
    if (!mayCount(judged)) return judged;
    if (!isSame) {
      const others = counting.flatMap(({ card: { source } }) =>
        sourceText(source) === sourceText(judged.card.source) ? [] : [source],
      );
      return { ...judged, standing: { state: 'contradictory', others } };
    }
    return judged === first ? judged : { ...judged, standing: { state: 'duplicate', of: first.card.source } };
  });
}

function grouped<Of>(items: readonly Of[], keyOf: (item: Of) => string): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** What each card comes to, by itself and beside other cards of the same expert; in an order of our own. */
export function judgeCards(judging: Judging): JudgedCard[] {
  const alone = judging.cards
    .map((card): JudgedCard => ({ card, standing: standingAlone(card, judging) }))
    .sort(inOrder);
  const own = grouped(alone, ({ card }) => `${applicationKey(card.application)}\n${expertKey(card.expert)}`);
  return [...own.values()].flatMap(amongOwn).sort(inOrder);
}

/** The cards of each application; the title is the one most cards carry. */
export function groupByApplication(cards: readonly JudgedCard[]): { title: string; cards: JudgedCard[] }[] {
  return [...grouped(cards, ({ card }) => applicationKey(card.application)).values()].map((own) => {
    const titles = grouped(own, ({ card }) => card.application.title);
    const [title = ''] = [...titles]
      .sort(([one, ones], [other, others]) => others.length - ones.length || compareTexts(one, other))
      .map(([text]) => text);
    return { title, cards: own };
  });
}
