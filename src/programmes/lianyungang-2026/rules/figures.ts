import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleCheckOf } from '../../../model/rule';
import { at } from '../../field-reference';
import { inferredRule } from './rule-record';

const YEARS = [2025, 2026];

type Case = RuleCheckOf<'implication'>['cases'][number];

/** 人次 and 课时数 of one kind of teacher are both more than nothing, or both nothing. */
function personsAndHours(label: string, teachers: FieldKey): Case[] {
  return YEARS.map((year) => ({
    label: `${year}年${label}`,
    when: [{ kind: 'positive', reference: at(`${teachers}.persons`, year) }],
    then: [{ kind: 'positive', reference: at(`${teachers}.hours`, year) }],
    bothWays: true,
  }));
}

/** What follows from the arithmetic and the layout of the form. */
export const figureRules: Rule[] = [
  inferredRule('R-LYG-37', {
    title: '经费来源合计',
    quote: '2026年拟投入运行经费来源（万元）',
    stage: 'fill',
    check: {
      kind: 'sum',
      total: at('overview.budget.total', 2026),
      parts: [
        at('overview.budget.lead', 2026),
        at('overview.budget.government', 2026),
        at('overview.budget.otherMembers', 2026),
        at('overview.budget.otherSources', 2026),
      ],
      tolerance: '0.01',
      outcomes: [{ when: 'different', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-LYG-38', {
    title: '人员总数',
    quote: '人员总数 专职人数 兼职人数',
    stage: 'fill',
    check: {
      kind: 'sum',
      total: at('overview.staff.total'),
      parts: [at('overview.staff.fullTime'), at('overview.staff.partTime')],
      tolerance: '0',
      outcomes: [{ when: 'different', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-LYG-39', {
    title: '人员姓名个数',
    quote: '人员姓名',
    stage: 'check',
    check: {
      kind: 'count',
      demands: [
        {
          of: { kind: 'items', field: 'overview.staff.names' },
          label: '人员姓名个数',
          bound: { kind: 'equalTo', reference: at('overview.staff.total') },
          severity: 'warning',
          sentence: null,
        },
      ],
    },
  }),
  inferredRule('R-LYG-40', {
    title: '数值填写',
    quote: '联合体内企业设立学徒岗位占岗位总量的比例（%）',
    stage: 'fill',
    check: {
      kind: 'type',
      fields: 'all',
      outcomes: [
        { when: 'unreadable', severity: 'error', sentence: null },
        { when: 'writtenAsText', severity: 'warning', sentence: null },
        { when: 'negative', severity: 'error', sentence: null },
        { when: 'notWhole', severity: 'error', sentence: null },
        { when: 'overHundred', severity: 'error', sentence: null },
      ],
    },
  }),
  inferredRule('R-LYG-48', {
    title: '兼职教师人次与课时数',
    quote: '企业兼职教师 人次 人次',
    stage: 'check',
    check: {
      kind: 'implication',
      cases: [
        ...personsAndHours('企业兼职教师', 'outcomes.partTimeTeachers.enterprise'),
        ...personsAndHours('校际兼职教师', 'outcomes.partTimeTeachers.interSchool'),
      ],
      outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
    },
  }),
  inferredRule('R-LYG-49', {
    title: '承诺数据不低于基期',
    quote: '2026—2028年数据为申报单位承诺的建成数据',
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: { kind: 'years', fields: ['outcomes'], left: 2026, right: 2025 },
      operator: '>=',
      outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
    },
  }),
  inferredRule('R-LYG-50', {
    title: '成果转化率与到账经费',
    quote: '校企合作开展技术研发的成果转化率（%）/到账经费（万元）',
    stage: 'check',
    check: {
      kind: 'implication',
      cases: YEARS.map((year) => ({
        label: `${year}年成果转化率和到账经费`,
        when: [{ kind: 'filled', reference: at('outcomes.research.conversionRate', year) }],
        then: [{ kind: 'filled', reference: at('outcomes.research.income', year) }],
        bothWays: true,
      })),
      outcomes: [{ when: 'violated', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-LYG-51', {
    title: '本科衔接须有本科学校',
    quote: '联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）',
    stage: 'check',
    check: {
      kind: 'implication',
      cases: [
        {
          label: '本科层次培养',
          when: YEARS.flatMap((year) => [
            { kind: 'positive', reference: at('outcomes.progression.bachelorAdmissions', year) },
            { kind: 'positive', reference: at('outcomes.progression.secondaryToBachelor', year) },
          ]),
          then: [
            {
              kind: 'tableHas',
              where: { column: 'members.schools.level', among: ['高职本科', '普通本科'] },
            },
          ],
          bothWays: false,
        },
      ],
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
];
