import type { RefusalReason } from '../package/messages';

const SAVE_AS = '请在 Word 或 WPS 文字中打开，用“另存为”存成 .docx 再试。';
const SEND_AGAIN = '请重新索取文件，或在 Word 或 WPS 文字中打开后另存为 .docx 再试。';
const NOT_OURS = '请确认选取的是推荐书的 Word 文件（.docx）。';
const TOO_LARGE = '请删除其中的图片和无关内容，另存为 .docx 再试。';

/** What is not a .docx, told by its first bytes or by what the package holds. */
const KINDS: Partial<Record<RefusalReason, string>> = {
  empty: '文件是空的（0 字节），可能没有下载或复制完整，请重新下载或重新索取。',
  encrypted: '文件设有打开密码，无法读取。请用密码打开，取消密码并另存为 .docx 再试。',
  encryptedEntry: '文件中有加密的内容，无法读取。请取消密码后另存为 .docx 再试。',
  wordDocument: `这是旧版 .doc 文件，不能直接读入。${SAVE_AS}`,
  wpsOther: `这是 WPS 文字的 .wps 文件，不能直接读入。请在 WPS 文字中打开，用“另存为”存成 .docx 再试。`,
  pdf: `这是 PDF 文件，不能读入表格。请选取当初的 Word 文件（.docx）；只有 PDF 的，请在 Word 中打开并另存为 .docx，逐项核对后再用。`,
  openDocument: `这是 OpenDocument 文件（.odt 等），不能直接读入。${SAVE_AS}`,
  html: `这是网页（HTML）文件，只是扩展名像文档。${SAVE_AS}`,
  text: `这是纯文本文件，没有表格。${NOT_OURS}`,
  legacyXls: `这是表格文件（.xls 或 .et），不是文档。${NOT_OURS}`,
  wpsEt: `这是 WPS 表格的 .et 文件，不是文档。${NOT_OURS}`,
  binaryXlsb: `这是工作簿，不是文档。${NOT_OURS}`,
  spreadsheetXml: `这是“XML 电子表格 2003”文件，不是文档。${NOT_OURS}`,
  presentation: `这是演示文稿，不是文档。${NOT_OURS}`,
  picture: `这是图片文件，里面没有文字。${NOT_OURS}`,
  otherArchive: '这是压缩包，不是文档。请先解压，再选取其中的 .docx 文件。',
  notAWorkbook: `无法识别的文件，不是 .docx 文档。${NOT_OURS}`,
  truncated: '文件不完整，后半部分缺失，可能没有下载或复制完整。请重新下载或重新索取。',
  documentType: `文件中含有文档类型声明（DTD），出于安全已拒绝读取。${SEND_AGAIN}`,
  nestingTooDeep: `文件的内容嵌套过深，这不是正常保存的文档。${SEND_AGAIN}`,
  ratioTooHigh: `文件的压缩率异常（疑似“压缩炸弹”），已拒绝读取。${TOO_LARGE}`,
  partTooLarge: `文件解压后过大，已拒绝读取。${TOO_LARGE}`,
  totalTooLarge: `文件解压后过大，已拒绝读取。${TOO_LARGE}`,
  tooManyEntries: `文件内含的部件过多，已拒绝读取。${TOO_LARGE}`,
  tooManyCells: `文档的内容过多，已拒绝读取。${TOO_LARGE}`,
};

/** Every sentence about a file that cannot be read as a Word document. */
export const documentMessages = {
  refusal: (reason: RefusalReason): string => KINDS[reason] ?? `文件内部结构已损坏，无法读取。${SEND_AGAIN}`,
  richText: `这是 .rtf 文件，不能直接读入。${SAVE_AS}`,
  workbook: `这是 Excel 工作簿，不是文档。${NOT_OURS}`,
  wordXml: `这是“Word XML 文档”（.xml），不能直接读入。${SAVE_AS}`,
} as const;
