import { cellText } from '../filing/cell-text';
import { heldValue } from '../filing/held-value';
import { arrangedPlan } from '../layout/arranged-plan';
import { comparedFormula } from '../model/compared-formula';
import type { CellValue } from '../model/ports';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import { identifiedTemplate } from './identified-template';
import { planWithAddedSheets } from './plan-with-added-sheets';

/** How a workbook that was opened from a file, or newly made, becomes a file again. */
export type Saving =
  /**
   * Only values differ from the file it came from, or sheets were added, such as a 评审表: these are written into a copy,
   * everything else is carried. `otherSheets` are added sheets of which only the values can be written.
   */
  | { kind: 'patch'; cells: CellValue[]; added: WorkbookPlan | null; otherSheets: string[] }
  /** Rows, columns or sheets moved, or there is no file yet: a new one is written. */
  | { kind: 'anew'; plan: WorkbookPlan; otherSheets: string[] }
  /** There are no forms of ours to write. */
  | { kind: 'nothing' };

const placeKey = ({ row, column }: CellContent): string => `${row}/${column}`;

/** Keys and texts of the hidden first row and column: they move with rows and columns, and nobody types there. */
function frameOf({ cells }: SheetContent): string {
  return cells
    .filter(({ row, column }) => row === 1 || column === 1)
    .map((cell) => `${placeKey(cell)}=${cell.value.kind === 'text' ? cell.value.text : ''}`)
    .join('\n');
}

/** The sheets a file has as they are now; null where rows, columns or sheets moved. */
function sheetsOfFile(original: WorkbookContent, current: WorkbookContent): SheetContent[] | null {
  const names = new Set(original.sheets.map(({ name }) => name));
  const known = current.sheets.filter(({ name }) => names.has(name));
  const outline = (sheets: readonly SheetContent[]): string =>
    sheets.map((sheet) => `${sheet.name}\n${frameOf(sheet)}`).join('\n\n');
  return outline(original.sheets) === outline(known) ? known : null;
}

function sameCell(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const formulas = [one, other].map(({ formula }) =>
    formula === undefined ? null : comparedFormula(formula),
  );
  if (formulas[0] !== formulas[1]) return false;
  const values = [one, other].map(({ value }) => {
    if (value.kind === 'number') return `number ${Number(value.decimal)}`;
    if (value.kind === 'date') return `number ${value.serial}`;
    return JSON.stringify(value);
  });
  return values[0] === values[1];
}

/**
 * A formula nobody changed is written as it stood, with what it shows today. What was typed as a percentage or a day is
 * written as that text where the file's cell has no such format: 1.5 is not 150 %.
 */
function valueToWrite(before: CellContent | undefined, after: CellContent): CellValue['value'] | null {
  if (after.formula === undefined && after.format !== undefined && after.format !== before?.format) {
    return { kind: 'text', text: cellText(after) };
  }
  const held = heldValue(after);
  if (held?.kind !== 'formula' || before?.formula === undefined) return held;
  return comparedFormula(before.formula) === comparedFormula(held.formula)
    ? { ...held, formula: before.formula }
    : held;
}

function changedCells(original: SheetContent, current: SheetContent): CellValue[] {
  const before = new Map(original.cells.map((cell) => [placeKey(cell), cell]));
  const after = new Map(current.cells.map((cell) => [placeKey(cell), cell]));
  const sheet = current.name;
  const written = current.cells.flatMap((cell): CellValue[] => {
    const known = before.get(placeKey(cell));
    if (sameCell(known, cell)) return [];
    const value = valueToWrite(known, cell);
    return value === null ? [] : [{ place: { sheet, row: cell.row, column: cell.column }, value }];
  });
  const emptied = original.cells
    .filter((cell) => cell.value.kind !== 'empty' && !after.has(placeKey(cell)))
    .map(({ row, column }): CellValue => ({ place: { sheet, row, column }, value: { kind: 'blank' } }));
  return [...written, ...emptied];
}

/** Everything there is to write of a workbook; null where it holds no forms of ours. */
function arrangedToday(current: WorkbookContent): WorkbookPlan | null {
  const template = identifiedTemplate(current);
  if (template === null) return null;
  // The empty sheet a new workbook begins with is of no use in the file that is handed in.
  const sheets = current.sheets.filter(({ cells }) => cells.length > 0);
  return arrangedPlan(planWithAddedSheets(template, current), template.programme, { ...current, sheets });
}

/** Visible sheets of which only the values are written. */
function otherSheetsOf({ sheets }: Pick<WorkbookPlan, 'sheets'>): string[] {
  return sheets
    .filter(({ sheetKey, state }) => sheetKey === null && state === 'visible')
    .map(({ name }) => name);
}

function patchOf(
  original: WorkbookContent,
  known: readonly SheetContent[],
  current: WorkbookContent,
): Saving {
  const before = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = known.flatMap((sheet) => {
    const inFile = before.get(sheet.name);
    return inFile === undefined ? [] : changedCells(inFile, sheet);
  });
  const arranged = known.length === current.sheets.length ? null : arrangedToday(current);
  const sheets = (arranged?.sheets ?? []).filter(({ name }) => !before.has(name));
  if (arranged === null || sheets.length === 0) return { kind: 'patch', cells, added: null, otherSheets: [] };
  // The names belong to sheets the file has.
  return {
    kind: 'patch',
    cells,
    added: { ...arranged, sheets, names: [] },
    otherSheets: otherSheetsOf({ sheets }),
  };
}

/**
 * Decides how a workbook is saved with the least change to the file it came from.
 *
 * @param original what the file said when it was opened; null for a workbook that never was a file
 * @param current what the host reads now
 */
export function planSaving(original: WorkbookContent | null, current: WorkbookContent): Saving {
  const known = original === null ? null : sheetsOfFile(original, current);
  if (original !== null && known !== null) return patchOf(original, known, current);
  const arranged = arrangedToday(current);
  if (arranged === null) return { kind: 'nothing' };
  return { kind: 'anew', plan: arranged, otherSheets: otherSheetsOf(arranged) };
}
