import type { Rule, RuleCheckOf, RuleId } from '../../../model/rule';
import { at } from '../../field-reference';
import { inferredRule } from './rule-record';

type Suspicion = RuleCheckOf<'scaleSuspicion'>['suspicions'][number];

function scaleRule(id: RuleId, title: string, quote: string, suspicions: Suspicion[]): Rule {
  return inferredRule(id, {
    title,
    quote,
    stage: 'check',
    check: {
      kind: 'scaleSuspicion',
      suspicions,
      outcomes: [{ when: 'suspicious', severity: 'warning', sentence: null }],
    },
  });
}

/** Values that would fit another unit far better: 元 for 万元, 万元 for 亿元. */
export const scaleRules: Rule[] = [
  scaleRule('R-LYG-60', '园区总产值的单位', '2025年产业园区总产值（亿元）', [
    {
      against: 'columnSum',
      reference: at('overview.park.output', 2025),
      column: 'members.enterprises.sales',
      unitFactor: '10000',
    },
  ]),
  scaleRule(
    'R-LYG-61',
    '两年数据相差悬殊',
    '2025年数据为拟组成联合体成员单位的汇总数据，2026—2028年数据为申报单位承诺的建成数据',
    [{ against: 'otherYear', fields: ['overview.budget.total', 'outcomes'], ratio: '5' }],
  ),
  scaleRule(
    'R-LYG-62',
    '企业金额的单位',
    '企业资产总额（万元） 企业销售总额（万元） 2024年校企合作产生的直接经济效益（万元）',
    ['assets', 'sales', 'benefit'].map((column) => ({
      against: 'column',
      column: `members.enterprises.${column}`,
      // 元 for 万元 is 10,000 times too much; members differ in size by less than 1,000 times as a rule.
      factor: '1000',
    })),
  ),
  scaleRule(
    'R-LYG-63',
    '培养人数与学生总人数',
    '学生总人数',
    [2025, 2026].flatMap((year): Suspicion[] => [
      {
        against: 'ceiling',
        fields: [
          at('outcomes.jointTraining.apprenticeship', year),
          at('outcomes.jointTraining.fieldEngineers', year),
          at('outcomes.jointTraining.other', year),
        ],
        column: 'members.schools.students',
      },
      {
        against: 'ceiling',
        fields: [
          at('outcomes.progression.secondaryToCollege', year),
          at('outcomes.progression.secondaryToBachelor', year),
        ],
        column: 'members.schools.students',
      },
    ]),
  ),
];
