import { ruleRecords } from '../../building-blocks/rules/rule-records';
import { notice } from '../notice';

/** How the rules of this notice are written down. */
export const { stated: statedRule, inferred: inferredRule } = ruleRecords(notice.documentNumber);
