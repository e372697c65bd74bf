import type { Attributes } from '../markup/element-sink';
import { cellAddress, columnNumber, formatPlace, MAX_COLUMNS, MAX_ROWS } from '../../../model/cell-address';
import type { CellContent, CellScalar } from '../../../model/workbook-content';
import { cellValue, type CellSetting } from './cell-value';
import { readMarkup, SPREADSHEET_NAMESPACES, type MarkupReader, type Vocabulary } from '../markup/markup';
import type { NumberFormatClass } from '../../values/number-formats';
import type { ReadingLimits } from '../package/reading-limits';
import { Refusal } from '../package/refusal';
import { SharedFormulas, storedFormula, type FormulaBudget, type StoredFormula } from './shared-formulas';

const WORKSHEET: Vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'worksheet', until: 'sheetData' };
const CODE_OF_A = 65;
const CODE_OF_0 = 48;

/** What all sheets of a workbook share. */
export interface SheetSetting extends CellSetting {
  /** By the index cells give as `s`. */
  formats: readonly NumberFormatClass[];
  limits: ReadingLimits;
  formulaBudget: FormulaBudget;
  /** Cells that may still be kept, all sheets taken together. */
  cellsLeft: number;
}

/**
 * Reads the cells of a worksheet part that hold a value or a formula, row by row. Constants with an empty text are
 * left out: people and the other hosts see them as empty cells.
 *
 * @param sheet name of the sheet, for the sentence of a refusal
 * @throws Refusal `dimensionsTooLarge`, `tooManyCells`, `badCell`, `duplicateCell`
 */
export function readSheet(
  part: string,
  bytes: Uint8Array,
  sheet: string,
  setting: SheetSetting,
): CellContent[] {
  const reader = new SheetReader(sheet, setting);
  readMarkup(part, bytes, WORKSHEET, setting.limits, reader);
  return reader.finish();
}

class SheetReader implements MarkupReader {
  private readonly cells: CellContent[] = [];
  private readonly formulas: SharedFormulas;
  private withinData = false;
  private row = 0;
  private rowIsStated = false;
  private column = 0;
  /** Row and column of the last cell kept, as one number. */
  private lastPosition = 0;
  private ordered = true;

  private withinCell = false;
  /** Within phonetic runs or extensions, whose texts are not the cell's. */
  private withinAside = false;
  private collecting: 'nothing' | 'value' | 'formula' = 'nothing';
  private type = '';
  private format: NumberFormatClass = null;
  private stored: string | null = null;
  private formula: StoredFormula | null = null;
  private formulaText = '';

  constructor(
    private readonly sheet: string,
    private readonly setting: SheetSetting,
  ) {
    this.formulas = new SharedFormulas(setting.formulaBudget);
  }

