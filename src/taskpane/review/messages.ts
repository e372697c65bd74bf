import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { CoverageState } from '../../model/coverage';
import type { GivenScore } from '../../model/scorecard';
import type { ReviewOrder } from '../../usecases/review/review-order';
import type { RedFlag } from '../../usecases/review/reviewed-point';

const flags: Record<RedFlag, string> = {
  veto: '触发负面清单',
  error: '有错误',
  missingEvidence: '缺佐证',
  unmet: '未达标',
  answeredError: '有错误（已说明）',
};

const coverageStates: Record<CoverageState, string> = {
  complete: '完整',
  partial: '部分',
  missing: '待佐证',
};

const orders: Record<ReviewOrder, string> = { flagsFirst: '疑点在前', notice: '按通知顺序' };

/** Words of 评审. */
export const reviewMessages = {
  title: '评审',
  loading: '正在打开“评审”…',
  noForms: '这个工作簿里没有申报表格。请打开申报单位交来的工作簿再评审。',
  nothingToScore: '这个工作簿不涉及观测点，不能评分。请打开联合体的申报工作簿。',

  make: '生成评审表',
  makeIntroduction:
    '将在这个工作簿中新增一张“评审表”，列出各观测点的申报数据、核查情况和评分格。不改动申报内容，也不影响定稿。',
  application: (title: string): string => (title === '' ? '申报联合体：未填名称' : `申报联合体：${title}`),
  expertName: '评审专家姓名',
  expertUnit: '所在单位',
  expertUnitHint: '用于核对是否与申报单位有利害关系，请写全称。',
  scheme: '评分方案',
  noScheme: '请选择组织方的评分方案',
  schemeOption: (title: string, version: string): string => `${title}（版本${version}）`,
  schemeOfFile: (title: string, file: string): string => `${title}（来自 ${file}）`,
  schemeNote: '通知没有规定分值。组织方另有评分方案的，请选用其文件。',
  pickScheme: '选用方案文件…',
  schemeUnusable: (file: string, reason: string): string => `“${file}”不能使用：${reason}`,
  making: '正在生成…',
  made: '评审表已生成，可以评分。',

  unusable: '评审表不能使用',
  othersTitle: '这是另一位专家的评审表',
  others: (of: string, you: string): string =>
    `工作簿中的评审表属于“${of}”，不是“${you}”。为避免看到他人评分，这里没有显示。请打开发给您的那一份，或从申报单位交来的原文件生成自己的评审表；这里不会生成第二张。`,
  iAmTheExpert: (name: string): string => `我就是“${name}”，继续`,

  conflictTitle: '可能有利害关系',
  conflictAdvice: '是否回避由组织方决定。请先与组织方确认；需要回避的，请在“结论”中申报回避并说明原因。',
  startAnyway: '已了解，开始评分',
  declareRecusal: '去申报回避',

  tabs: '评审的各项内容',
  tabPoints: '逐项评分',
  tabOverview: '总览',
  tabClosing: '结论',
  expert: (name: string, unit: string): string => `评审专家：${name}${unit === '' ? '' : `（${unit}）`}`,
  schemeLine: (title: string, version: string): string => `评分方案：${title}，版本${version}`,
  progress: (scored: number, count: number): string => `已评 ${scored}/${count}`,
  total: (total: string): string => `总分 ${total}`,
  unfinished: '总分 待补',
  recused: '已申报回避',
  vetoed: (points: readonly string[]): string => `否决（${points.join('、')}）`,
  attention: (count: number): string => `有 ${count} 处需要留意`,

  position: (position: number, count: number): string => `第 ${position}/${count} 项`,
  previous: '上一项',
  next: '下一项',
  unscoredButton: (count: number): string => `未评 ${count}`,
  unscoredTitle: (count: number): string => `还有 ${count} 项未评，转到下一个`,
  order: '排列顺序',
  orders,
  flag: (flag: RedFlag): string => flags[flag],
  flags: '疑点',
  point: (code: string): string => `观测点 ${code}`,
  deductionItem: '扣分项',

  scoreLabel: (what: string): string => `${what} 评分`,
  figureHint: (maximum: string, step: string): string => `0–${maximum}分，以${step}分为单位`,
  gradeHint: (maximum: string): string => `满分${maximum}分；也可按数字键选择`,
  gradeOption: (number: number, name: string, score: string): string => `${number} ${name}（${score}分）`,
  remark: '评审意见',
  save: '记入，下一项',
  saveHere: '记入',
  keys: '回车记入并到下一个未评项，↑ ↓ 换项；在意见中用 Ctrl+回车。',
  emptyEntry: '请先填评分。暂不评的，可用“下一项”跳过。',
  sheetFault: (raw: string, fault: string): string => `表中填的是“${raw}”，${fault}。`,
  notKept: (what: string, message: string): string => `${what}：${message}`,
  scoreTitle: (what: string, words: string): string => `${what} 评分 ${words}`,
  clearTitle: (what: string): string => `清除${what}的评分`,
  remarkTitle: (what: string): string => `${what} 评审意见`,
  written: (title: string): string => `已记入：${title}`,
  lastScored: '全部观测点都已评分，请核对结论。',

  data: '申报数据',
  noData: '表格中没有直接反映这个观测点的数据，请看佐证材料。',
  statement: '申报说明',
  findings: '核查情况',
  coverage: (state: CoverageState): string => `佐证情况：${coverageStates[state]}`,
  noFindings: '没有发现问题。',
  answer: (answer: string): string => `申报单位说明：${answer}`,
  missing: (reason: string): string => `佐证：${reason}`,
  year: (year: number): string => `${year}年`,
  blank: '未填',
  evidenceLabel: (label: string): string => `${label}：`,
  reveal: (label: string, place: string): string => `转到 ${place}：${label}`,
  revealed: (place: CellPlace): string => `已转到 ${formatPlace(place)}。`,
  toScoreCell: '在评审表中查看',

  filter: '筛选观测点',
  all: (count: number): string => `全部 ${count}`,
  unscored: (count: number): string => `未评 ${count}`,
  flagged: (count: number): string => `疑点 ${count}`,
  noneShown: '没有符合的观测点。',
  group: (code: string, title: string, weight: string): string => `${code} ${title}（权重${weight}）`,
  groupScore: (score: string, weight: string): string => `得分 ${score}/${weight}`,
  groupOpen: (left: number): string => `待补 ${left} 项`,
  given: (given: GivenScore, maximum: string): string => {
    switch (given.state) {
      case 'blank':
        return '未评';
      case 'faulty':
        return '填错';
      case 'given':
        return given.grade === null
          ? `${given.score}/${maximum}`
          : `${given.grade} ${given.score}/${maximum}`;
    }
  },

  problems: (count: number): string => `评审表需要处理（${count}）`,
  seal: '定稿核对',
  sealUnreadable: '定稿记录读不出来，请与组织方核对。',
  notSealed: '申报表尚未定稿。',
  sealUnchanged: (code: string): string => `定稿后没有改动。校验码 ${code}，请与纸质件核对。`,
  sealChanged: (count: number): string => `定稿后有 ${count} 处改动，请与组织方核对：`,

  left: (points: readonly string[]): string => `还有 ${points.length} 项没有评分：`,
  leftMore: (count: number): string => `……另有 ${count} 项，见“总览”。`,
  leftOthers: (others: readonly string[]): string => `另需更正：${others.join('、')}`,
  complete: '各项都已评分。请核对后保存工作簿，打印评审表并签名。',
  recusalComplete: '已申报回避，其余各项不必填写。请保存工作簿交回组织方。',
  vetoComplete: '已按负面清单否决，总分不再计算。请写明依据，保存工作簿交回组织方。',
  result: '评分结果',
  lessDeduction: (deduction: string): string => `扣分 ${deduction}`,
  deduction: '扣分',
  deductionHint: (maximum: string): string => `酌情扣分，最多${maximum}分；不扣分的留空`,
  vetoes: (count: number): string => `负面清单（${count}）`,
  vetoesNote: '有其中情形的请按下“有此情形”，并写明依据；再按一次取消。',
  vetoLabel: (code: string): string => `负面清单 ${code}`,
  vetoApplies: '有此情形',
  vetoDoesNot: '没有此情形',
  vetoTitle: (code: string): string => `负面清单 ${code}：有此情形`,
  vetoCleared: (code: string): string => `清除负面清单 ${code}`,
  unclearAnswer: (raw: string): string => `表中填的是“${raw}”，应为“是”或“否”。`,
  opinion: '总体意见',
  opinionTitle: '总体意见',
  recusal: '回避',
  recusalNote: '与申报单位有利害关系的，请申报回避。是否回避由组织方认定；回避后您的评分不计入。',
  recusalReason: '回避原因',
  declare: '申报回避',
  withdraw: '撤回回避',
  declared: (reason: string): string => `已申报回避。原因：${reason === '' ? '未写明' : reason}`,
  recusalTitle: '申报回避',
  withdrawTitle: '撤回回避',
} as const;
