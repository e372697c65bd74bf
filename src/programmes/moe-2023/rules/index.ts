import type { Rule } from '../../../model/rule';
import { completenessRules } from './completeness';
import { figureRules } from './figures';
import { handingInRules } from './handing-in';
import { leadPartyRules } from './lead-parties';
import { materialRules } from './materials';
import { memberRules } from './members';
import { roundRules } from './round';
import { textRules } from './texts';

/** Every rule of the notice and the few of ours, in the order of their ids. */
export const rules: Rule[] = [
  ...handingInRules,
  ...roundRules,
  ...leadPartyRules,
  ...materialRules,
  ...memberRules,
  ...completenessRules,
  ...textRules,
  ...figureRules,
].sort((first, second) => (first.id < second.id ? -1 : 1));
