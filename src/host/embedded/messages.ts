/** What the embedded spreadsheet tells its user. */
export const EMBEDDED_MESSAGES = {
  noSuchSheet: (sheet: string): string => `工作簿中没有工作表“${sheet}”，内容未写入。请核对表名后重试。`,
  sheetGone: (sheet: string): string => `工作表“${sheet}”已不在工作簿中，无法修复。`,
  rowsHeld: (sheet: string): string => `工作表“${sheet}”受保护，不能插入行。`,
  /** Progress of computing; the spreadsheet’s own catalogue leaves these out. */
  computing: {
    analyzing: '正在分析公式',
    calculating: '正在计算',
    'array-analysis': '正在分析数组公式',
    'array-calculation': '正在计算数组公式',
    done: '计算完成',
  },
};
