import type { Rule } from '../../../model/rule';
import { askedRules } from './asked';
import { completenessRules } from './completeness';
import { figureRules } from './figures';
import { thresholdRules } from './thresholds';
import { vetoRules } from './vetoes';

/** Every rule of the notice and the standard and the few of ours, in the order of their ids. */
export const rules: Rule[] = [
  ...askedRules,
  ...completenessRules,
  ...figureRules,
  ...thresholdRules,
  ...vetoRules,
].sort((first, second) => (first.id < second.id ? -1 : 1));
