import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleId } from '../../../model/rule';
import { industryCheck, lengthCheck } from '../../building-blocks/rules/text-checks';
import { statedRule } from './rule-record';

/** The limit itself stands in the field. */
function lengthRule(id: RuleId, title: string, field: FieldKey, quote: string): Rule {
  return statedRule(id, { title, quote, stage: 'fill', check: lengthCheck(field) });
}

/** Lengths of the texts, and what the text of the industry should speak of. */
export const textRules: Rule[] = [
  lengthRule('R-MOE-10', '主导产业情况字数', 'overview.park.industry', '产业园区主导产业情况（不超过200字）'),
  lengthRule(
    'R-MOE-11',
    '支持政策字数',
    'overview.policy',
    '联合体所在地制定支持职业教育政策及落实情况（不超过500字）',
  ),
  lengthRule(
    'R-MOE-12',
    '团队获奖情况字数',
    'outcomes.teamAwards',
    '教师教学团队获国家级奖励情况（不超过100字）',
  ),
  lengthRule(
    'R-MOE-13',
    '人才供需信息平台字数',
    'outcomes.demandPlatform',
    '搭建人才供需信息平台，完善职业教育专业动态调整机制情况（不超过200字）（不超过200字）',
  ),
  lengthRule(
    'R-MOE-14',
    '引入教育教学实践情况字数',
    'outcomes.newMethods',
    '联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况（不超过200字）（不超过200字）',
  ),
  lengthRule(
    'R-MOE-15',
    '大赛获奖情况字数',
    'outcomes.contestAwards',
    '职业院校技能大赛获奖情况（不超过100字）',
  ),
  lengthRule('R-MOE-16', '特色与创新字数', 'features.content', '3.特色与创新(2000字以内)'),
  lengthRule('R-MOE-17', '建设规划字数', 'plan.outline', '4.建设规划(1000字以内)'),
  statedRule('R-MOE-24b', {
    title: '主导产业门类',
    quote: '主要以先进制造业、现代服务业、现代农业等为核心主导产业',
    stage: 'check',
    check: industryCheck(),
  }),
];
