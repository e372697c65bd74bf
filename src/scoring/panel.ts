import type {
  CutOffLine,
  PanelApplication,
  PanelCard,
  PanelFlag,
  PanelOutcome,
  PanelResult,
} from '../model/panel-result';
import type { CardProblem, CardStandingOf, ConflictDecision, Scorecard } from '../model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../model/scoring';
import { formatPlace } from '../model/cell-address';
import { aggregate } from './aggregate';
import { selections } from './cut-off';
import { panelNotes } from './panel-notes';
import type { JudgedCard } from './judged-cards';
import { groupByApplication, judgeCards } from './judged-cards';
import { rank } from './ranking';
import { roundScore } from './round-score';
import { isDivergent, spreadOf } from './spread';

/** Everything a panel's work is computed from. */
export interface PanelInput {
  scheme: ScoringScheme;
  stamp: SchemeStamp;
  /** Group of each point's code. */
  groupOf: ReadonlyMap<string, string>;
  cards: readonly Scorecard[];
  /** What is to be looked after on single cards, as reading found it. */
  problems: readonly CardProblem[];
  decisions: readonly ConflictDecision[];
  line: CutOffLine | null;
}

type Complete = JudgedCard & { standing: CardStandingOf<'complete'> };
type Scored = Extract<PanelOutcome, { state: 'scored' }>;
type Unranked = Omit<Scored, 'rank' | 'tied' | 'selection'>;
type Outcome = Unranked | Exclude<PanelOutcome, Scored>;

interface Judged {
  title: string;
  file: string;
  cards: readonly JudgedCard[];
  outcome: Outcome;
  parts: ReadonlyMap<JudgedCard, PanelCard['part']>;
}

const isComplete = (judged: JudgedCard): judged is Complete => judged.standing.state === 'complete';

/** Whether enough of those who scored claim a veto. */
function vetoCarries({ vetoCarries: rule }: ScoringScheme, claimed: number, scoring: number): boolean {
  return rule === 'anyExpert' ? claimed > 0 : claimed * 2 > scoring;
}

/** Groups aggregated as the totals are, each by itself. */
function groupsOf(
  { groups, aggregation, decimals }: ScoringScheme,
  cards: readonly Complete[],
): Unranked['groups'] {
  return groups.map(({ group }) => {
    const scores = cards.flatMap(({ standing }) =>
      standing.groups.flatMap((of) => (of.group === group ? [of.score] : [])),
    );
    return { group, score: roundScore(aggregate(scores, aggregation).score, decimals) };
  });
}

function outcomeOf(
  scheme: ScoringScheme,
  cards: readonly JudgedCard[],
): { outcome: Outcome; parts: Map<JudgedCard, PanelCard['part']> } {
  const complete = cards.filter(isComplete);
  const vetoing = cards.flatMap(({ standing }) => (standing.state === 'vetoed' ? [standing] : []));
  const parts = new Map<JudgedCard, PanelCard['part']>(
    cards.map((card) => [card, isComplete(card) ? 'counted' : 'leftOut']),
  );
  const pending = (reason: 'fewExperts' | 'vetoDisputed'): Outcome => ({
    state: 'pending',
    reason,
    complete: complete.length,
    needed: scheme.minimumExperts,
  });
  if (vetoing.length > 0) {
    const scoring = complete.length + vetoing.length;
    if (scoring < scheme.minimumExperts && scheme.vetoCarries === 'majority') {
      return { outcome: pending('fewExperts'), parts };
    }
    const points = new Set(vetoing.flatMap(({ points: claimed }) => claimed));
    return vetoCarries(scheme, vetoing.length, scoring)
      ? { outcome: { state: 'vetoed', points: scheme.vetoes.filter((code) => points.has(code)) }, parts }
      : { outcome: pending('vetoDisputed'), parts };
  }
  if (complete.length === 0 || complete.length < scheme.minimumExperts) {
    return { outcome: pending('fewExperts'), parts };
  }
  const totals = complete.map(({ standing }) => standing.total);
  const { score, method, trimmed } = aggregate(totals, scheme.aggregation);
  const [lowest, highest] = [trimmed?.lowest, trimmed?.highest].map((at) =>
    at === undefined ? undefined : complete[at],
  );
  if (lowest) parts.set(lowest, 'lowest');
  if (highest) parts.set(highest, 'highest');
  return {
    outcome: {
      state: 'scored',
      score: roundScore(score, scheme.decimals),
      method,
      groups: groupsOf(scheme, complete),
      spread: spreadOf(totals, scheme.decimals),
    },
    parts,
  };
}

const STANDING_FLAGS: readonly [JudgedCard['standing']['state'], PanelFlag][] = [
  ['incomplete', 'incompleteCards'],
  ['recused', 'recusedCards'],
  ['otherScheme', 'otherSchemeCards'],
  ['otherApplication', 'otherApplicationCards'],
  ['contradictory', 'contradictoryCards'],
  ['duplicate', 'duplicateCards'],
  ['vetoed', 'vetoClaimed'],
];

