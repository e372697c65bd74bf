import type { DocumentStanding } from '../../model/document';
import { momentInWords } from '../../model/moment-in-words';

const DRAFTS = {
  notSealed: '还没有定稿，导出的每一页都标明“草稿”。报送用的请先定稿，再导出。',
  changed: '定稿后有改动，与校验码不符，导出的每一页都标明“草稿”。请改回，或解除定稿后重新定稿。',
  recordUnusable: '定稿记录无法核对，导出的每一页都标明“草稿”。请改用定稿时保存的原文件。',
};

/** Texts of 导出 Word. */
export const documentViewMessages = {
  open: (count: number): string => `尚未处理的问题（${count}）`,
  openAdvice: '可以先导出草稿查看；报送前请处理完毕。',
  severity: { error: '错误', warning: '警告', hint: '提示' },
  more: (count: number): string => `……另有 ${count} 个`,
  toFindings: '逐条处理',
  nothingOpen: '没有尚未处理的问题。',

  export: '导出 Word 文档',
  form: '导出哪一份',
  standing: (standing: DocumentStanding): string =>
    standing.kind === 'draft'
      ? DRAFTS[standing.reason]
      : `已定稿（${momentInWords(standing.sealedAt)}），校验码印在每页页脚：${standing.code}`,
  toSeal: '前往定稿',
  button: '导出',
  exporting: '正在生成 Word 文档…',
  exported: (name: string): string => `已导出：${name}`,
  notExported: (reason: string): string => `没有导出：${reason}`,
  afterwards:
    '文字与表格一致。请在 Word 或 WPS 文字中打开，核对版面后打印、签字、盖章；内容有误的请改申报表格后重新导出，不要只改 Word 文档。',
  noForms: '这个工作簿没有需要以 Word 文档报送的申报表。',
} as const;
