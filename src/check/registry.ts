import type { Finding } from '../model/finding';
import type { Rule, RuleKind } from '../model/rule';
import type { CheckContext, ReadFields, RuleKindEntry, RuleOf } from './check-context';
import { checkAgreement, readByAgreement } from './rule-kinds/agreement';
import { checkComparison, readByComparison } from './rule-kinds/comparison';
import { checkConfirmation, readByConfirmation } from './rule-kinds/confirmation';
import { checkCount, readByCount } from './rule-kinds/count';
import { checkCoverage, readByCoverage } from './rule-kinds/coverage';
import { checkImplication, readByImplication } from './rule-kinds/implication';
import { checkInformation, readByInformation } from './rule-kinds/information';
import { checkLapse, readByLapse } from './rule-kinds/lapse';
import { checkLength, readByLength } from './rule-kinds/length';
import { checkMembership, readByMembership } from './rule-kinds/membership';
import { checkNamed, readByNamed } from './rule-kinds/named';
import { checkOptions, readByOptions } from './rule-kinds/options';
import { checkRange, readByRange } from './rule-kinds/range';
import { checkRequired, readByRequired } from './rule-kinds/required';
import { checkScaleSuspicion, readByScaleSuspicion } from './rule-kinds/scale-suspicion';
import { checkSum, readBySum } from './rule-kinds/sum';
import { checkThreshold, readByThreshold } from './rule-kinds/threshold';
import { checkTrend, readByTrend } from './rule-kinds/trend';
import { checkType, readByType } from './rule-kinds/type';
import { checkUniqueness, readByUniqueness } from './rule-kinds/uniqueness';
import { checkWording, readByWording } from './rule-kinds/wording';

/** One entry per kind: a kind of the model without a check does not compile. */
export const RULE_KINDS: { readonly [Kind in RuleKind]: RuleKindEntry<Kind> } = {
  required: { check: checkRequired, reads: readByRequired },
  type: { check: checkType, reads: readByType },
  range: { check: checkRange, reads: readByRange },
  length: { check: checkLength, reads: readByLength },
  options: { check: checkOptions, reads: readByOptions },
  count: { check: checkCount, reads: readByCount },
  sum: { check: checkSum, reads: readBySum },
  comparison: { check: checkComparison, reads: readByComparison },
  agreement: { check: checkAgreement, reads: readByAgreement },
  membership: { check: checkMembership, reads: readByMembership },
  uniqueness: { check: checkUniqueness, reads: readByUniqueness },
  implication: { check: checkImplication, reads: readByImplication },
  wording: { check: checkWording, reads: readByWording },
  scaleSuspicion: { check: checkScaleSuspicion, reads: readByScaleSuspicion },
  threshold: { check: checkThreshold, reads: readByThreshold },
  trend: { check: checkTrend, reads: readByTrend },
  lapse: { check: checkLapse, reads: readByLapse },
  confirmation: { check: checkConfirmation, reads: readByConfirmation },
  information: { check: checkInformation, reads: readByInformation },
  coverage: { check: checkCoverage, reads: readByCoverage },
  named: { check: checkNamed, reads: readByNamed },
};

function checkOf<Kind extends RuleKind>(kind: Kind, rule: RuleOf<Kind>, context: CheckContext): Finding[] {
  return RULE_KINDS[kind].check(rule, context);
}

function readsOf<Kind extends RuleKind>(kind: Kind, check: RuleOf<Kind>['check']): ReadFields {
  return RULE_KINDS[kind].reads(check);
}

/** Runs one rule. */
export function runRule(rule: Rule, context: CheckContext): Finding[] {
  return checkOf(rule.check.kind, rule, context);
}

/** Keys, or prefixes of keys, of the fields a rule reads, the one that decides whether it is asked included. */
export function fieldsReadBy(rule: Rule): ReadFields {
  const reads = readsOf(rule.check.kind, rule.check);
  return reads === 'all' || rule.onlyWhenFilled === undefined ? reads : [...reads, rule.onlyWhenFilled];
}
