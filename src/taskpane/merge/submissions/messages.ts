import type { ClerkDecision, MergedFileStatus } from '../../../model/merge';
import type { CoverageState } from '../../../model/coverage';
import { mergeOutputMessages } from '../../../usecases/merge/messages';
import type { ReceiptStanding } from '../../../usecases/merge/receipt-notes';
import type { StepwiseWork } from './merging-session';
import type { ReceiptState } from './receipt-states';

const STANDINGS: Readonly<Record<ReceiptStanding, string>> = {
  onTime: '按时',
  late: '逾期',
  noDay: '未登记收到日期',
  notADay: '收到日期或延期不是日期',
  noDeadline: '通知未定截止日期',
};

const RECEIPT_STATES: Readonly<Record<ReceiptState, string>> = {
  noDay: '未登记',
  late: '逾期',
  notReviewed: '未审查',
  returned: '补正、不受理',
};

const STATUS: Readonly<Record<MergedFileStatus, string>> = {
  merged: '已汇总',
  duplicate: '重复',
  superseded: '旧版本',
  setAside: '未列入',
  unconfirmed: '待确认',
  unreadable: '无法读取',
  ignored: '不汇总',
};

const COVERAGE: Readonly<Record<CoverageState, string>> = {
  complete: '完整',
  partial: '部分',
  missing: '待佐证',
};

const STARTING: Readonly<Record<StepwiseWork, string>> = {
  reading: '正在准备读取…',
  making: '正在准备生成…',
  comparing: '正在准备核对…',
};

const DONE: Readonly<Record<StepwiseWork, string>> = {
  reading: '已读',
  making: '已生成',
  comparing: '已核对',
};

const STEPWISE: Readonly<Record<StepwiseWork, string>> = {
  reading: '读取进度',
  making: '生成进度',
  comparing: '核对进度',
};

/** Whether a printed label says its unit itself: （亿元）, （人数）, a full-width ％, or as its last word. */
function saysUnit(label: string, unit: string): boolean {
  const plain = label.replaceAll('％', '%');
  return plain.includes(`（${unit}`) || plain.endsWith(unit);
}

