import type { ReviewPackageOutput } from '../../model/review-package-output';
import { GAP } from '../messages';

type Given = ReviewPackageOutput['experts'][number];

/** What `review-package` prints. */
export const reviewPackageMessages = {
  filesMissing: '请写出申报工作簿或所在文件夹，例如：review-package 申报 --expert 示例专家 -o 评审包.xlsx',
  expertsMissing: '请用 --expert 写明一位专家，或用 --experts 写明专家名单（.xlsx、.json 或文本文件）。',
  expertsTwice: '--expert（一位专家）和 --experts（专家名单）只能写一个。',
  outputMissing: '请用 -o 写明要保存的文件（一位专家）或文件夹（专家名单、--in-place）。',
  expertsNotRead: (path: string, reason: string): string => `专家名单“${path}”没有读出：${reason}`,
  expertsNotAList: (path: string, detail: string): string =>
    `“${path}”不是专家名单：${detail}。请写成 [{"name": "姓名", "unit": "单位"}] 的样子。`,
  decisionsNotRead: (reason: string): string => `回避审查表没有读出：${reason}`,
  stopped: (message: string): string => message,
  given: ({ expert, outputs, applications }: Given): string =>
    `${expert.name}：${applications.length}份申报${GAP}${outputs.length === 1 ? (outputs[0] ?? '') : `${outputs.length}个文件`}`,
  recused: ({ title, reason }: Given['recused'][number]): string => `  回避：${title}（${reason}）`,
  undecidedHeading: '可能的利益冲突尚未决定，请组织方在评分前决定：',
  item: (text: string): string => `  ${text}`,
};
