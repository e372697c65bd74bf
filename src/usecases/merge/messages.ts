import { mergeMessages } from '../../merge/messages';
import type { ClerkDecision, MergedFileStatus } from '../../model/merge';
import type { CoverageState } from '../../model/coverage';

/** Columns of the sheets a merge makes; titles find them again, so they stay as they are. */
const columns = {
  problems: [
    { title: '状态', width: 9 },
    { title: '联合体', width: 26 },
    { title: '文件', width: 28 },
    { title: '级别', width: 8 },
    { title: '问题', width: 64 },
    { title: '位置', width: 24 },
    { title: '规则', width: 14 },
    { title: '备注', width: 24 },
  ],
  conflicts: [
    { title: '状态', width: 9 },
    { title: '类型', width: 14 },
    { title: '说明', width: 48 },
    { title: '候选', width: 44 },
    { title: '不同之处', width: 60 },
    { title: '处理意见', width: 12 },
    { title: '采用', width: 8 },
    { title: '理由', width: 30 },
  ],
  sources: [
    { title: '文件', width: 40 },
    { title: '结果', width: 12 },
    { title: '通知', width: 16 },
    { title: '联合体', width: 28 },
    { title: '模板版本', width: 10 },
    { title: '定稿', width: 14 },
    { title: '定稿时间', width: 18 },
    { title: '校验码', width: 24 },
    { title: '文件日期', width: 12 },
    { title: 'SHA-256', width: 30 },
    { title: '说明', width: 48 },
  ],
  figures: [
    { title: '项目', width: 40 },
    { title: '年份', width: 8 },
    { title: '单位', width: 8 },
    { title: '填报家数', width: 10 },
    { title: '最小', width: 14 },
    { title: '中位数', width: 14 },
    { title: '最大', width: 14 },
    { title: '中位数占最大（%）', width: 12 },
    { title: '最小低于中位数（百分点）', width: 14 },
    { title: '最大高于中位数（百分点）', width: 14 },
  ],
  values: [
    { title: '联合体', width: 28 },
    { title: '项目', width: 36 },
    { title: '值', width: 30 },
    { title: '文件', width: 36 },
    { title: '工作表', width: 20 },
    { title: '单元格', width: 10 },
  ],
  receipts: [
    { title: '序号', width: 6 },
    { title: '联合体', width: 26 },
    { title: '牵头学校', width: 22 },
    { title: '文件', width: 28 },
    { title: '文件日期', width: 12 },
    { title: '收到日期', width: 12 },
    { title: '延期至', width: 12 },
    { title: '是否按时', width: 10 },
    { title: '纸质份数', width: 10 },
    { title: '签字盖章', width: 14 },
    { title: '审查结论', width: 10 },
    { title: '理由', width: 30 },
    { title: '经办人签字', width: 14 },
  ],
  points: [{ title: '联合体', width: 30 }],
  /** The columns of the notice's own table stand behind the first two. */
  plans: [
    { title: '状态', width: 9 },
    { title: '报送单位', width: 22 },
    { title: '文件', width: 28 },
    { title: '工作表', width: 14 },
    { title: '单元格', width: 10 },
    { title: '备注', width: 20 },
  ],
} as const;

const STATUS: Readonly<Record<MergedFileStatus, string>> = {
  merged: '已汇总',
  duplicate: '重复',
  superseded: '旧版本',
  setAside: '未列入',
  unconfirmed: '待确认',
  unreadable: '无法读取',
  ignored: '不汇总',
};

const DECISIONS: Readonly<Record<ClerkDecision, string>> = {
  keep: '保留',
  replace: '替换',
  both: '都列入',
  confirm: '确认',
  leaveOut: '不采用',
};

const COVERAGE: Readonly<Record<CoverageState, string>> = {
  complete: '完整',
  partial: '部分',
  missing: '待佐证',
};

const SEAL = {
  notSealed: '未定稿',
  unchanged: '已定稿',
  changed: '定稿后有改动',
  recordAltered: '定稿记录损坏',
  unreadable: '无法读取',
} as const;

/** With this conclusion of 形式审查 an application does not go on. */
const NOT_ACCEPTED = '不受理';
const REVIEW_RESULTS = ['通过', '补正', NOT_ACCEPTED];

/** Of what somebody typed a sentence shows no more than this. */
const TYPED_SHOWN = 20;

function cut(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > TYPED_SHOWN
    ? `${characters.slice(0, TYPED_SHOWN).join('')}……`
    : characters.join('');
}

