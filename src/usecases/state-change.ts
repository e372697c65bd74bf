import { layOutProgramme } from '../layout/lay-out-programme';
import type { Filing } from '../model/filing';
import type { FilingState } from '../model/filing-state';
import { STATE_SHEET_NAME } from '../model/keys';
import type { CellValue } from '../model/ports';
import type { Programme } from '../model/programme';
import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import { encodeState, stateSheetName } from '../seal/state-store';

/** What a host has to do to a workbook; nothing else of it changes. */
export interface WorkbookChange {
  /** Cells of sheets the workbook has. */
  cells: readonly CellValue[];
  /** Sheets to add; null for none. */
  plan: WorkbookPlan | null;
}

/** Columns of the state sheet. */
const COLUMNS = [1, 2, 3];

function stateCells(
  sheet: string,
  rows: readonly (readonly string[])[],
  content: WorkbookContent,
): CellValue[] {
  const written = rows.flatMap((texts, row) =>
    texts.map((text, column): CellValue => ({
      place: { sheet, row: row + 1, column: column + 1 },
      value: { kind: 'text', text },
    })),
  );
  const known = content.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const left = known
    .filter(({ row, column }) => row > rows.length && COLUMNS.includes(column))
    .map(({ row, column }): CellValue => ({ place: { sheet, row, column }, value: { kind: 'blank' } }));
  return [...written, ...left];
}

/**
 * Writes a state to the state sheet and clears what an earlier, longer one left below it. Where the workbook has lost
 * its state sheet, it gets a new one.
 *
 * @param content the workbook as it was read
 */
export function stateChange(
  programme: Programme,
  content: WorkbookContent,
  state: FilingState,
): WorkbookChange {
  const rows = encodeState(state);
  const sheet = stateSheetName(content);
  if (sheet !== null) return { cells: stateCells(sheet, rows, content), plan: null };
  const plan = layOutProgramme(programme, { stateRows: rows });
  return {
    cells: [],
    plan: { ...plan, sheets: plan.sheets.filter(({ name }) => name === STATE_SHEET_NAME), names: [] },
  };
}

/** The sentence that says why the state of a workbook cannot be read; empty where it can. */
export function whyStateUnreadable({ faults }: Filing): string {
  return faults.find(({ code }) => code === 'stateUnreadable')?.subject ?? '';
}
