import type { Rule } from '../../../model/rule';
import {
  budgetSourcesCheck,
  commitmentsCheck,
  numbersCheck,
  researchCheck,
  staffCheck,
  staffNamesCheck,
  teachingHoursCheck,
} from '../../building-blocks/rules/figure-checks';
import { at } from '../../field-reference';
import { memberKinds, studentsKey } from '../recommendation/members';
import { inferredRule, statedRule } from './rule-record';

const YEARS = [2022, 2023];
const ABOVE_SCALE = '规模以上工业：指年主营业务收入在2000万元及以上的工业企业。';
const ABOVE_QUOTA =
  '限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。';

const students = memberKinds.filter(({ hasStudents }) => hasStudents).map((kind) => at(studentsKey(kind)));

/** What the footnotes define, and what follows from the arithmetic and the layout of the form. */
export const figureRules: Rule[] = [
  statedRule('R-MOE-20', {
    title: '规模以上工业的界定',
    quote: ABOVE_SCALE,
    stage: 'fill',
    check: { kind: 'information', sentence: ABOVE_SCALE, date: null },
  }),
  statedRule('R-MOE-21', {
    title: '限额以上贸易业的界定',
    quote: ABOVE_QUOTA,
    stage: 'fill',
    check: { kind: 'information', sentence: ABOVE_QUOTA, date: null },
  }),
  inferredRule('R-MOE-30', {
    title: '经费来源合计',
    quote: '2023年拟投入运行经费来源（万元）',
    stage: 'fill',
    check: budgetSourcesCheck(2023),
  }),
  inferredRule('R-MOE-31', {
    title: '人员总数',
    quote: '人员总数 专职人数 兼职人数',
    stage: 'fill',
    check: staffCheck(),
  }),
  inferredRule('R-MOE-31a', {
    title: '人员姓名个数',
    quote: '人员姓名',
    stage: 'check',
    check: staffNamesCheck(),
  }),
  inferredRule('R-MOE-34', {
    title: '数值填写',
    quote: '联合体学校整体就业率（％）',
    stage: 'fill',
    check: numbersCheck(),
  }),
  inferredRule('R-MOE-34a', {
    title: '承诺数据不低于基期',
    quote: '2023—2025年数据为申报单位承诺的建成数据',
    stage: 'check',
    check: commitmentsCheck(2022, 2023),
  }),
  inferredRule('R-MOE-40', {
    title: '兼职教师人次与课时数',
    quote: '企业兼职教师 人次 人次',
    stage: 'check',
    check: teachingHoursCheck(YEARS),
  }),
  inferredRule('R-MOE-41', {
    title: '成果转化率与到账经费',
    quote: '校企合作开展技术研发的成果转化率（％）/到账经费（万元）',
    stage: 'check',
    check: researchCheck(YEARS),
  }),
  inferredRule('R-MOE-44', {
    title: '园区总产值的单位',
    quote: '2022年产业园区总产值（亿元）',
    stage: 'check',
    check: {
      kind: 'scaleSuspicion',
      suspicions: [
        {
          against: 'columnSum',
          reference: at('overview.park.output', 2022),
          column: 'outcomes.enterprises.sales',
          unitFactor: '10000',
        },
      ],
      outcomes: [{ when: 'suspicious', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-45', {
    title: '两年数据相差悬殊',
    quote: '2022年数据为拟组成联合体成员单位的汇总数据，2023—2025年数据为申报单位承诺的建成数据',
    stage: 'check',
    check: {
      kind: 'scaleSuspicion',
      suspicions: [{ against: 'otherYear', fields: ['overview.budget.total', 'outcomes'], ratio: '5' }],
      outcomes: [{ when: 'suspicious', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-46', {
    title: '培养人数与在校生数',
    quote: '数量（在校生数）',
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: {
        kind: 'sums',
        sums: YEARS.flatMap((year) => [
          {
            left: [
              at('outcomes.jointTraining.apprenticeship', year),
              at('outcomes.jointTraining.fieldEngineers', year),
              at('outcomes.jointTraining.other', year),
            ],
            right: students,
          },
          {
            left: [
              at('outcomes.progression.secondaryToCollege', year),
              at('outcomes.progression.secondaryToBachelor', year),
            ],
            right: students,
          },
        ]),
      },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-47', {
    title: '汇总表序号、手机号码与主导产业',
    quote: '推荐名单汇总表（附件3）',
    stage: 'check',
    check: {
      kind: 'named',
      name: 'summaryRows',
      parameters: {
        number: 'summary.consortia.number',
        mobile: 'summary.consortia.contactMobile',
        industry: 'summary.consortia.parkIndustry',
        described: 'overview.park.industry',
      },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
];