/** Every text of the merged workbook and what is said about merging as a whole. */
export const mergeOutputMessages = {
  title: '汇总结果',
  columns,
  sheets: {
    problems: '问题清单',
    conflicts: '重复与冲突',
    sources: '来源',
    receipts: '收件登记与形式审查',
    figures: '数据汇总',
    plans: '建设规划汇总',
    figureCharts: '数据汇总图',
    points: '观测点覆盖',
  },
  /** A large merge has several sheets of them. */
  valuesSheet: (number: number): string => (number === 1 ? '来源明细' : `来源明细（${number}）`),
  ofNotice: (sheet: string, notice: string): string => `${sheet}（${notice}）`,
  memberWorkbook: '这是成员单位填报表，不是申报工作簿。请向牵头学校索取汇总后的申报工作簿。',
  notMerged: '这个工作簿不是汇总结果，不能在它的基础上继续汇总。请选取以前汇总得到的工作簿。',
  nothingConfirmed: '这个工作簿不是汇总结果，没有确认的记录。请选取汇总并确认过的工作簿。',
  registerDamaged: (detail: string): string =>
    `汇总记录（隐藏工作表）已损坏，无法继续汇总：${detail}。请改用未经改动的汇总结果，或用原申报文件重新汇总。`,
  otherSummaryVersion: (notice: string): string =>
    `汇总结果中“${notice}”的汇总表找不到或模板版本不同，不能继续汇总。请用原申报文件重新汇总。`,
  label: (label: string, year: number | null): string =>
    year === null || label.includes(`${year}年`) ? label : `${label}（${year}年）`,
  /** Name of the sheet, in the middle. */
  printHeader: '&C&A',
  figureColumns: {
    label: '项目',
    median: '中位数占最大（%）',
    below: '最小低于中位数（百分点）',
    above: '最大高于中位数（百分点）',
  },
  figureSeries: '中位数',
  figureAxis: '最大值为100',
  figureChart: (sheet: string, part: number, of: number): string =>
    of === 1 ? sheet : `${sheet}（${part}/${of}）`,
  figureChartNote: (list: string): string =>
    `各项数据在各份申报中的分布。单位不同，一律以最大值为100：色条为中位数，细线两端为最小值和最大值。细线越长，各家相差越大；色条很短的，请留意最大值是否填错单位。数值见“${list}”。`,
  figureChartDescription: (count: number): string =>
    `${count}项数据在各份申报中的中位数，以及最小值和最大值，以最大值为100。`,
  row: (sheet: string, row: number, name: string): string =>
    `「${sheet}」第${row}条${name === '' ? '' : `“${name}”`}`,
  rowsReordered: (sheet: string): string => `「${sheet}」各条的次序有变动`,
  status: (status: MergedFileStatus): string => STATUS[status],
  conflict: mergeMessages.conflict,
  duplicate: '重复文件',
  decisions: DECISIONS,
  coverage: (state: CoverageState): string => COVERAGE[state],
  seal: (standing: keyof typeof SEAL): string => SEAL[standing],
  planned: '在列',
  noLongerPlanned: '不再列入',
  ofPlanned: (name: string, label: string): string => (name === '' ? label : `“${name}”${label}`),
  open: '待处理',
  toConfirm: '待确认',
  /** A decision that cannot be followed. */
  unfollowed: '意见未采用',
  settled: '已处理',
  nothingToDo: '无须处理',
  explained: '已说明',
  gone: '已消除',
  candidate: (letter: string, name: string, files: readonly string[]): string =>
    `${letter}. ${name}（${files.join('、')}）`,
  difference: (label: string, before: string | null, after: string | null): string =>
    before === null && after === null
      ? `${label}。`
      : `${label}：${before === null ? '原未填' : `原为“${before}”`}，${after === null ? '现未填' : `现为“${after}”`}。`,
  labelledSheet: (sheet: string, found: number, asked: number, isSure: boolean): string =>
    asked === 0
      ? `「${sheet}」没有读入填报项：`
      : `「${sheet}」找到填报项 ${found}/${asked}，${isSure ? '把握较大' : '须逐项核对'}：`,
  labelledValue: (label: string, text: string, cell: string): string => `${cell}　${label}：“${text}”`,
  labelledDoubt: (doubt: string): string => `疑点：${doubt}`,
  moreDoubts: (count: number): string => `另有 ${count} 处疑点，未列出，请在窗格中查看。`,
  moreValues: (count: number): string => `另有 ${count} 处读到的内容，未列出，请在窗格中查看。`,
  moreDifferences: (count: number): string => `另有 ${count} 处不同，未列出。`,
  decisionPrompt: {
    title: '处理意见',
    text: '保留：以较早的（或A）为准；替换：以较新的（或最后一个）为准；都列入：都列入汇总表。候选多于两个时，请在“采用”中填字母。按标签识别的，选“确认”（读得对，列入）或“不采用”。下次汇总时按此办理。',
  },
  reviewResults: REVIEW_RESULTS,
  notAccepted: NOT_ACCEPTED,
  reviewPrompt: { title: '审查结论', text: '通过、补正或不受理；补正和不受理的请填写理由。' },
  onTime: '按时',
  late: '逾期',
  dateExpected: '请填日期',
  counts: { complete: '完整（家）', partial: '部分（家）', missing: '待佐证（家）' },
  deduction: '扣分项',
  rowRestored: (name: string): string =>
    `“${name}”以前汇总时已列入，汇总表中这一行已不在，现重新列入。申报确已撤回的，请把它的审查结论填为“不受理”，在理由中注明，报送前再删去这一行。`,
  staffEdit: (label: string, own: string, said: string): string =>
    `汇总表“${label}”经工作人员改为“${own}”，申报工作簿中为“${said}”，汇总时没有改动汇总表。请核对。`,
  earlierReview: (result: string, received: string, earlier: string, current: string): string =>
    `审查结论“${result}”${received === '' ? '' : `（收到日期 ${received}）`}针对此前的文件“${earlier}”，现以“${current}”为准，请重新审查。结论不变的，请在“理由”中注明（如“已就新文件审查”）。`,
  unfollowedDecision: (fault: string, message: string): string => `处理意见没有采用：${fault}。${message}`,
  /** Why what the clerk typed beside a conflict cannot be followed. */
  faults: {
    decisionMissing: '填了“采用”，没有选“处理意见”',
    unknown: (text: string): string => `“${cut(text)}”不是可选的处理意见`,
    otherKind: (decision: string): string => `“${decision}”不适用于这一项`,
    letterMissing: '候选多于两个，请在“采用”中填字母',
    letterUnknown: (letter: string): string => `“采用”填的“${cut(letter)}”不是候选的字母`,
    contrary: (decision: string, letter: string): string => `“${decision}”与“采用”的“${letter}”不一致`,
  },
  archiveEntryUnreadable:
    '压缩包中的这个文件无法解压，可能已损坏或设有密码。请解压后重新打包，或直接提供文件。',
  archiveEntryTwice: '压缩包中有两个同名文件，无法判断用哪一个。请解压后改名再试。',
  archiveUnreadable: '压缩包已损坏或设有密码，无法读取。请在解压软件中解压，选取解压后的文件夹。',
  archiveTooManyEntries: (limit: number): string =>
    `压缩包中的文件超过 ${limit} 个，已拒绝读取。请分批打包，或解压后选取文件夹。`,
  archiveTooLarge: (megabytes: number): string =>
    `解压后的文件超过 ${megabytes} MB，已拒绝读取。请分批打包，或解压后选取文件夹。`,
  archiveRatio: '压缩率异常（疑似“压缩炸弹”），已拒绝读取。请解压后选取其中的工作簿。',
  archiveTooDeep: (levels: number): string =>
    `压缩包套压缩包超过 ${levels} 层，已拒绝读取。请逐层解压后选取文件夹。`,
  otherArchive: '这是压缩包，不能直接读取。请先解压，再选取解压后的文件夹，或改用 .zip 打包。',
  legacyXls: '这是旧版 .xls 文件。请在 Excel 或 WPS 表格中打开后另存为 .xlsx 再汇总。',
  wpsTable: '这是 WPS 表格的 .et 文件。请在 WPS 表格中打开后另存为 .xlsx 再汇总。',
  wordFile: '这是文字文件，不能汇总。请向申报单位索取填好的 .xlsx 申报表格。',
  otherTable: '这是其他格式的表格。请在 Excel 或 WPS 表格中打开后另存为 .xlsx 再汇总。',
  fileTooLarge: (megabytes: number): string =>
    `文件超过 ${megabytes} MB，已拒绝读取。请确认是否选错文件，或在表格软件中删去图片后另存再试。`,
  fileGone: '读不到这个文件，可能已被移走、改名或被其他程序占用。请重新选择。',
  readingFailed:
    '读取这个文件时程序出错，没有汇总。请检查文件是否异常；确属正常的，请在表格软件中另存后再试。',
  sheetsTaken: (sheets: readonly string[]): string =>
    `这个工作簿中已有同名的工作表：${sheets.join('、')}。请改名后再试。`,
  lockFile: '打开文件时产生的临时文件，不汇总。',
  attachment: '扫描件等附件，不汇总。',
};
