import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleId } from '../../../model/rule';
import { industryCheck, lengthCheck } from '../../building-blocks/rules/text-checks';
import { statedRule } from './rule-record';

/** The limit itself stands in the field. */
function lengthRule(id: RuleId, title: string, field: FieldKey, quote: string): Rule {
  return statedRule(id, {
    title,
    quote,
    stage: 'fill',
    check: lengthCheck(field),
  });
}

/** Lengths of the texts, and what the texts of park and industry should speak of. */
export const textRules: Rule[] = [
  statedRule('R-LYG-08', {
    title: '篇幅规定',
    quote: '明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '各部分文字不超出相应部分的篇幅规定要求，字数按Word字数统计。',
      date: null,
    },
  }),
  statedRule('R-LYG-14', {
    title: '园区总产值位次',
    quote: '联合体依托的产业园区总产值位居全市前列',
    stage: 'submit',
    check: {
      kind: 'confirmation',
      question: '支撑材料中是否有产业园区总产值位居全市前列的依据？',
      field: null,
      outcomes: [
        { when: 'unconfirmed', severity: 'hint', sentence: null },
        { when: 'denied', severity: 'hint', sentence: null },
      ],
    },
  }),
  statedRule('R-LYG-17', {
    title: '主导产业门类',
    quote: '主要以先进制造业、现代服务业、现代农业等为核心主导产业',
    stage: 'check',
    check: industryCheck(),
  }),
  lengthRule('R-LYG-20', '主导产业情况字数', 'overview.park.industry', '产业园区主导产业情况（不超过200字）'),
  lengthRule(
    'R-LYG-21',
    '支持政策字数',
    'overview.policy',
    '联合体所在地制定支持职业教育政策及落实情况（不超过500字）',
  ),
  lengthRule(
    'R-LYG-22',
    '团队获奖情况字数',
    'outcomes.teamAwards',
    '教师教学团队获国家级奖励情况（不超过100字）',
  ),
  lengthRule(
    'R-LYG-23',
    '人才供需信息平台字数',
    'outcomes.demandPlatform',
    '搭建人才供需信息平台，完善职业教育专业动态调整机制情况（不超过200字）（不超过200字）',
  ),
  lengthRule(
    'R-LYG-24',
    '引入教育教学实践情况字数',
    'outcomes.newMethods',
    '联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况（不超过200字）（不超过200字）',
  ),
  lengthRule(
    'R-LYG-25',
    '大赛获奖情况字数',
    'outcomes.contestAwards',
    '职业院校技能大赛获奖情况（不超过100字）',
  ),
  lengthRule('R-LYG-26', '建设规划和建设内容字数', 'plan.content', '（2500字以内）'),
  lengthRule('R-LYG-27', '特色与创新字数', 'features.content', '（1000字以内）'),
];
