import { FilingIndex } from '../../filing/filing-index';
import { ruleApplies } from '../../filing/rule-applies';
import type { Rule, RuleId } from '../../model/rule';
import { STAGES } from '../../model/rule';
import type { ReadableWorkbook } from '../check-workbook';
import { askedStage } from '../findings-view/verdict';

/** A line of the 报送清单, with the answer the workbook keeps. */
export interface ChecklistLine {
  rule: RuleId;
  title: string;
  question: string;
  source: Rule['source'];
  basis: Rule['basis'];
  /** Null where nobody answered yet. */
  confirmed: boolean | null;
  /** ISO date and time of the answer; null without one. */
  at: string | null;
  /** Whether an answer other than yes is an error or a warning: these stand in the way of 报送. */
  isDemanded: boolean;
  /** Whether it is asked at this stage; before 定稿 most are not. */
  isAsked: boolean;
}

/** Every line no cell answers, in the order of the rules; those about a part that is not used are left out. */
export function checklistLines(workbook: ReadableWorkbook): ChecklistLine[] {
  const { programme, filing } = workbook;
  const asked = STAGES.indexOf(askedStage(workbook));
  const answers = new Map(filing.state.confirmations.map((answer) => [answer.rule, answer]));
  const index = FilingIndex.of(filing);
  return programme.rules.flatMap((rule): ChecklistLine[] => {
    const { id, title, source, basis, stage, check } = rule;
    if (check.kind !== 'confirmation' || check.field !== null || !ruleApplies(rule, index)) return [];
    const answer = answers.get(id);
    return [
      {
        rule: id,
        title,
        question: check.question,
        source,
        basis,
        confirmed: answer?.confirmed ?? null,
        at: answer?.at ?? null,
        isDemanded: check.outcomes.some(
          ({ when, severity }) => when === 'unconfirmed' && severity !== 'hint',
        ),
        isAsked: STAGES.indexOf(stage) <= asked,
      },
    ];
  });
}
