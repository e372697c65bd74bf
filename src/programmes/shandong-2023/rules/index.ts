import type { Rule } from '../../../model/rule';
import { askedRules } from './asked';
import { planRules } from './plan';
import { selfCheckRules } from './self-check';

/** Every rule of the notice and the few of ours, in the order of their ids. */
export const rules: Rule[] = [...planRules, ...selfCheckRules, ...askedRules].sort((first, second) =>
  first.id < second.id ? -1 : 1,
);
