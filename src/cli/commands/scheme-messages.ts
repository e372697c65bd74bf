import { GAP } from '../messages';

/** What the command of the 评分方案 prints. */
export const schemeCommandMessages = {
  notUsable: (path: string, problems: readonly string[]): string => `“${path}”：${problems.join('')}`,
  usable: (title: string, version: string): string => `${title}（版本${version}）可以使用。`,
  faulty: (path: string): string => `${path}不能使用：`,
  group: (group: string, weight: string, points: number): string =>
    `  ${group}${GAP}权重${weight}${GAP}${points}个观测点`,
  item: (text: string): string => `  ${text}`,
  note: '通知没有规定分值，方案由组织方制定。用 -o 评分方案.xlsx 导出后填写，再用 --scheme 采用。',
  written: (output: string): string => `已导出评分方案：${output}`,
  outputEnding: (output: string): string => `“${output}”的扩展名应为 .xlsx 或 .json。`,
};
