import type { TypedDecision } from '../../model/conflict-review';
import type { Expert } from '../../model/scorecard';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { conflictWorkbook } from './conflict-workbook';
import type { ConflictTable, ReadApplications } from './find-conflicts';
import { findConflicts } from './find-conflicts';
import type { JudgedDecisions } from './judge-decisions';
import { judgeDecisions } from './judge-decisions';
import { conflictMessages } from './messages';

export type ConflictsReviewed =
  | { outcome: 'made'; table: ConflictTable; judged: JudgedDecisions; plan: WorkbookPlan }
  | { outcome: 'stopped'; message: string; unreadable: readonly string[] };

/**
 * Who may have to do with which application, as the workbook in which the organiser decides.
 *
 * @param typed - rows of an earlier workbook, kept word by word
 * @param now - the moment it is made
 */
export function reviewConflicts(
  read: ReadApplications,
  experts: readonly Expert[],
  typed: readonly TypedDecision[],
  now: string,
): ConflictsReviewed {
  const { applications, unreadable, notes } = read;
  const stop = (...sentences: readonly string[]): ConflictsReviewed => ({
    outcome: 'stopped',
    message: sentences.join('\n'),
    unreadable,
  });
  if (applications.length === 0) return stop(conflictMessages.noApplication, ...notes);
  if (experts.length === 0) return stop(conflictMessages.noExperts);
  const table = findConflicts(read, experts);
  const judged = judgeDecisions(typed, {
    experts: table.experts,
    applications: applications.map(({ title }) => title),
  });
  return { outcome: 'made', table, judged, plan: conflictWorkbook(table, typed, now) };
}
