import type { ExtractAppendix } from '../../layout/review-package/review-package';
import { packageMessages as words } from './messages';

/** Longer texts are printed behind the points: a row of a worksheet is at most 409 points high. */
const LONGEST_IN_CELL = 120;
/** A row of this many characters across the whole page stays far below the highest row. */
const LONGEST_LINE = 1200;

/** A paragraph in pieces that fit a row each. */
function pieces(paragraph: string): string[] {
  const cut: string[] = [];
  for (let at = 0; at < paragraph.length; at += LONGEST_LINE)
    cut.push(paragraph.slice(at, at + LONGEST_LINE));
  return cut;
}

/** Appendices in the order in which they are first referred to; what several points refer to is printed once. */
export class Appendices {
  readonly #numbers = new Map<string, number>();
  readonly #all: ExtractAppendix[] = [];

  /** The number of an appendix, added where it is not there yet. */
  add(key: string, title: string, lines: readonly string[]): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#all.length + 1;
    this.#all.push({ title, lines: lines.flatMap(pieces) });
    this.#numbers.set(key, number);
    return number;
  }

  /** The text itself where it is short, else where it is printed. */
  shortened(key: string, title: string, text: string): string {
    if (text.length <= LONGEST_IN_CELL) return text.replace(/\s+/g, ' ');
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return words.seeAppendix(text.length, this.add(key, title, lines));
  }

  all(): ExtractAppendix[] {
    return [...this.#all];
  }
}
