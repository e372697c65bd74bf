/** What is doubtful about an application of a 评审包. */
export const packageCardMessages = {
  columnTwice: (sheet: string, title: string, columns: readonly string[]): string =>
    `工作表“${sheet}”中“${title}”的评分列出现了不止一次（${columns.join('、')}列），只采用第一列。请删去多余的列。`,
  extractMissing: (sheet: string, title: string): string =>
    `找不到工作表“${sheet}”中“${title}”的申报摘要，其中的评审意见没有读出，评分不受影响。请核对是否删除了工作表。`,
  columnMissing: (title: string): string =>
    `评审包中找不到“${title}”的评分列，这份申报的评分没有读出。请专家从原评审包重新填写，或说明是否回避。`,
};
