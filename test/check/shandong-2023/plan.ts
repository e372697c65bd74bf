import { examples } from '../applications/failing-example';
import { unreadable } from '../build-filing';
import { withRow } from './clean-workbook';

const PLAN = 'plan.consortia';

/** What breaks a rule about the plan of a city. */
export const planExamples = examples([
  [
    'R-SD-01',
    'a month before the deadline',
    {},
    '',
    [
      '建设规划纸质版（一式1份，加盖单位公章）、电子版于2023年5月30日前报送至省教育厅职业教育处。（距截止日期2023年5月30日还有30天）',
    ],
    { today: '2023-04-30' },
  ],
  [
    'R-SD-01',
    'the last day',
    {},
    '',
    [
      '建设规划纸质版（一式1份，加盖单位公章）、电子版于2023年5月30日前报送至省教育厅职业教育处。（今天是截止日期2023年5月30日）',
    ],
    { today: '2023-05-30' },
  ],
  [
    'R-SD-01',
    'too late',
    {},
    '',
    [
      '建设规划纸质版（一式1份，加盖单位公章）、电子版于2023年5月30日前报送至省教育厅职业教育处。（截止日期2023年5月30日已过1天）',
    ],
    { today: '2023-05-31' },
  ],
  [
    'R-SD-13',
    'no bureau',
    { 'plan.bureau': null },
    'plan.bureau',
    ['「建设规划」有1处未填：“单位：”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）'],
  ],
  [
    'R-SD-13',
    'two columns of a row left out',
    withRow(PLAN, 2, { platform: null, foundingForm: null }),
    'plan.consortia.platform#6',
    [
      '「建设规划」有2处未填：第6行“示例市现代农业产教联合体”的“技术攻关平台/中试基地”、“形式”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-13',
    'a row without a name',
    withRow(PLAN, 3, { name: null }),
    'plan.consortia.name#7',
    ['「建设规划」有1处未填：第7行的“名称”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）'],
  ],
  [
    'R-SD-13',
    'no row at all',
    { [PLAN]: [] },
    'plan.consortia.name',
    ['「建设规划」还没有填写任何一行。请逐行填写“名称”。（依表内关系推定）'],
  ],
  [
    'R-SD-13a',
    'a park in its place',
    { 'plan.bureau': '示例经济技术开发区管委会' },
    'plan.bureau',
    [
      '「建设规划」的“单位：”填的是“示例经济技术开发区管委会”，未见“市”字样和“教育局”、“教体局”、“教育和体育局”、“教育体育局”字样。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-13a',
    'the placeholder of the print',
    { 'plan.bureau': '**市教育（教体）局' },
    'plan.bureau',
    [
      '「建设规划」的“单位：”填的是“**市教育（教体）局”，其中的“**”应换成市名。请填市教育（教体）局全称。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-14',
    'no month',
    withRow(PLAN, 1, { founding: unreadable('待定', 'notADate') }),
    'plan.consortia.founding#5',
    [
      '「建设规划」第5行“示例市高端装备产教联合体”的“拟成立时间”填的是“待定”，不能识别为日期。请填日期，如2026年5月。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-15',
    'one consortium in two rows',
    withRow(PLAN, 3, { name: '示例市 高端装备产教联合体' }),
    'plan.consortia.name#5',
    [
      '“示例市高端装备产教联合体”重复填写：「建设规划」第5行、「建设规划」第7行。同一内容只填一次，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-16',
    'one park for two consortia',
    withRow(PLAN, 2, { hostPark: '示例市示例经济技术开发区' }),
    'plan.consortia.hostPark#5',
    [
      '“示例市示例经济技术开发区”是几家联合体的园区：「建设规划」第5行、「建设规划」第6行。一个园区一般建立一家联合体，请核对。（依表内关系推定）',
    ],
  ],
]);
