import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER_REPEATED_AT_PAGE_BREAK = /基本指标\s*观测点/g;
const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

/**
 * Brings printed text and ours to one form: no white space, ASCII forms of full-width signs, one way of writing square
 * metres. Nothing else is folded, so every other difference is found.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll('㎡', 'm²')
    .replace(/\s+/g, '');
}

/** The text of a notice without the marks of its extraction, with cells that a page break split joined again. */
export class NoticeText {
  readonly #folded: string;

  constructor(fileName: string) {
    const extracted = readFileSync(join(__dirname, '../fixtures/notices', fileName), 'utf8');
    this.#folded = fold(extracted.replace(/<\/?p[^>]*>/g, '').replace(HEADER_REPEATED_AT_PAGE_BREAK, ''));
  }

  /** Whether the pieces of a text follow each other, whatever stands between them. */
  holdsInOrder(pieces: readonly string[]): boolean {
    let from = 0;
    return pieces.map(fold).every((piece) => {
      const found = this.#folded.indexOf(piece, from);
      from = found + piece.length;
      return piece !== '' && found >= 0;
    });
  }

  holds(text: string): boolean {
    const folded = fold(text);
    return folded !== '' && this.#folded.includes(folded);
  }
}
