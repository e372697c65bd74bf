/** Sentences of comparing a workbook with a PDF. */
export const pdfAgreementMessages = {
  part: (label: string, part: number): string => `${label} 第${part}段`,
  different: (label: string, workbook: string, portable: string, page: number): string =>
    `「${label}」工作簿填“${workbook}”，PDF 第${page}页为“${portable}”，两处不一致，请核对后改为一致。`,
  elsewhere: (label: string, workbook: string, page: number): string =>
    `「${label}」工作簿填“${workbook}”，PDF 中不在原来的位置，只在第${page}页另一处有同样的文字，请核对。`,
  notFound: (label: string, workbook: string): string =>
    `「${label}」工作簿填“${workbook}”，PDF 中未找到，请核对 PDF 是否缺页或为旧稿。`,
  onlyInPortable: (label: string, portable: string, page: number): string =>
    `「${label}」PDF 第${page}页为“${portable}”，工作簿中没有填，请核对工作簿。`,
  noText: (pages: number): string =>
    `这份 PDF 是扫描件，${pages}页都没有文字，无法逐项核对。请对照工作簿和 Word 人工核对，并核对每页下方的校验码。`,
  otherForm: (notice: string): string =>
    `这份 PDF 中没有认出“${notice}”的申报表，没有核对。请确认文件，或从导出的 Word 文档输出 PDF。`,
  textlessPages: (pages: readonly number[]): string =>
    `第${pages.join('、')}页没有文字（扫描页或空白页），这些页上的内容请人工核对。`,
  codeOther: (portable: string, workbook: string): string =>
    `PDF 的校验码是 ${portable}，工作簿的校验码是 ${workbook}，不是同一次定稿的打印件。请用当前定稿重新导出、打印、盖章。`,
  codeMixed: (pages: readonly number[]): string =>
    `第${pages.join('、')}页的校验码与其他页不同，PDF 由几次打印的页面拼成，请核对并重新输出。`,
  codeMissing: (pages: readonly number[]): string =>
    `第${pages.join('、')}页没有校验码，请核对这些页是否由导出的 Word 文档打印。`,
  codeNone: '各页都没有校验码，这份 PDF 不是由定稿后导出的 Word 文档打印的，请核对。',
  codeNotSealed: '工作簿还没有定稿（或定稿后有改动），PDF 上的校验码无从核对。',
  draft: 'PDF 是草稿的打印件，不能报送。请定稿后重新导出、打印、盖章。',
  version: (portable: string, workbook: string): string =>
    `PDF 由表格第${portable}版导出，工作簿是第${workbook}版，请核对。`,
  fromWorksheet:
    'PDF 的版式与导出的 Word 文档不同（如从表格直接打印的），对不上的内容请人工核对。报送请用导出的 Word 文档打印。',
  partlyRead: (read: number, all: number): string => `PDF 共${all}页，只读取了前${read}页的文字。`,
} as const;
