import type { AddedPdfRole, PackageItem } from '../../model/hand-in-package';

/** Texts of 报送材料包. */
export const handInMessages = {
  intro:
    '把定稿的申报表格、Word 文档、申报汇总表、支撑材料目录、报送清单和检查报告放进一个压缩包。请先加入盖章扫描的 PDF 和支撑材料的 PDF，软件核对页数、能否打开、是否带密码，并与工作簿逐项核对。文件只在本机处理。',
  intake: '加入 PDF（盖章扫描件、支撑材料）',
  pick: '选择 PDF 文件',
  reading: (done: number, total: number): string => `正在读取 ${done + 1}/${total}…`,
  dropHint: '也可以把文件拖到这里，可多选。',
  unreadable: (reason: string): string => `文件读取失败：${reason}`,
  clear: '全部移除',
  taken: (count: number): string => `已加入 ${count} 份`,
  remove: (file: string): string => `移除 ${file}`,
  role: (file: string): string => `${file} 是`,
  roles: { form: '盖章件', material: '支撑材料' } satisfies Record<AddedPdfRole, string>,
  pages: (count: number): string => `${count}页`,
  checklist: '报送清单',
  state: { present: '已备齐', look: '请核对', missing: '缺少' } satisfies Record<
    PackageItem['state'],
    string
  >,
  versions: '三稿一致',
  versionsNote:
    '通知要求的 Word 版、盖章 PDF 版应与申报表格一致。请加入 Word 文档，盖章的 PDF 在上面加入，软件把三稿逐项并列核对。',
  word: {
    pick: '选择 Word 文件',
    pickAnother: '换一个 Word 文件',
    reading: '正在读取…',
    dropHint: '也可以把文件拖到这里。只读取，不改动，也不放入材料包（包内的 Word 文档由申报表格生成）。',
  },
  standing: (file: string, sentence: string): string => `${file}：${sentence}`,
  same: (count: number): string => `与申报表格一致（${count}处）。`,
  differs: (same: number, different: number): string => `${same}处一致，${different}处不一致。`,
  allSame: (isThree: boolean): string =>
    isThree ? '三稿一致：申报表格、Word 和 PDF 的内容相同。' : '加入的文件与申报表格内容相同。',
  workbook: '申报表格',
  notFilled: '没有填',
  saysSame: '一致',
  notCompared: '没有这张表，未核对',
  revealed: (place: string): string => `已转到 ${place}。`,
  unread: (count: number): string => `Word 中没有读入的文字（${count}）`,
  toSeal: '前往定稿',
  make: '生成报送材料包',
  makeDraft: '生成草稿包',
  making: '正在生成…',
  made: (name: string, count: number): string => `已生成：${name}（${count}个文件）`,
  notMade: (reason: string): string => `没有生成：${reason}`,
  noForms: '这个工作簿没有需要报送的申报表，不能生成报送材料包。',
} as const;
