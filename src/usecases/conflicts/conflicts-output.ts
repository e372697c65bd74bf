import { conflictSheetMessages } from '../../layout/conflict-sheet/messages';
import type { ConflictsOutput, PossibleConflict, TypedDecision } from '../../model/conflict-review';
import type { ConflictDecision } from '../../model/scorecard';
import { decisionOn } from '../../scoring/conflicts';
import type { ConflictTable } from './find-conflicts';
import { undecidedConflicts } from './find-conflicts';
import { conflictMessages } from './messages';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** A decision as a sentence. */
export function decisionSentence({ application, expert, decision, reason }: ConflictDecision): string {
  return conflictMessages.decided[decision](expert, application, reason);
}

/** A possible conflict that is not decided, as a sentence. */
export function pendingSentence({ application, expert, party, places }: PossibleConflict): string {
  const roles = unique(places.map(({ role }) => role)).join(conflictMessages.roleSeparator);
  return conflictMessages.pending(expert.name, expert.unit, application, roles, party);
}

/** The same of a row of 回避审查 that is still open. */
export function openRowSentence({ application, expert, unit, party, role }: TypedDecision): string {
  return conflictMessages.pending(expert, unit, application, role, party);
}

/** 相同 or 相近. */
export function likenessWords(likeness: PossibleConflict['likeness']): string {
  return conflictSheetMessages.likeness[likeness];
}

/** What `conflicts --json` prints. */
export function conflictsOutput(
  table: ConflictTable,
  decisions: readonly ConflictDecision[],
  faults: readonly string[],
  output: string,
): ConflictsOutput {
  const undecided = undecidedConflicts(table, decisions).length;
  return {
    output,
    applications: table.applications.map(({ title, files }) => ({ title, files })),
    experts: [...table.experts],
    conflicts: table.conflicts.map((conflict) => {
      const decision = decisionOn(decisions, conflict.application, conflict.expert.name);
      return { ...conflict, decision: decision?.decision ?? null, reason: decision?.reason ?? '' };
    }),
    decisions: [...decisions],
    notes: [...(undecided === 0 ? [] : [conflictMessages.undecided(undecided)]), ...faults, ...table.notes],
  };
}
