import { asText, unreadable } from '../build-filing';
import type { FailingExample } from './failing-example';

/** What breaks a rule about the figures, the texts and what is left out. */
export const fillingInExamples: readonly FailingExample[] = [
  [
    'R-STD-13',
    'money without an arrangement',
    { 'funds.dedicated.arranged@2024': false },
    'funds.dedicated.arranged@2024',
    'error',
    [
      '「合作办学」2024年专项经费：“6.1.1 是否安排专项经费”（2024年）为“否”，按理“6.1.2 专项经费实际到位资金（万元）”（2024年）应为0；现为“6.1.1 是否安排专项经费”（2024年）否、“6.1.2 专项经费实际到位资金（万元）”（2024年）260万元。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-14',
    'less paid in than planned',
    { 'funds.daily.paid@2025': 69.5 },
    'funds.daily.paid@2025',
    'hint',
    [
      '「合作办学」的“6.1.6 日常经费实际到位资金（万元）”（2025年）为69.5万元，应不小于「合作办学」的“6.1.8 日常经费三年投入规划等”（2025年）的70万元。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-17',
    'more national courses than courses',
    { 'courses.national@2025': 40 },
    'courses.national@2025',
    'hint',
    [
      '「合作育人」的“8.2.3 入选国家级课程数（门）”（2025年）为40门，应不大于「合作育人」的“8.2.2 联合开发课程数（门）”（2025年）的36门。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-17',
    'more national textbooks than textbooks of both kinds',
    { 'textbooks.national@2023': 9 },
    'textbooks.national@2023',
    'hint',
    [
      '「合作育人」的“8.3.3 入选国家规划教材数（本）”（2023年）为9本，应不大于「合作育人」的“8.3.1 联合编写教材数（本）”（2023年）5本、“8.3.2 转化企业培训教材数（本）”（2023年）3本之和8本。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-18',
    'more trained than there are students',
    { 'jointTraining.trained@2025': 48000 },
    'jointTraining.trained@2025',
    'hint',
    [
      '「合作育人」的“9.1.2 联合培养（人）”（2025年）为48000人，应不大于「自查单位信息」的“联合体内学校在校生总数”（2025年）的39500人。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-19',
    'more hours than a week has',
    { 'trainingBases.weeklyHours@2025': 168.5 },
    'trainingBases.weeklyHours@2025',
    'warning',
    [
      '「合作育人」的“8.5.3 共建实训工位利用率（小时/周）”（2025年）为168.5小时/周，应在0至168之间。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-20',
    'one part of a point and one year of another left out',
    { 'governance.systems.quality': null, 'outcomes.apprenticePosts@2024': null },
    'governance.systems.quality',
    'warning',
    [
      '「合作办学」有1处未填：“5.4.3 人员聘用及评价体系、绩效考核体系、运营质量保障体系是否建立 运营质量保障体系”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
      '「合作就业」有1处未填：“11.2.5 市域产教联合体内企业设立学徒岗位占岗位总量的比例（%）”（2024年）。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-28',
    'a share above 100',
    { 'outcomes.apprenticePosts@2025': 132 },
    'outcomes.apprenticePosts@2025',
    'error',
    [
      '「合作就业」的“11.2.5 市域产教联合体内企业设立学徒岗位占岗位总量的比例（%）”（2025年）为132%，百分比应在0至100之间。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-28',
    'a figure that is a text',
    { 'outcomes.jointCourses@2025': asText('36') },
    'outcomes.jointCourses@2025',
    'hint',
    [
      '「合作育人」的“8.2.2 联合开发课程数（门）”（2025年）填的“36”是文本，已按36理解。建议改为数字。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-29',
    'no name',
    { 'identity.consortium': null },
    'identity.consortium',
    'warning',
    ['「自查单位信息」有1处未填：“联合体名称”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）'],
  ],
  [
    'R-STD-28',
    'another answer than yes or no',
    { 'lists.sorted': unreadable('是（已发布）', 'notYesNo', '是') },
    'lists.sorted',
    'error',
    [
      '「合作就业」的“10.2.1 是否定期梳理核心产品清单、技术需求清单、人才需求清单”填的是“是（已发布）”，不能识别为“是”或“否”。请填“是”或“否”。是否为是？（依表内关系推定）',
    ],
  ],
  [
    'R-STD-30',
    'another level than the ones offered',
    { 'park.level': '市级' },
    'park.level',
    'error',
    [
      '「基础性指标」的“2.1.1 产业园区等级：国家级、省级”填的是“市级”，应为国家级、省级或其他。请重新选择。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-31',
    'proof told at length',
    { 'points.p8_1_3.proof': '证'.repeat(31) },
    'points.p8_1_3.proof',
    'hint',
    [
      '「合作育人」的“8.1.3 共建专业数（个） 佐证材料”共31字，超出30字，打印时可能显示不全。请精简。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-32',
    'a policy without its date',
    { policies: [{ name: '示例政策', issuer: '示例市人民政府', effect: '有效' }] },
    'policies.date#5',
    'warning',
    [
      '「政策文件清单」有1处未填：第5行“示例政策”的“印发日期”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
    ],
  ],
  [
    'R-N24-01',
    'a figure without proof',
    { 'points.p8_1_3.proof': null },
    'points.p8_1_3.proof',
    'hint',
    ['观测点8.1.3“共建专业数（个）”佐证不全：「合作育人」的“8.1.3 共建专业数（个） 佐证材料”未填。'],
  ],
  [
    'R-N24-01',
    'a point nothing is said of',
    { 'governance.charter': null, 'points.p5_4_1.proof': null },
    'governance.charter',
    'warning',
    [
      '观测点5.4.1“《市域产教联合体章程》是否完备”待佐证：「合作办学」中2项未填：“5.4.1 《市域产教联合体章程》是否完备”、“5.4.1 《市域产教联合体章程》是否完备 佐证材料”。',
    ],
  ],
];

/** What comes near to breaking a rule and does not. */
export const fillingInEdges: readonly FailingExample[] = [
  [
    'R-STD-13',
    'nothing arranged and nothing paid in',
    { 'funds.daily.arranged@2023': false, 'funds.daily.paid@2023': 0 },
    '',
    '',
    [],
  ],
  ['R-STD-17', 'every course a national one', { 'courses.national@2025': 36 }, '', '', []],
  ['R-STD-19', 'round the clock', { 'trainingBases.weeklyHours@2025': 168 }, '', '', []],
  ['R-STD-20', 'one part is zero', { 'results.software@2023': 0 }, '', '', []],
];
