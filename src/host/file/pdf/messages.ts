import type { RefusalReason } from '../package/messages';

const EXPORT_AGAIN = '请从 Word 或 WPS 文字中重新输出 PDF，或重新扫描。';
const NOT_PDF = '请确认选取的是 PDF 文件。';

const KINDS: Partial<Record<RefusalReason, string>> = {
  empty: '文件是空的（0 字节），可能没有下载或复制完整，请重新下载或重新索取。',
  picture: '这是图片，不是 PDF 文件。请把图片合并为 PDF 再选取。',
  otherArchive: `这是压缩包，不是 PDF 文件。请先解压，再选取其中的 PDF。`,
  wordDocument: '这是 Word 文件，不是 PDF 文件。请在 Word 中另存为 PDF，再选取。',
  html: `这是网页文件，只是扩展名像 PDF。${NOT_PDF}`,
};

/** Every sentence about a file that cannot be read as PDF. */
export const portableMessages = {
  otherKind: (kind: RefusalReason | 'zip'): string =>
    kind === 'zip'
      ? `这不是 PDF 文件。${NOT_PDF}电子公文（.ofd）请先转换为 PDF。`
      : (KINDS[kind] ?? `这不是 PDF 文件。${NOT_PDF}`),
  tooLarge: (megabytes: number): string =>
    `文件超过 ${megabytes} MB，没有读取。请降低扫描的分辨率，或分成几个文件。`,
  tooDense: '文件解压后过大（疑似“压缩炸弹”），已拒绝读取。请重新输出 PDF。',
  password: '文件设有打开密码，无法读取。报送的 PDF 不能带密码，请取消密码后再选取。',
  damaged: `文件已损坏，无法打开。${EXPORT_AGAIN}`,
  noPages: `文件中没有页面。${EXPORT_AGAIN}`,
} as const;
