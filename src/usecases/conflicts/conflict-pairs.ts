import type { PossibleConflict } from '../../model/conflict-review';
import type { ConflictDecision, Expert } from '../../model/scorecard';
import { decisionKey, decisionOn } from '../../scoring/conflicts';
import type { ConflictTable } from './find-conflicts';

/** Everything between one expert and one application: the organiser decides about it once. */
export interface ConflictPair {
  key: string;
  application: string;
  expert: Expert;
  conflicts: readonly PossibleConflict[];
  /** Null while it is 待定. */
  decision: ConflictDecision | null;
}

/** The possible conflicts by application and expert, with what the organiser decided. */
export function conflictPairs(
  { conflicts }: Pick<ConflictTable, 'conflicts'>,
  decisions: readonly ConflictDecision[],
): ConflictPair[] {
  const pairs = new Map<string, PossibleConflict[]>();
  for (const conflict of conflicts) {
    const key = decisionKey(conflict.application, conflict.expert.name);
    pairs.set(key, [...(pairs.get(key) ?? []), conflict]);
  }
  return [...pairs].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { application, expert } = first;
    return [
      {
        key,
        application,
        expert,
        conflicts: own,
        decision: decisionOn(decisions, application, expert.name),
      },
    ];
  });
}

/** Decisions for which no conflict can be seen in the names: relatives, teachers, or a name that was mended. */
export function otherDecisions(
  { conflicts }: Pick<ConflictTable, 'conflicts'>,
  decisions: readonly ConflictDecision[],
): ConflictDecision[] {
  const seen = new Set(conflicts.map(({ application, expert }) => decisionKey(application, expert.name)));
  return decisions.filter(({ application, expert }) => !seen.has(decisionKey(application, expert)));
}

/** The decisions without any about this expert and application. */
export function withoutDecision(
  decisions: readonly ConflictDecision[],
  { application, expert }: Pick<ConflictDecision, 'application' | 'expert'>,
): ConflictDecision[] {
  const key = decisionKey(application, expert);
  return decisions.filter((own) => decisionKey(own.application, own.expert) !== key);
}

/** The decisions with this one, in place of an earlier one about the same expert and application. */
export function withDecision(
  decisions: readonly ConflictDecision[],
  decision: ConflictDecision,
): ConflictDecision[] {
  return [...withoutDecision(decisions, decision), decision];
}
