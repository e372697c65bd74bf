import { GAP } from '../messages';

/** Sentences of the command agree. */
export const agreeMessages = {
  word: (file: string): string => `Word 文件 ${file}：`,
  pdf: (file: string): string => `PDF 文件 ${file}：`,
  agrees: (same: number): string => `两份内容一致（${same}处）。`,
  differs: (same: number, different: number): string => `${same}处一致，${different}处不一致：`,
  difference: (message: string): string => `  ${message}`,
  remark: (text: string): string => `  ${text}`,
  unreadHeading: (count: number): string => `PDF 中另有${count}处文字不是表格的内容，请过目：`,
  unread: (text: string, page: number): string => `  第${page}页${GAP}${text}`,
  allAgree: '三稿一致：工作簿、Word 和 PDF 的内容相同。',
} as const;
