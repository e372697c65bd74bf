import { foldWidth, withoutWhiteSpace } from '../../filing/character-width';
import { normaliseUnitName } from '../../filing/unit-name';
import { conflictSheetMessages } from '../../layout/conflict-sheet/messages';
import type { TypedDecision } from '../../model/conflict-review';
import type { ConflictDecision, Expert } from '../../model/scorecard';
import { decisionKey } from '../../scoring/conflicts';
import { expertKey } from '../../scoring/expert-key';
import { conflictMessages } from './messages';

/** Whom decisions may be about; null where that is not known here. */
export interface KnownReview {
  experts: readonly Pick<Expert, 'name'>[] | null;
  /** Titles of the applications. */
  applications: readonly string[] | null;
}

/** What the rows of 回避审查 come to. */
export interface JudgedDecisions {
  decisions: ConflictDecision[];
  /** Rows of possible conflicts nobody has decided about, one per application and expert. */
  undecided: TypedDecision[];
  /** What is wrong with a row, a sentence each; such a row decides nothing. */
  faults: string[];
}

type Decision = ConflictDecision['decision'];

const { fault } = conflictMessages;

const WORDS: ReadonlyMap<string, Decision> = new Map([
  [conflictSheetMessages.decisions.recused, 'recused'],
  [conflictSheetMessages.decisions.cleared, 'cleared'],
]);

/** Null for a blank; `unclear` for any other words. */
function decisionIn({ decision }: TypedDecision): Decision | 'unclear' | null {
  const written = withoutWhiteSpace(foldWidth(decision));
  return written === '' ? null : (WORDS.get(written) ?? 'unclear');
}

/** Why a row can decide nothing, whatever it says; null where it can. */
function rowFault(row: TypedDecision, { experts, applications }: KnownReview): string | null {
  const { application, expert, cell } = row;
  if (application.trim() === '') return fault.applicationMissing(cell);
  if (expert.trim() === '') return fault.expertMissing(cell);
  if (experts !== null && !experts.some((known) => expertKey(known) === expertKey({ name: expert }))) {
    return fault.expertUnknown(cell, expert);
  }
  const title = normaliseUnitName(application);
  return applications !== null && !applications.some((known) => normaliseUnitName(known) === title)
    ? fault.applicationUnknown(cell, application)
    : null;
}

/** What the rows about one application and one expert come to together. */
function judgePair(rows: readonly TypedDecision[]): { decision: ConflictDecision | null; faults: string[] } {
  const [first] = rows;
  if (first === undefined) return { decision: null, faults: [] };
  const { application, expert } = first;
  const read = rows.map((row) => ({ row, decision: decisionIn(row) }));
  const unclear = read.filter(({ decision }) => decision === 'unclear');
  const decided = read.flatMap(({ row, decision }) =>
    decision === null || decision === 'unclear' ? [] : [{ row, decision }],
  );
  const faults = unclear.map(({ row }) => fault.notADecision(row.cell, row.decision));
  const [one] = decided;
  if (one === undefined) {
    const reasoned = unclear.length > 0 ? undefined : rows.find(({ reason }) => reason.trim() !== '');
    const missing = reasoned === undefined ? [] : [fault.decisionMissing(reasoned.cell, expert, application)];
    return { decision: null, faults: [...faults, ...missing] };
  }
  if (decided.some(({ decision }) => decision !== one.decision)) {
    const cells = decided.map(({ row }) => row.cell);
    return { decision: null, faults: [...faults, fault.contradictory(cells, expert, application)] };
  }
  const reasons = [...new Set(decided.map(({ row }) => row.reason.trim()).filter((text) => text !== ''))];
  if (reasons.length === 0) {
    return { decision: null, faults: [...faults, fault.reasonMissing(one.row.cell, expert, application)] };
  }
  const decision = { application, expert, decision: one.decision, reason: reasons.join('；') };
  return { decision, faults };
}

/**
 * The organiser's decisions out of the rows of 回避审查. Several rows about one application and expert, one per party,
 * are one decision; where they contradict each other, or a reason is missing, nothing is decided.
 */
export function judgeDecisions(typed: readonly TypedDecision[], known: KnownReview): JudgedDecisions {
  const judged: JudgedDecisions = { decisions: [], undecided: [], faults: [] };
  const pairs = new Map<string, TypedDecision[]>();
  for (const row of typed) {
    const isBlank = row.decision.trim() === '' && row.reason.trim() === '';
    const wrong = rowFault(row, known);
    if (wrong !== null) {
      if (!isBlank) judged.faults.push(wrong);
      continue;
    }
    const key = decisionKey(row.application, row.expert);
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  for (const rows of pairs.values()) {
    const { decision, faults } = judgePair(rows);
    judged.faults.push(...faults);
    const conflict = rows.find(({ party }) => party !== '') ?? rows.find(({ decision: of }) => of !== '');
    if (decision !== null) judged.decisions.push(decision);
    else if (conflict !== undefined) judged.undecided.push(conflict);
  }
  return judged;
}
