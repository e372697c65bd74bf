import type { CellArea } from '../../../../src/model/cell-address';
import type { Sheet } from '../../../setup/emulated-workbook/sheet';
import type { DefinedName, Workbook } from '../../../setup/emulated-workbook/workbook';
import type { WpsObject } from './bridge/wps-object';
import type { EventHub } from './event-hub';
import type { WpsQuirks } from './quirks';
import { WpsRefusal } from './wps-errors';

/** A workbook in the window, with what a window keeps of each sheet. */
export interface OpenBook {
  readonly workbook: Workbook;
  name: string;
  path: string;
  saved: boolean;
  /** What is selected on sheets that are not in front. */
  readonly selections: Map<Sheet, CellArea>;
  /** Panes that are split and not frozen. */
  readonly splits: Map<Sheet, { row: number; column: number }>;
  /** Sheets selected together with the one in front. */
  readonly grouped: Set<Sheet>;
  /** Sheets whose grid lines are not shown. */
  readonly withoutGridlines: Set<Sheet>;
}

/** Whether a range stands for cells, or for whole lines of itself, which changes what it counts. */
export type RangeKind = 'cells' | 'rows' | 'columns';

/** Makes the objects of the model; here, so that their files need not import one another in circles. */
export interface Makers {
  application(): WpsObject;
  workbook(book: OpenBook): WpsObject;
  worksheet(sheet: Sheet): WpsObject;
  range(sheet: Sheet, areas: readonly CellArea[], kind?: RangeKind): WpsObject;
  name(book: OpenBook, item: DefinedName): WpsObject;
  window(book: OpenBook): WpsObject;
}

/** What `Application` lets add-ins switch; they are to be found as they were after everything an add-in does. */
export interface Settings {
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  EnableEvents: boolean;
  Interactive: boolean;
  Calculation: number;
  StatusBar: string | boolean;
}

/** Everything the objects of one running WPS share. */
export interface Session {
  readonly quirks: Readonly<WpsQuirks>;
  readonly books: OpenBook[];
  /** The workbook in front. */
  active: OpenBook;
  readonly settings: Settings;
  readonly events: EventHub;
  readonly make: Makers;
  openBook(): OpenBook;
  /** Brings a workbook to the front and tells listeners. */
  activateBook(book: OpenBook): void;
  /** Brings a sheet to the front of its workbook and tells listeners. */
  activateSheet(sheet: Sheet): void;
  /** @throws WpsRefusal where the sheet is not in front */
  select(sheet: Sheet, area: CellArea): void;
}

/** @throws WpsRefusal for a sheet of a workbook that was closed, or that was deleted */
export function bookOf(session: Session, sheet: Sheet): OpenBook {
  const book = session.books.find(({ workbook }) => workbook.sheets.includes(sheet));
  if (!book) throw new WpsRefusal('the object the sheet stood for is gone');
  return book;
}

/** The cell relative references in formulas are relative to. */
export function activeCell({ active }: Session): { row: number; column: number } {
  const { top, left } = active.workbook.selection.area;
  return { row: top, column: left };
}

/** An item as a collection gives it; null for one it has not. */
export function asItem<Item>({ quirks }: Session, item: Item | null, what: string): Item | undefined {
  if (item === null && quirks.missingItem === 'throws') throw new WpsRefusal(`no item ${what}`);
  return item ?? undefined;
}
