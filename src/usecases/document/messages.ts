import type { DocumentFormId } from '../../model/document';

/** Sentences about the forms as Word documents. */
export const documentMessages = {
  form: { recommendation: '推荐书', plan: '建设规划', summary: '汇总表' } satisfies Record<
    DocumentFormId,
    string
  >,
  noForms: '这个工作簿没有需要报送的申报表（推荐书、建设规划或汇总表），不能导出 Word 文档。',
  formMissing: (asked: string, there: readonly string[]): string =>
    `这份通知没有${asked}，可以导出的是${there.join('、')}。`,
  fileName: (title: string, isDraft: boolean): string => `${title}${isDraft ? '（草稿）' : ''}.docx`,
} as const;
