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
import { inferredRule } from './rule-record';

const YEARS = [2025, 2026];

/** What follows from the arithmetic and the layout of the form. */
export const figureRules: Rule[] = [
  inferredRule('R-LYG-37', {
    title: '经费来源合计',
    quote: '2026年拟投入运行经费来源（万元）',
    stage: 'fill',
    check: budgetSourcesCheck(2026),
  }),
  inferredRule('R-LYG-38', {
    title: '人员总数',
    quote: '人员总数 专职人数 兼职人数',
    stage: 'fill',
    check: staffCheck(),
  }),
  inferredRule('R-LYG-39', {
    title: '人员姓名个数',
    quote: '人员姓名',
    stage: 'check',
    check: staffNamesCheck(),
  }),
  inferredRule('R-LYG-40', {
    title: '数值填写',
    quote: '联合体内企业设立学徒岗位占岗位总量的比例（%）',
    stage: 'fill',
    check: numbersCheck(),
  }),
  inferredRule('R-LYG-48', {
    title: '兼职教师人次与课时数',
    quote: '企业兼职教师 人次 人次',
    stage: 'check',
    check: teachingHoursCheck(YEARS),
  }),
  inferredRule('R-LYG-49', {
    title: '承诺数据不低于基期',
    quote: '2026—2028年数据为申报单位承诺的建成数据',
    stage: 'check',
    check: commitmentsCheck(2025, 2026),
  }),
  inferredRule('R-LYG-50', {
    title: '成果转化率与到账经费',
    quote: '校企合作开展技术研发的成果转化率（%）/到账经费（万元）',
    stage: 'check',
    check: researchCheck(YEARS),
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
