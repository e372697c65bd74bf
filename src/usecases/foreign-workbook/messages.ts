const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

/** Sentences about workbooks that are none of ours. */
export const foreignWorkbookMessages = {
  isOurs: '这是本程序生成的申报工作簿，可以直接填报、检查和汇总，不必导入。',
  isMerged: '这是汇总结果，不是申报表格，不能导入。',
  /** Why merging leaves such a workbook alone, and what to do. */
  notMerged: (notice: string, programme: string): string =>
    `像是自行录入的“${notice}”表格，但没有认出能够确定的内容。请照原表的样式录入后再试；也可用命令行的 import 命令逐项核对存疑的内容（import 文件.xlsx --programme ${programme} -o 新文件.xlsx），再用新文件。`,
  /** Behind why a workbook is none of ours, where it may have been typed by hand. */
  ifTyped:
    '如果是自行录入的表格，请照原表写明表名和各栏名称，或用命令行的 import 命令加 --programme 指明通知转入。',
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
    `像是汇总表，但看不出是${quoted(notices)}中哪一个通知的。请在表的上方写明完整的表名，或用命令行的 import 命令加 --programme 指明通知转入本程序的表格，再用转入的文件。`,
  ofYear: (label: string, year: number): string => `${label}（${year}年）`,
  doubtful: (label: string, text: string, cell: string, why: string): string =>
    `${label}${cell === '' ? '' : `（${cell}）`}的“${text}”没有读入：${why}`,
  unread: (text: string, cell: string, why: string): string =>
    `${cell === '' ? '' : `${cell} `}“${text}”没有读入：${why}`,
  noSheetOfForm: '所在的工作表与原表样式不同。',
  noPlaceOfForm: '不在任何填报栏目中。',
  moreDoubts: (count: number): string => `另有 ${count} 处没有读入，未列出，请看原件。`,
  tooLarge: (cells: number): string =>
    `工作簿中填写的单元格超过 ${cells} 个，不像申报表格，没有识别。请只保留申报表格的工作表，另存后再试。`,
  hiddenSheet: (name: string): string => `隐藏的工作表“${name}”中的内容没有读入，列在未读入的文字中。`,
  notCalculated: '有公式没有计算结果，没有读入。请在表格软件中打开、重新计算并保存后再试。',
} as const;
