import type { RuleCheck } from '../../../model/rule';
import type { Severity } from '../../../model/rule-terms';

/** A line of the 报送清单: asked of a person, and as grave unanswered as denied. */
export function checklistLine(question: string, severity: Severity): RuleCheck {
  return {
    kind: 'confirmation',
    question,
    field: null,
    outcomes: [
      { when: 'unconfirmed', severity, sentence: null },
      { when: 'denied', severity, sentence: null },
    ],
  };
}
