import type { RuleId } from '../../../src/model/rule';
import { examples } from '../applications/failing-example';
import type { Row } from '../applications/failing-example';

/** Lines of the 报送清单 with what they ask, word for word. */
const LINES: [RuleId, string][] = [
  ['R-LYG-04', '推荐书一式三份、推荐汇总表和支撑材料一式一份，是否已备齐？'],
  ['R-LYG-06', '申报材料电子版（Word版和盖章PDF版）是否已发送至指定邮箱？'],
  ['R-LYG-11', '支撑材料是否已设置目录索引，并单独装订成册？'],
  ['R-LYG-14', '支撑材料中是否有产业园区总产值位居全市前列的依据？'],
  ['R-LYG-29', '联合体内所有企业是否均已填入成员企业表？'],
  ['R-LYG-30', '联合体内所有学校是否均已填入成员学校表？'],
  ['R-LYG-34', '依托园区、牵头企业（行业协会）、牵头学校的主要负责人是否均已签字、盖公章并填写日期？'],
  ['R-LYG-35', '地方教育行政部门是否已填写推荐意见、签字、盖公章并填写日期？'],
  ['R-LYG-36', '封面是否已盖依托园区、牵头学校、牵头企业三方公章？'],
  [
    'R-LYG-57',
    '支撑材料中是否有参与企业清单及进出管理制度、企业岗位清单、三年内企业技能人才需求清单、应用技术创新需求清单？',
  ],
  ['R-LYG-59', '申报汇总表是否已由填表单位盖章，并填写联系人和联系电话？'],
];

/** 三、组织实施 and the 报送清单. */
export const handingInExamples = examples([
  [
    'R-LYG-01',
    'two applications of one park',
    {},
    'cover.hostPark',
    ['「封面」的“依托园区”：同一产业园区的申报家数为2，不应超过1。请核对。'],
    { others: [{}] },
  ],
  [
    'R-LYG-03',
    'a month before the deadline',
    {},
    '',
    ['申报材料由牵头学校于2026年5月28日前报送市教育局高职处302室。（距截止日期2026年5月28日还有30天）'],
    { today: '2026-04-28' },
  ],
  [
    'R-LYG-03',
    'the last day',
    {},
    '',
    ['申报材料由牵头学校于2026年5月28日前报送市教育局高职处302室。（今天是截止日期2026年5月28日）'],
    { today: '2026-05-28' },
  ],
  [
    'R-LYG-03',
    'too late',
    {},
    '',
    ['申报材料由牵头学校于2026年5月28日前报送市教育局高职处302室。（截止日期2026年5月28日已过2天）'],
    { today: '2026-05-30' },
  ],
  [
    'R-LYG-18',
    'an event is known',
    {},
    '',
    [
      '「报送清单」未予确认（“否”）：经核实，联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？',
    ],
    { lines: 'denied' },
  ],
  [
    'R-LYG-43',
    'nobody said which year is meant',
    {},
    '',
    [
      '请核对：“2024年校企合作产生的直接经济效益”原表印作2024年，而基期为2025年；未见主办单位更正前，按表头填的是2024年数据吗？（依表内关系推定）',
    ],
    { lines: 'open' },
  ],
  ...LINES.flatMap(([rule, question]): Row[] => [
    [rule, 'the line is open', {}, '', [`「报送清单」尚未确认：${question}`], { lines: 'open' }],
    [rule, 'the line is denied', {}, '', [`「报送清单」未予确认（“否”）：${question}`], { lines: 'denied' }],
  ]),
]);
