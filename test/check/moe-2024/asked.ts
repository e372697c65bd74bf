import type { FailingExample } from './failing-example';

const QUESTIONS: readonly [FailingExample[0], string, string][] = [
  ['R-N24-02', 'warning', '是否已梳理核心产品清单、技术需求清单、人才需求清单？'],
  ['R-N24-03', 'warning', '是否已确定重点建设专业清单、改造升级专业清单、限制撤销专业清单？'],
  ['R-N24-04', 'hint', '联合体内企业是否按一定岗位比例接收职业学校学生开展实习实训？'],
  [
    'R-N24-05',
    'warning',
    '市级政府出台的政策包是否明确了金融、财政、税费、土地、信用、就业等激励政策的细化措施？',
  ],
  ['R-N24-06', 'warning', '市级政府、企业、学校是否安排了市域产教联合体专项经费？'],
  ['R-N24-07', 'hint', '市委市政府是否专题研究了市域产教联合体工作？'],
  [
    'R-STD-27',
    'warning',
    '与推荐书相同的数据（如共建专业数、学徒岗位比例、就业率），同一年度是否一致？（依表内关系推定）',
  ],
];

/** Questions only a person can answer: denied, and not answered yet. */
export const askedExamples: readonly FailingExample[] = QUESTIONS.flatMap(
  ([rule, severity, question]): FailingExample[] => [
    [
      rule,
      'denied',
      {},
      '',
      severity,
      [`「报送清单」未予确认（“否”）：${question}`],
      { questions: 'denied' },
    ],
    [rule, 'open', {}, '', severity, [`「报送清单」尚未确认：${question}`], { questions: 'open' }],
  ],
);
