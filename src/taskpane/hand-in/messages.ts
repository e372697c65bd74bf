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
  agreement: (file: string): string => `三稿一致：${file}`,
  toSeal: '前往定稿',
  make: '生成报送材料包',
  makeDraft: '生成草稿包',
  making: '正在生成…',
  made: (name: string, count: number): string => `已生成：${name}（${count}个文件）`,
  notMade: (reason: string): string => `没有生成：${reason}`,
  noForms: '这个工作簿没有需要报送的申报表，不能生成报送材料包。',
} as const;
