import { answered, asText, bareFraction, unreadable } from '../build-filing';
import type { RuleExample } from './rule-example';

const FILLED_COVER = {
  'cover.consortium': '示例联合体',
  'cover.leadSchool': '示例学校',
  'cover.date': '2026-05-01',
};
const FILLED_TABLES = {
  enterprises: [{ name: '示例公司', employees: 10, apprentices: 0, sales: 5 }],
  schools: [{ name: '示例学校', students: 900 }],
};

/** required, type, range, length, options. */
export const fillingInExamples: RuleExample[] = [
  {
    name: 'everything is filled',
    rule: 'R-EX-01',
    variant: null,
    values: { ...FILLED_COVER, ...FILLED_TABLES },
    says: [],
  },
  {
    name: 'an answer in words and 0 are no blanks',
    rule: 'R-EX-01',
    variant: null,
    values: {
      ...FILLED_COVER,
      ...FILLED_TABLES,
      enterprises: [
        { name: '示例公司', employees: 0, apprentices: answered('—'), sales: answered('集团统一核算') },
      ],
    },
    says: [],
  },
  {
    name: 'blanks of a section are one finding',
    rule: 'R-EX-01',
    variant: 'blank',
    values: { 'cover.consortium': '示例联合体', ...FILLED_TABLES },
    says: ['「封面」有2处未填：“牵头学校”、“填表日期”。请补填，确实没有的填“无”，数字填“0”。'],
    severity: 'warning',
  },
  {
    name: 'blanks of a table are one finding, named by row',
    rule: 'R-EX-01',
    variant: 'blank',
    values: {
      ...FILLED_COVER,
      ...FILLED_TABLES,
      enterprises: [
        { name: '示例公司', employees: 10 },
        { name: '示范厂', apprentices: 1, sales: 2 },
      ],
    },
    says: [
      '「成员企业」有3处未填：第5行“示例公司”的“学徒人数”、“企业销售总额”；第6行“示范厂”的“企业职工总数”。请补填，确实没有的填“无”，数字填“0”。',
    ],
  },
  {
    name: 'a row without a name is asked for the name only',
    rule: 'R-EX-01',
    variant: 'blank',
    values: { ...FILLED_COVER, ...FILLED_TABLES, enterprises: [{ employees: 10 }] },
    says: ['「成员企业」有1处未填：第5行的“企业名称”。请补填，确实没有的填“无”，数字填“0”。'],
  },
  {
    name: 'a table without rows',
    rule: 'R-EX-01',
    variant: 'blankTable',
    values: { ...FILLED_COVER, ...FILLED_TABLES, schools: [] },
    says: ['「成员学校」还没有填写任何一行。请逐行填写“学校名称”。'],
  },
  {
    name: 'figures that can be read',
    rule: 'R-EX-02',
    variant: null,
    values: { 'overview.staff.total': 3, 'outcomes.apprenticePosts@2025': 100, 'overview.budget@2025': 1.5 },
    says: [],
  },
  {
    name: 'an estimate',
    rule: 'R-EX-02',
    variant: 'unreadable',
    values: { 'overview.staff.total': unreadable('约35人', 'approximate', '35') },
    says: [
      '「联合体概况」的“人员总数”填的是“约35人”，只是约数。请填数字（单位：人，单位不必写入单元格）。是否为35？',
    ],
    fixes: ['改为 35'],
    severity: 'error',
  },
  {
    name: 'a date in words',
    rule: 'R-EX-02',
    variant: 'unreadable',
    values: { 'cover.date': unreadable('近期', 'notADate') },
    says: ['「封面」的“填表日期”填的是“近期”，不能识别为日期。请填日期，如2026年5月。'],
  },
  {
    name: 'an error value',
    rule: 'R-EX-02',
    variant: 'unreadable',
    values: { enterprises: [{ name: '示例公司', sales: unreadable('#REF!', 'errorValue') }] },
    says: [
      '「成员企业」第5行“示例公司”的“企业销售总额”填的是“#REF!”，单元格显示为错误值。请在表格软件中打开、重新计算并保存一次，或直接填写结果。',
    ],
  },
  {
    name: 'text a sum leaves out',
    rule: 'R-EX-02',
    variant: 'writtenAsText',
    values: { enterprises: [{ name: '示例公司', sales: asText('１，２００万元', '1200') }] },
    says: [
      '「成员企业」第5行“示例公司”的“企业销售总额”填的“１，２００万元”是文本，未计入合计。请改为数字1200。',
    ],
    fixes: ['改为 1200'],
    severity: 'warning',
  },
  {
    name: 'text no sum would count',
    rule: 'R-EX-02',
    variant: 'writtenAsTextAlone',
    values: { 'overview.hours': asText('40') },
    says: ['「联合体概况」的“共建实训工位利用率”填的“40”是文本，已按40理解。建议改为数字。'],
    fixes: ['改为 40'],
    severity: 'hint',
  },
  {
    name: 'less than nothing',
    rule: 'R-EX-02',
    variant: 'negative',
    values: { 'overview.budget@2026': -3 },
    says: ['「联合体概况」的“拟投入运行经费总额”（2026年）为-3万元，不应小于0。请核对。'],
  },
  {
    name: 'half a person',
    rule: 'R-EX-02',
    variant: 'notWhole',
    values: { 'overview.staff.partTime': 1.5 },
    says: ['「联合体概况」的“兼职人数”为1.5人，应填整数。请核对。'],
  },
  {
    name: 'more than everything',
    rule: 'R-EX-02',
    variant: 'overHundred',
    values: { 'outcomes.apprenticePosts@2026': 100.1 },
    says: ['「办学成效」的“学徒岗位比例”（2026年）为100.1%，百分比应在0至100之间。请核对。'],
  },
  {
    name: 'a share, or less than one per cent',
    rule: 'R-EX-02',
    variant: 'bareFraction',
    values: { 'outcomes.apprenticePosts@2026': bareFraction('0.5', '50') },
    says: [
      '「办学成效」的“学徒岗位比例”（2026年）填的是“0.5”，已按50%理解。建议改为“50”；如指0.5%，请填“0.5%”。',
    ],
    fixes: ['改为 50'],
    severity: 'hint',
  },
  {
    name: 'less than one per cent, and saying so',
    rule: 'R-EX-02',
    variant: null,
    values: { 'outcomes.apprenticePosts@2026': asText('0.5%', '0.5') },
    says: [],
  },
  { name: 'the bound itself', rule: 'R-EX-03', variant: null, values: { 'overview.hours': 168 }, says: [] },
  {
    name: 'beyond the bound, under the label the organiser corrected',
    rule: 'R-EX-03',
    variant: 'outside',
    values: { 'overview.hours': 168.5 },
    says: ['「联合体概况」的“共建实训工位利用率”为168.5小时/周，应在0至168之间。请核对。'],
  },
  {
    name: 'a short text',
    rule: 'R-EX-04',
    variant: null,
    values: { 'overview.industry': '装备制造' },
    says: [],
  },
  {
    name: 'over by words',
    rule: 'R-EX-04',
    variant: 'over',
    values: { 'overview.industry': '产'.repeat(21) },
    says: ['「联合体概况」的“主导产业情况”共21字（21个字符），超出20字的限制1字。请删减。'],
    severity: 'error',
  },
  {
    name: 'over by characters only',
    rule: 'R-EX-04',
    variant: 'overByCharacters',
    values: { 'overview.industry': '引进 manufacturing 和 services 企业' },
    says: [
      '「联合体概况」的“主导产业情况”按Word字数为7字，未超过20字；但按字符计为26个，超出6个。建议酌情删减。',
    ],
    severity: 'warning',
  },
  {
    name: 'near the limit',
    rule: 'R-EX-04',
    variant: 'near',
    values: { 'overview.industry': '产'.repeat(19) },
    says: ['「联合体概况」的“主导产业情况”共19字（19个字符），已接近20字的限制。'],
    severity: 'hint',
  },
  {
    name: 'paragraphs are added up',
    rule: 'R-EX-04',
    variant: 'over',
    values: { 'plan.content': ['规'.repeat(12), '划'.repeat(12)] },
    says: ['「建设规划」的“建设规划和建设内容”共24字（24个字符），超出20字的限制4字。请删减。'],
  },
  { name: 'a listed option', rule: 'R-EX-05', variant: null, values: { 'overview.level': '省级' }, says: [] },
  {
    name: 'another text',
    rule: 'R-EX-05',
    variant: 'notListed',
    values: { 'overview.level': '区级' },
    says: ['「联合体概况」的“园区等级”填的是“区级”，应为国家级、省级或市级。请重新选择。'],
  },
  {
    name: 'neither yes nor no',
    rule: 'R-EX-05',
    variant: 'notListed',
    values: { 'overview.fund.planned': unreadable('待定', 'notYesNo') },
    says: ['「联合体概况」的“是否安排专项经费”填的是“待定”，应为是或否。请重新选择。'],
  },
];
