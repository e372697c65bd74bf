import type { ConflictDecision, Expert } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import { withDecision } from './conflict-pairs';
import { withoutRepeated } from './expert-lines';
import { judgeDecisions } from './judge-decisions';
import { readConflictWorkbook } from './read-conflict-workbook';

/** What the organiser has so far. */
export interface ExpertsAndDecisions {
  experts: readonly Expert[];
  decisions: readonly ConflictDecision[];
}

export type WorkbookTakenIn =
  | (ExpertsAndDecisions & {
      outcome: 'taken';
      /** How many decisions the workbook brought. */
      brought: number;
      /** What is wrong with rows of the workbook, a sentence each. */
      faults: readonly string[];
    })
  | { outcome: 'refused'; message: string };

/**
 * Adds the experts and decisions of a workbook to those there are; what it decides takes the place of an earlier
 * decision about the same expert and application.
 *
 * @param applications - titles of the applications handed in; null where none are known yet
 */
export function takeInConflictWorkbook(
  file: string,
  reading: WorkbookReading,
  known: ExpertsAndDecisions,
  applications: readonly string[] | null,
): WorkbookTakenIn {
  const read = readConflictWorkbook(file, reading);
  if (read.outcome === 'refused') return read;
  const experts = withoutRepeated([...known.experts, ...read.experts]);
  const judged = judgeDecisions(read.typed ?? [], { experts, applications });
  return {
    outcome: 'taken',
    experts,
    decisions: judged.decisions.reduce<readonly ConflictDecision[]>(withDecision, known.decisions),
    brought: judged.decisions.length,
    faults: judged.faults,
  };
}
