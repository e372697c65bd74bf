const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

/** What always helps, wherever the sentence is read. */
const SEND_BACK = '请对方填入用“生成表格”得到的申报表格后重新交来';

/** Sentences about workbooks that are none of ours. */
export const foreignWorkbookMessages = {
  isOurs: '这是本程序生成的申报工作簿，可以直接填报、检查和汇总，不必导入。',
  isMerged: '这是汇总结果，不是申报表格，不能导入。',
  /** Why merging leaves such a workbook alone, and what to do. */
  notMerged: (notice: string): string =>
    `像是自行录入的“${notice}”表格，但没有认出能够确定的内容。请照原表的样式录入后再试，或${SEND_BACK}。`,
  /** Why a workbook that was handed in and looks like no form at all is left alone. */
  noForm: `这个工作簿里没有本软件生成的申报表格，也没有认出自行录入的表格。${SEND_BACK}；原是本软件的表格、隐藏的第1行、A列和名称被删除了的，请对方交删除前的文件；自行录入的，请照原表写明表名和各栏名称后再试。`,
  /** Beside another way. */
  sendBack: `也可${SEND_BACK}。`,
  /** For who types commands. */
  importByCommand: (programme: string | null): string =>
    `自行录入的表格，也可用 import 转入并逐项核对（import 文件.xlsx --programme ${programme ?? '通知编号'} -o 新文件.xlsx），再用新文件。`,
  emptyCopy: '这是本软件申报表格的副本，里面没有填写任何内容。请核对是不是交错了文件，请对方交填好的一份。',
  severalForms: (notice: string): string =>
    `这个工作簿里有不止一份“${notice}”的表格（同样的填报项出现了两遍），不能当作一份申报。请把每份另存为一个工作簿后再试。`,
  severalPlans: (bureaus: readonly string[]): string =>
    `这个工作簿里有${quoted(bureaus)}几个单位的建设规划，不能当作一份规划。请把每个单位的另存为一个工作簿后再试。`,
  nothingPlanned: (notice: string): string =>
    `像是“${notice}”的建设规划，但没有认出任何一家联合体。请照原表录入（一行表头，每家联合体一行），或填入本程序生成的表格后再试。`,
  listOfApplications: (count: number): string =>
    `这是列有 ${count} 家联合体的汇总表，不是一份申报，不能当作一份汇总。请汇总各家交来的申报工作簿；只有汇总表的，请把每家一行连同表名、表头另存为一个工作簿后再试。`,
  otherApplications: (count: number): string =>
    `表中的汇总表列有 ${count} 家联合体，只采用本联合体的一行，其余各家请另行汇总。`,
  severalNotices: (notices: readonly string[]): string =>
    `像是汇总表，但看不出是${quoted(notices)}中哪一个通知的。请在表的上方写明完整的表名后再试，或${SEND_BACK}。`,
  ofYear: (label: string, year: number): string => `${label}（${year}年）`,
  doubtful: (label: string, text: string, cell: string, why: string): string =>
    `${label}${cell === '' ? '' : `（${cell}）`}的“${text}”没有读入：${why}`,
  unread: (text: string, cell: string, why: string): string =>
    `${cell === '' ? '' : `${cell} `}“${text}”没有读入：${why}`,
  copiedForm: (notice: string, version: string): string =>
    `认出是本程序“${notice}”申报表格的副本（版式与第 ${version} 版模板相同），各栏按原来的位置逐格读入。`,
  nothingFilledIn: '副本里没有填写任何内容。',
  sheetNotCopied: (sheet: string): string => `没有找到工作表“${sheet}”，其中的内容没有读入，请在新表中补填。`,
  /** Many of them are said of their sheet, one of its label. */
  fieldsNotFound: (subject: string, count: number): string =>
    count === 1
      ? `没有找到“${subject}”的填写位置，没有读入，请在新表中补填。`
      : `工作表“${subject}”有${count}个栏目找不到填写位置，没有读入，请在新表中补填。`,
  asRead: '已按读出的值填入。',
  readsOtherwise: '写入新表后与原来的读法不同，请核对应填的内容。',
  brokenFormula: '这一格的公式没有算出结果，请核对应填的内容。',
  linesParted: '段内有换行，已按行分段。',
  typedTotal: '合计由表格自动计算，不读入；与所填内容的合计不一致，请核对。',
  noSheetOfForm: '所在的工作表与原表样式不同。',
  noPlaceOfForm: '不在任何填报栏目中。',
  moreDoubts: (count: number): string => `另有 ${count} 处没有读入，未列出，请看原件。`,
  tooLarge: (cells: number): string =>
    `工作簿中填写的单元格超过 ${cells} 个，不像申报表格，没有识别。请只保留申报表格的工作表，另存后再试。`,
  hiddenSheet: (name: string): string => `隐藏的工作表“${name}”中的内容没有读入，列在未读入的文字中。`,
  notCalculated: '有公式没有计算结果，没有读入。请在表格软件中打开、重新计算并保存后再试。',
} as const;
