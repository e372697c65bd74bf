/** One entry of the archive with everything needed to copy it byte for byte. All arrays are views of the file. */
export interface PackageEntry {
  /** As stored: `xl/workbook.xml`; folders end with a slash. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose bits; bit 3 says that a data descriptor follows the data, bit 11 that the name is UTF-8. */
  readonly flags: number;
  /** CRC-32 of the inflated bytes, unsigned. */
  readonly crc: number;
  readonly compressedSize: number;
  readonly inflatedSize: number;
  readonly compressed: Uint8Array;
  /** Local header, compressed data and data descriptor, as they stand in the file. */
  readonly localRecord: Uint8Array;
  /** The entry's record in the central directory; only its local offset (bytes 42–45, or zip64) changes in a copy. */
  readonly centralRecord: Uint8Array;
}
