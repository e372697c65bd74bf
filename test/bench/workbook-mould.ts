import { decodeMarkup } from '../../src/host/file/markup/markup';
import { openPackage } from '../../src/host/file/package/open-package';
import { PackageDraft } from '../../src/host/file/package/package-draft';

/**
 * A workbook of which others are made by putting other words in the place of some of its words: laying out and writing
 * one takes a hundred times as long. Only the parts that hold the words are compressed anew.
 */
export class WorkbookMould {
  readonly #bytes: Uint8Array;
  readonly #words: readonly string[];
  readonly #parts: readonly string[];

  /** @param words what is replaced; none may be a part of another */
  constructor(bytes: Uint8Array, words: readonly string[]) {
    this.#bytes = bytes;
    this.#words = words;
    const opened = openPackage(bytes);
    this.#parts = opened.entries
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.xml'))
      .filter((name) => {
        const text = decodeMarkup(name, opened.bytesOf(name));
        return words.some((word) => text.includes(word));
      });
  }

  /** @param others in the order of the words */
  cast(others: readonly string[]): Uint8Array {
    const draft = new PackageDraft(openPackage(this.#bytes));
    for (const part of this.#parts) {
      const text = draft.text(part);
      draft.change(
        text,
        this.#words.reduce((xml, word, at) => xml.split(word).join(others[at] ?? word), text.xml),
      );
    }
    return draft.write();
  }
}
