import { answered } from '../build-filing';
import type { FailingExample } from './failing-example';

/** A veto of 负面清单 judged by a person: triggered, and not judged yet. */
function judged(rule: FailingExample[0], field: string, label: string): FailingExample[] {
  return [
    [rule, 'triggered', { [field]: '触发' }, field, 'triggered', [`「负面清单」的“${label}”：触发。`]],
    [
      rule,
      'not judged',
      { [field]: null },
      field,
      'open',
      [`「负面清单」的“${label}”尚无结论（未填）：待确认。`],
    ],
  ];
}

const SHORT = { 'funds.dedicated.paid@2024': 250, 'funds.dedicated.paid@2025': 300 };

/** 16.负面清单: 触发 and 待确认. */
export const vetoExamples: readonly FailingExample[] = [
  ...judged(
    'R-STD-21',
    'vetoes.incident',
    '16.1 在招生、就业、安全等领域发生重大违法违规事件、造成不良社会影响',
  ),
  ...judged('R-STD-22', 'vetoes.fraud', '16.2 申报和建设过程中存在重大造假行为'),
  [
    'R-STD-23',
    'paid in less than planned two years in a row',
    SHORT,
    'funds.dedicated.paid@2023',
    'triggered',
    [
      '「合作办学」：2024年、2025年连续2年没有按计划落实经费投入（2023年计划260万元、实际260万元；2024年计划326万元、实际316万元；2025年计划390万元、实际372万元）：触发。',
    ],
  ],
  [
    'R-STD-23',
    'one year short, the next unknown',
    { ...SHORT, 'funds.daily.planned@2025': null },
    'funds.dedicated.paid@2023',
    'open',
    [
      '「合作办学」：尚不能判断是否连续2年没有按计划落实经费投入（2023年计划260万元、实际260万元；2024年计划326万元、实际316万元；2025年数据不全）：待确认。',
    ],
  ],
  [
    'R-STD-24',
    'no policy two years in a row',
    { policies: [{ name: '示例政策', date: '2023-06', effect: '有效' }] },
    'policies.date#5',
    'triggered',
    [
      '「政策文件清单」：2024年、2025年连续2年政府没有出台有效政策（2023年1行；2024年0行；2025年0行）：触发。',
    ],
  ],
  [
    'R-STD-24',
    'policies that had no effect',
    {
      policies: [
        { name: '示例政策一', date: '2023-06', effect: '无效' },
        { name: '示例政策二', date: '2024-09', effect: '无效' },
        { name: '示例政策三', date: '2025-04', effect: '有效' },
      ],
    },
    'policies.date#5',
    'triggered',
    [
      '「政策文件清单」：2023年、2024年连续2年政府没有出台有效政策（2023年0行；2024年0行；2025年1行）：触发。',
    ],
  ],
  [
    'R-STD-24',
    'a policy whose effect is not known yet',
    {
      policies: [
        { name: '示例政策一', date: '2023-06', effect: '有效' },
        { name: '示例政策二', date: '2024-09', effect: '待评估' },
      ],
    },
    'policies.date#5',
    'open',
    [
      '「政策文件清单」：尚不能判断是否连续2年政府没有出台有效政策（2023年1行；2024年的1行尚无结论；2025年0行）：待确认。',
    ],
  ],
  [
    'R-STD-24',
    'no policy listed at all',
    { policies: [] },
    'policies.date',
    'open',
    ['「政策文件清单」：尚不能判断是否连续2年政府没有出台有效政策（没有填写任何一行）：待确认。'],
  ],
  ...judged('R-STD-25', 'vetoes.noBreakthrough', '16.5 人才培养没有取得重大突破'),
  ...judged('R-STD-26', 'vetoes.noCooperation', '16.6 企业没有落实“四个合作”相关工作'),
];

/** What comes near to a veto: measured, and not triggered. */
export const vetoEdges: readonly FailingExample[] = [
  [
    'R-STD-23',
    'short every other year',
    { 'funds.dedicated.paid@2023': 100, 'funds.dedicated.paid@2025': 300 },
    'funds.dedicated.paid@2023',
    'notTriggered',
    [
      '「合作办学」：未出现连续2年没有按计划落实经费投入的情形（2023年计划260万元、实际160万元；2024年计划326万元、实际326万元；2025年计划390万元、实际372万元）：未触发。',
    ],
  ],
  [
    'R-STD-23',
    'one fund makes up for the other, a year without the consortium is none',
    {
      'funds.dedicated.paid@2025': 318.5,
      'funds.daily.paid@2025': 71.5,
      'funds.dedicated.paid@2024': 250,
      'funds.dedicated.paid@2023': answered('不适用'),
      'funds.dedicated.planned@2023': answered('不适用'),
      'funds.daily.paid@2023': answered('不适用'),
      'funds.daily.planned@2023': answered('不适用'),
    },
    'funds.dedicated.paid@2023',
    'open',
    [
      '「合作办学」：尚不能判断是否连续2年没有按计划落实经费投入（2023年数据不全；2024年计划326万元、实际316万元；2025年计划390万元、实际390万元）：待确认。',
    ],
  ],
  [
    'R-STD-24',
    'a policy every other year',
    { policies: [{ name: '示例政策', date: '2024-06', effect: '有效' }] },
    'policies.date#5',
    'notTriggered',
    [
      '「政策文件清单」：未出现连续2年政府没有出台有效政策的情形（2023年0行；2024年1行；2025年0行）：未触发。',
    ],
  ],
  [
    'R-STD-16',
    'a year before there was a consortium',
    { 'employment.matchingRate@2023': answered('不适用') },
    'outcomes.employmentRate@2023',
    'met',
    [
      '「合作就业」的“12.1.1 就业率（%）”2023年95.6%、2024年96.2%、2025年96.8%，标准为逐年提高：达标。',
      '「合作就业」的“12.1.2 就业对口率（%）”2024年80.3%、2025年82.1%，标准为逐年提高：达标。',
      '「合作就业」的“12.1.3 本地就业率（%）”2023年61%、2024年63.4%、2025年65.2%，标准为逐年提高：达标。',
    ],
  ],
];
