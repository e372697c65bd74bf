import type { Rule } from '../../../model/rule';
import { bothYearsCheck } from '../../building-blocks/rules/figure-checks';
import { outcomes } from '../recommendation/outcomes-fields';
import { inferredRule, statedRule } from './rule-record';

const CUT_OFF =
  '年度数据截止时间为每年12月31日，2022年数据为拟组成联合体成员单位的汇总数据，2023—2025年数据为申报单位承诺的建成数据。';
const COMMITMENTS = '2023—2025年填写承诺建成数据，下同。';
const FALSE_FIGURES = '如有弄虚作假或其他违规行为，自愿退出认定，并接受处理。';
const DECLARATION = '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。';

/** Nothing left out: figures of both years, every cell, every observation point, the declaration. */
export const completenessRules: Rule[] = [
  statedRule('R-MOE-04a', {
    title: '已有基础和建设承诺',
    quote: '申报内容应体现已有基础和建设承诺。',
    stage: 'check',
    check: bothYearsCheck(outcomes, 2022, 2023),
  }),
  statedRule('R-MOE-04b', {
    title: '观测点均有依据',
    quote: '申报单位对照市域产教联合体建设指标（附件1），结合自身情况向省级教育行政部门进行申报',
    stage: 'check',
    check: {
      kind: 'coverage',
      outcomes: [
        { when: 'missing', severity: 'warning', sentence: null },
        { when: 'partial', severity: 'hint', sentence: null },
      ],
    },
  }),
  statedRule('R-MOE-07', {
    title: '年度数据口径',
    quote: CUT_OFF,
    stage: 'fill',
    check: { kind: 'information', sentence: CUT_OFF, date: null },
  }),
  statedRule('R-MOE-19', {
    title: '承诺建成数据',
    quote: COMMITMENTS,
    stage: 'fill',
    check: { kind: 'information', sentence: COMMITMENTS, date: null },
  }),
  statedRule('R-MOE-23', {
    title: '未发生违法违规事件声明',
    quote: DECLARATION,
    stage: 'check',
    check: {
      kind: 'confirmation',
      question: DECLARATION,
      field: 'features.declaration',
      outcomes: [
        { when: 'unconfirmed', severity: 'error', sentence: null },
        { when: 'denied', severity: 'error', sentence: null },
      ],
    },
  }),
  statedRule('R-MOE-26', {
    title: '弄虚作假的处理',
    quote: FALSE_FIGURES,
    stage: 'print',
    check: { kind: 'information', sentence: FALSE_FIGURES, date: null },
  }),
  inferredRule('R-MOE-39', {
    title: '各栏填写完整',
    quote: '如实填写，规范严谨，及时提交。',
    stage: 'check',
    check: {
      kind: 'required',
      // Left out: the three lead units (an error of their own), the declaration, the authority's opinion, our own sheets.
      fields: [
        'cover.consortium',
        'cover.province',
        'cover.date',
        'overview',
        'outcomes',
        'features.content',
        'plan',
      ],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
];
