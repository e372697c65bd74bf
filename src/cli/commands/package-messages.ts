import type { PackageItem } from '../../model/hand-in-package';
import { GAP } from '../messages';

/** Sentences of the command package. */
export const packageCommandMessages = {
  outputMissing: '请用 -o 写明存放报送材料的文件夹，或压缩包的文件名（.zip），例如 -o 报送材料。',
  draftHint: '加 --draft 可以生成草稿包。',
  made: (output: string, count: number): string => `已生成报送材料包（${count}个文件）：${output}`,
  item: (state: string, { title, files }: PackageItem): string =>
    `  ${state}${GAP}${title}${files.length === 0 ? '' : `：${files.join('、')}`}`,
  note: (note: string): string => `        ${note}`,
  notPdf: (file: string): string => `  没有放入${GAP}${file}：不是 PDF 文件。`,
  folderUnreadable: (folder: string): string => `打不开文件夹“${folder}”，请核对 --materials。`,
} as const;
