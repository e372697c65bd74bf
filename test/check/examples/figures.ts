import { answered } from '../build-filing';
import type { RuleExample } from './rule-example';

const enterprises = (...sales: number[]) =>
  sales.map((amount, index) => ({ name: `示例企业${index + 1}公司`, sales: amount }));

/** count, sum, comparison, scale suspicion, threshold, trend. */
export const figureExamples: RuleExample[] = [
  {
    name: 'as many as allowed and demanded',
    rule: 'R-EX-06',
    variant: null,
    values: {
      'overview.staff.total': 2,
      'overview.staff.names': ['甲', '乙'],
      schools: [{ name: '示例学校', level: '技师学院', majors: ['一', '二', '三'] }],
    },
    says: [],
  },
  {
    name: 'too many items, per row',
    rule: 'R-EX-06',
    variant: 'atMost',
    values: { schools: [{ name: '示例学校', level: '中职', majors: ['一', '二', '三', '四'] }] },
    says: ['「成员学校」第5行“示例学校”的“相关专业”：相关专业个数为4，不应超过3。请核对。'],
    severity: 'error',
  },
  {
    name: 'too few rows of a kind',
    rule: 'R-EX-06',
    variant: 'atLeast',
    values: { schools: [{ name: '示例学校', level: '普通本科' }] },
    says: ['「成员学校」：中职学校数为0，至少应为1。请核对或补充。'],
    severity: 'warning',
  },
  {
    name: 'another number of names than stated',
    rule: 'R-EX-06',
    variant: 'equalTo',
    values: {
      'overview.staff.total': 3,
      'overview.staff.names': ['甲', '乙'],
      schools: [{ name: '示例学校', level: '中职' }],
    },
    says: [
      '「联合体概况」的“人员姓名”：人员姓名个数为2，而「联合体概况」的“人员总数”填的是3，两者应一致。请核对。',
    ],
  },
  {
    name: 'pages that overlap count once',
    rule: 'R-EX-07',
    variant: null,
    values: {
      materials: [
        { title: '示例材料一', pageFrom: 1, pageTo: 80 },
        { title: '示例材料二', pageFrom: 61, pageTo: 100 },
      ],
    },
    says: [],
  },
  {
    name: 'too many pages',
    rule: 'R-EX-07',
    variant: 'atMost',
    values: {
      materials: [
        { title: '示例材料一', pageFrom: 1, pageTo: 80 },
        { title: '示例材料二', pageFrom: 81, pageTo: 101 },
      ],
    },
    says: ['「支撑材料目录」：支撑材料页数为101，不应超过100。请核对。'],
  },
  {
    name: 'too many pages only with the index, of which nobody said whether it counts',
    rule: 'R-EX-07',
    variant: 'atMostArguable',
    values: {
      materials: [
        { title: '目录（示例）', pageFrom: 1, pageTo: 2 },
        { title: '示例材料', pageFrom: 3, pageTo: 102 },
      ],
    },
    says: [
      '「支撑材料目录」：支撑材料页数为102，超过100；不计“目录（示例）”为100。通知未说明这些页是否计入，建议压缩或向主办单位核实。',
    ],
    severity: 'hint',
  },
  {
    name: 'one application per school',
    rule: 'R-EX-08',
    variant: null,
    values: { 'cover.leadSchool': '示例学校' },
    round: [{ 'cover.leadSchool': '示范学校' }],
    says: [],
  },
  {
    name: 'two applications of one school, and too many in all',
    rule: 'R-EX-08',
    variant: 'atMost',
    values: { 'cover.leadSchool': '示例学校' },
    round: [{ 'cover.leadSchool': '示例 学校' }, { 'cover.leadSchool': '示范学校' }],
    says: [
      '「封面」的“牵头学校”：同一牵头学校的申报家数为2，不应超过1。请核对。',
      '本轮申报：申报家数为3，不应超过2。请核对。',
    ],
  },
  {
    name: 'parts that make the total',
    rule: 'R-EX-09',
    variant: null,
    values: { 'overview.staff.total': 5, 'overview.staff.fullTime': 2, 'overview.staff.partTime': 3 },
    says: [],
  },
  {
    name: 'a part still to come',
    rule: 'R-EX-09',
    variant: null,
    values: { 'overview.staff.total': 5, 'overview.staff.fullTime': 2 },
    says: [],
  },
  {
    name: 'a part still to come, though the rest is already too much',
    rule: 'R-EX-09',
    variant: 'different',
    values: { 'overview.staff.total': 5, 'overview.staff.fullTime': 6 },
    says: [
      '「联合体概况」的“人员总数”为5人，而“专职人数”6人之和为6人，相差1人。未计入的有“兼职人数”（未填）。请核对各项。（依表内关系推定）',
    ],
  },
  {
    name: 'parts that make another total',
    rule: 'R-EX-09',
    variant: 'different',
    values: { 'overview.staff.total': 5, 'overview.staff.fullTime': 2, 'overview.staff.partTime': 2 },
    says: [
      '「联合体概况」的“人员总数”为5人，而“专职人数”2人、“兼职人数”2人之和为4人，相差1人。请核对各项。（依表内关系推定）',
    ],
    severity: 'error',
  },
  {
    name: 'a part answered in words is left out and named',
    rule: 'R-EX-09',
    variant: 'different',
    values: {
      'overview.staff.total': 5,
      'overview.staff.fullTime': 2,
      'overview.staff.partTime': answered('不适用'),
    },
    says: [
      '「联合体概况」的“人员总数”为5人，而“专职人数”2人之和为2人，相差3人。未计入的有“兼职人数”（不适用）。请核对各项。（依表内关系推定）',
    ],
  },
  { name: 'the last day', rule: 'R-EX-10', variant: null, values: { 'cover.date': '2026-05-28' }, says: [] },
  {
    name: 'a month that may be in time',
    rule: 'R-EX-10',
    variant: null,
    values: { 'cover.date': '2026-05' },
    says: [],
  },
  {
    name: 'a day too late',
    rule: 'R-EX-10',
    variant: 'violated',
    values: { 'cover.date': '2026-05-29' },
    says: ['「封面」的“填表日期”为2026年5月29日，应不晚于2026年5月28日。请核对。'],
  },
  {
    name: 'a fixed bound',
    rule: 'R-EX-11',
    variant: null,
    values: { 'overview.staff.fullTime': 1 },
    says: [],
  },
  {
    name: 'below a fixed bound',
    rule: 'R-EX-11',
    variant: 'violated',
    values: { 'overview.staff.fullTime': 0 },
    says: ['「联合体概况」的“专职人数”为0人，应不小于1人。请核对。'],
  },
  {
    name: 'columns in order; a blank is compared with nothing',
    rule: 'R-EX-12',
    variant: null,
    values: {
      enterprises: [
        { name: '示例公司', employees: 10, apprentices: 10 },
        { name: '示范厂', apprentices: 3 },
      ],
    },
    says: [],
  },
  {
    name: 'columns out of order, per row',
    rule: 'R-EX-12',
    variant: 'violated',
    values: { enterprises: [{ name: '示例公司', employees: 10, apprentices: 11 }] },
    says: ['「成员企业」第5行“示例公司”的“学徒人数”为11人，应不大于“企业职工总数”的10人。请核对。'],
  },
  {
    name: 'a commitment above the base',
    rule: 'R-EX-13',
    variant: null,
    values: { 'outcomes.jointTraining@2025': 5, 'outcomes.jointTraining@2026': 5 },
    says: [],
  },
  {
    name: 'a commitment below the base',
    rule: 'R-EX-13',
    variant: 'violated',
    values: { 'outcomes.teachers.hours@2025': 50, 'outcomes.teachers.hours@2026': 40 },
    says: ['「办学成效」的“企业兼职教师（课时数）”（2026年）为40课时，应不小于2025年的50课时。请核对。'],
  },
  {
    name: 'figures of one scale',
    rule: 'R-EX-21',
    variant: null,
    values: {
      'overview.budget@2025': 100,
      'overview.budget@2026': 499,
      'overview.output@2025': 10,
      'outcomes.jointTraining@2025': 30,
      enterprises: enterprises(100, 200, 9000),
      schools: [{ name: '示例学校', students: 30 }],
    },
    says: [],
  },
  {
    name: '元 for 万元 in one year',
    rule: 'R-EX-21',
    variant: 'otherYear',
    values: { 'overview.budget@2025': 300, 'overview.budget@2026': 3200000 },
    says: [
      '「联合体概况」的“拟投入运行经费总额”（2026年）为3200000万元，是2025年（300万元）的10666.7倍，可能填错了单位。如“拟投入运行经费总额”（2026年）原以元填写，换算后应为320万元。（依表内关系推定）',
    ],
    fixes: ['改为 320万元'],
    severity: 'warning',
  },
  {
    name: 'many times as much in a unit without another',
    rule: 'R-EX-21',
    variant: 'otherYear',
    values: { 'outcomes.teachers.persons@2025': 10, 'outcomes.teachers.persons@2026': 50 },
    says: [
      '「办学成效」的“企业兼职教师（人次）”（2026年）为50人次，是2025年（10人次）的5倍，可能填错了单位。请核对数值和单位。（依表内关系推定）',
    ],
  },
  {
    name: 'members that sell more than the park makes, in 元',
    rule: 'R-EX-21',
    variant: 'belowColumnSum',
    values: { 'overview.output@2025': 10, enterprises: enterprises(90000, 50000000) },
    says: [
      '「联合体概况」的“产业园区总产值”（2025年）为10亿元，小于「成员企业」的“企业销售总额”之和50090000万元，可能填错了单位。如第6行“示例企业2公司”的“企业销售总额”原以元填写，换算后应为5000万元。（依表内关系推定）',
    ],
    fixes: ['改为 5000万元'],
  },
  {
    name: '万元 for 亿元',
    rule: 'R-EX-21',
    variant: 'farAboveColumnSum',
    values: { 'overview.output@2025': 800000, enterprises: enterprises(300, 500) },
    says: [
      '「联合体概况」的“产业园区总产值”（2025年）为800000亿元，而「成员企业」的“企业销售总额”之和仅为800万元，可能填错了单位。如“产业园区总产值”（2025年）原以万元填写，换算后应为80亿元。（依表内关系推定）',
    ],
    fixes: ['改为 80亿元'],
  },
  {
    name: 'one member in 元',
    rule: 'R-EX-21',
    variant: 'column',
    values: { enterprises: enterprises(300, 500, 4000000) },
    says: [
      '「成员企业」第7行“示例企业3公司”的“企业销售总额”为4000000万元，与同列其他各行（中位数500万元）相差8000倍，可能填错了单位。如第7行“示例企业3公司”的“企业销售总额”原以元填写，换算后应为400万元。（依表内关系推定）',
    ],
    fixes: ['改为 400万元'],
  },
  {
    name: 'more trained than there are students',
    rule: 'R-EX-21',
    variant: 'ceiling',
    values: { 'outcomes.jointTraining@2025': 31, schools: [{ name: '示例学校', students: 30 }] },
    says: [
      '「办学成效」的“联合培养”（2025年）之和为31人，超过「成员学校」的“学生总人数”之和30人。请核对人数或单位。（依表内关系推定）',
    ],
  },
  {
    name: 'with a school still to come nobody knows the ceiling',
    rule: 'R-EX-21',
    variant: null,
    values: {
      'outcomes.jointTraining@2025': 31,
      schools: [{ name: '示例学校', students: 30 }, { name: '示范学校' }],
    },
    says: [],
  },
  {
    name: 'above the threshold',
    rule: 'R-EX-22',
    variant: 'met',
    values: { 'outcomes.apprenticePosts@2025': 30.1 },
    says: ['「办学成效」的“学徒岗位比例”（2025年）为30.1%，标准为大于30%：达标。'],
  },
  {
    name: 'an honest 28 %',
    rule: 'R-EX-22',
    variant: 'unmet',
    values: { 'outcomes.apprenticePosts@2025': 28 },
    says: ['「办学成效」的“学徒岗位比例”（2025年）为28%，标准为大于30%：未达标。'],
  },
  {
    name: 'no figure',
    rule: 'R-EX-22',
    variant: 'noData',
    values: {},
    says: ['「办学成效」的“学徒岗位比例”（2025年）没有可供判断的数据（未填），标准为大于30%：无数据。'],
  },
  {
    name: 'an answer that meets',
    rule: 'R-EX-23',
    variant: 'met',
    values: { 'overview.level': '省级' },
    says: ['「联合体概况」的“园区等级”为省级，标准为国家级或省级：达标。'],
  },
  {
    name: 'an answer that does not',
    rule: 'R-EX-23',
    variant: 'unmet',
    values: { 'overview.level': '市级' },
    says: ['「联合体概况」的“园区等级”为市级，标准为国家级或省级：未达标。'],
  },
  {
    name: 'rising',
    rule: 'R-EX-24',
    variant: null,
    values: { 'overview.staff.total': 5 },
    series: [{ year: 2025, values: { 'overview.staff.total': 4 } }],
    says: [],
  },
  {
    name: 'standing still is not rising',
    rule: 'R-EX-24',
    variant: 'rising',
    values: { 'overview.staff.total': 4 },
    series: [{ year: 2025, values: { 'overview.staff.total': 4 } }],
    says: ['「联合体概况」的“人员总数”：2025年为4人，2026年为4人，应逐年提高。请核对。'],
  },
  {
    name: 'standing still is not falling',
    rule: 'R-EX-25',
    variant: null,
    values: { 'overview.staff.total': 4 },
    series: [{ year: 2025, values: { 'overview.staff.total': 4 } }],
    says: [],
  },
  {
    name: 'falling',
    rule: 'R-EX-25',
    variant: 'notFalling',
    values: { 'overview.staff.total': 3 },
    series: [{ year: 2025, values: { 'overview.staff.total': 4 } }],
    says: ['「联合体概况」的“人员总数”：2025年为4人，2026年为3人，不应下降。请核对。'],
  },
  {
    name: 'a year said twice alike',
    rule: 'R-EX-26',
    variant: null,
    values: { 'overview.budget@2025': 100, 'overview.budget@2026': 130 },
    series: [{ year: 2025, values: { 'overview.budget@2025': 100 } }],
    says: [],
  },
  {
    name: 'a year said twice, differently',
    rule: 'R-EX-26',
    variant: 'consistent',
    values: { 'overview.budget@2025': 100 },
    series: [{ year: 2025, values: { 'overview.budget@2025': 120 } }],
    says: [
      '「联合体概况」的“拟投入运行经费总额”（2025年）：2025年填报时为120万元，2026年填报时为100万元，两次填报应一致。请核对。',
    ],
  },
];
