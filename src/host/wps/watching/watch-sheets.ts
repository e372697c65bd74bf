import { parseArea } from '../../../model/cell-address';
import type { CellChange, Unsubscribe } from '../../../model/ports';
import { changedCells } from '../../values/changed-cells';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { present } from '../bridge/present';
import { addressOf } from '../bridge/ranges';
import { readGrids } from '../reading/read-grids';
import type { WorkbookReader } from '../reading/workbook-reader';
import { hasLanded } from '../writing/landed';
import type { EventHub } from './event-hub';
import type { OwnChanges } from './own-changes';

/** What watching needs of the workbook. */
export interface Watched {
  book: BoundWorkbook;
  reader: WorkbookReader;
  own: OwnChanges;
  events: EventHub;
}

/**
 * Tells what the user changes in the workbook: cells, or that a sheet has to be read anew. Changes of other open
 * workbooks are not told, nor our own. The reader learns of everything that is heard.
 */
export class SheetWatcher {
  readonly #listeners = new Set<(change: CellChange) => void>();
  #stops: readonly Unsubscribe[] = [];
  /** Names of the sheets in their order, as they were last known; null where nobody listens. */
  #outline: readonly string[] | null = null;

  constructor(private readonly watched: Watched) {}

  /** Whether every change of cells is heard of. */
  get isWatching(): boolean {
    return this.#listeners.size > 0 && this.watched.events.isThere;
  }

  /** Listens from now on. */
  add(onChange: (change: CellChange) => void): Unsubscribe {
    // Each call is a subscription of its own, whatever function it is given.
    const listener = (change: CellChange): void => {
      onChange(change);
    };
    this.#listeners.add(listener);
    if (this.#stops.length === 0) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  /**
   * Says that the sheets are as they are now by our own doing, or have just been read.
   *
   * @param names asked for where not given
   */
  learnOutline(names: readonly string[] | null = null): void {
    if (this.#outline !== null) this.#outline = names ?? this.#sheetNames();
  }

  #start(): void {
    const { events } = this.watched;
    // What happened before anybody listened is not known.
    this.watched.reader.everythingChanged();
    this.#outline = this.#sheetNames();
    this.#stops = [
      events.listen('SheetChange', (sheet, range) => {
        this.#changed(sheet, range);
      }),
      events.listen('SheetActivate', () => {
        this.#compareOutline();
      }),
      events.listen('WorkbookNewSheet', () => {
        this.#compareOutline();
      }),
      // WPS tells of no renamed and no moved sheet: by the time it is saved, at the latest, that is known.
      events.listen('WorkbookBeforeSave', (workbook) => {
        if (this.watched.book.isSame(workbook)) this.#compareOutline();
      }),
      events.listen('SheetBeforeDelete', (sheet) => {
        this.#deleting(sheet);
      }),
    ];
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#outline = null;
  }

  #sheetNames(): string[] | null {
    return present(() => this.watched.book.sheets().map(({ Name }) => Name));
  }

  /** What events hand over is taken for a sheet and a range only as far as it answers. */
  #changed(sheet: unknown, range: unknown): void {
    const { reader, own } = this.watched;
    if (own.isUnderWay) return;
    const given = sheet as Et.Worksheet;
    if (!this.#isOfBook(given)) return;
    const name = present(() => given.Name);
    const address = present(() => addressOf(range as Et.Range))?.replace(/\$/g, '') ?? null;
    if (name === null || address === null || this.#outline?.includes(name) !== true) {
      this.#restructured(name ?? '');
      return;
    }
    const cells = changedCells(name, address);
    if (cells === null) {
      if (own.takeInsertedRows(name, address)) reader.everythingChanged();
      else this.#restructured(name);
      return;
    }
    reader.cellsChanged(name);
    if (!this.#isOwn(name, given, range as Et.Range, address)) this.#tell({ sheet: name, cells });
  }

  /** Sheets may have come, gone, moved or been renamed: WPS tells of a sheet brought to the front, not of all that. */
  #compareOutline(): void {
    if (this.watched.own.isUnderWay) return;
    const [known, names] = [this.#outline, this.#sheetNames()];
    const isSame =
      known?.length === names?.length && (names ?? []).every((name, index) => name === known?.[index]);
    if (!isSame) this.#restructured('');
  }

  /** A sheet is about to be deleted, or was; then it answers no more. */
  #deleting(sheet: unknown): void {
    if (this.watched.own.isUnderWay) return;
    const given = sheet as Et.Worksheet;
    const name = present(() => given.Name);
    if (name !== null && this.#isOfBook(given)) this.#restructured(name);
    else this.#compareOutline();
  }

  #restructured(sheet: string): void {
    this.watched.reader.everythingChanged();
    this.#outline = this.#sheetNames();
    this.#tell({ sheet, cells: null });
  }

  #tell(change: CellChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  #isOfBook(sheet: Et.Worksheet): boolean {
    return this.watched.book.isSame(present(() => sheet.Parent as unknown));
  }

  /** We wrote there a moment ago, and what stands there is what we wrote. */
  #isOwn(name: string, sheet: Et.Worksheet, range: Et.Range, address: string): boolean {
    const { book, own } = this.watched;
    const area = parseArea(address);
    const written = area === null ? null : own.writtenInto(name, area);
    if (written === null) return false;
    const isOwn = present(() => hasLanded(written.inputs, readGrids(book, sheet, range, written.area)));
    if (isOwn !== true) own.overwritten(written);
    return isOwn === true;
  }
}
