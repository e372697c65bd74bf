import type { CellPlace } from '../model/cell-address';
import type { LiveWorkbook, WorkbookEditor } from '../model/ports';
import type { Edit, EditName } from './edit';

/**
 * What a hand may be able to do besides reading the screen: each kind of edit; `type`, writing into an unlocked cell;
 * `meetLocks`, being refused where a cell of a protected sheet is locked; `watchedEdits`, doing all this so that the
 * host tells the adapter's watcher as it does of a person; `dump`, saying everything there is to see.
 */
export type HandAct = EditName | 'type' | 'meetLocks' | 'watchedEdits' | 'dump';

/** What the person in front of the workbook does, and sees; every host has its own way of doing it. */
export interface UserHand {
  /** What this hand can do in this host; cases that need more do not apply to it. */
  readonly acts: ReadonlySet<HandAct>;
  /**
   * Does these things one after the other, as somebody may who has lifted the protection of the sheets concerned; it
   * stays lifted.
   */
  do(...edits: Edit[]): Promise<void>;
  /**
   * Writes a text into a cell of a sheet that stays as protected as it is, e.g. `type('联合体概况', 'D3', '示例')`.
   * Where the hand meets locks, a locked cell keeps its value; whether the promise is then rejected is left open.
   */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /**
   * Everything that can be seen or felt of the workbook, in a form that can be compared: values, looks, formats,
   * validation, live formats, notes, protection, merges, hidden rows and columns, names. Plain data only, and equal
   * for equal workbooks; computed results are left out.
   */
  dump(): Promise<unknown>;
  /** The selected cell, or the top left one of several; null where nothing can be selected. */
  selection(): Promise<CellPlace | null>;
  /** Resolves as soon as the host has reported to watchers everything that was done before the call. */
  settled(): Promise<void>;
}

/** A workbook in a host, with the person in front of it. */
export interface OpenedHost {
  editor: WorkbookEditor;
  /** The same adapter where the workbook is open in front of the user; null where it is not, as for a file. */
  live: LiveWorkbook | null;
  hand: UserHand;
  close(): Promise<void>;
}

/**
 * Opens a workbook with one empty sheet, named 表一, and no names. Called once per case, after the host of the case
 * before was closed; a host that has only one workbook empties it, and may do so only after it was found to be a
 * scratch workbook.
 */
export type HostFactory = () => Promise<OpenedHost>;
