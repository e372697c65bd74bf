/** Sentences of filling in values from a values file; `key` is the key as it stands there. */
export const FILL_MESSAGES = {
  unknownKey: (key: string) => `“${key}”不是本通知表格中的填报项，请核对键名。`,
  yearNeeded: (key: string, years: readonly number[]) =>
    `“${key}”按年份填写，请写明年份，如“${key}@${years[0] ?? ''}”（可填年份：${years.join('、')}）。`,
  yearUnknown: (key: string, years: readonly number[]) =>
    years.length === 0
      ? `“${key}”不分年份，请去掉“@”及其后的年份。`
      : `“${key}”没有这一年份，可填年份：${years.join('、')}。`,
  rowsExpected: (key: string) => `“${key}”是表格，请按行填写，每行写明各列的值。`,
  rowsUnexpected: (key: string) => `“${key}”只填一个值，不能按行填写。`,
  listUnexpected: (key: string) => `“${key}”只填一个值，不能填写列表。`,
  itemSeparator: (key: string, item: string) =>
    `“${key}”中的“${item}”含有分隔符号，写入后会被拆开，请改写或将其放在括号内。`,
  unknownColumn: (key: string, column: string) => `“${key}”没有“${column}”这一列，请核对列名。`,
  tooManyRows: (key: string, rows: number, room: number) =>
    `“${key}”有${rows}行，表中只有${room}行可填，请先增加行数。`,
  tooLong: (key: string) => `“${key}”超过一个单元格可容纳的32767个字符，请缩短或分段。`,
  notANumber: (key: string) => `“${key}”的数值超出可写入的范围，请核对。`,
} as const;
