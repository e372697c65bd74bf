/** Sentences of 粘贴助手 about what was pasted and where it lands. */
export const pastingMessages = {
  tableTitle: (rows: number, table: string): string => `粘贴${rows}行到“${table}”`,
  textTitle: (paragraphs: number, label: string): string => `粘贴${paragraphs}段到“${label}”`,
  staysText: (decimal: string): string => `按文本写入，不计入合计；可识别为${decimal}`,
  becomesNumber: (pasted: string, decimal: string): string => `由“${pasted}”改写为数字${decimal}`,
  unreadable: (proposal: string | null): string =>
    proposal === null ? '无法识别，按原文写入，请核对' : `无法识别，按原文写入；可能是${proposal}，请核对`,
  fraction: (decimal: string): string => `按${decimal}%理解`,
  notAnOption: (options: readonly string[]): string => `不在选项中，应为${options.join('、')}`,
  mergedFigure: '原为合并单元格，数字只写入第一行',
  sheetLost: (name: string): string =>
    `找不到“${name}”可以填写的位置：工作表已删除，或首尾的标记行被破坏。请先用“修复表格”恢复。`,
  nothingPasted: '没有读到内容。请在Word、WPS或Excel中复制后，再粘贴到上面的框内。',
  tooLarge: (most: number): string => `粘贴的内容超过${most / 10_000}万个字符，没有读取。请分几次粘贴。`,
  tooManyRows: (rows: number, most: number): string =>
    `粘贴的内容有${rows}行，一次最多写入${most}行，没有写入。请分几次粘贴。`,
  noColumns: '没有任何一列对应到表中的栏目，请在“列的对应”中选择。',
  noRows: '没有可以写入的行。',
  noParagraphs: '没有读到文字。',
  tableInText: '粘贴的内容里有表格，长文本只接收文字段落，没有写入。请去掉表格或改为文字叙述后再粘贴。',
  paragraphTooLong: (paragraph: number, most: number): string =>
    `第${paragraph}段超过一个单元格可容纳的${most}个字符，请分段后再粘贴。`,
  otherYear: (header: string, label: string): string =>
    `粘贴的表头是“${header}”，本表是“${label}”，年份不同，请核对后再写入。`,
  headerUnit: (header: string, unit: string): string =>
    `“${header}”的单位与本表不同，写入时在数字后注明“${unit}”。`,
  foreignUnit: (header: string, label: string): string =>
    `“${header}”的单位不能换算成“${label}”的单位，请核对后再写入。`,
  otherTables: (count: number): string => `另有${count}个表格没有读取，只取行数最多的一个。`,
  otherLines: (count: number): string => `表格以外的${count}段文字没有写入。`,
} as const;
