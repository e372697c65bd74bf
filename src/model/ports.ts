import type { CellPlace } from './cell-address';
import type { Finding } from './finding';
import type { PlannedValue, WorkbookPlan } from './workbook-plan';
import type { StagedContent, WorkbookReading } from './workbook-content';

/** What this host, in this version, can do. The pane hides what it cannot; nothing is guessed. */
export interface HostCapabilities {
  conditionalFormats: boolean;
  dataValidation: boolean;
  protection: boolean;
  pageLayout: boolean;
  veryHiddenSheets: boolean;
  undoOfWrites: boolean;
}

/** One value for one cell. */
export interface CellValue {
  place: CellPlace;
  value: PlannedValue;
  /**
   * Row of the same sheet, not below this one, that the row of the cell is to look like: a table grows by it. Formats of
   * its cells, blank ones too, are taken over, the height is fitted to what the new row says, and what checks, sums,
   * filters or prints the table reaches it. The row itself keeps its look and gets high enough. Of files; hosts of open
   * workbooks leave looks alone.
   */
  likeRow?: number;
  /** The row gets high enough for the value where it stands lower. Of files, as `likeRow`. */
  fitsHeight?: true;
}

/** A name clash or a failure half-way is an answer, not an exception; in both cases nothing was left behind. */
export type LaidOut =
  | { outcome: 'laidOut'; sheets: readonly string[] }
  | { outcome: 'nameClash'; sheets: readonly string[] }
  | { outcome: 'cancelled' }
  | { outcome: 'failed'; message: string };

export interface Repaired {
  /** Cells whose formula, label, validation, format or lock was put back; values are never touched. */
  repaired: readonly CellPlace[];
  /** What could not be put back, with the reason. */
  remaining: readonly { place: CellPlace | null; message: string }[];
}

export interface LayoutProgress {
  /** Called after each sheet; returning `'cancel'` stops and removes what was laid out so far. */
  sheetDone(done: number, total: number): 'continue' | 'cancel';
}

/** Reads all sheets, keys, values and names of a workbook in one go. */
export interface WorkbookSource {
  read(): Promise<WorkbookReading>;
}

/**
 * A workbook we may change. Coarse on purpose: every method is one or two round trips in a host, and typing by
 * the user never causes a write.
 */
export interface WorkbookEditor extends WorkbookSource {
  readonly kind: 'excel' | 'wps' | 'embedded' | 'file';
  readonly capabilities: HostCapabilities;
  /** All or nothing; existing sheets are never overwritten. */
  layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut>;
  write(values: readonly CellValue[]): Promise<void>;
  /** Shows findings in the cells; `mark([])` leaves styles, formats, notes and protection as they were before. */
  mark(findings: readonly Finding[]): Promise<void>;
  /**
   * Puts back what differs from a plan whose sheets, rows and columns stand where the workbook has them today, under
   * the names they have today: looks, locks, merges, validation, live formats, hidden keys, protection, names. A cell
   * is written only where the plan gives it a value; a blank one keeps what it holds. Hosts know no keys, so
   * layout/repair makes that plan from the fresh one and what `read` found.
   */
  repair(plan: WorkbookPlan): Promise<Repaired>;
}

export interface CellChange {
  sheet: string;
  /** Null where the structure changed (rows, columns, sheets) and everything has to be read again. */
  cells: readonly CellPlace[] | null;
}

export type Unsubscribe = () => void;

/** A workbook that is open in front of the user. */
export interface LiveWorkbook extends WorkbookEditor {
  /**
   * As `read`, without waiting for formulas a host computes in the background: what was typed is there, results may be
   * those from before. For following the user's typing.
   */
  readAtOnce(): Promise<WorkbookReading>;
  /** Brings the sheet to the front and selects the cell. */
  reveal(place: CellPlace): Promise<void>;
  /** The cell the user has selected; null where several sheets or something else than cells is selected. */
  selection(): Promise<CellPlace | null>;
  /**
   * Inserts rows above row `above`, with the looks, locks and formats of the row before it; formulas, live formats and
   * names that span the place grow with it.
   */
  insertRows(sheet: string, above: number, count: number): Promise<void>;
  /** Tells what the user changes; what this adapter writes itself is not told, so that no loop arises. */
  watch(onChange: (change: CellChange) => void): Promise<Unsubscribe>;
}

/** Workbook files beside the one that is open: returns of member units, workbooks to hand out. */
export interface WorkbookFiles {
  read(bytes: Uint8Array): Promise<WorkbookReading>;
  /** The same for a workbook an earlier merge made, which may be larger than any that is handed in. */
  readMerged(bytes: Uint8Array): Promise<WorkbookReading<StagedContent>>;
  /** @returns the bytes of a new .xlsx */
  make(plan: WorkbookPlan): Promise<Uint8Array>;
  /** Writes cells of an existing .xlsx and adds sheets at its end; every other part of it stays as it is. */
  change(bytes: Uint8Array, change: FileChange): Promise<FileChanged>;
}

/** What to do to a file; the sheets of a plan, null for none, are added. */
export interface FileChange {
  cells: readonly CellValue[];
  plan: WorkbookPlan | null;
}

export type FileChanged =
  | { outcome: 'changed'; bytes: Uint8Array }
  /** The file already has sheets of these names. */
  | { outcome: 'nameClash'; sheets: readonly string[] }
  /** Nothing was changed; the message says why. */
  | { outcome: 'refused'; message: string };
