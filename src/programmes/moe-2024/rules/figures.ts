import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleCheck } from '../../../model/rule';
import { numbersCheck } from '../../building-blocks/rules/figure-checks';
import { at } from '../../field-reference';
import { YEARS } from '../years';
import { inferredRule } from './rule-record';

/** In every year the figures on the left, added up, stand so to those on the right. */
function everyYear(
  operator: '<=' | '>=',
  pairs: readonly { left: FieldKey[]; right: FieldKey[] }[],
): RuleCheck {
  return {
    kind: 'comparison',
    pairs: {
      kind: 'sums',
      sums: pairs.flatMap(({ left, right }) =>
        YEARS.map((year) => ({
          left: left.map((field) => at(field, year)),
          right: right.map((field) => at(field, year)),
        })),
      ),
    },
    operator,
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  };
}

/** In every year the parts, added up, are no more than the whole. */
function atMost(pairs: readonly { parts: FieldKey[]; whole: FieldKey[] }[]): RuleCheck {
  return everyYear(
    '<=',
    pairs.map(({ parts, whole }) => ({ left: parts, right: whole })),
  );
}

const FUNDS: readonly { label: string; fund: FieldKey }[] = [
  { label: '专项经费', fund: 'funds.dedicated' },
  { label: '日常经费', fund: 'funds.daily' },
];

/** What was paid in is no less than planned, fund by fund and year by year. */
const paidAsPlanned = everyYear(
  '>=',
  FUNDS.map(({ fund }) => ({ left: [`${fund}.paid`], right: [`${fund}.planned`] })),
);

/** Kinds of 联合培养, which overlap: one student may be in several of them. */
const JOINT_TRAINING: FieldKey[] = [
  'jointTraining.enrolled',
  'jointTraining.trained',
  'jointTraining.commissioned',
  'jointTraining.ordered',
  'outcomes.jointTraining.apprenticeship',
  'outcomes.jointTraining.fieldEngineers',
];

/** What follows from the figures themselves. */
export const figureRules: Rule[] = [
  inferredRule('R-STD-13', {
    title: '未安排经费即无到位资金',
    quote: '专项经费实际到位资金（万元）',
    stage: 'check',
    check: {
      kind: 'implication',
      cases: FUNDS.flatMap(({ label, fund }) =>
        YEARS.map((year) => ({
          label: `${year}年${label}`,
          when: [{ kind: 'answer' as const, reference: at(`${fund}.arranged`, year), value: '否' }],
          then: [{ kind: 'zero' as const, reference: at(`${fund}.paid`, year) }],
          bothWays: false,
        })),
      ),
      outcomes: [{ when: 'violated', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-STD-14', {
    title: '到位资金与投入规划',
    quote: '专项经费三年投入规划等',
    stage: 'check',
    check: paidAsPlanned,
  }),
  inferredRule('R-STD-17', {
    title: '国家级课程、教材与总数',
    quote: '入选国家级课程数（门）',
    stage: 'check',
    check: atMost([
      { parts: ['courses.national'], whole: ['outcomes.jointCourses'] },
      { parts: ['textbooks.national'], whole: ['outcomes.jointTextbooks', 'textbooks.converted'] },
    ]),
  }),
  inferredRule('R-STD-18', {
    title: '各类培养人数与在校生总数',
    quote: '联合培养（人）',
    stage: 'check',
    check: atMost(JOINT_TRAINING.map((kind) => ({ parts: [kind], whole: ['identity.students'] }))),
  }),
  inferredRule('R-STD-19', {
    title: '实训工位每周小时数',
    quote: '共建实训工位利用率（小时/周）',
    stage: 'check',
    check: {
      kind: 'range',
      fields: ['trainingBases.weeklyHours'],
      minimum: '0',
      // A week has 168 hours.
      maximum: '168',
      outcomes: [{ when: 'outside', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-STD-28', {
    title: '数值填写',
    quote: '市域产教联合体内企业设立学徒岗位占岗位总量的比例（%）',
    stage: 'fill',
    check: numbersCheck(),
  }),
];
