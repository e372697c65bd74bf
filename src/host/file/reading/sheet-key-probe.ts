import { Inflate } from 'fflate';
import { parseCellAddress } from '../../../model/cell-address';
import type { Attributes } from '../markup/element-sink';
import { unescapeCellText } from '../markup/escaped-text';
import { readMarkup, SPREADSHEET_NAMESPACES, type MarkupReader, type Vocabulary } from '../markup/markup';
import type { OoxmlPackage } from '../package/open-package';
import type { PackageEntry } from '../package/package-entry';
import type { ReadingLimits } from '../package/reading-limits';
import { Refusal } from '../package/refusal';

const WORKSHEET: Vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'worksheet', until: 'sheetData' };
/** Rows and columns inserted before the keys push them down; the reading of filings searches as far. */
const SEARCHED = 20;
/** Compressed bytes tried first: the key stands in the first cell, unless rows were inserted above it. */
const FIRST_BYTES = [1024, 8192] as const;
const DEFLATED = 8;
const END_OF_TAG = '>'.charCodeAt(0);

/** Thrown to leave the parser; made once, because a stack trace costs time. */
const ENOUGH = new Error('the key is known');

/** Looks for the first cell that holds a sheet key. */
class KeyReader<Key> implements MarkupReader {
  /** Null while nothing is certain. */
  found: { key: Key | null } | null = null;
  #row = 0;
  #column = 0;
  #type = '';
  #text = '';
  #isText = false;

  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly parse: (text: string) => Key | null,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      const stated = Number(attributes.get('r') ?? '');
      this.#row = stated > 0 ? stated : this.#row + 1;
      this.#column = 0;
      if (this.#row > SEARCHED) this.#end(null);
    } else if (name === 'c') {
      this.#column = parseCellAddress(attributes.get('r') ?? '')?.column ?? this.#column + 1;
      this.#type = attributes.get('t') ?? '';
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#isText = true;
    else if (name === 'rPh') this.#isText = false;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'sheetData') this.#end(null);
  }

  text(piece: string): void {
    if (this.#isText) this.#text += piece;
  }

  #closeCell(): void {
    if (this.#column > SEARCHED || this.#text === '') return;
    const text =
      this.#type === 's' ? (this.sharedStrings[Number(this.#text)] ?? '') : unescapeCellText(this.#text);
    const key = this.#type === '' || this.#type === 'n' ? null : this.parse(text);
    if (key !== null) this.#end(key);
  }

  #end(key: Key | null): never {
    this.found = { key };
    throw ENOUGH;
  }
}

/** What the first compressed bytes of a part inflate to. */
function beginningOf({ method, compressed }: PackageEntry, count: number): Uint8Array {
  const bytes = compressed.subarray(0, count);
  if (method !== DEFLATED) return bytes;
  const pieces: Uint8Array[] = [];
  new Inflate((piece) => pieces.push(piece)).push(bytes, false);
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Finds the keys of sheets without inflating more of them than needed. */
export class SheetKeyProbe<Key> {
  #left: number;

  /** @param parse the key a text is; null for all other texts */
  constructor(
    private readonly limits: ReadingLimits,
    private readonly parse: (text: string) => Key | null,
  ) {
    this.#left = limits.totalBytes;
  }

  /**
   * The key of a worksheet part, null where it is none of ours.
   *
   * @throws Refusal where the part has to be read to its end and cannot be
   */
  keyOf(part: string, opened: OoxmlPackage, sharedStrings: readonly string[]): Key | null {
    const entry = opened.entry(part);
    if (entry === undefined) throw new Refusal('missingPart', part);
    for (const count of FIRST_BYTES) {
      if (count >= entry.compressed.length) break;
      const found = this.#lookInto(part, this.#beginning(entry, count), sharedStrings);
      if (found !== null) return found.key;
    }
    const reader = new KeyReader(sharedStrings, this.parse);
    try {
      readMarkup(part, opened.bytesOf(part), WORKSHEET, this.limits, reader);
    } catch (failure) {
      if (reader.found === null) throw failure;
    }
    return reader.found?.key ?? null;
  }

  #beginning(entry: PackageEntry, count: number): Uint8Array {
    try {
      const bytes = beginningOf(entry, count);
      this.#left -= bytes.length;
      if (this.#left < 0) throw new Refusal('totalTooLarge', entry.name);
      return bytes.subarray(0, bytes.lastIndexOf(END_OF_TAG) + 1);
    } catch (failure) {
      throw failure instanceof Refusal ? failure : new Refusal('damagedPart', entry.name);
    }
  }

  /** Null where the beginning does not say; that it is cut off is no fault of the part. */
  #lookInto(
    part: string,
    beginning: Uint8Array,
    sharedStrings: readonly string[],
  ): { key: Key | null } | null {
    const reader = new KeyReader(sharedStrings, this.parse);
    try {
      readMarkup(part, beginning, WORKSHEET, this.limits, reader);
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
    }
    return reader.found;
  }
}
