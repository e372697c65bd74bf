import type { RefusalCode } from '../../../model/workbook-content';

/** One entry of the catalogue: the code programs branch on and the sentence people read. */
interface RefusalMessage {
  code: RefusalCode;
  /** What is wrong and how to mend it; `subject` is the part, sheet, cell or limit concerned. */
  sentence: (subject: string) => string;
}

const SAVE_AS = '请在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。';
const SEND_AGAIN = '请向填报单位重新索取文件，或在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。';
const NOT_OURS = '请确认选取的是填报用的工作簿。';

const catalogue = {
  empty: {
    code: 'empty',
    sentence: () => '文件是空的（0 字节），可能没有下载或复制完整，请重新下载或重新索取。',
  },
  encrypted: {
    code: 'encrypted',
    sentence: () =>
      '文件设有打开密码，无法读取。请在 Excel 或 WPS 表格中用密码打开，取消密码并另存为 .xlsx 再试。',
  },
  encryptedEntry: {
    code: 'encrypted',
    sentence: (subject) => `文件中的“${subject}”是加密的，无法读取。请取消密码后另存为 .xlsx 再试。`,
  },
  legacyXls: { code: 'legacyXls', sentence: () => `这是旧版 .xls（或同样格式的 .et）文件，${SAVE_AS}` },
  wpsEt: {
    code: 'wpsEt',
    sentence: () => `这是 WPS 表格的 .et 文件，请在 WPS 表格中打开后另存为 .xlsx 再试。`,
  },
  wpsOther: {
    code: 'wpsOther',
    sentence: () => `这是 WPS 文字或演示文件，不是表格。${NOT_OURS}`,
  },
  openDocument: { code: 'openDocument', sentence: () => `这是 OpenDocument 文件（.ods 等），${SAVE_AS}` },
  binaryXlsb: { code: 'binaryXlsb', sentence: () => `这是二进制工作簿 .xlsb，${SAVE_AS}` },
  wordDocument: {
    code: 'wordDocument',
    sentence: () => `这是 Word 文档，不是工作簿。${NOT_OURS}`,
  },
  text: {
    code: 'text',
    sentence: () => `这是纯文本或 CSV 文件，不是工作簿。${SAVE_AS}`,
  },
  html: { code: 'html', sentence: () => `这是网页（HTML）文件，只是扩展名像工作簿。${SAVE_AS}` },
  otherArchive: {
    code: 'otherArchive',
    sentence: () => '这是压缩包，不是工作簿。请先解压，再选取其中的 .xlsx 文件。',
  },
  spreadsheetXml: {
    code: 'notAWorkbook',
    sentence: () => `这是“XML 电子表格 2003”文件，${SAVE_AS}`,
  },
  presentation: { code: 'notAWorkbook', sentence: () => `这是演示文稿，不是工作簿。${NOT_OURS}` },
  pdf: { code: 'notAWorkbook', sentence: () => `这是 PDF 文件，不是工作簿。${NOT_OURS}` },
  picture: { code: 'notAWorkbook', sentence: () => `这是图片文件，不是工作簿。${NOT_OURS}` },
  notAWorkbook: { code: 'notAWorkbook', sentence: () => `无法识别的文件，不是 .xlsx 工作簿。${NOT_OURS}` },
  unreadable: { code: 'damagedPart', sentence: () => `文件内部结构已损坏，无法读取。${SEND_AGAIN}` },
  truncated: {
    code: 'truncated',
    sentence: () => '文件不完整，后半部分缺失，可能没有下载或复制完整。请重新下载或重新索取。',
  },
  damagedDirectory: {
    code: 'damagedPart',
    sentence: () => `文件的内部目录已损坏，无法读取。${SEND_AGAIN}`,
  },
  overlappingEntries: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”与其他内容重叠，这不是正常保存的工作簿。${SEND_AGAIN}`,
  },
  unsafePath: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”的路径不正常，这不是正常保存的工作簿。${SEND_AGAIN}`,
  },
  unsupportedCompression: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”用了工作簿不允许的压缩方式。${SEND_AGAIN}`,
  },
  checksum: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”的内容与校验值不符，文件已损坏。${SEND_AGAIN}`,
  },
  damagedPart: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”已损坏，无法读取。${SEND_AGAIN}`,
  },
  malformedMarkup: {
    code: 'damagedPart',
    sentence: (subject) => `文件中“${subject}”不是正确的 XML，无法读取。${SEND_AGAIN}`,
  },
  badCell: {
    code: 'damagedPart',
    sentence: (subject) => `单元格“${subject}”的存储内容不正确，无法读取。${SEND_AGAIN}`,
  },
  duplicateCell: {
    code: 'damagedPart',
    sentence: (subject) => `单元格“${subject}”在文件中出现了两次，无法判断哪个值有效。${SEND_AGAIN}`,
  },
  duplicateSheetName: {
    code: 'damagedPart',
    sentence: (subject) => `工作表名“${subject}”在文件中出现了两次。${SEND_AGAIN}`,
  },
  damagedContentTypes: {
    code: 'missingPart',
    sentence: () => `文件中缺少“[Content_Types].xml”，工作簿不完整。${SEND_AGAIN}`,
  },
  missingPart: {
    code: 'missingPart',
    sentence: (subject) => `文件中缺少“${subject}”，工作簿不完整。${SEND_AGAIN}`,
  },
  tooManyEntries: {
    code: 'tooManyEntries',
    sentence: (subject) =>
      `文件内含的部件超过 ${subject} 个，已拒绝读取。请删除多余的图片和对象，另存为 .xlsx 再试。`,
  },
  partTooLarge: {
    code: 'tooLarge',
    sentence: (subject) =>
      `文件中“${subject}”解压后过大，已拒绝读取。请删除无关的工作表和内容后另存为 .xlsx 再试。`,
  },
  totalTooLarge: {
    code: 'tooLarge',
    sentence: () => '文件解压后过大，已拒绝读取。请删除无关的工作表和内容后另存为 .xlsx 再试。',
  },
  tooManySharedStrings: {
    code: 'tooLarge',
    sentence: (subject) =>
      `文件中的文字超过 ${subject} 条，已拒绝读取。请删除无关的工作表后另存为 .xlsx 再试。`,
  },
  tooManySheets: {
    code: 'tooLarge',
    sentence: (subject) => `工作表超过 ${subject} 张，已拒绝读取。请删除无关的工作表后另存为 .xlsx 再试。`,
  },
  formulasTooLong: {
    code: 'tooLarge',
    sentence: (subject) =>
      `公式展开后超过 ${subject} 个字符，已拒绝读取。请删除无关的公式后另存为 .xlsx 再试。`,
  },
  ratioTooHigh: {
    code: 'ratioTooHigh',
    sentence: (subject) =>
      `文件中“${subject}”的压缩率异常（疑似“压缩炸弹”），已拒绝读取。请删除大片无内容的单元格后另存为 .xlsx 再试。`,
  },
  tooManyCells: {
    code: 'tooManyCells',
    sentence: (subject) =>
      `有内容的单元格超过 ${subject} 个，已拒绝读取。请删除无关的工作表后另存为 .xlsx 再试。`,
  },
  dimensionsTooLarge: {
    code: 'dimensionsTooLarge',
    sentence: (subject) =>
      `“${subject}”超出了工作表的范围（1048576 行、16384 列），这不是正常保存的工作簿。${SEND_AGAIN}`,
  },
  nestingTooDeep: {
    code: 'nestingTooDeep',
    sentence: (subject) => `文件中“${subject}”嵌套过深，这不是正常保存的工作簿。${SEND_AGAIN}`,
  },
  documentType: {
    code: 'documentType',
    sentence: (subject) => `文件中“${subject}”含有文档类型声明（DTD），出于安全已拒绝读取。${SEND_AGAIN}`,
  },
  cyclicParts: {
    code: 'cyclicParts',
    sentence: (subject) => `文件中“${subject}”被重复或循环引用，这不是正常保存的工作簿。${SEND_AGAIN}`,
  },
  duplicateEntry: {
    code: 'duplicateEntry',
    sentence: (subject) => `文件中“${subject}”出现了两次，无法判断哪一份有效。${SEND_AGAIN}`,
  },
} satisfies Record<string, RefusalMessage>;

/** Why a file was refused, finer than the code: every reason has its own sentence. */
export type RefusalReason = keyof typeof catalogue;

/** All sentences a refused file can be answered with. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalReason, RefusalMessage>> = catalogue;
