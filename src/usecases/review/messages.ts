/** What the use cases of reviewing say. */
export const reviewMessages = {
  noScheme: '这个通知没有评分方案，不能生成评审表。',
  schemeUnusable: (faults: readonly string[]): string => `评分方案不能使用：${faults.join('')}`,
  schemeOfOtherNotice: '评审表中保存的评分方案与通知的观测点不符，不能汇总。',
  expertMissing: '请写明评审专家姓名，评审表按姓名区分。',
  cardExists: (sheet: string): string =>
    `工作簿中已有“${sheet}”，没有改动。每份评审表请从申报单位交来的原文件生成，每位专家各用一份。`,
  notSealed: '申报表尚未定稿。',
  sealUnchanged: (code: string): string => `申报表已定稿，定稿后没有改动，校验码：${code}`,
  sealChanged: (count: number, code: string): string =>
    `申报表定稿后有${count}处改动，定稿时校验码：${code}，请核对。`,
  sealUnreadable: '申报表的定稿记录无法读取，请与组织方核对。',
  finding: (gravity: string, message: string): string => `${gravity}：${message}`,
  answered: (reason: string): string => `（申报单位说明：${reason}）`,
  missingEvidence: (reason: string): string => `佐证：${reason}`,
  moreFindings: (count: number): string => `另有${count}条，见检查结果。`,
  conflictSame: (unit: string, role: string, name: string): string =>
    `专家单位“${unit}”与本申报的${role}“${name}”相同，请组织方决定是否回避。`,
  conflictSimilar: (unit: string, role: string, name: string): string =>
    `专家单位“${unit}”与本申报的${role}“${name}”名称相近，请组织方核实是否回避。`,
  partSeparator: '·',
  excerpt: (beginning: string, length: number): string => `${beginning}……（共${length}字）`,
  rows: (count: number): string => `${count}行`,
  refusedEntry: (raw: string, fault: string): string => `“${raw}”${fault}。没有写入，请改正。`,
  severalCards: (sheets: readonly string[], shown: string): string =>
    `工作簿中有${sheets.length}张评审表：${sheets.map((sheet) => `“${sheet}”`).join('、')}，这里只评“${shown}”。每份工作簿只应有一位专家的一张评审表，请核对后删去多余的。`,
  cellLost: (point: string): string =>
    `评审表中找不到${point}的填写格，可能删除了行列，没有写入。请重新生成评审表。`,
};
