import type { RuleId } from '../../../src/model/rule';
import { examples } from '../applications/failing-example';
import type { Row } from '../applications/failing-example';

/** Lines of the 报送清单 with what they ask, word for word. */
const LINES: [RuleId, string][] = [
  ['R-MOE-03', '申报材料纸质版、电子版（以刻录光盘形式）是否均已备齐，一并报送？'],
  ['R-MOE-08', '推荐书文字内容的字体是否为仿宋_GB2312，字号是否为小四号，行距是否为固定值16磅？'],
  ['R-MOE-09b', '支撑材料是否已设置目录索引，并单独装订成册？'],
  ['R-MOE-24a', '支撑材料中是否有产业园区总产值在本省份位于前列的依据？'],
  [
    'R-MOE-25',
    '申报单位承诺是否已由负责人签字、盖公章并填写日期，地方教育行政部门是否已填写推荐意见、签字、盖公章并填写日期？',
  ],
  ['R-MOE-25a', '封面是否已盖依托园区、牵头学校、牵头企业三方公章？'],
  ['R-MOE-27', '省级教育行政部门是否已采取多种形式对申报材料进行核实，相关材料准确真实？'],
];

const DEADLINE =
  '申报材料纸质版、电子版由省级教育行政部门于2023年5月29日前一并报送教育部（职业教育与成人教育司）。';

/** 三、组织实施 and the 报送清单. */
export const handingInExamples = examples([
  [
    'R-MOE-01',
    'four applications of one province',
    {},
    'cover.province',
    ['「封面」的“推荐省份”：同一省份的推荐家数为4，不应超过3。请核对。'],
    { others: [{}, {}, {}] },
  ],
  [
    'R-MOE-02',
    'a month before the deadline',
    {},
    '',
    [`${DEADLINE}（距截止日期2023年5月29日还有30天）`],
    { today: '2023-04-29' },
  ],
  [
    'R-MOE-02',
    'the last day',
    {},
    '',
    [`${DEADLINE}（今天是截止日期2023年5月29日）`],
    { today: '2023-05-29' },
  ],
  ['R-MOE-02', 'too late', {}, '', [`${DEADLINE}（截止日期2023年5月29日已过1天）`], { today: '2023-05-30' }],
  [
    'R-MOE-22',
    'an event is known',
    {},
    '',
    [
      '「报送清单」未予确认（“否”）：经核实，联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？',
    ],
    { lines: 'denied' },
  ],
  [
    'R-MOE-43',
    'filled in after the deadline',
    { 'cover.date': '2023-05-30' },
    'cover.date',
    ['「封面」的“填表日期”为2023年5月30日，应不晚于2023年5月29日。请核对。（依表内关系推定）'],
  ],
  ...LINES.flatMap(([rule, question]): Row[] => [
    [rule, 'the line is open', {}, '', [`「报送清单」尚未确认：${question}`], { lines: 'open' }],
    [rule, 'the line is denied', {}, '', [`「报送清单」未予确认（“否”）：${question}`], { lines: 'denied' }],
  ]),
]);
