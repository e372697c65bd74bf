import type { Finding } from '../model/finding';
import { MARKS_COLUMN_KEY } from '../model/keys';
import type { CellValue } from '../model/ports';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';

/** Rows and columns inserted before the keys push them down and right; further than this nobody pushes them. */
const SEARCHED = 20;

function textOf({ value }: CellContent): string {
  return value.kind === 'text' ? value.text.trim() : '';
}

/** The marks of a sheet as they stand, and the keys of its columns; null for sheets that are not ours. */
function marksOf(
  sheet: SheetContent,
): { column: number; keys: ReadonlyMap<number, string>; marks: ReadonlyMap<number, string> } | null {
  const corner = sheet.cells.find(
    (cell) => cell.row <= SEARCHED && cell.column <= SEARCHED && textOf(cell) === MARKS_COLUMN_KEY,
  );
  if (!corner) return null;
  const keys = new Map<number, string>();
  const marks = new Map<number, string>();
  for (const cell of sheet.cells) {
    if (cell.row === corner.row && cell !== corner) keys.set(cell.column, textOf(cell));
    if (cell.column === corner.column && cell.row > corner.row) marks.set(cell.row, textOf(cell));
  }
  return { column: corner.column, keys, marks };
}

/**
 * What has to be written to show findings: per row of a sheet of ours the keys of the columns concerned, `|c2|c5|`, in
 * the hidden marks column, where the formats laid out beforehand look. Rows that are marked and no longer concerned
 * become blank again; rows that stay as they are are left out.
 *
 * @param findings all that are to be shown; none clears every mark
 */
export function markWrites(content: WorkbookContent, findings: readonly Finding[]): CellValue[] {
  const concerned = new Map<string, Map<number, Set<number>>>();
  for (const { cell } of findings.flatMap(({ places }) => places)) {
    if (cell === null) continue;
    const rows = concerned.get(cell.sheet) ?? new Map<number, Set<number>>();
    const columns = rows.get(cell.row) ?? new Set<number>();
    concerned.set(cell.sheet, rows.set(cell.row, columns.add(cell.column)));
  }
  return content.sheets.flatMap((sheet) => {
    const present = marksOf(sheet);
    if (present === null) return [];
    const wanted = new Map<number, string>();
    for (const [row, columns] of concerned.get(sheet.name) ?? []) {
      const keys = [...columns]
        .sort((first, second) => first - second)
        .map((column) => present.keys.get(column));
      const known = keys.filter((key) => key !== undefined && key !== '');
      if (known.length > 0) wanted.set(row, `|${known.join('|')}|`);
    }
    return [...new Set([...present.marks.keys(), ...wanted.keys()])].flatMap((row): CellValue[] => {
      const text = wanted.get(row) ?? '';
      if (text === (present.marks.get(row) ?? '')) return [];
      const place = { sheet: sheet.name, row, column: present.column };
      return [{ place, value: text === '' ? { kind: 'blank' } : { kind: 'text', text } }];
    });
  });
}
