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
import { excelCapabilities } from './capabilities';
import { ExcelNotDoneError, notDone } from './excel-not-done';
import type { ExcelRuntime } from './excel-runtime';
import { hasLevel, MINIMUM_LEVEL, officeRuntime } from './excel-runtime';
import { layOutPlan } from './laying-out/lay-out-plan';
import { EXCEL_MESSAGES } from './messages';
import { readContent } from './reading/read-content';
import { repairWorkbook } from './repairing/repair-workbook';
import { selectCell, selectedCell } from './selected-cell';
import { watchSheets } from './watching/watch-sheets';
import { insertRows } from './writing/insert-rows';
import { writeMarks } from './writing/write-marks';
import { writeValues } from './writing/write-values';

/**
 * The workbook that is open in Excel, through Office.js. Every method is a fixed, small number of round trips:
 * reading 2, marking 2, writing 2, laying out one per sheet and 3 more.
 *
 * All methods reject with {@link ExcelNotDoneError}, whose message is for the user, where Excel does not do it.
 */
export class ExcelWorkbook implements LiveWorkbook {
  readonly kind = 'excel';
  readonly capabilities: HostCapabilities;
  readonly #runtime: ExcelRuntime;
  /** Names of the sheets by their ids, as they were found last. */
  #sheets = new Map<string, string>();

  /** @throws {@link ExcelNotDoneError} where this Excel is older than the manifest allows */
  constructor(runtime: ExcelRuntime = officeRuntime()) {
    if (!hasLevel(runtime, MINIMUM_LEVEL)) throw new ExcelNotDoneError(EXCEL_MESSAGES.tooOld);
    this.#runtime = runtime;
    this.capabilities = excelCapabilities(runtime);
  }

  /** Reads all sheets, values, formulas and names. */
  async read(): Promise<WorkbookReading> {
    const { content, sheetsById } = await this.#done(readContent(this.#runtime));
    this.#sheets = new Map(sheetsById);
    return { outcome: 'read', content };
  }

  /** Excel has computed before it answers. */
  readAtOnce(): Promise<WorkbookReading> {
    return this.read();
  }

  /** Adds the plan's sheets behind those that are there; all or nothing. */
  layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut> {
    return this.#done(layOutPlan(this.#runtime, plan, progress));
  }

  /** Writes values into cells; their look stays. */
  write(values: readonly CellValue[]): Promise<void> {
    return this.#done(writeValues(this.#runtime, values));
  }

  /** Shows findings through the formats laid out beforehand; `mark([])` takes all marks away. */
  mark(findings: readonly Finding[]): Promise<void> {
    return this.#done(writeMarks(this.#runtime, [...this.#sheets.keys()], findings));
  }

  /** Puts back what differs from the plan, all of it in one batch. */
  repair(plan: WorkbookPlan): Promise<Repaired> {
    return this.#done(repairWorkbook(this.#runtime, plan));
  }

  /** Brings the sheet to the front and selects the cell. */
  reveal(place: CellPlace): Promise<void> {
    return this.#done(selectCell(this.#runtime, place));
  }

  /** The active cell; null where no cell is selected. */
  selection(): Promise<CellPlace | null> {
    return this.#done(selectedCell(this.#runtime));
  }

  /** Inserts rows that look like the row before them. */
  insertRows(sheet: string, above: number, count: number): Promise<void> {
    return this.#done(insertRows(this.#runtime, sheet, above, count));
  }

  /** Tells what the user changes; own writes are not told. */
  watch(onChange: (change: CellChange) => void): Promise<Unsubscribe> {
    const known = {
      nameOf: (id: string): string | null => this.#sheets.get(id) ?? null,
      learn: (id: string, name: string): void => void this.#sheets.set(id, name),
    };
    return this.#done(watchSheets(this.#runtime, known, onChange));
  }

  async #done<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (failure) {
      throw notDone(failure);
    }
  }
}
