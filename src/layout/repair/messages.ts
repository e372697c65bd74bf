/** What 修复表格 cannot put back, each with the reason and what to do. */
export const REPAIR_MESSAGES = {
  sheetMissing: (sheet: string): string =>
    `工作表“${sheet}”不在工作簿中，无法补回。请从原来的文件中找回，或重新生成表格后把内容复制过去。`,
  sheetCopied: (copy: string, original: string): string =>
    `“${copy}”是“${original}”的副本，未作改动，填报以“${original}”为准。不需要副本的请删除。`,
  keyRowLost: (sheet: string): string =>
    `“${sheet}”中隐藏的第1行已被删除，无法补回；内容仍按名称读取。请不要再移动这张表的单元格，或重新生成表格后把内容复制过去。`,
  keyColumnLost: (sheet: string): string =>
    `“${sheet}”中隐藏的A列已被删除，无法补回；内容仍按名称读取。请不要再移动这张表的单元格，或重新生成表格后把内容复制过去。`,
  textLost: (sheet: string, text: string): string =>
    `“${sheet}”中“${text}”所在的行或列已被删除，无法补回。请撤销删除，或重新生成表格后把内容复制过去。`,
  formulaLost: (place: string): string =>
    `${place} 的公式要引用的行或列已被删除，公式未能恢复。请撤销删除，或重新生成表格后把内容复制过去。`,
  fieldLost: (sheet: string, label: string): string =>
    `“${sheet}”中“${label}”的填写位置已找不到，无法恢复。请从原来的文件中找回，或重新生成表格后把内容复制过去。`,
  fieldTwice: (place: string, label: string): string =>
    `“${label}”在 ${place} 又出现一次，未作改动。请核对后删除多余的行或列。`,
  nameMoved: (named: string, place: string, label: string): string =>
    `“${label}”的内容可能被剪切到了 ${named}，${place} 现为空。请核对后把内容移回原处。`,
} as const;
