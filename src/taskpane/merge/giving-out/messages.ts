import { workbookIntakeWords } from '../../parts/workbook-intake-words';

/** Words of 评审分发. */
export const givingOutMessages = {
  explanation:
    '把申报分发给各位专家评审。评审包：每位专家一个工作簿，含全部申报的评分总表和申报摘要；或在每份申报工作簿中附上该专家的评审表。只读取文件，不改动原件。',
  submissions: workbookIntakeWords('申报工作簿'),
  noExperts: '还没有评审专家。请先在“专家与回避”中写明专家的姓名和单位。',
  stopped: '现在不能分发',
  notTaken: (count: number): string => `没有列入的文件（${count}）`,
  undecided: (count: number): string => `可能的利益冲突尚未决定（${count}）`,
  undecidedHint: '请先在“专家与回避”中决定。不决定也可以分发，这些申报会列入该专家的评审。',
  way: '分发方式',
  ways: { package: '评审包（每位专家一个工作簿）', inPlace: '每份申报附评审表（每位专家一个文件夹）' },
  who: '谁评哪些申报',
  expert: (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`),
  scores: (count: number): string => `评审 ${count} 份申报`,
  recused: (title: string, reason: string): string => `回避：${title}（${reason}）`,
  saveOne: '保存',
  saveOneOf: (name: string): string => `保存专家${name}的评审材料`,
  saveAll: (count: number): string => `保存全部（${count}位专家，一个 .zip）`,
  making: (done: number, total: number, name: string): string => `正在生成 ${done + 1}/${total}：${name}`,
  stop: '停止',
  saved: (count: number): string => `已保存${count}位专家的评审材料。`,
  stoppedAfter: (count: number): string => `已停止，生成了${count}位专家的评审材料，没有保存。`,
  notMade: (name: string, reason: string): string => `${name}：${reason}`,
  notSaved: (reason: string): string => `没有保存：${reason}`,
  sheetsClash: (file: string, sheets: readonly string[]): string =>
    `${file} 中已有${sheets.join('、')}，没有加入评审表。`,
  zipName: '评审分发.zip',
  expertZipName: (folder: string): string => `${folder}.zip`,
} as const;
