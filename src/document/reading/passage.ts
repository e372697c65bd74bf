import type { ReadParagraph } from './document-tree';
import type { TextFate, TextLedger } from './text-ledger';

/** Several paragraphs as one text, which knows where each of its characters stands in the document. */
export class Passage {
  readonly text: string;
  readonly #paragraphs: readonly ReadParagraph[];

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#paragraphs = paragraphs;
    this.text = paragraphs.map(({ text }) => text).join('\n');
  }

  /** Enters what became of a stretch of the text; of all of it where none is named. */
  claim(ledger: TextLedger, fate: TextFate, from = 0, to = this.text.length): void {
    let start = 0;
    for (const paragraph of this.#paragraphs) {
      const end = start + paragraph.text.length;
      if (from < end && to > start) {
        ledger.claim(paragraph, fate, Math.max(from - start, 0), Math.min(to, end) - start);
      }
      start = end + 1;
    }
  }
}
