import { copyPackage } from './copy-package';
import { MarkupText } from '../markup/markup-elements';
import { decodeMarkup } from '../markup/markup';
import type { OoxmlPackage } from './open-package';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** An opened package and the changes to it, not yet written. */
export class PackageDraft {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  /** Parts that began with a byte order mark, which decoding takes away. */
  private readonly marked = new Set<string>();

  /** @param opened the package, which stays as it is */
  constructor(readonly opened: OoxmlPackage) {}

  /** True where the package has, or will have, a part of this name. */
  has(name: string): boolean {
    return this.opened.entry(name) !== undefined || this.added.has(name);
  }

  /**
   * The text of a part as it was.
   *
   * @throws Refusal where the part is missing or cannot be decoded
   */
  text(name: string): MarkupText {
    const bytes = this.opened.bytesOf(name);
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) this.marked.add(name);
    return new MarkupText(name, decodeMarkup(name, bytes));
  }

  /** Gives a part of the package a new text; one that is equal leaves its bytes as they are. */
  change(before: MarkupText, xml: string): void {
    const entry = this.opened.entry(before.part);
    if (entry === undefined || xml === before.xml) return;
    this.changed.set(entry.name, encoded(xml, this.marked.has(before.part)));
  }

  /** Adds a part the package does not have. */
  add(name: string, xml: string): void {
    this.added.set(name, encoded(xml, false));
  }

  /** Leaves a part out. */
  remove(name: string): void {
    const entry = this.opened.entry(name);
    if (entry !== undefined) this.removed.add(entry.name);
  }

  /** The package with its changes; whatever was not touched is copied byte for byte. */
  write(): Uint8Array {
    return copyPackage(this.opened, { changed: this.changed, added: this.added, removed: this.removed });
  }
}

/** Parts are written in UTF-8, whatever they came in, and have to say so. */
function encoded(xml: string, hasMark: boolean): Uint8Array {
  const declared = xml.replace(
    /^(<\?xml[^?]*?\sencoding\s*=\s*)(?:"utf-16[^"]*"|'utf-16[^']*')/i,
    '$1"UTF-8"',
  );
  return new TextEncoder().encode(hasMark ? `\uFEFF${declared}` : declared);
}
