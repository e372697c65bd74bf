import type { z } from 'zod';
import type { Rule, RuleId, Scope, Stage } from '../../../model/rule';
import { notice } from '../notice';

interface RuleParts {
  /** A few Chinese words. */
  title: string;
  /** Verbatim from the notice. */
  quote: string;
  /** One workbook where nothing else is said. */
  scope?: z.infer<typeof Scope>;
  stage: z.infer<typeof Stage>;
  check: Rule['check'];
}

function rule(id: RuleId, basis: Rule['basis'], parts: RuleParts): Rule {
  return {
    id,
    title: parts.title,
    source: { document: notice.documentNumber, quote: parts.quote },
    basis,
    scope: parts.scope ?? 'filing',
    stage: parts.stage,
    check: parts.check,
  };
}

/** A rule the notice itself states. */
export function statedRule(id: RuleId, parts: RuleParts): Rule {
  return rule(id, 'stated', parts);
}

/** A rule that follows from arithmetic, layout or plain sense; its quote is the sentence or label it follows from. */
export function inferredRule(id: RuleId, parts: RuleParts): Rule {
  return rule(id, 'inferred', parts);
}
