import type { CellArea } from '../../../src/model/cell-address';
import { quotedSheetName } from '../../../src/model/cell-address';
import type { CellValue } from './cell';
import { evaluateFormula } from './evaluate-formula';
import { mapReferences } from './formula-references';
import type { FormulaReference } from './formula-references';
import { Sheet } from './sheet';
import { movedArea } from './structure-change';
import type { StructureChange } from './structure-change';
import { HostError, invalidArgument, itemNotFound } from './workbook-error';

/** A defined name; `refersTo` with its leading `=`. */
export interface DefinedName {
  name: string;
  refersTo: string;
  /** Null for the workbook's own. */
  scope: Sheet | null;
  visible: boolean;
}

/** Something happened that watchers are told of. */
export type WorkbookEvent =
  | { kind: 'changed'; sheet: Sheet; address: string; changeType: string }
  | { kind: 'added' | 'deleted'; sheet: Sheet }
  | { kind: 'renamed'; sheet: Sheet; before: string }
  | { kind: 'moved'; sheet: Sheet };

/** Limits of sheet names, https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const ILLEGAL_IN_SHEET_NAME = /[:\\/?*[\]]|^'|'$/;
const MAX_SHEET_NAME = 31;

function contains(outer: CellArea, inner: CellArea): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** An open workbook: sheets, names, what is selected, and who listens. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  selection: { sheet: Sheet; area: CellArea };
  /** Structure protection: no sheet can be added, renamed, moved or deleted. */
  structureProtected = false;
  #made = 0;
  readonly #evaluating = new Set<string>();
  #listeners: ((event: WorkbookEvent) => void)[] = [];

  constructor(firstSheet: string) {
    const sheet = this.#newSheet(firstSheet);
    this.sheets.push(sheet);
    this.selection = { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  }

  listen(listener: (event: WorkbookEvent) => void): void {
    this.#listeners.push(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** By name, whatever its case; null where there is none. */
  findSheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  sheetNamed(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  addSheet(name: string | null, position = this.sheets.length): Sheet {
    this.#requireStructure();
    let free = 1;
    while (this.findSheet(`Sheet${free}`) !== null) free += 1;
    const wanted = name ?? `Sheet${free}`;
    this.requireSheetName(wanted, null);
    const sheet = this.#newSheet(wanted);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.#requireStructure();
    const isLast = this.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
    if (sheet.visibility === 'VeryHidden' || isLast) {
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    this.#rewrite((reference, home) => ((reference.sheet ?? home) === sheet.name ? null : reference));
    const [first] = this.sheets;
    if (this.selection.sheet === sheet && first) this.selection = { ...this.selection, sheet: first };
    this.tell({ kind: 'deleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.#requireStructure();
    this.requireSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.#rewrite((reference) => (reference.sheet === before ? { ...reference, sheet: name } : reference));
    this.tell({ kind: 'renamed', sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.#requireStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: 'moved', sheet });
  }

  /** A copy stands for itself: names that mean the sheet are given to it as names of its own. */
  copySheet(sheet: Sheet, name: string, position: number): Sheet {
    const copy = this.addSheet(name, position);
    sheet.copyTo(copy);
    const own = (formula: string): string =>
      mapReferences(formula, (reference) =>
        reference.sheet === sheet.name ? { ...reference, sheet: name } : reference,
      );
    for (const { row, column, cell } of [...copy.cells.all()]) {
      if (cell.formula !== null) copy.change(row, column, { formula: own(cell.formula) });
    }
    const cloned = this.names.filter(
      ({ scope, refersTo }) =>
        (scope === null || scope === sheet) && refersTo.includes(`${quotedSheetName(sheet.name)}!`),
    );
    this.names.push(...cloned.map((item) => ({ ...item, scope: copy, refersTo: own(item.refersTo) })));
    return copy;
  }

  /** Inserts or deletes rows or columns; every reference to what lies behind moves along. */
  restructure(sheet: Sheet, change: StructureChange): void {
    sheet.restructure(change);
    this.#rewrite((reference, home) => {
      if ((reference.sheet ?? home) !== sheet.name) return reference;
      if (reference.kind === (change.axis === 'row' ? 'columns' : 'rows')) return reference;
      const area = movedArea(reference.area, change);
      return area === null ? null : { ...reference, area };
    });
  }

  /** References to cells that were cut follow them. */
  follow(sheet: Sheet, from: CellArea, rows: number, columns: number): void {
    this.#rewrite((reference, home) => {
      if ((reference.sheet ?? home) !== sheet.name || !contains(from, reference.area)) return reference;
      const { top, left, bottom, right } = reference.area;
      const area = { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
      return { ...reference, area };
    });
  }

  /** What a cell shows: its constant, or what its formula gives. */
  shown(sheet: Sheet, row: number, column: number): CellValue {
    const { value, formula } = sheet.cells.at(row, column);
    if (formula === null) return value;
    const place = `${sheet.id}/${row}/${column}`;
    // A formula that refers to itself shows 0, as in Excel after its warning.
    if (this.#evaluating.has(place)) return 0;
    this.#evaluating.add(place);
    try {
      return evaluateFormula(this, sheet, formula);
    } finally {
      this.#evaluating.delete(place);
    }
  }

  addName(name: string, refersTo: string, scope: Sheet | null): DefinedName {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument(`name ${name}`);
    if (this.findName(name, scope) !== null) throw invalidArgument(`name ${name} is there already`);
    const item = { name, refersTo, scope, visible: true };
    this.names.push(item);
    return item;
  }

  findName(name: string, scope: Sheet | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted) ?? null;
  }

  /** @throws HostError where Excel takes no such name for a sheet */
  requireSheetName(name: string, own: Sheet | null): void {
    if (name === '' || name.length > MAX_SHEET_NAME || ILLEGAL_IN_SHEET_NAME.test(name)) {
      throw invalidArgument(`sheet name ${name}`);
    }
    const present = this.findSheet(name);
    if (present === null || present === own) return;
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }

  #newSheet(name: string): Sheet {
    this.#made += 1;
    return new Sheet(`{00000000-0001-0000-${String(this.#made).padStart(4, '0')}-000000000000}`, name);
  }

  #requireStructure(): void {
    if (!this.structureProtected) return;
    throw new HostError('AccessDenied', 'You cannot perform the requested operation. (workbook structure)');
  }

  #rewrite(change: (reference: FormulaReference, home: string | null) => FormulaReference | null): void {
    for (const sheet of this.sheets) {
      const rewritten = (formula: string): string =>
        mapReferences(formula, (reference) => change(reference, sheet.name));
      for (const { row, column, cell } of [...sheet.cells.all()]) {
        if (cell.formula === null) continue;
        const formula = rewritten(cell.formula);
        if (formula !== cell.formula) sheet.change(row, column, { formula });
      }
      sheet.liveFormats = sheet.liveFormats.map((format) => ({
        ...format,
        formula: rewritten(format.formula),
      }));
    }
    for (const item of this.names) {
      item.refersTo = mapReferences(item.refersTo, (reference) =>
        change(reference, item.scope?.name ?? null),
      );
    }
  }
}
