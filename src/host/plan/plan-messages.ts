/** Sentences of the plan validator and the patcher; `detail` is the text, number or name the sentence is about. */
export const PLAN_FAULT_SENTENCES = {
  sheetNameEmpty: () => '工作表名称不能为空。',
  sheetNameTooLong: (detail: string) => `工作表名称“${detail}”超过 31 个字符，请缩短。`,
  sheetNameCharacters: (detail: string) =>
    `工作表名称“${detail}”含有不允许的字符（: \\ / ? * [ ] 或控制字符）。`,
  sheetNameApostrophe: (detail: string) => `工作表名称“${detail}”不能以单引号开头或结尾。`,
  sheetNameReserved: (detail: string) => `工作表名称“${detail}”为 Excel 保留名称。`,
  sheetNameDuplicate: (detail: string) => `工作表名称“${detail}”重复（不区分大小写）。`,
  noVisibleSheet: () => '至少须有一张可见的工作表。',
  areaInvalid: (detail: string) => `${detail}的区域超出工作表范围，或左上角与右下角颠倒。`,
  illegalCharacter: (detail: string) => `${detail}含有文件无法保存的控制字符。`,
  textTooLong: (detail: string) => `单元格文字共 ${detail} 个字符，超过 32767 个字符的上限。`,
  numberInvalid: (detail: string) => `“${detail}”不是可保存的数值。`,
  dateInvalid: (detail: string) => `“${detail}”不是 1900 年 1 月 1 日至 9999 年 12 月 31 日之间的日期。`,
  formulaEmpty: () => '公式不能为空。',
  formulaTooLong: (detail: string) => `公式共 ${detail} 个字符，超过上限。`,
  formulaEqualsSign: (detail: string) => `公式“${detail}”不应以等号开头。`,
  formulaUnbalanced: (detail: string) => `公式“${detail}”的引号或括号不成对。`,
  formulaUsesName: (detail: string) => `公式“${detail}”引用了本系统的名称，应改为直接引用单元格。`,
  styleMissing: (detail: string) => `样式“${detail}”未定义。`,
  cellDuplicate: () => '同一单元格给出了两次。',
  mergeSingleCell: () => '只有一个单元格，不能合并。',
  mergeOverlap: (detail: string) => `合并区域与 ${detail} 重叠。`,
  mergeHidesValue: () => '单元格位于合并区域内且不是左上角，其内容不会显示。',
  columnWidthInvalid: (detail: string) => `列宽 ${detail} 不在 0 至 255 之间。`,
  columnDuplicate: (detail: string) => `第 ${detail} 列的列宽给出了两次。`,
  rowHeightInvalid: (detail: string) => `行高 ${detail} 不在 0 至 409 之间。`,
  rowDuplicate: (detail: string) => `第 ${detail} 行的行高给出了两次。`,
  titleTooLong: (detail: string) => `提示标题“${detail}”超过 32 个字符。`,
  promptTooLong: (detail: string) => `提示文字共 ${detail} 个字符，超过 255 个字符的上限。`,
  listTooLong: (detail: string) => `下拉选项合计 ${detail} 个字符，超过 255 个字符的上限。`,
  listOption: (detail: string) => `下拉选项“${detail}”为空、首尾有空格，或含有逗号、引号、换行。`,
  limitInvalid: (detail: string) => `数据有效性的上下限 ${detail} 不正确。`,
  validationOverlap: (detail: string) => `数据有效性区域与 ${detail} 重叠。`,
  nameInvalid: (detail: string) => `名称“${detail}”不符合 Excel 的命名规则。`,
  nameIsAddress: (detail: string) => `名称“${detail}”与单元格地址相同。`,
  nameReserved: (detail: string) => `名称“${detail}”为 Excel 保留名称。`,
  nameTooLong: (detail: string) => `名称“${detail}”超过 255 个字符。`,
  nameDuplicate: (detail: string) => `名称“${detail}”重复（不区分大小写）。`,
  nameTextTooLong: (detail: string) => `名称的文字内容共 ${detail} 个字符，超过 255 个字符的上限。`,
  nameSheetMissing: (detail: string) => `名称指向的工作表“${detail}”不存在。`,
  chartRangeInvalid: (detail: string) =>
    `图表引用的区域“${detail}”不在本工作簿中，不是一行或一列，或与所存数据的个数不符。`,
  headerFooterTooLong: (detail: string) => `页眉或页脚共 ${detail} 个字符，超过 255 个字符的上限。`,
  freezeInvalid: () => '冻结窗格的位置不正确。',
  repeatRowsInvalid: (detail: string) => `打印标题行 ${detail} 不正确。`,
  numberFormatInvalid: (detail: string) => `样式“${detail}”的数字格式为空或超过 255 个字符。`,
  fontInvalid: (detail: string) => `样式“${detail}”的字体名称或字号不正确。`,
} satisfies Record<string, (detail: string) => string>;

/** What can be wrong with a plan. */
export type PlanFaultCode = keyof typeof PLAN_FAULT_SENTENCES;

/** What a fault is about, inside a sentence. */
export const PLAN_SUBJECTS = {
  cell: '单元格',
  merge: '合并单元格',
  validation: '数据有效性',
  conditionalFormat: '条件格式',
  field: '字段',
  name: '名称',
  printArea: '打印',
  column: '列',
  row: '行',
  text: '文字',
  formula: '公式',
  prompt: '提示',
  option: '下拉选项',
  headerFooter: '页眉或页脚',
  title: '工作簿标题',
  chart: '图表',
  numberFormat: '数字格式',
} as const;

/** Where a fault is: `工作簿`, `工作表“联合体概况”`, `工作表“联合体概况”C5`. */
export function faultPlace(sheet: string | null, address: string | null): string {
  return `${sheet === null ? '工作簿' : `工作表“${sheet}”`}${address ?? ''}`;
}

/** Why an existing file is left as it is; `detail` is the sheet, cell or part the sentence is about. */
export const PATCH_REFUSAL_SENTENCES = {
  sheetMissing: (detail: string) => `工作簿中没有工作表“${detail}”，请确认选取的文件。`,
  notAWorksheet: (detail: string) => `“${detail}”不是普通工作表，无法写入单元格。`,
  cellTwice: (detail: string) => `${detail} 同时给出了两个值，未写入。`,
  valueInvalid: (detail: string) => detail,
  insideMerge: (detail: string) =>
    `${detail} 位于合并单元格内且不是左上角，写入后不会显示。请改写合并区域左上角的单元格。`,
  insideArrayFormula: (detail: string) =>
    `${detail} 属于数组公式或模拟运算表，不能单独改写。请先在表格中删除该公式。`,
  tableHeader: (detail: string) =>
    `${detail} 是“表格”的标题或汇总行，改写会损坏该表格。请在 Excel 或 WPS 表格中修改。`,
  rowsOutOfOrder: (detail: string) =>
    `工作表“${detail}”的行或列次序不正常，请在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。`,
  unusualMarkup: (detail: string) =>
    `文件内部的“${detail}”写法不常见，无法安全改写。请在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。`,
  signed: () => '文件带有数字签名，改写会使签名失效。请先另存一份不带签名的文件。',
  nameInvalid: (detail: string) => detail,
} satisfies Record<string, (detail: string) => string>;

/** Why a package cannot be patched although it can be read. */
export type PatchRefusalCode = keyof typeof PATCH_REFUSAL_SENTENCES;
