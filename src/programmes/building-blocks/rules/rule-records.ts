import type { z } from 'zod';
import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleId, Scope, Stage } from '../../../model/rule';

/** What differs from rule to rule of one notice. */
export interface RuleParts {
  /** A few Chinese words. */
  title: string;
  /** Verbatim from the notice. */
  quote: string;
  /** One workbook where nothing else is said. */
  scope?: z.infer<typeof Scope>;
  stage: z.infer<typeof Stage>;
  /** Key of the field without which the rule is not asked; always asked where nothing is said. */
  onlyWhenFilled?: FieldKey;
  check: Rule['check'];
}

/** Writes down one rule. */
export type RuleWriter = (id: RuleId, parts: RuleParts) => Rule;

/**
 * How the rules of one notice are written down: `stated` where the notice says it; `inferred` where it follows from
 * arithmetic, layout or plain sense, its quote then being the sentence or label it follows from.
 */
export function ruleRecords(documentNumber: string): { stated: RuleWriter; inferred: RuleWriter } {
  const writer =
    (basis: Rule['basis']): RuleWriter =>
    (id, { title, quote, scope = 'filing', stage, onlyWhenFilled, check }) => ({
      id,
      title,
      source: { document: documentNumber, quote },
      basis,
      scope,
      stage,
      ...(onlyWhenFilled === undefined ? {} : { onlyWhenFilled }),
      check,
    });
  return { stated: writer('stated'), inferred: writer('inferred') };
}
