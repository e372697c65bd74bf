import { unreadable } from '../build-filing';
import type { RuleExample } from './rule-example';

const SCHOOL = [{ name: '示例职业学校', level: '中职', students: 900 }];

/** agreement, membership, uniqueness, implication, wording, named. */
export const nameExamples: RuleExample[] = [
  {
    name: 'spellings of one name agree',
    rule: 'R-EX-14',
    variant: null,
    values: { 'cover.consortium': '示例（园区）联合体', 'overview.name': '示例(园区) 联合体' },
    says: [],
  },
  {
    name: 'two places disagree, and none of them is plainly right',
    rule: 'R-EX-14',
    variant: 'different',
    values: { 'cover.consortium': '示例联合体', 'overview.name': '示范联合体' },
    says: [
      '“联合体名称”几处填写不一致：「封面」为“示例联合体”、「联合体概况」为“示范联合体”。请核对后改为一致。',
    ],
    fixes: [],
  },
  {
    name: 'one of three disagrees',
    rule: 'R-EX-14',
    variant: 'different',
    values: {
      'cover.consortium': '示例联合体',
      'overview.name': '示范联合体',
      summary: [{ consortium: '示例联合体' }],
    },
    says: [
      '“联合体名称”几处填写不一致：「封面」为“示例联合体”、「联合体概况」为“示范联合体”、「申报汇总表」第5行为“示例联合体”。请核对后改为一致。',
    ],
    fixes: ['改为 示例联合体'],
  },
  {
    name: 'a member by another spelling',
    rule: 'R-EX-15',
    variant: null,
    values: { 'cover.leadSchool': '示例 职业学校', schools: SCHOOL },
    says: [],
  },
  {
    name: 'no member',
    rule: 'R-EX-15',
    variant: 'absent',
    values: { 'cover.leadSchool': '远方大学', schools: SCHOOL },
    says: [
      '「封面」的“牵头学校”填的“远方大学”不在「成员学校」、「成员企业」之中。请核对名称，或在表中补上。',
    ],
    severity: 'error',
  },
  {
    name: 'nearly a member',
    rule: 'R-EX-15',
    variant: 'near',
    values: { 'cover.leadSchool': '江苏省示例职业学校', schools: SCHOOL },
    says: [
      '「封面」的“牵头学校”填的“江苏省示例职业学校”与「成员学校」、「成员企业」中的“示例职业学校”相近而不相同。如为同一单位，请改为一致的全称。',
    ],
    fixes: ['改为 示例职业学校'],
    severity: 'warning',
  },
  {
    name: 'different members',
    rule: 'R-EX-16',
    variant: null,
    values: { enterprises: [{ name: '示例公司' }, { name: '示范公司' }], schools: SCHOOL },
    says: [],
  },
  {
    name: 'the same member in two tables',
    rule: 'R-EX-16',
    variant: 'duplicate',
    values: { enterprises: [{ name: '示范公司' }, { name: '示例职业学校' }], schools: SCHOOL },
    says: ['“示例职业学校”重复填写：「成员企业」第6行、「成员学校」第5行。同一内容只填一次，请核对。'],
  },
  {
    name: 'a name in a list',
    rule: 'R-EX-35',
    variant: null,
    values: { 'overview.name': '乙', 'overview.staff.names': ['甲', '乙'] },
    says: [],
  },
  {
    name: 'a name in no list',
    rule: 'R-EX-35',
    variant: 'absent',
    values: { 'overview.name': '丙', 'overview.staff.names': ['甲', '乙'] },
    says: [
      '「联合体概况」的“联合体名称”填的“丙”不在「联合体概况」的“人员姓名”之中。请核对名称，或在表中补上。',
    ],
  },
  {
    name: 'different names in a list',
    rule: 'R-EX-36',
    variant: null,
    values: { 'overview.staff.names': ['甲', '乙'] },
    says: [],
  },
  {
    name: 'two names twice in a list',
    rule: 'R-EX-36',
    variant: 'duplicate',
    values: { 'overview.staff.names': ['甲', '乙', '甲', '丙', '乙'] },
    says: [
      '“甲”重复填写：「联合体概况」的“人员姓名”。同一内容只填一次，请核对。',
      '“乙”重复填写：「联合体概况」的“人员姓名”。同一内容只填一次，请核对。',
    ],
  },
  {
    name: 'a name of its own in the round',
    rule: 'R-EX-17',
    variant: null,
    values: { 'cover.consortium': '示例联合体' },
    round: [{ 'cover.consortium': '示范联合体' }],
    says: [],
  },
  {
    name: 'a name another application has',
    rule: 'R-EX-17',
    variant: 'duplicateInRound',
    values: { 'cover.consortium': '示例联合体' },
    round: [{ 'cover.consortium': '示例 联合体' }],
    says: ['「封面」的“联合体名称”填的“示例联合体”在本轮2份申报中出现。请核对是否重复申报。'],
  },
  {
    name: 'both or neither; what is not known breaks nothing',
    rule: 'R-EX-18',
    variant: null,
    values: {
      'outcomes.teachers.persons@2025': 3,
      'outcomes.teachers.hours@2025': unreadable('若干', 'notANumber'),
      'overview.fund.planned': false,
      'outcomes.jointTraining@2025': 3,
      schools: [{ name: '示例学院', level: '高职专科' }],
    },
    says: [],
  },
  {
    name: 'one without the other',
    rule: 'R-EX-18',
    variant: 'violated',
    values: { 'outcomes.teachers.persons@2025': 3 },
    says: [
      '「办学成效」2025年企业兼职教师：“企业兼职教师（人次）”（2025年）大于0，按理“企业兼职教师（课时数）”（2025年）应大于0；现为“企业兼职教师（人次）”（2025年）3人次、“企业兼职教师（课时数）”（2025年）未填。请核对。',
    ],
  },
  {
    name: 'the other without the one',
    rule: 'R-EX-18',
    variant: 'violated',
    values: { 'outcomes.teachers.persons@2025': 0, 'outcomes.teachers.hours@2025': 20 },
    says: [
      '「办学成效」2025年企业兼职教师：“企业兼职教师（课时数）”（2025年）大于0，按理“企业兼职教师（人次）”（2025年）应大于0；现为“企业兼职教师（课时数）”（2025年）20课时、“企业兼职教师（人次）”（2025年）0人次。请核对。',
    ],
  },
  {
    name: 'money paid in from a fund that does not exist',
    rule: 'R-EX-18',
    variant: 'violated',
    values: { 'overview.fund.planned': false, 'overview.fund.paid': 50 },
    says: [
      '「联合体概况」专项经费：“是否安排专项经费”为“否”，按理“专项经费实际到位资金”应为0；现为“是否安排专项经费”否、“专项经费实际到位资金”50万元。请核对。',
    ],
  },
  {
    name: 'no school of the kind it takes',
    rule: 'R-EX-18',
    variant: 'violated',
    values: { 'outcomes.jointTraining@2025': 3, schools: SCHOOL },
    says: [
      '「办学成效」联合培养：“联合培养”（2025年）已填，按理「成员学校」中应有“学校层次”为高职专科或普通本科的一行；现为“联合培养”（2025年）3人。请核对。',
    ],
  },
  {
    name: 'a post that names the park',
    rule: 'R-EX-19',
    variant: null,
    values: { 'overview.headPost': '示例园区管委会主任' },
    says: [],
  },
  {
    name: 'a post that does not',
    rule: 'R-EX-19',
    variant: 'missing',
    values: { 'overview.headPost': '示例学校校长' },
    says: ['「联合体概况」的“职务及联系方式”填的是“示例学校校长”，未见“管委会”、“园区”字样。请核对。'],
  },
  {
    name: 'a full name, with a remark behind it',
    rule: 'R-EX-20',
    variant: null,
    values: { enterprises: [{ name: '示例有限公司（牵头）' }] },
    says: [],
  },
  {
    name: 'an unusual ending',
    rule: 'R-EX-20',
    variant: 'missing',
    values: { enterprises: [{ name: '示例科技' }] },
    says: ['「成员企业」第5行的“企业名称”填的是“示例科技”，未见以“公司”、“厂”结尾的全称。请核对。'],
  },
  {
    name: 'an abbreviation',
    rule: 'R-EX-20',
    variant: 'suspicious',
    values: { enterprises: [{ name: '示科公司' }] },
    says: ['「成员企业」第5行的“企业名称”填的是“示科公司”，其中“示科”疑似简称或不规范写法。请填写全称。'],
  },
  {
    name: 'the level the school has among the members',
    rule: 'R-EX-31',
    variant: null,
    values: {
      schools: [{ name: '示例技师学院', level: '技师学院' }],
      summary: [{ consortium: '示例联合体', schoolName: '示例技师学院', schoolLevel: '中职' }],
    },
    says: [],
  },
  {
    name: 'another level than among the members',
    rule: 'R-EX-31',
    variant: 'violated',
    values: {
      schools: SCHOOL,
      summary: [{ consortium: '示例联合体', schoolName: '示例职业学校', schoolLevel: '高职专科' }],
    },
    says: [
      '「申报汇总表」第5行“示例联合体”的“教育层次”填的是“高职专科”，而「成员学校」第5行“示例职业学校”的“学校层次”为“中职”。两处应一致，请核对。（依表内关系推定）',
    ],
    fixes: ['改为 中职'],
  },
  {
    name: 'rows in order with mobile numbers',
    rule: 'R-EX-32',
    variant: null,
    values: { summary: [{ number: 1, consortium: '示例联合体', mobile: '138 0000 0000' }] },
    says: [],
  },
  {
    name: 'a row out of order and a number too short',
    rule: 'R-EX-32',
    variant: 'violated',
    values: { summary: [{ number: 2, consortium: '示例联合体', mobile: '85400000' }] },
    says: [
      '「申报汇总表」第5行“示例联合体”的“序号”填的是“2”，序号不连续。这一行的序号应为1。',
      '「申报汇总表」第5行“示例联合体”的“手机号码”填的是“85400000”，不是11位手机号码。请填11位手机号码。',
    ],
    fixes: ['改为 1'],
  },
];
