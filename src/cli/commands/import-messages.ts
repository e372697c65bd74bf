import type { ImportedValue } from '../../model/document-import';
import { GAP } from '../messages';

/** Sentences of the commands import and agree. */
export const importCommandMessages = {
  documentMissing: '请写出一个 Word 文件（.docx），或自行录入的表格文件（.xlsx）。',
  pairMissing:
    '请写出申报表格和 Word 文件、盖章 PDF（可只写一种），例如：agree 申报表.xlsx 推荐书.docx 推荐书.pdf',
  imported: (output: string, count: number): string => `已生成：${output}（填入${count}处）`,
  remark: (text: string): string => `  ${text}`,
  filled: (value: ImportedValue, place: string): string =>
    `  填入${GAP}${value.label}：${oneLine(value.texts)}（${place}）${value.remark === null ? '' : `${GAP}${value.remark}`}`,
  keptOutHeading: (count: number): string => `待核对、没有填入的有${count}处：`,
  keptOut: (value: ImportedValue, place: string, reason: string): string =>
    `  ${value.key}${GAP}${value.label}：${oneLine(value.texts)}（${place}）${GAP}${reason}`,
  alternative: (text: string, reason: string): string => `        或：${oneLine([text])}（${reason}）`,
  acceptHint: '核对无误的，请加 --accept 编号，或 --accept 编号=应填内容；全部无误用 --accept all。',
  unreadHeading: (count: number): string => `文档中另有${count}处文字没有读入：`,
  unread: (text: string, place: string, reason: string): string =>
    `  ${oneLine([text])}（${place}）${GAP}${reason}`,
  agrees: (same: number): string => `两份内容一致（${same}处）。`,
  differs: (same: number, different: number): string => `${same}处一致，${different}处不一致：`,
  difference: (message: string): string => `  ${message}`,
} as const;

const SHOWN = 60;

function oneLine(texts: readonly string[]): string {
  const text = texts.join(' ').replace(/\s+/g, ' ').trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
