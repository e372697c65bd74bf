/** Sentences about workbooks that are none of ours. */
export const foreignWorkbookMessages = {
  isOurs: '这是本程序生成的申报工作簿，可以直接填报、检查和汇总，不必导入。',
  isMerged: '这是汇总结果，不是申报表格，不能导入。',
  /** Why merging leaves such a workbook alone, and what to do. */
  notMerged: (programme: string): string =>
    `未识别模板：像是自行录入的申报表格。可用 import 命令识别并核对（import 文件.xlsx --programme ${programme} -o 新文件.xlsx），确认后用新文件汇总。`,
  doubtful: (label: string, text: string, cell: string, why: string): string =>
    `${label}${cell === '' ? '' : `（${cell}）`}的“${text}”没有读入：${why}`,
  unread: (text: string, cell: string, why: string): string =>
    `${cell === '' ? '' : `${cell} `}“${text}”没有读入：${why}`,
  moreDoubts: (count: number): string => `另有 ${count} 处没有读入，未列出，请看原件。`,
  tooLarge: (cells: number): string =>
    `工作簿中填写的单元格超过 ${cells} 个，不像申报表格，没有识别。请只保留申报表格的工作表，另存后再试。`,
  hiddenSheet: (name: string): string => `隐藏的工作表“${name}”中的内容没有读入，列在未读入的文字中。`,
  notCalculated: '有公式没有计算结果，没有读入。请在表格软件中打开、重新计算并保存后再试。',
} as const;
