/**
 * One thing a person does to a workbook. Rows and columns are 1-based, areas as `C5:D7`, positions 0-based among all
 * sheets before the move. `setText` leaves a text whatever it looks like, `setFormula` takes the formula with its `=`,
 * `cut` is cut and paste (names go along), `column` of `sort` counts from 0 within the area.
 */
export type Edit =
  | [name: 'insertRows' | 'deleteRows' | 'hideRows', sheet: string, row: number, count: number]
  | [name: 'insertColumns' | 'deleteColumns', sheet: string, column: number, count: number]
  | [name: 'setText' | 'setFormula', sheet: string, cell: string, text: string]
  | [name: 'setNumber', sheet: string, cell: string, value: number]
  | [name: 'cut' | 'copyCells', sheet: string, area: string, target: string]
  | [name: 'copySheet', sheet: string, newName: string, position: number]
  | [name: 'renameSheet', sheet: string, newName: string]
  | [name: 'moveSheet', sheet: string, position: number]
  | [name: 'removeSheet', sheet: string]
  | [name: 'sort', sheet: string, area: string, column: number, ascending: boolean];

/** What kind of thing a person does. */
export type EditName = Edit[0];

const EVERY: Readonly<Record<EditName, true>> = {
  insertRows: true,
  deleteRows: true,
  hideRows: true,
  insertColumns: true,
  deleteColumns: true,
  setText: true,
  setFormula: true,
  setNumber: true,
  cut: true,
  copyCells: true,
  copySheet: true,
  renameSheet: true,
  moveSheet: true,
  removeSheet: true,
  sort: true,
};

/** All of them, for hands that can do all, or all but some. */
export const EDIT_NAMES = Object.keys(EVERY) as EditName[];
