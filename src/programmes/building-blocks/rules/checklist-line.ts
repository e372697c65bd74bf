import type { RuleCheck, Severity } from '../../../model/rule';

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
