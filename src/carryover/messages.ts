/** Sentences about what one filled workbook gives another. */
export const carryOverMessages = {
  promised: (year: number): string => `来源是${year}年的承诺数，不是实际完成数。`,
  achieved: (year: number): string => `来源是${year}年的实际数，这里填写的是承诺数。`,
  otherBaseline: (from: number, to: number): string =>
    `表中未注年份：来源的基期是${from}年，这里的基期是${to}年，请按现在的情况核对。`,
  otherCount: (from: string, to: string): string => `来源的单位是“${from}”，这里是“${to}”，请核对口径。`,
  unitConverted: (from: string, to: string): string => `单位由“${from}”换算为“${to}”。`,
  tooLong: (words: number, limit: number): string =>
    `来源有${words}字，超过这里的${limit}字以内；带入的是全文，须自行压缩。`,
  tooManyItems: (items: number, limit: number): string =>
    `来源有${items}项，超过这里的${limit}项以内；带入的是全部，须自行删减。`,
  openOption: '来源的写法不在这里的选项中，请核对。',
  unnamedRow: (table: string, position: number): string => `${table}第${position}条`,

  same: '已填写，与来源相同。',
  different: '已填写，与来源不同，保留原有内容。',
  formula: '单元格内已有公式，保留不动。',
  noValue: '来源未填。',
  noYear: (year: number): string => `这里没有${year}年的栏目。`,
  undated: '来源不分年份，这里按年份填写。',
  dated: '来源按年份填写，这里不分年份。',
  notFound: '在表格中找不到这一格，请先修复表格。',
  foreignUnit: (from: string, to: string): string => `来源的单位“${from}”不能换算成“${to}”。`,
  notWhole: '来源不是整数，这里只填整数。',
  unreadable: '来源的内容无法识别，请先改正。',
  wordedAnswer: '来源以文字作答，不能相加或换算。',
  notSummable: (count: number): string => `有${count}处没有填数字，不能得出完整的合计。`,
  otherKind: '来源与这里填写的形式不同。',
  notAnOption: (options: readonly string[]): string => `来源的写法不在选项（${options.join('、')}）中。`,
  unclearRows: (count: number): string => `有${count}行没有写明类别，不能断定没有这一类成员。`,
  nowhere: '新表中没有对应的栏目。',
  byHand: '须对照原文自行填写。',

  figureInWords: (year: number | null, figure: string, unit: string): string =>
    `${year === null ? '' : `${year}年`}${figure}${unit}`,
  rowShown: (cells: readonly string[]): string => cells.join('；'),
  labelled: (label: string, text: string): string => `${label}：${text}`,
  yes: '是',
  no: '否',

  versionDeclaration: '声明和确认须重新作出，不带入。',
  added: (label: string): string => `新增“${label}”。`,
  dropped: (label: string): string => `不再填写“${label}”。`,
  changedKind: (label: string): string => `“${label}”的填写形式有变。`,
  changedLimit: (label: string, before: number | null, after: number | null): string =>
    `“${label}”的字数限制由${before === null ? '不限' : `${before}字`}改为${after === null ? '不限' : `${after}字`}。`,
  changedYears: (label: string): string => `“${label}”填写的年份有变。`,
} as const;
