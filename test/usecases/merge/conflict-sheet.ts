import { readFileSync, writeFileSync } from 'node:fs';
import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { CellValue } from '../../../src/model/ports';
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

/** What the clerk types: the decision alone, or with the letter of the one it is for; '' empties the cell. */
export type TypedDecision = string | { decision: string; letter: string };

/**
 * The clerk writes decisions beside conflicts, and saves the workbook.
 *
 * @param typedFor by the hidden key of a row; null leaves what stands there
 */
export async function decideOnSheet(
  file: string,
  target: string,
  typedFor: (key: string) => TypedDecision | null,
): Promise<void> {
  const { cells, name } = conflictSheet(file);
  const columnOf = (title: string): number =>
    cells.find((cell) => cell.row === 1 && cellText(cell) === title)?.column ?? 0;
  const typed = (row: number, title: string, text: string): CellValue => ({
    place: { sheet: name, row, column: columnOf(title) },
    value: text === '' ? { kind: 'blank' } : { kind: 'text', text },
  });
  const outcome = await patchPackage(readFileSync(file), {
    cells: cells.flatMap((cell): CellValue[] => {
      const { row } = cell;
      const decided = cell.column === 1 && row > 1 ? typedFor(cellText(cell)) : null;
      if (decided === null) return [];
      if (typeof decided === 'string') return [typed(row, '处理意见', decided)];
      return [typed(row, '处理意见', decided.decision), typed(row, '采用', decided.letter)];
    }),
    plan: null,
    names: [],
  });
  if (outcome.outcome !== 'patched') throw new Error(outcome.outcome);
  writeFileSync(target, outcome.bytes);
}
