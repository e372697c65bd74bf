import { askedExamples } from './asked';
import { figureExamples } from './figures';
import { fillingInExamples } from './filling-in';
import { nameExamples } from './names';
import type { RuleExample } from './rule-example';

/** Every row of the table, for every rule of the example programme. */
export const ruleExamples: RuleExample[] = [
  ...fillingInExamples,
  ...figureExamples,
  ...nameExamples,
  ...askedExamples,
];
