import type { ReadParagraph } from './document-tree';

/** What became of a text: it is printed in the form, or it was taken as (part of) a value. */
export type TextFate = 'printed' | 'value';

/** A stretch of text nobody has accounted for. */
export interface OpenText {
  paragraph: ReadParagraph;
  text: string;
}

/** Blank lines to write on say nothing; every other sign is somebody's. */
const SAYS_NOTHING = /^[\s_＿\u3000\u200B-\u200D\uFEFF]*$/;

interface Claim {
  from: number;
  to: number;
}

/**
 * Keeps account of every character of a document, so that nothing is dropped in silence: what is neither printed nor
 * taken is left over, and shown.
 */
export class TextLedger {
  readonly #claims = new Map<ReadParagraph, Claim[]>();

  constructor(paragraphs: readonly ReadParagraph[]) {
    for (const paragraph of paragraphs) this.#claims.set(paragraph, []);
  }

  /** Accounts for a stretch of a paragraph. */
  claim(paragraph: ReadParagraph, _fate: TextFate, from = 0, to = paragraph.text.length): void {
    this.#claims.get(paragraph)?.push({ from, to });
  }

  /** Whether anything of a paragraph is still open. */
  isOpen(paragraph: ReadParagraph): boolean {
    return this.#leftOf(paragraph).length > 0;
  }

  /** What is left over, in the order of the document. */
  leftOver(): OpenText[] {
    return [...this.#claims.keys()].flatMap((paragraph) =>
      this.#leftOf(paragraph).map((text) => ({ paragraph, text })),
    );
  }

  #leftOf(paragraph: ReadParagraph): string[] {
    const claims = [...(this.#claims.get(paragraph) ?? [])].sort((one, other) => one.from - other.from);
    const left: string[] = [];
    let at = 0;
    for (const { from, to } of [...claims, { from: paragraph.text.length, to: paragraph.text.length }]) {
      if (from > at) left.push(paragraph.text.slice(at, from));
      at = Math.max(at, to);
    }
    return left.filter((text) => !SAYS_NOTHING.test(text)).map((text) => text.trim());
  }
}
