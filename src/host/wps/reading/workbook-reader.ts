import type { WorkbookContent } from '../../../model/workbook-content';
import { hiddenSheetNotes } from '../../values/hidden-sheet-notes';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { present } from '../bridge/present';
import type { KnownFormats } from './number-formats-of';
import { noFormats } from './number-formats-of';
import type { ReadNames } from './read-names';
import { readNames } from './read-names';
import type { ReadSheet } from './read-sheet';
import { readSheet } from './read-sheet';

interface LastReading {
  sheets: readonly ReadSheet[];
  names: ReadNames;
}

/**
 * Reads the workbook, and reads it again at the cost of what changed. What is kept of the last reading is used only
 * while somebody hears of all changes; a changed structure, a sheet that is gone or renamed, and names that came or
 * went have everything read anew.
 */
export class WorkbookReader {
  #last: LastReading | null = null;
  readonly #changed = new Set<string>();
  readonly #formats = new Map<string, KnownFormats>();

  constructor(private readonly book: BoundWorkbook) {}

  /** Names of the sheets as they were read last, in their order; null before the first reading. */
  get sheetNames(): readonly string[] | null {
    return this.#last?.sheets.map(({ content }) => content.name) ?? null;
  }

  /** Cells of a sheet have changed. */
  cellsChanged(sheet: string): void {
    this.#changed.add(sheet);
  }

  /** Anything may have changed. */
  everythingChanged(): void {
    this.#last = null;
  }

  /** Reads all sheets and names. */
  read(): WorkbookContent {
    this.#last = null;
    const sheets = this.book.sheets().map((sheet) => this.#readSheet(sheet));
    this.#last = { sheets, names: readNames(this.book.workbook) };
    this.#changed.clear();
    return content(this.#last);
  }

  /** Reads the sheets that changed, and those with formulas that refer to them. */
  readChanged(): WorkbookContent {
    const last = this.#last;
    if (last === null || !this.#hasSameOutline(last)) return this.read();
    const stale = this.#staleSheets(last);
    if (stale === null) return this.read();
    // Where a sheet cannot be read any more, the next reading is one of everything.
    this.#last = null;
    const sheets = last.sheets.map((read) => (stale.has(read) ? this.#readSheet(read.sheet) : read));
    this.#last = { ...last, sheets };
    this.#changed.clear();
    return content(this.#last);
  }

  #readSheet(sheet: Et.Worksheet): ReadSheet {
    return readSheet(this.book, sheet, (name) => {
      const known = this.#formats.get(name) ?? noFormats();
      this.#formats.set(name, known);
      return known;
    });
  }

  /** Sheets and names are as many as they were. */
  #hasSameOutline({ sheets, names }: LastReading): boolean {
    const { workbook } = this.book;
    return workbook.Worksheets.Count === sheets.length && workbook.Names.Count === names.count;
  }

  /** Null where a sheet that changed is not among those read, or goes by another name now. */
  #staleSheets({ sheets }: LastReading): Set<ReadSheet> | null {
    const byName = new Map(sheets.map((read) => [read.content.name, read]));
    const stale = new Set<ReadSheet>();
    for (const name of this.#changed) {
      const read = byName.get(name);
      if (read === undefined || present(() => read.sheet.Name) !== name) return null;
      stale.add(read);
    }
    // Each of what is found stale is looked at in turn: formulas may refer to formulas.
    for (const { content: changed } of stale) {
      for (const read of sheets) if (read.refersTo.has(changed.name)) stale.add(read);
    }
    return stale;
  }
}

function content({ sheets, names }: LastReading): WorkbookContent {
  const contents = sheets.map((read) => read.content);
  return { sheets: contents, names: names.names, notes: hiddenSheetNotes(contents) };
}