/** Words of 收件汇总. */
export const submissionsMessages = {
  intro: '选择各单位报来的申报工作簿，汇总成申报汇总表。只读取文件，不改动原件；全部在本机完成。',
  intake: '申报材料',
  pickFiles: '选择文件',
  pickFolder: '选择文件夹',
  takeElsewhere: (count: number): string => `读入评审分发等处已选的 ${count} 个`,
  dropHint: '也可以把文件、文件夹或 .zip 压缩包拖到这里。.rar 请先解压；.xls、.et 请先另存为 .xlsx。',
  clear: '全部清空',
  clearAsk: '清空收件汇总？',
  clearText: '已读取的内容、处理意见和登记都会清空；尚未保存的请先保存。',
  keep: '不清空',

  starting: STARTING,
  progress: (work: StepwiseWork, done: number, total: number): string => `${DONE[work]} ${done}/${total}`,
  pace: (rate: number, seconds: number): string =>
    `每秒 ${rate.toFixed(1)} 个，约剩 ${seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`}`,
  stepwise: STEPWISE,
  stop: '停止',
  stopping: '正在停止…',
  working: '正在汇总…',
  read: (files: number, applications: number): string => `共 ${files} 个文件，汇总申报 ${applications} 份。`,
  readInto: (files: number, whole: number, applications: number): string =>
    `本次 ${files} 个文件，汇总内共 ${whole} 个，汇总申报 ${applications} 份。`,
  outcome: '汇总情况',
  noFiles: '没有找到文件。',
  failed: (reason: string): string => `汇总没有完成：${reason}`,
  threadFailed: '读取程序意外停止，请全部清空后重新选择文件，文件较多时请分批。',

  notice: '通知',
  noticeChoice: (name: string, count: number): string => `${name}（${count} 份）`,
  severalNotices: '收到不同通知的申报，分开汇总。',
  status: STATUS,
  statusCount: (status: MergedFileStatus, count: number): string => `${STATUS[status]} ${count}`,
  noApplications: '没有可以汇总的申报。',

  unread: (count: number): string => `无法读取的文件（${count}）`,
  others: (count: number): string => `没有列入的文件（${count}）`,
  unconfirmed:
    '内容是按标签识别的，待确认，没有汇总。请在“收件汇总”的“重复与冲突”中核对读到的内容，再按“确认，列入汇总”。',

  conflicts: (toConfirm: number, open: number, all: number): string => {
    const left = [
      ...(toConfirm === 0 ? [] : [`待确认 ${toConfirm}`]),
      ...(open === 0 ? [] : [`待处理 ${open}`]),
    ];
    return left.length === 0 ? `重复与冲突（${all}，均已处理）` : `重复与冲突（${left.join('，')}）`;
  },
  settled: '已处理',
  open: '待处理',
  toConfirm: '待确认',
  labelledSheet: (sheet: string, found: number, asked: number, isSure: boolean): string =>
    asked === 0
      ? `「${sheet}」没有读入填报项`
      : `「${sheet}」找到 ${found}/${asked}，${isSure ? '把握较大' : '须逐项核对'}`,
  doubt: (doubt: string): string => `疑点：${doubt}`,
  labelledValue: (label: string, text: string): string => `${label}：${text}`,
  confirm: '确认，列入汇总',
  leaveOut: '不采用',
  duplicates: (count: number): string => `重复文件 ${count} 处，已只计一次`,
  files: (files: readonly string[]): string => `文件：${files.join('、')}`,
  from: (place: string): string => `出处：${place}`,
  differences: (count: number): string => `不同之处（${count}）`,
  standing: '目前列入',
  decision: '处理意见',
  undecided: '待定',
  choose: (name: string, files: readonly string[]): string => `以“${name}”（${files.join('、')}）为准`,
  chooseNamed: (name: string): string => `以“${name}”为准`,
  both: '都列入',
  reason: '理由',
  decide: '确定',
  withdraw: '撤回意见',
  decided: '处理意见已记下，保存时写入汇总表。',
  withdrawn: '处理意见已撤回。',
  chosenWas: (decision: ClerkDecision, chosen: string): string =>
    decision === 'both'
      ? '都列入'
      : decision === 'confirm'
        ? '已确认，列入汇总'
        : decision === 'leaveOut'
          ? '不采用'
          : chosen,
  reasonWas: (reason: string): string => (reason === '' ? '' : `理由：${reason}`),

  problems: (count: number): string => `问题清单（${count}）`,
  problemsOf: '申报',
  allApplications: (count: number): string => `全部申报（${count}）`,
  severities: '级别',
  severity: (name: string, count: number): string => `${name} ${count}`,
  noProblems: '没有符合条件的问题。',
  placeOf: (file: string, cells: readonly string[]): string =>
    cells.length === 0 ? file : `${file} ${cells.join('、')}`,
  explained: (answer: string): string => `申报单位说明：${answer}`,
  rule: (rule: string): string => `规则 ${rule}`,
  moreCells: (count: number): string => `等 ${count} 处`,

  applications: (count: number): string => `汇总表与来源（${count}）`,
  application: (number: number, title: string): string => `${number}. ${title}`,
  valuesHint: '点开一份申报，看每个数据出自哪个文件、哪张表、哪个单元格。',
  loading: '正在读取…',
  blank: '未填',
  source: (file: string, place: string): string => `${file} ${place}`,

  receipts: (count: number, drafts: number): string =>
    `收件登记与形式审查（${count}${drafts === 0 ? '' : `，未记下 ${drafts}`}）`,
  notNoted: '填写后未记下',
  deadline: (day: string): string => `截止 ${day}，按收到日期判断；已批准延期的按延期日期。`,
  noDeadline: '通知没有写明截止日期。',
  standings: STANDINGS,
  fillDay: '收到日期',
  fillAll: (count: number): string => `填入未登记的 ${count} 份`,
  received: '收到日期',
  extended: '延期至',
  fileDay: (day: string): string => `文件日期 ${day}`,
  copies: '纸质份数',
  seals: '签字盖章',
  result: '审查结论',
  noResult: '未审查',
  results: ['通过', '补正', '不受理'],
  reasonNeeded: '补正和不受理的，请填写理由。',
  lateAccepted: '已逾期。准许延期的，请登记延期日期；否则请核对审查结论。',
  extendedEarly: '延期日期早于截止日期，请核对。',
  signatureHint: '保存的汇总表中，“收件登记与形式审查”表有“经办人签字”栏，打印后签字。',
  receiptStates: '登记情况',
  receiptState: RECEIPT_STATES,
  receiptStateCount: (state: ReceiptState, count: number): string => `${RECEIPT_STATES[state]} ${count}`,
  save: '记下',
  noted: '登记已记下，保存时写入汇总表。',

  points: (count: number): string => `观测点覆盖（${count}）`,
  coverage: COVERAGE,
  coverageCount: (state: CoverageState, count: number): string => `${COVERAGE[state]} ${count} 家`,
  deduction: '扣分项',
  lacking: (titles: readonly string[]): string => titles.join('、'),
  pointsHint: '四分之一以上的申报属于某种情况时，以颜色标出。点开看是哪几家。',

  figures: (count: number): string => `数据汇总（${count}）`,
  figuresHint: '点开一项，看各份申报的数及出处。',
  figureOf: (title: string, value: string): string => `${title}：${value}`,
  figureHead: ['项目', '家数', '最小', '中位数', '最大'],
  figureUnit: (label: string, year: number | null, unit: string | null): string => {
    const named = mergeOutputMessages.label(label, year);
    return unit === null || saysUnit(label, unit) ? named : `${named}（${unit}）`;
  },

  into: '已有的汇总表',
  intoHint: '在以前保存的申报汇总表上继续汇总：序号、工作人员的改动和备注都保留。',
  pickInto: '选择已有汇总表',
  intoIs: (file: string): string => `在“${file}”上继续汇总，保存为新文件。`,
  leaveInto: '改为新建',
  intoRefused: (file: string, reason: string): string => `${file}：${reason}`,
  changes: (count: number): string => `保存时的改动（${count}）`,
  noChanges: '与已有汇总表一致，没有改动。',
  change: {
    added: (title: string): string => `新增：${title}`,
    replaced: (title: string, label: string, before: string, after: string): string =>
      `${title} ${label}：原为“${before}”，改为“${after}”`,
    takenOut: (title: string, label: string, before: string): string =>
      `${title} ${label}：取消列入，清除“${before}”`,
  },
  listChanged: (sheet: string, cells: number): string => `“${sheet}”改动 ${cells} 个单元格`,
  newSheet: (sheet: string): string => `新增工作表“${sheet}”`,

  saveSummary: '保存申报汇总表',
  outputName: '申报汇总表.xlsx',
  saved: '申报汇总表已保存。',
  notSaved: (reason: string): string => `申报汇总表没有保存：${reason}`,
  unnoted: (count: number): string =>
    `有 ${count} 份收件登记填写后没有记下，不写入汇总表；请先在“收件登记与形式审查”中点“记下”。`,
  openConflicts: (count: number): string => `还有 ${count} 处冲突待处理，可先保存，下次接着处理。`,
  toBeConfirmed: (count: number): string =>
    `还有 ${count} 份按标签识别的申报待确认，确认后才列入汇总表；可先保存，下次接着确认。`,
} as const;
