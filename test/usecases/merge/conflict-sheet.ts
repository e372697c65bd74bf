import { readFileSync, writeFileSync } from 'node:fs';
import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { SheetContent } from '../../../src/model/workbook-content';

/** 重复与冲突 of a merged workbook, as the clerk sees it and writes on it. */
function conflictSheet(file: string): SheetContent {
  const reading = readWorkbook(readFileSync(file));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const sheet = reading.content.sheets.find(({ name }) => name === '重复与冲突');
  if (sheet === undefined) throw new Error('no sheet of conflicts');
  return sheet;
}

/** Rows of the sheet of conflicts, by their hidden keys, as texts by the title of the column. */
export function conflictsIn(file: string): Map<string, Record<string, string>> {
  const { cells } = conflictSheet(file);
  const at = (row: number, column: number): string =>
    cellText(cells.find((cell) => cell.row === row && cell.column === column) ?? null);
  const titles = cells.filter(({ row, column }) => row === 1 && column > 1).map(({ column }) => column);
  const rows = cells.filter(({ row, column }) => column === 1 && row > 1).map(({ row }) => row);
  return new Map(
    rows.map((row) => [
      at(row, 1),
      Object.fromEntries(titles.map((column) => [at(1, column), at(row, column)])),
    ]),
  );
}

/**
 * The clerk writes a decision beside conflicts, and saves the workbook.
 *
 * @param decisionOf by the hidden key of a row; null leaves what stands there, '' empties it
 */
export async function decideOnSheet(
  file: string,
  target: string,
  decisionOf: (key: string) => string | null,
): Promise<void> {
  const { cells, name } = conflictSheet(file);
  const column = cells.find((cell) => cell.row === 1 && cellText(cell) === '处理意见')?.column ?? 0;
  const outcome = await patchPackage(readFileSync(file), {
    cells: cells.flatMap((cell) => {
      const decision = cell.column === 1 && cell.row > 1 ? decisionOf(cellText(cell)) : null;
      if (decision === null) return [];
      const place = { sheet: name, row: cell.row, column };
      return [{ place, value: decision === '' ? { kind: 'blank' } : { kind: 'text', text: decision } }];
    }),
    plan: null,
    names: [],
  });
  if (outcome.outcome !== 'patched') throw new Error(outcome.outcome);
  writeFileSync(target, outcome.bytes);
}
