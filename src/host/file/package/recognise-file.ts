import { isCompoundFile, recogniseCompoundFile } from './compound-file';
import type { RefusalReason } from './messages';

/** First bytes of files people mistake for workbooks, or that are renamed to look like one. */
const SIGNATURES: readonly (readonly [readonly number[], RefusalReason])[] = [
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'otherArchive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'otherArchive'],
  [[0x1f, 0x8b], 'otherArchive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'otherArchive'],
  [[0x42, 0x5a, 0x68], 'otherArchive'],
  [[0x4d, 0x53, 0x43, 0x46], 'otherArchive'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x42, 0x4d], 'picture'],
  // Worksheets of Excel 2 to 4 stand bare, without a compound file around them.
  [[0x09, 0x00, 0x04, 0x00], 'legacyXls'],
  [[0x09, 0x02, 0x06, 0x00], 'legacyXls'],
  [[0x09, 0x04, 0x06, 0x00], 'legacyXls'],
  [[0x09, 0x08], 'legacyXls'],
];
const TAR_MAGIC = 'ustar';
const TAR_MAGIC_AT = 257;
/** Enough to see what a text is. */
const OPENING_BYTES = 4096;

/** What the first bytes of a file say: an archive to open, or the reason why it is no .xlsx. */
export function recogniseFile(bytes: Uint8Array): 'zip' | RefusalReason {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 0) < 9) return 'zip';
  if (isCompoundFile(bytes)) return recogniseCompoundFile(bytes);
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known && !(known[1] === 'picture' && looksLikeText(bytes))) return known[1];
  const tar = String.fromCharCode(...bytes.subarray(TAR_MAGIC_AT, TAR_MAGIC_AT + TAR_MAGIC.length));
  if (tar === TAR_MAGIC) return 'otherArchive';
  return recogniseText(bytes);
}

function recogniseText(bytes: Uint8Array): RefusalReason {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && !looksLikeText(bytes)) return 'notAWorkbook';
  const opening = openingText(bytes).toLowerCase();
  const start = opening.replace(/^(\uFEFF|\s)+/, '');
  if (opening.includes('urn:schemas-microsoft-com:office:spreadsheet') && start.startsWith('<?xml')) {
    return 'spreadsheetXml';
  }
  if (opening.includes('<office:document')) return 'openDocument';
  if (
    start.startsWith('mime-version:') ||
    /<(!doctype\s+html|html|head|body|table|meta|style|script)[\s>]/.test(opening)
  ) {
    return 'html';
  }
  return 'text';
}

function openingText(bytes: Uint8Array): string {
  const opening = bytes.subarray(0, OPENING_BYTES);
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(opening);
}

/** Text in UTF-8, GBK or any other encoding without control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, OPENING_BYTES);
  return opening.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}
