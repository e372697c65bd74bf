import type { RuleKind } from '../model/rule';

/**
 * Every sentence of the rule engine, by kind and outcome. A rule may replace a sentence; it then has the same
 * placeholders at hand. `{where}` reads 「联合体概况」的“人员总数”, in a table 「成员企业」第7行“示例公司”的“企业职工总数”.
 */
export const SENTENCES = {
  required: {
    blank: '{where}有{count}处未填：{labels}。请补填，确实没有的填“无”，数字填“0”。',
    blankTable: '{where}还没有填写任何一行。请逐行填写{labels}。',
  },
  type: {
    unreadable: '{where}填的是“{value}”，{reason}。{expected}',
    writtenAsText: '{where}填的“{value}”是文本，未计入合计。请改为数字{number}。',
    writtenAsTextAlone: '{where}填的“{value}”是文本，已按{number}理解。建议改为数字。',
    negative: '{where}为{value}，不应小于0。请核对。',
    notWhole: '{where}为{value}，应填整数。请核对。',
    overHundred: '{where}为{value}，百分比应在0至100之间。请核对。',
    bareFraction:
      '{where}填的是“{value}”，已按{number}%理解。建议改为“{number}”；如指{value}%，请填“{value}%”。',
  },
  range: {
    outside: '{where}为{value}，应{demand}。请核对。',
  },
  length: {
    over: '{where}共{words}字（{characters}个字符），超出{limit}字的限制{excess}字。请删减。',
    overByCharacters:
      '{where}按Word字数为{words}字，未超过{limit}字；但按字符计为{characters}个，超出{excess}个。建议酌情删减。',
    near: '{where}共{words}字（{characters}个字符），已接近{limit}字的限制。',
  },
  options: {
    notListed: '{where}填的是“{value}”，应为{options}。请重新选择。',
  },
  count: {
    atMost: '{where}：{label}为{count}，不应超过{limit}。请核对。',
    atMostArguable:
      '{where}：{label}为{count}，超过{limit}；不计{pieces}为{certain}。通知未说明这些页是否计入，建议压缩或向主办单位核实。',
    atLeast: '{where}：{label}为{count}，至少应为{limit}。请核对或补充。',
    equalTo: '{where}：{label}为{count}，而{other}填的是{limit}，两者应一致。请核对。',
  },
  sum: {
    different: '{where}为{total}，而{parts}之和为{sum}，相差{difference}。{leftOut}请核对各项。',
  },
  comparison: {
    violated: '{where}为{value}，应{demand}。请核对。',
  },
  agreement: {
    different: '“{label}”几处填写不一致：{values}。请核对后改为一致。',
  },
  membership: {
    absent: '{where}填的“{value}”不在{tables}之中。请核对名称，或在表中补上。',
    near: '{where}填的“{value}”与{tables}中的“{member}”相近而不相同。如为同一单位，请改为一致的全称。',
  },
  uniqueness: {
    duplicate: '“{value}”重复填写：{places}。同一内容只填一次，请核对。',
    duplicateInRound: '{where}填的“{value}”在本轮{count}份申报中出现。请核对是否重复申报。',
  },
  implication: {
    violated: '{where}{label}：{given}，按理{demand}；现为{values}。请核对。',
  },
  wording: {
    missing: '{where}填的是“{value}”，未见{expected}。请核对。',
    suspicious: '{where}填的是“{value}”，其中“{word}”疑似简称或不规范写法。请填写全称。',
  },
  scaleSuspicion: {
    otherYear: '{where}为{value}，是{other}（{otherValue}）的{times}倍，可能填错了单位。{proposal}',
    belowColumnSum: '{where}为{value}，小于{column}{sum}，可能填错了单位。{proposal}',
    farAboveColumnSum: '{where}为{value}，而{column}仅为{sum}，可能填错了单位。{proposal}',
    column: '{where}为{value}，与同列其他各行（中位数{median}）相差{times}倍，可能填错了单位。{proposal}',
    ceiling: '{where}之和为{value}，超过{column}{sum}。请核对人数或单位。',
  },
  threshold: {
    met: '{where}为{value}，标准为{demand}：达标。',
    unmet: '{where}为{value}，标准为{demand}：未达标。',
    noData: '{where}没有可供判断的数据（{value}），标准为{demand}：无数据。',
    triggered: '{where}：触发。',
    notTriggered: '{where}：未触发。',
    open: '{where}尚无结论（{value}）：待确认。',
  },
  trend: {
    rising: '{where}：{earlier}为{earlierValue}，{later}为{laterValue}，应逐年提高。请核对。',
    notFalling: '{where}：{earlier}为{earlierValue}，{later}为{laterValue}，不应下降。请核对。',
    consistent:
      '{where}：{earlier}填报时为{earlierValue}，{later}填报时为{laterValue}，两次填报应一致。请核对。',
    met: '{where}{figures}，标准为{demand}：达标。',
    unmet: '{where}{figures}，标准为{demand}：未达标。',
    noData: '{where}没有可供判断的各年数据（{figures}），标准为{demand}：无数据。',
  },
  lapse: {
    triggered: '{where}：{years}连续{count}年{lapse}（{details}）：触发。',
    notTriggered: '{where}：未出现连续{count}年{lapse}的情形（{details}）：未触发。',
    open: '{where}：尚不能判断是否连续{count}年{lapse}（{details}）：待确认。',
  },
  confirmation: {
    unconfirmed: '{where}尚未确认：{question}',
    denied: '{where}未予确认（“否”）：{question}',
  },
  information: {
    daysLeft: '{sentence}（距截止日期{date}还有{days}天）',
    lastDay: '{sentence}（今天是截止日期{date}）',
    past: '{sentence}（截止日期{date}已过{days}天）',
  },
  coverage: {
    missing: '观测点{point}“{text}”待佐证：{reasons}。',
    partial: '观测点{point}“{text}”佐证不全：{reasons}。',
  },
  named: {
    violated: '{where}填的是“{value}”，{problem}。{expected}',
  },
} as const satisfies Record<RuleKind, Record<string, string>>;

