import type { RuleId } from '../../../src/model/rule';
import { examples } from '../applications/failing-example';
import type { Row } from '../applications/failing-example';

/** Lines of the 报送清单 with what they ask, word for word. */
export const LINES: readonly [RuleId, string][] = [
  ['R-SD-01a', '建设规划纸质版（一式1份）是否已加盖单位公章，电子版是否已一并备齐？'],
  [
    'R-SD-06',
    '联合体是否涵盖驻地中职、高职（含职教本科）、普通本科高校和相关科研机构，规模以上企业全面参与，中小微企业广泛覆盖？',
  ],
  [
    'R-SD-07',
    '是否已成立多方参与的理事会，制定联合体章程，拟定发展规划和建设方案，明确组织架构、运行机制、任务分工和各单位责任、权利与义务？',
  ],
  ['R-SD-08', '各类主体是否已联合成立教学指导委员会？'],
  ['R-SD-09', '联合体是否定期发布报告，接受社会监督？'],
  ['R-SD-10', '是否已将联合体建设情况纳入职业教育工作目标考核体系？'],
];

/** Questions only a person can answer: denied, and not answered yet. */
export const askedExamples = examples([
  ...LINES.flatMap(([rule, question]): Row[] => [
    [rule, 'the line is open', {}, '', [`「报送清单」尚未确认：${question}`], { lines: 'open' }],
    [rule, 'the line is denied', {}, '', [`「报送清单」未予确认（“否”）：${question}`], { lines: 'denied' }],
  ]),
  [
    'R-SD-12',
    'an event is known',
    {},
    '',
    [
      '「报送清单」未予确认（“否”）：经核实，联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？',
    ],
    { lines: 'denied' },
  ],
]);
