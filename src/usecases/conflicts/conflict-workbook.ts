import { normaliseUnitName } from '../../filing/unit-name';
import { conflictPlan } from '../../layout/conflict-sheet/conflict-plan';
import type { ConflictRow } from '../../layout/conflict-sheet/conflict-plan';
import { conflictSheetMessages } from '../../layout/conflict-sheet/messages';
import { momentInWords } from '../../model/moment-in-words';
import type { TypedDecision } from '../../model/conflict-review';
import type { ConflictDecision } from '../../model/scorecard';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { decisionKey } from '../../scoring/conflicts';
import type { ConflictTable } from './find-conflicts';

/** Decisions as the rows of 回避审查 would say them, where they were not made in one. */
export function decisionsAsTyped(decisions: readonly ConflictDecision[]): TypedDecision[] {
  return decisions.map(({ application, expert, decision, reason }) => ({
    application,
    expert,
    unit: '',
    party: '',
    role: '',
    decision: conflictSheetMessages.decisions[decision],
    reason,
    cell: '',
  }));
}

const hasWords = ({ decision, reason }: TypedDecision): boolean => decision !== '' || reason !== '';

/**
 * The workbook of the 回避审查. What was written into an earlier one is kept word by word, whether it can be used or not:
 * beside its possible conflict, and in a row of its own where there is none any more.
 *
 * @param typed - rows of the earlier workbook
 * @param now - the moment it is made
 */
export function conflictWorkbook(
  { applications, experts, conflicts }: ConflictTable,
  typed: readonly TypedDecision[],
  now: string,
): WorkbookPlan {
  const written = typed.filter(hasWords);
  const byPair = new Map<string, TypedDecision[]>();
  for (const row of written) {
    const key = decisionKey(row.application, row.expert);
    byPair.set(key, [...(byPair.get(key) ?? []), row]);
  }
  const used = new Set<TypedDecision>();
  const rows = conflicts.map((conflict): ConflictRow => {
    const own = byPair.get(decisionKey(conflict.application, conflict.expert.name)) ?? [];
    const party = normaliseUnitName(conflict.party);
    // What was decided for another reason of the same pair is written beside the first conflict nobody wrote to.
    const kept =
      own.find((row) => normaliseUnitName(row.party) === party && !used.has(row)) ??
      own.find((row) => row.party === '' && !used.has(row));
    if (kept !== undefined) used.add(kept);
    return { conflict, decision: kept?.decision ?? '', reason: kept?.reason ?? '' };
  });
  return conflictPlan({
    experts,
    rows,
    added: written.filter((row) => !used.has(row)),
    applications: applications.length,
    made: momentInWords(now),
  });
}
