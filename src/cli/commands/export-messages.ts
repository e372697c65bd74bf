import type { DocumentStanding } from '../../model/document';
import { momentInWords } from '../../model/moment-in-words';
import { GAP } from '../messages';

const DRAFTS = {
  notSealed: '还没有定稿，导出的是草稿。报送用的请先用 seal 命令定稿，再导出。',
  changed: '定稿后有改动，与校验码不符，导出的是草稿。请改回，或解除定稿后重新定稿，再导出。',
  recordUnusable: '定稿记录无法核对，导出的是草稿。请改用定稿时保存的原文件。',
};

/** Sentences of the command export. */
export const exportMessages = {
  outputMissing: '请用 -o 写明要生成的文件，例如 -o 推荐书.docx。',
  outputNotDocx: (path: string): string => `“${path}”不是 .docx 文件名，请改为以 .docx 结尾。`,
  unknownForm: (form: string, known: readonly string[]): string =>
    `没有“${form}”这种表。--form 可以是：${known.join('、')}。`,
  openHeading: (count: number): string => `还有 ${count} 个问题没有处理：`,
  open: (severity: string, message: string): string => `  ${severity}${GAP}${message}`,
  exported: (title: string, output: string): string => `已导出${title}：${output}`,
  standing: (standing: DocumentStanding): string =>
    standing.kind === 'draft'
      ? DRAFTS[standing.reason]
      : `已定稿（${momentInWords(standing.sealedAt)}），校验码：${standing.code}`,
};
