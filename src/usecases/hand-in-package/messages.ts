import type { PackageItem } from '../../model/hand-in-package';

type Kind = PackageItem['kind'];

const two = (number: number): string => String(number).padStart(2, '0');

/** Sentences and names of the 报送材料包. */
export const packageMessages = {
  fileName: (number: number, title: string, unit: string, isDraft: boolean): string =>
    `${two(number)}-${title}${unit === '' ? '' : `-${unit}`}${isDraft ? '（草稿）' : ''}`,
  archiveName: (unit: string, isDraft: boolean): string =>
    `报送材料${unit === '' ? '' : `-${unit}`}${isDraft ? '（草稿）' : ''}.zip`,
  titles: {
    workbook: '申报表格',
    word: 'Word 版',
    sealedPdf: '盖章 PDF 版',
    summary: '申报汇总表',
    materialIndex: '支撑材料目录',
    materials: '支撑材料',
    report: '检查报告',
  } satisfies Record<Kind, string>,
  sealedName: (form: string): string => `${form}（盖章）`,
  checklist: '报送清单',
  material: (name: string): string => `支撑材料-${name}`,
  states: { present: '已备齐', look: '请核对', missing: '缺少' } satisfies Record<
    PackageItem['state'],
    string
  >,

  notSealed: '还没有定稿（或定稿后有改动），不能生成报送材料包。请先定稿；只想预览的，可以生成草稿包。',
  sealedAs: (code: string): string => `已定稿，校验码：${code}`,
  draft: '尚未定稿，本包是草稿，不作报送之用。',
  sealedPdfMissing: '请打印、签字、盖章后扫描为 PDF，再加入。',
  agrees: (file: string, same: number): string => `“${file}”与工作簿逐项核对一致（${same}处）。`,
  differs: (file: string, count: number): string =>
    `“${file}”与工作簿有${count}处不一致，请用三稿一致核对查看。`,
  remark: (file: string, remark: string): string => `“${file}”：${remark}`,
  materialMissing: '没有加入支撑材料的 PDF。',
  indexMissing: '工作簿中没有填写支撑材料目录。',
  indexUnseen: '在加入的支撑材料前几页没有读到“目录”（扫描件读不出文字），请核对是否设置了目录索引。',
  pages: (pages: number, limit: number | null): string =>
    limit === null ? `共${pages}页。` : `共${pages}页（通知要求不超过${limit}页）。`,
  overLimit: (over: number): string => `超过通知规定的页数${over}页，请精简。`,
  otherPages: (files: number, index: number): string =>
    `PDF 共${files}页，工作簿的支撑材料目录写到${index}页，请核对是否缺页（封面和目录是否计入由通知决定）。`,
  leftOut: (file: string, reason: string): string => `“${file}”没有放入：${reason}`,
  listedTwice: '文件内容与另一份相同，请核对是否重复加入。',

  checklistColumns: ['序号', '材料', '情况', '文件', '说明'],
  taskSheet: '其他事项',
  taskColumns: ['序号', '事项', '是否办妥', '通知原文'],
  answered: (confirmed: boolean | null): string =>
    confirmed === null ? '未答复' : confirmed ? '已办妥' : '未办妥',
  indexColumns: ['序号', '材料编号', '材料名称', '起始页', '终止页', '对应观测点'],
  points: (points: readonly string[]): string => points.join('、'),
} as const;
