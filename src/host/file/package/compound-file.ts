import type { RefusalReason } from './messages';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries are 128 bytes long and lie at multiples of 128, whatever the sector size ([MS-CFB] 2.6). */
const ENTRY_LENGTH = 128;
const HEADER_LENGTH = 512;
const NAME_LENGTH_AT = 64;
const OBJECT_TYPE_AT = 66;

/** True for an OLE compound file, the container of old Office and WPS files and of encrypted new ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * What a compound file holds, told by the names of its streams. They are looked for at every place where a
 * directory entry may stand, so that a file with a damaged sector chain is still recognised.
 */
export function recogniseCompoundFile(bytes: Uint8Array): RefusalReason {
  const names = streamNames(bytes);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^(EncryptedPackage|EncryptionInfo)$/)) return 'encrypted';
  // Streams that only WPS writes beside those of the Office format it imitates.
  const fromWps = has(/^(ET|WPS|KSO|Kingsoft|Wps)/);
  if (has(/^(Workbook|Book)$/i)) return fromWps ? 'wpsEt' : 'legacyXls';
  if (has(/^ETDocument|^ETWorkbook/i)) return 'wpsEt';
  if (has(/^WordDocument$/)) return fromWps ? 'wpsOther' : 'wordDocument';
  if (has(/^PowerPoint Document$/)) return fromWps ? 'wpsOther' : 'presentation';
  if (fromWps) return 'wpsOther';
  return 'notAWorkbook';
}

function streamNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = HEADER_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true);
    const type = bytes[at + OBJECT_TYPE_AT];
    // Length counts bytes with the closing zero; types are storage, stream and root.
    if (length < 4 || length > NAME_LENGTH_AT || length % 2 !== 0) continue;
    if (type !== 1 && type !== 2 && type !== 5) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    let name = '';
    for (let index = 0; index < length - 2; index += 2)
      name += String.fromCharCode(view.getUint16(at + index, true));
    names.push(name);
  }
  return names;
}