/** What a cell should hold instead, behind the clause that says why it cannot be read. */
export const EXPECTED_SENTENCES = {
  number: '请填数字。',
  numberWithUnit: '请填数字（单位：{unit}，单位不必写入单元格）。',
  date: '请填日期，如2026年5月。',
  yesNo: '请填“是”或“否”。',
  calculated: '请在表格软件中打开、重新计算并保存一次，或直接填写结果。',
  other: '请重新填写。',
  proposal: '是否为{value}？',
} as const;

/** Demands of a range, behind 应. */
export const RANGE_DEMANDS = {
  between: '在{minimum}至{maximum}之间',
  atLeast: '不小于{minimum}',
  atMost: '不大于{maximum}',
} as const;

/** Conditions of an implication as what is given … */
export const CONDITION_WORDS = {
  positive: '{label}大于0',
  zero: '{label}为0',
  filled: '{label}已填',
  answer: '{label}为“{value}”',
  tableHas: '「{sheet}」中有“{column}”为{values}的一行',
} as const;

/** … and as what is demanded. */
export const DEMAND_WORDS = {
  positive: '{label}应大于0',
  zero: '{label}应为0',
  filled: '{label}应填写',
  answer: '{label}应为“{value}”',
  tableHas: '「{sheet}」中应有“{column}”为{values}的一行',
} as const;

