import { ruleRecords } from '../../building-blocks/rules/rule-records';
import { notice } from '../notice';

export const { stated: statedRule, inferred: inferredRule } = ruleRecords(notice.documentNumber);