  open(name: string, attributes: Attributes): void {
    if (this.withinCell) this.openWithinCell(name, attributes);
    else if (this.withinData) {
      if (name === 'c') this.openCell(attributes);
      else if (name === 'row') this.openRow(attributes.get('r'));
    } else if (name === 'sheetData') this.withinData = true;
    else if (name === 'dimension') this.checkDimension(attributes.get('ref') ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.collecting = 'nothing';
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh' || name === 'extLst') this.withinAside = false;
    else if (name === 'sheetData') this.withinData = false;
  }

  text(piece: string): void {
    if (this.collecting === 'value') this.stored = (this.stored ?? '') + piece;
    else if (this.collecting === 'formula') this.formulaText += piece;
  }

  /** Row-major, whatever the order of the file. */
  finish(): CellContent[] {
    if (this.ordered) return this.cells;
    this.cells.sort((one, other) => one.row - other.row || one.column - other.column);
    this.cells.forEach((cell, index) => {
      const before = this.cells[index - 1];
      if (before?.row === cell.row && before.column === cell.column) this.refuse('duplicateCell', cell);
    });
    return this.cells;
  }

  private openRow(stated: string | undefined): void {
    this.rowIsStated = stated !== undefined;
    this.row = stated === undefined ? this.row + 1 : /^[0-9]{1,10}$/.test(stated) ? Number(stated) : 0;
    this.column = 0;
    if (this.row < 1 || this.row > MAX_ROWS)
      throw new Refusal('dimensionsTooLarge', `${this.sheet}!${this.row}`);
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.get('r');
    const style = attributes.get('s');
    if (address === undefined) this.column++;
    else this.place(address);
    if (this.column > MAX_COLUMNS) {
      throw new Refusal('dimensionsTooLarge', `${this.sheet}!${cellAddress(this.row, this.column)}`);
    }
    this.withinCell = true;
    this.withinAside = false;
    this.type = attributes.get('t') ?? '';
    this.format =
      style === undefined ? (this.setting.formats[0] ?? null) : (this.setting.formats[Number(style)] ?? null);
    this.stored = null;
    this.formula = null;
    this.formulaText = '';
  }

  /** Reads `C5`; written out because it is done for every cell of every file. */
  private place(address: string): void {
    let at = 0;
    let column = 0;
    for (; at < address.length && at < 8; at++) {
      const letter = address.charCodeAt(at) - CODE_OF_A + 1;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let row = 0;
    const digits = at;
    for (; at < address.length && at < digits + 10; at++) {
      const digit = address.charCodeAt(at) - CODE_OF_0;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const refuse = (reason: 'badCell' | 'dimensionsTooLarge'): never => {
      throw new Refusal(reason, `${this.sheet}!${address}`);
    };
    if (at !== address.length || column === 0 || row === 0) refuse('badCell');
    if (row > MAX_ROWS || column > MAX_COLUMNS) refuse('dimensionsTooLarge');
    // A row that says another number than its cells would be put in two places by two programs.
    if (row !== this.row && this.rowIsStated) refuse('badCell');
    this.row = row;
    this.column = column;
  }

  private openWithinCell(name: string, attributes: Attributes): void {
    if (this.withinAside) return;
    if (name === 'v' || (name === 't' && this.type === 'inlineStr')) {
      this.stored ??= '';
      this.collecting = 'value';
    } else if (name === 'f') {
      this.formula = storedFormula(attributes);
      this.collecting = 'formula';
    } else if (name === 'rPh' || name === 'extLst') this.withinAside = true;
  }

  private closeCell(): void {
    if (!this.withinCell) return;
    this.withinCell = false;
    if (this.stored === null && this.formula === null) return;
    const { row, column, type, format } = this;
    const value = this.valueOfCell();
    if (this.formula === null) {
      if (value.kind === 'empty' || (value.kind === 'text' && value.text === '')) return;
    }
    const cell: CellContent = { row, column, value };
    if (this.formula !== null) {
      cell.formula = this.formulas.formulaOf(this.formula, this.formulaText.trim(), row, column);
    }
    if (value.kind === 'date') cell.format = 'date';
    else if (value.kind === 'number' && format !== null && type !== 'd') cell.format = format;
    this.keep(cell);
  }

  private valueOfCell(): CellScalar {
    try {
      return cellValue(this.type, this.stored, this.format, this.setting);
    } catch (failure) {
      if (failure instanceof Refusal) this.refuse('badCell', { row: this.row, column: this.column });
      throw failure;
    }
  }

  private keep(cell: CellContent): void {
    const position = cell.row * (MAX_COLUMNS + 1) + cell.column;
    if (position === this.lastPosition) this.refuse('duplicateCell', cell);
    if (position < this.lastPosition) this.ordered = false;
    this.lastPosition = position;
    if (this.setting.cellsLeft <= 0) throw new Refusal('tooManyCells', String(this.setting.limits.cells));
    this.setting.cellsLeft--;
    this.cells.push(cell);
  }

  /** Only what no worksheet can have is refused; a dimension that is merely wrong or unreadable is not relied on. */
  private checkDimension(reference: string): void {
    for (const corner of reference.split(':')) {
      const match = /^\$?([A-Za-z]+)\$?([0-9]+)$/.exec(corner);
      if (!match?.[1] || !match[2]) continue;
      if (columnNumber(match[1]) === 0 || Number(match[2]) > MAX_ROWS) {
        throw new Refusal('dimensionsTooLarge', `${this.sheet}!${corner}`);
      }
    }
  }

  private refuse(reason: 'badCell' | 'duplicateCell', at: { row: number; column: number }): never {
    throw new Refusal(reason, formatPlace({ sheet: this.sheet, row: at.row, column: at.column }));
  }
}