function flagsOf(
  { cards, outcome }: Judged,
  scheme: ScoringScheme,
  ranked: { tied: boolean; brokenBy: string | null } | null,
): PanelFlag[] {
  const flags: PanelFlag[] = [];
  if (outcome.state === 'scored' && isDivergent(outcome.spread, scheme.divergence)) flags.push('divergent');
  if (ranked?.tied === true) flags.push('tied');
  if (ranked !== null && ranked.brokenBy !== null) flags.push('tieBroken');
  for (const [state, flag] of STANDING_FLAGS) {
    if (cards.some(({ standing }) => standing.state === state)) flags.push(flag);
  }
  if (outcome.state === 'pending' && outcome.reason === 'fewExperts') flags.push('fewExperts');
  const digests = new Set(cards.map(({ card }) => card.application.digest));
  if (digests.size > 1) flags.push('changedApplication');
  return flags;
}

function panelCard({ card, standing }: JudgedCard, part: PanelCard['part']): PanelCard {
  const { source, expert, totalCell } = card;
  return { source, expert, standing, part, totalCell: totalCell === null ? null : formatPlace(totalCell) };
}

function panelApplication(judged: Judged, outcome: PanelOutcome, flags: PanelFlag[]): PanelApplication {
  const { file, title, cards, parts } = judged;
  return {
    file,
    title,
    cards: cards.map((card) => panelCard(card, parts.get(card) ?? 'leftOut')),
    outcome,
    flags,
  };
}

/** An application of the result with what it was made of. */
interface Placed {
  application: PanelApplication;
  judged: Judged;
}

function rankedApplications(
  all: readonly Judged[],
  scheme: ScoringScheme,
  line: CutOffLine | null,
): Placed[] {
  const scored = all.flatMap((judged) =>
    judged.outcome.state === 'scored' ? [{ judged, outcome: judged.outcome }] : [],
  );
  const ranks = rank(
    scored.map(({ outcome }) => outcome),
    scheme.tieBreaks,
  );
  const ranked = scored.flatMap(({ judged, outcome }, at) => {
    const own = ranks[at];
    return own === undefined ? [] : [{ judged, outcome, own, rank: own.rank, score: outcome.score }];
  });
  const selected = line === null ? [] : selections(ranked, line);
  return ranked.map(({ judged, outcome, own }, at) => ({
    judged,
    application: panelApplication(
      judged,
      { ...outcome, rank: own.rank, tied: own.tied, selection: selected[at] ?? null },
      flagsOf(judged, scheme, own),
    ),
  }));
}

function unrankedApplications(all: readonly Judged[], scheme: ScoringScheme): Placed[] {
  return all.flatMap((judged) =>
    judged.outcome.state === 'scored'
      ? []
      : [{ judged, application: panelApplication(judged, judged.outcome, flagsOf(judged, scheme, null)) }],
  );
}

/** By UTF-16 code units: the order must not depend on the language of the machine. */
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function inOrder(one: PanelApplication, other: PanelApplication): number {
  const place = ({ outcome }: PanelApplication): number =>
    outcome.state === 'scored' ? outcome.rank : Number.MAX_SAFE_INTEGER;
  return (
    place(one) - place(other) || compareTexts(one.title, other.title) || compareTexts(one.file, other.file)
  );
}

/** A panel's result with the scorecards it was made of. */
export interface PanelWork {
  result: PanelResult;
  /** The scorecards of each application, in the order of the result's applications and of their cards. */
  cards: readonly (readonly Scorecard[])[];
}

/**
 * Brings scorecards together: per application one score with everything it rests on. Nothing depends on the order of
 * files and experts. A card that gives no total is listed and never counts as 0; who recuses is gone before anything is
 * trimmed.
 *
 * @param input - the scheme must be without faults
 */
export function panelWork(input: PanelInput): PanelWork {
  const { scheme, line } = input;
  const all = groupByApplication(judgeCards(input)).map(({ title, cards }): Judged => {
    const file = cards.map(({ card }) => card.source.file).sort(compareTexts)[0] ?? '';
    return { title: title === '' ? file : title, file, cards, ...outcomeOf(scheme, cards) };
  });
  const placed = [...rankedApplications(all, scheme, line), ...unrankedApplications(all, scheme)].sort(
    (one, other) => inOrder(one.application, other.application),
  );
  const applications = placed.map(({ application }) => application);
  return {
    result: {
      scheme: input.stamp,
      applications,
      line,
      problems: [...input.problems].sort((one, other) => compareTexts(one.message, other.message)),
      notes: panelNotes(applications, scheme, line),
    },
    cards: placed.map(({ judged }) => judged.cards.map(({ card }) => card)),
  };
}

/** What a panel's scorecards come to, see {@link panelWork}. */
export function panelResult(input: PanelInput): PanelResult {
  return panelWork(input).result;
}
