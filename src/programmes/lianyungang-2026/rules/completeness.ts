import type { Rule } from '../../../model/rule';
import { bothYearsCheck } from '../../building-blocks/rules/figure-checks';
import { outcomes } from '../recommendation/outcomes-fields';
import { inferredRule, statedRule } from './rule-record';
import { incidentsDeduction } from '../../building-blocks/rules/incidents-deduction';

/** Nothing left out: figures of both years, every cell, every observation point, the declaration. */
export const completenessRules: Rule[] = [
  statedRule('R-LYG-07', {
    title: '已有基础和建设承诺',
    quote: '申报内容应体现已有基础和建设承诺，确保相关材料准确真实。',
    stage: 'check',
    check: bothYearsCheck(outcomes, 2025, 2026),
  }),
  statedRule('R-LYG-09', {
    title: '年度数据口径',
    quote:
      '年度数据截止时间为每年12月31日，2025年数据为拟组成联合体成员单位的汇总数据，2026—2028年数据为申报单位承诺的建成数据。',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence:
        '年度数据截止时间为每年12月31日，2025年数据为拟组成联合体成员单位的汇总数据，2026—2028年数据为申报单位承诺的建成数据。',
      date: null,
    },
  }),
  statedRule('R-LYG-13', {
    title: '承诺建成数据',
    quote: '2026—2028年填写承诺建成数据，下同。',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '2026—2028年填写承诺建成数据，下同。',
      date: null,
    },
  }),
  statedRule('R-LYG-18', incidentsDeduction),
  statedRule('R-LYG-19', {
    title: '未发生违法违规事件声明',
    quote: '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
    stage: 'check',
    check: {
      kind: 'confirmation',
      question: '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
      field: 'features.declaration',
      outcomes: [
        { when: 'unconfirmed', severity: 'error', sentence: null },
        { when: 'denied', severity: 'error', sentence: null },
      ],
    },
  }),
  inferredRule('R-LYG-42', {
    title: '经费总额年份印误',
    quote: '拟投入运行经费总额（万元） 2026年² 2026年 2028年',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '拟投入运行经费总额第二栏原表印作2026年，按2026—2028年承诺数据理解为2027年。',
      date: null,
    },
  }),
  // The print says 2024 while the baseline is 2025; the label stays as printed until the organiser corrects it.
  inferredRule('R-LYG-43', {
    title: '直接经济效益年份',
    quote: '2024年校企合作产生的直接经济效益（万元）',
    stage: 'check',
    check: {
      kind: 'confirmation',
      question:
        '“2024年校企合作产生的直接经济效益”原表印作2024年，而基期为2025年；未见主办单位更正前，按表头填的是2024年数据吗？',
      field: null,
      outcomes: [{ when: 'unconfirmed', severity: 'hint', sentence: '请核对：{question}' }],
    },
  }),
  inferredRule('R-LYG-56', {
    title: '各栏填写完整',
    quote: '如实填写，规范严谨，及时提交。',
    stage: 'check',
    check: {
      kind: 'required',
      // Left out: 备注, the three lead units (an error of their own), the declaration, the authority's opinion, and our own
      // sheets.
      fields: [
        'cover.consortium',
        'cover.region',
        'cover.date',
        'overview',
        'members.enterprises',
        'members.schools',
        'members.others.name',
        'members.others.category',
        'members.others.nature',
        'members.others.headcount',
        'members.others.support',
        'outcomes',
        'plan',
        'features.content',
        'summary',
      ],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  statedRule('R-LYG-58', {
    title: '观测点均有依据',
    quote: '对照市域产教联合体建设指标（见附件1）要求填写推荐书（见附件2）',
    stage: 'check',
    check: {
      kind: 'coverage',
      outcomes: [
        { when: 'missing', severity: 'warning', sentence: null },
        { when: 'partial', severity: 'hint', sentence: null },
      ],
    },
  }),
];
