import type { CellPlace } from '../../model/cell-address';
import type { Finding } from '../../model/finding';
import type {
  CellChange,
  CellValue,
  HostCapabilities,
  LaidOut,
  LayoutProgress,
  LiveWorkbook,
  Repaired,
  Unsubscribe,
} from '../../model/ports';
import type { WorkbookReading } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { markWrites } from '../marks';
import { ChangeWatch } from './changes/watch-changes';
import type { Spreadsheet } from './create-spreadsheet';
import { insertRows } from './insert-rows';
import { layOutSheets } from './lay-out-sheets';
import { Computing } from './reading/computing';
import { readSpreadsheet } from './reading/read-spreadsheet';
import { repairWorkbook } from './repairing/repair-workbook';
import { revealCell, selectedCell } from './reveal-cell';
import { watchGuidance } from './selected-guidance';
import type { CellGuidance } from './selected-guidance';
import { KeptRules } from './rules/kept-rules';
import { writeCells } from './write-cells';

/**
 * Univer validates changed cells after a pause of 20 ms, when the page is idle, and fails loudly where the workbook is
 * gone by then.
 */
async function leftoverChecks(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 40));
  await new Promise((resolve) => requestIdleCallback(resolve));
}

/**
 * The spreadsheet in the page as a workbook one may change. What it writes itself goes around the locks, which stand
 * before the user's commands only, and is never told to watchers.
 */
export class EmbeddedWorkbook implements LiveWorkbook {
  readonly kind = 'embedded';
  readonly capabilities: HostCapabilities = {
    conditionalFormats: true,
    dataValidation: true,
    protection: true,
    pageLayout: false,
    veryHiddenSheets: true,
    undoOfWrites: true,
  };
  /** What the page shows, for whoever has to do with more than its contents. */
  readonly spreadsheet: Spreadsheet;
  /** The rules of the sheets, for whoever opens the workbook. */
  readonly rules: KeptRules;
  readonly #watch: ChangeWatch;
  readonly #computing: Computing;

  /** @param spreadsheet whose sheets are there already; {@link openEmbedded} makes both */
  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
    this.#computing = new Computing(spreadsheet);
    this.rules = new KeptRules(spreadsheet);
    this.#watch = new ChangeWatch(spreadsheet);
    this.#watch.onStructure = () => {
      this.#watch.silently(() => {
        this.rules.putBack();
      });
    };
  }

  /** Reads everything, once formulas have been computed. */
  async read(): Promise<WorkbookReading> {
    await this.#computing.done();
    return { outcome: 'read', content: readSpreadsheet(this.spreadsheet) };
  }

  readAtOnce(): Promise<WorkbookReading> {
    return Promise.resolve({ outcome: 'read', content: readSpreadsheet(this.spreadsheet) });
  }

  /** Adds the plan's sheets behind those that are there, all or none. */
  layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut> {
    return this.#change(() => layOutSheets(this.#target, plan, progress));
  }

  /**
   * Writes values into cells, locked ones too; the user can take it back.
   *
   * @throws {@link EmbeddedNotChangedError} where a sheet is missing; then nothing was written
   */
  write(values: readonly CellValue[]): Promise<void> {
    return this.#change(() => {
      writeCells(this.spreadsheet, values, true);
    });
  }

  /** Shows findings through the formats laid out beforehand; `mark([])` takes all marks away. */
  mark(findings: readonly Finding[]): Promise<void> {
    return this.#change(() => {
      writeCells(this.spreadsheet, markWrites(readSpreadsheet(this.spreadsheet), findings), false);
    });
  }

  /** Puts back what differs from a plan placed where everything stands today. */
  repair(plan: WorkbookPlan): Promise<Repaired> {
    return this.#change(() => repairWorkbook(this.#target, plan));
  }

  /** @throws {@link EmbeddedNotChangedError} where there is no such sheet */
  reveal(place: CellPlace): Promise<void> {
    return this.#change(() => {
      revealCell(this.spreadsheet, place);
    });
  }

  selection(): Promise<CellPlace | null> {
    return Promise.resolve(selectedCell(this.spreadsheet));
  }

  /** @throws {@link EmbeddedNotChangedError} where there is no such sheet or its rows are held in place */
  insertRows(sheet: string, above: number, count: number): Promise<void> {
    return this.#change(() => {
      insertRows(this.spreadsheet, sheet, above, count);
      this.rules.putBack();
    });
  }

  watch(onChange: (change: CellChange) => void): Promise<Unsubscribe> {
    return Promise.resolve(this.#watch.subscribe(onChange));
  }

  /** Tells what the forms say about the selected cell; the page shows it, the spreadsheet does not. */
  watchGuidance(onGuidance: (guidance: CellGuidance | null) => void): Unsubscribe {
    return watchGuidance(this.spreadsheet, onGuidance);
  }

  /** Takes the spreadsheet off the page. */
  async close(): Promise<void> {
    await leftoverChecks();
    this.#watch.dispose();
    this.rules.dispose();
    this.#computing.dispose();
    this.spreadsheet.dispose();
  }

  get #target() {
    return { spreadsheet: this.spreadsheet, rules: this.rules };
  }

  /** Runs a change of ours; what it throws becomes the promise's failure. */
  #change<Result>(change: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      resolve(this.#watch.silently(change));
    });
  }
}
