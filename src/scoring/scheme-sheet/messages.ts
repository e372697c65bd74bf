import type { SCHEME_FIELDS } from '../../model/scheme-fields';
import { schemeMessages } from '../messages';

/** A list nobody reads to its end is cut short. */
const MOST_LISTED = 6;

/** What a reader of a 评分方案 says of what was filled in: what is wrong, how to mend it. */
export const schemeEntryMessages = {
  settings: {
    title: '方案名称',
    version: '版本',
    scale: '打分方式',
    step: schemeMessages.step,
    deductionUse: '是否设酌情扣分',
    deductionMaximum: schemeMessages.deduction,
    vetoCarries: '否决的认定',
    aggregation: '汇总方法',
    fromExperts: '起算人数',
    withFewer: '人数不足时的方法',
    decimals: '保留小数位数',
    minimumExperts: '最少专家人数',
    divergence: schemeMessages.divergence,
  } satisfies Record<keyof typeof SCHEME_FIELDS, string>,
  gradeName: (number: number): string => `第${number}个等级的名称`,
  gradeFactor: (number: number): string => `第${number}个等级的系数`,
  weight: schemeMessages.weightOf,
  order: (group: string): string => `第${group}组的并列比较顺序`,
  maximum: schemeMessages.maximumOf,
  veto: (point: string): string => `负面清单${point}是否作为否决项`,
  blank: (what: string): string => `${what}没有填。请补上。`,
  notANumber: (what: string, raw: string): string => `${what}填的是“${raw}”，应填数字。请改正。`,
  notWhole: (what: string, decimal: string, least: number): string =>
    `${what}填的是${decimal}，应填不小于${least}的整数。请改正。`,
  outOfRange: (what: string, decimal: string, least: number, most: number): string =>
    `${what}填的是${decimal}，应填${least}至${most}之间的整数。请改正。`,
  errorValue: (what: string, raw: string): string => `${what}是公式错误值${raw}。请改填内容。`,
  notCalculated: (what: string): string =>
    `${what}是尚未计算的公式。请用 Excel 或 WPS 表格打开并保存一次，或直接填写。`,
  notAChoice: (what: string, raw: string, words: readonly string[]): string =>
    `${what}填的是“${raw}”，应从${words.map((word) => `“${word}”`).join('、')}中选择。请改正。`,
  gradeGap: (number: number): string =>
    `第${number}个等级没有填，后面的等级却填了。请从第1个起依次填写，不要空行。`,
  gradesTooFew: '等级少于2个。请至少填写2个等级及其系数。',
  orderTwice: (group: string, place: number): string =>
    `第${group}组的并列比较顺序也是${place}，与另一组相同。请改为不同的顺序。`,
  writtenAsText: (what: string, decimal: string): string =>
    `${what}是以文本形式存储的数字，已按${decimal}读取，表中合计没有算入。建议改为常规格式后重新输入。`,
};

/** What is said of the sheet itself. */
export const schemeSheetMessages = {
  located: (place: string, message: string): string => `${place}：${message}`,
  inSheet: (sheet: string): string => `工作表“${sheet}”`,
  rowsMissing: (names: readonly string[]): string =>
    `找不到${names.slice(0, MOST_LISTED).join('、')}${names.length > MOST_LISTED ? `等${names.length}行` : '的行'}，可能被删除。请重新导出评分方案，在新表中填写。`,
  columnsMissing: '找不到填写用的列，可能被删除。请重新导出评分方案，在新表中填写。',
  rowUnknown: (code: string): string => `“${code}”不是这个通知的组或观测点。请删除这一行。`,
  rowTwice: (name: string): string => `${name}出现了不止一行。请只留一行。`,
  strayRow: '这一行是新插入的，不属于评分方案，不能读取。通知的组和观测点不能增加，请删除这一行。',
  stampMissing: '缺少方案标记，可能清除了隐藏的行列。请重新导出评分方案，在新表中填写。',
  formulaOverwritten: (what: string): string =>
    `${what}的公式被改成了固定值，方案按各行重新计算，不采用这个值。`,
  formulaEdited: (what: string, shown: string, computed: string): string =>
    `${what}显示${shown}，按各行计算应为${computed}，公式可能被改动或尚未重新计算。方案采用计算结果。`,
  weightsSum: '权重合计',
  maximaSum: (group: string): string => `第${group}组的满分合计`,
  groupRow: (group: string): string => `第${group}组`,
  pointRow: (point: string): string => `观测点${point}`,
  vetoRow: (point: string): string => `负面清单${point}`,
};
