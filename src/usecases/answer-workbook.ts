import type { RuleFinding } from '../model/finding';
import type { FilingState } from '../model/filing-state';
import type { Programme } from '../model/programme';
import type { RuleId } from '../model/rule';
import type { WorkbookReading } from '../model/workbook-content';
import { answerFindings, reasonsGiven } from './answer-findings';
import { checkWorkbook, type RefusedWorkbook } from './check-workbook';
import { changeMessages } from './messages';
import { stateChange, whyStateUnreadable, type WorkbookChange } from './state-change';

/** An answer to a line of the 报送清单. */
export interface ChecklistAnswer {
  rule: string;
  confirmed: boolean;
}

export type WorkbookAnswered =
  | { outcome: 'answered'; answered: RuleFinding[]; confirmations: ChecklistAnswer[]; change: WorkbookChange }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

/** Lines of the 报送清单 that no cell answers. */
function checklistOf({ rules }: Programme): ReadonlySet<RuleId> {
  return new Set(
    rules.flatMap(({ id, check }) => (check.kind === 'confirmation' && check.field === null ? [id] : [])),
  );
}

function withConfirmations(state: FilingState, given: readonly ChecklistAnswer[], at: string): FilingState {
  const confirmations = given.map(({ rule, confirmed }) => ({ rule, confirmed, at }));
  return { ...state, confirmations: [...state.confirmations, ...confirmations] };
}

/**
 * Keeps reasons for findings and answers to the 报送清单 in the workbook, before or after 定稿; all of them or none.
 *
 * @param options.today ISO date, for deadlines
 * @param options.now ISO date and time, for the record
 * @param options.reasons each `RULE=原因` or `SUBJECT=原因`
 * @param options.checklist answers to lines of the 报送清单; the last one of a line counts
 */
export function answerWorkbook(
  reading: WorkbookReading,
  options: { today: string; now: string; reasons: readonly string[]; checklist: readonly ChecklistAnswer[] },
): WorkbookAnswered {
  // Reasons may be given ahead for what is asked later.
  const checked = checkWorkbook(reading, { today: options.today, stage: 'submit' });
  if (checked.outcome === 'refused') return checked;
  const { programme, content, filing, result, seal } = checked;
  const stopped = (message: string): WorkbookAnswered => ({ outcome: 'stopped', message });
  if (seal === null) return stopped(whyStateUnreadable(filing));
  if (options.reasons.length + options.checklist.length === 0) return stopped(changeMessages.nothingToRecord);
  const lines = checklistOf(programme);
  const unknown = options.checklist.find(({ rule }) => !lines.has(rule));
  if (unknown !== undefined) return stopped(changeMessages.noSuchChecklistLine(unknown.rule));
  const { findings } = result;
  const given = answerFindings(filing.state, findings, reasonsGiven(options.reasons, findings), options.now);
  if (given.outcome === 'stopped') return stopped(given.message);
  const state = withConfirmations(given.state, options.checklist, options.now);
  return {
    outcome: 'answered',
    answered: given.answered,
    confirmations: [...options.checklist],
    change: stateChange(programme, content, state),
  };
}
