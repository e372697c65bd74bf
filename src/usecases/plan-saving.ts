import { cellText } from '../filing/cell-text';
import { heldValue } from '../filing/held-value';
import { arrangedPlan } from '../layout/arranged-plan';
import { comparedFormula } from '../model/compared-formula';
import type { CellValue } from '../model/ports';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import { identifiedTemplate } from './identified-template';

/** How a workbook that was opened from a file, or newly made, becomes a file again. */
export type Saving =
  /** Only values differ from the file it came from: these are written into a copy, everything else is carried. */
  | { kind: 'patch'; cells: CellValue[] }
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

function sameStructure(original: WorkbookContent, current: WorkbookContent): boolean {
  const outline = ({ sheets }: WorkbookContent): string =>
    sheets.map((sheet) => `${sheet.name}\n${frameOf(sheet)}`).join('\n\n');
  return outline(original) === outline(current);
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

/**
 * Decides how a workbook is saved with the least change to the file it came from.
 *
 * @param original what the file said when it was opened; null for a workbook that never was a file
 * @param current what the host reads now
 */
export function planSaving(original: WorkbookContent | null, current: WorkbookContent): Saving {
  if (original !== null && sameStructure(original, current)) {
    const sheets = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
    return {
      kind: 'patch',
      cells: current.sheets.flatMap((sheet) => {
        const known = sheets.get(sheet.name);
        return known === undefined ? [] : changedCells(known, sheet);
      }),
    };
  }
  const template = identifiedTemplate(current);
  if (template === null) return { kind: 'nothing' };
  // The empty sheet a new workbook begins with is of no use in the file that is handed in.
  const sheets = current.sheets.filter(({ cells }) => cells.length > 0);
  const plan = arrangedPlan(template.plan, template.programme, { ...current, sheets });
  const isOurs = new Set(plan.sheets.filter(({ sheetKey }) => sheetKey !== null).map(({ name }) => name));
  const otherSheets = sheets
    .filter(({ name, state }) => !isOurs.has(name) && state === 'visible')
    .map(({ name }) => name);
  return { kind: 'anew', plan, otherSheets };
}