/** Parts of the sentences of single kinds. */
export const SUM_WORDS = { leftOut: '未计入的有{parts}。' } as const;
export const COMPARISON_WORDS = { sum: '{sheet}的{parts}之和' } as const;
export const MEMBERSHIP_WORDS = { list: '{sheet}的“{label}”' } as const;
export const IMPLICATION_WORDS = { or: '或' } as const;
export const TREND_DEMANDS = {
  rising: '逐年提高',
  notFalling: '逐年不下降',
  consistent: '各次填报一致',
} as const;
export const LAPSE_WORDS = {
  planned: '{year}年计划{planned}、实际{actual}',
  unknown: '{year}年数据不全',
  rows: '{year}年{count}行',
  openRows: '{year}年的{count}行尚无结论',
  noRows: '没有填写任何一行',
} as const;
export const WORDING_WORDS = {
  expected: '{words}字样',
  and: '和',
  endings: '以{words}结尾的全称',
} as const;
export const SCALE_WORDS = {
  columnSum: '{sheet}的{label}之和',
  figure: '{sheet}的{label}',
  proposal: '如{label}原以{unit}填写，换算后应为{value}{more}。',
  more: '（共{count}处）',
  noProposal: '请核对数值和单位。',
} as const;
export const LEAD_SCHOOL_LEVEL_WORDS = {
  problem: '而{where}为“{level}”',
  expected: '两处应一致，请核对。',
} as const;
export const SUMMARY_ROWS_WORDS = {
  number: '序号不连续',
  expectedNumber: '这一行的序号应为{number}。',
  mobile: '不是11位手机号码',
  expectedMobile: '请填11位手机号码。',
  industry: '其中{items}未见于{where}',
  expectedIndustry: '两处应一致，请核对。',
} as const;

/** Pages and numbers of the supporting material. */
export const MATERIAL_WORDS = {
  onePage: '第{first}页',
  pages: '第{first}—{last}页',
  gap: '前面缺{pages}',
  expectedGap: '页码应连续，请核对起止页或补列材料。',
  overlap: '{pages}与{other}重复',
  expectedOverlap: '同一页只归一份材料，请核对起止页。',
  unknownPoint: '其中“{item}”不是观测点编号',
  nearestPoints: '最接近的编号有{points}，请核对。',
  expectedPoint: '请填观测点编号，如{example}；扣分项填“{deduction}”。',
  unknownMaterial: '其中“{item}”不在「{sheet}」的编号之中',
  expectedMaterial: '请核对编号，或在目录中补列。',
  outsideMaterial: '其中{pages}不在所列材料的页码（{known}）之内',
  expectedPages: '请核对材料编号和页码。',
} as const;

/** What a fix does, on its button. */
export const FIX_TITLES = { replace: '改为 {value}' } as const;

/** Ends the sentence of every rule that no notice states. */
export const INFERRED_MARK = '（依表内关系推定）';

/** Words the sentences are put together from. */
export const WORDS = {
  blank: '未填',
  yes: '是',
  no: '否',
  confirmed: '已确认',
  unconfirmed: '未确认',
  firstHalf: '上半年',
  secondHalf: '下半年',
  listSeparator: '、',
  clauseSeparator: '；',
  andMore: '等',
  round: '本轮申报',
  checklist: '报送清单',
} as const;

/** How an operator reads in a demand: 应不大于30人, 应不晚于2026年5月28日. */
export const OPERATOR_WORDS = {
  '<': '小于',
  '<=': '不大于',
  '=': '等于',
  '>=': '不小于',
  '>': '大于',
} as const;
export const DATE_OPERATOR_WORDS = {
  '<': '早于',
  '<=': '不晚于',
  '=': '为',
  '>=': '不早于',
  '>': '晚于',
} as const;

/** Why a cell could not be read, as a clause. */
export const UNREADABLE_CLAUSES = {
  notANumber: '不是数字',
  approximate: '只是约数',
  numberInWords: '是文字表述的数字',
  foreignUnit: '所带单位与表格要求不同',
  notADate: '不能识别为日期',
  notYesNo: '不能识别为“是”或“否”',
  errorValue: '单元格显示为错误值',
  notCalculated: '公式尚未计算出结果',
} as const;
