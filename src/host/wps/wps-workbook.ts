import type { CellPlace } from '../../model/cell-address';
import type { Finding } from '../../model/finding';
import type {
  CellChange,
  CellValue,
  HostCapabilities,
  LaidOut,
  LayoutProgress,
  Repaired,
  Unsubscribe,
} from '../../model/ports';
import type { WorkbookReading } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { markWrites } from '../marks';
import type { WpsOpenWorkbook } from '../wps-host';
import type { BoundWorkbook } from './bridge/bound-workbook';
import { wpsCapabilities } from './capabilities';
import type { LayingOut } from './laying-out/lay-out-sheet';
import { layOutPlan } from './laying-out/lay-out-plan';
import { WorkbookReader } from './reading/workbook-reader';
import { repairWorkbook } from './repairing/repair-workbook';
import { selectCell, selectedCell } from './selected-cell';
import type { EventHub } from './watching/event-hub';
import { OwnChanges } from './watching/own-changes';
import { SheetWatcher } from './watching/watch-sheets';
import { notDone } from './wps-not-done';
import { CellChanges } from './writing/cell-changes';
import { insertRows } from './writing/insert-rows';
import { writeValues } from './writing/write-values';

/**
 * One workbook that is open in WPS 表格, through its JavaScript interface: the one it was bound to, whichever is in
 * front later. The interface is synchronous and each access crosses a process, so what counts is how many there are:
 * reading takes some nine for each sheet and four for each defined name, following an edit some twenty.
 *
 * All methods reject with `WpsNotDoneError`, whose message is for the user, where WPS does not do it.
 */
export class WpsWorkbook implements WpsOpenWorkbook {
  readonly kind = 'wps';
  readonly capabilities: HostCapabilities;
  readonly #book: BoundWorkbook;
  readonly #reader: WorkbookReader;
  readonly #changes: CellChanges;
  readonly #watcher: SheetWatcher;

  constructor(book: BoundWorkbook, events: EventHub) {
    const own = new OwnChanges();
    this.#book = book;
    this.#reader = new WorkbookReader(book);
    this.#changes = new CellChanges(book, own);
    this.#watcher = new SheetWatcher({ book, reader: this.#reader, own, events });
    this.capabilities = wpsCapabilities(book.workbook);
  }

  isInFront(): boolean {
    return this.#book.isInFront();
  }

  /** Reads all sheets, values, formulas and names. */
  read(): Promise<WorkbookReading> {
    return this.#done(() => {
      const content = this.#reader.read();
      this.#watcher.learnOutline(content.sheets.map(({ name }) => name));
      return { outcome: 'read', content };
    });
  }

  /**
   * Reads what changed since the last reading, and all formulas that depend on it. Where nobody watches, changes are
   * not heard of, and everything is read.
   */
  readAtOnce(): Promise<WorkbookReading> {
    if (!this.#watcher.isWatching) return this.read();
    return this.#done(() => ({ outcome: 'read', content: this.#reader.readChanged() }));
  }

  /** Adds the plan's sheets behind those that are there; all or nothing. */
  layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut> {
    return this.#restructuring(() => layOutPlan(this.#context(plan), plan, progress));
  }

  /** Writes values into cells; their look stays. */
  write(values: readonly CellValue[]): Promise<void> {
    return this.#done(() => {
      this.#write(values);
    });
  }

  /** Shows findings through the formats laid out beforehand; `mark([])` takes all marks away. */
  mark(findings: readonly Finding[]): Promise<void> {
    return this.#done(() => {
      const content = this.#watcher.isWatching ? this.#reader.readChanged() : this.#reader.read();
      this.#write(markWrites(content, findings));
    });
  }

  /** Puts back what differs from the plan. */
  repair(plan: WorkbookPlan): Promise<Repaired> {
    return this.#restructuring(() => repairWorkbook(this.#context(plan), plan));
  }

  /** Brings the workbook and the sheet to the front and selects the cell. */
  reveal(place: CellPlace): Promise<void> {
    return this.#done(() => {
      selectCell(this.#book, place);
    });
  }

  /** The active cell; null where no cell is selected. */
  selection(): Promise<CellPlace | null> {
    return this.#done(() => selectedCell(this.#book));
  }

  /** Inserts rows that look like the row before them. */
  insertRows(sheet: string, above: number, count: number): Promise<void> {
    return this.#restructuring(() => {
      insertRows(this.#book, this.#changes, { sheet, above, count });
    });
  }

  /** Tells what the user changes; own writes are not told. */
  watch(onChange: (change: CellChange) => void): Promise<Unsubscribe> {
    return this.#done(() => this.#watcher.add(onChange));
  }

  #context({ styles }: WorkbookPlan): LayingOut {
    return {
      book: this.#book,
      changes: this.#changes,
      capabilities: this.capabilities,
      styles: new Map(Object.entries(styles)),
    };
  }

  #write(values: readonly CellValue[]): void {
    for (const { place } of values) this.#reader.cellsChanged(place.sheet);
    writeValues(this.#book, this.#changes, values);
  }

  /** Afterwards everything is read anew, whether it was done or not. */
  #restructuring<Result>(act: () => Result): Promise<Result> {
    return this.#done(() => {
      try {
        return act();
      } finally {
        this.#reader.everythingChanged();
        this.#watcher.learnOutline();
      }
    });
  }

  /** The interface is synchronous; what it throws becomes a rejection. */
  #done<Result>(act: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      try {
        resolve(act());
      } catch (failure) {
        throw notDone(failure);
      }
    });
  }
}
