/** Sentences of reading a Word form into a workbook, and of comparing the two. */
export const importMessages = {
  title: (count: number): string => `从Word导入${count}处内容`,
  notGuessed:
    '认不出这是哪个通知的表格。请写明通知，如 --programme lianyungang-2026（全部通知用 programmes 命令查看）。',
  guessed: (notice: string): string => `未写明通知，按文档的内容读作“${notice}”。`,
  otherNotice: (document: string, workbook: string): string =>
    `这份文档是“${document}”的表格，当前工作簿是“${workbook}”的表格。请在新的工作簿中导入，再用通知之间的数据带入。`,
  noForm: '文档中没有找到本通知的表格，没有读到任何内容。请确认文件。',
  nothingToWrite: '没有可以填入的内容：文档中的内容，工作簿里都已填写或有待核对。',

  doubtful: '有待核对，没有填入。',
  alreadyFilled: (held: string): string => `工作簿中已填“${held}”，没有改动。`,
  hasFormula: '工作簿的这一格有公式，没有改动。',
  rowKnown: '工作簿的表中已有这一行，没有改动。',
  rowSkipped: '这一行没有写入，请核对是否为空行、合计或重复的行。',
  notFound: '工作簿中找不到这一格，请先修复表格。',
  acceptUnknown: (key: string): string => `没有“${key}”这一项有待核对的内容，请核对 --accept 的写法。`,

  reportTitle: (file: string): string => `从“${file}”导入的说明`,
  reportFilled: (count: number): string => `已填入${count}处：`,
  reportKeptOut: (count: number): string => `没有填入${count}处：`,
  reportUnread: (count: number): string => `文档中没有读入的文字${count}处：`,

  different: (label: string, workbook: string, document: string): string =>
    `「${label}」工作簿填“${workbook}”，文档写“${document}”，两处不一致，请核对后改为一致。`,
  onlyInWorkbook: (label: string, workbook: string): string =>
    `「${label}」工作簿填“${workbook}”，文档中没有读到，请核对文档。`,
  onlyInDocument: (label: string, document: string): string =>
    `「${label}」文档写“${document}”，工作簿中没有填，请核对工作簿。`,
  rowOf: (table: string, row: number, label: string): string => `${table}第${row}行 ${label}`,
} as const;
