import type { CellPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { PlannedValue } from '../../../model/workbook-plan';
import type { CellContent, CellScalar, WorkbookContent } from '../../../model/workbook-content';

/** A cell that holds something else than before. */
export interface ChangedCell extends CellValue {
  /** A number format that belongs to the meaning of the value: 0.985 shown as 98.5 %. */
  format: 'percent' | 'date' | null;
}

/** What differs between two readings of the open workbook. */
export interface WorkbookChanges {
  /** Cells of sheets called alike; meaningful for patching only while the structure is the same. */
  cells: readonly ChangedCell[];
  /** Whether rows, columns or sheets were inserted, removed, moved or renamed. */
  structureChanged: boolean;
}

function shown(value: CellScalar): string | number | boolean {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return Number(value.decimal);
    case 'boolean':
      return value.value;
    case 'date':
      return value.serial;
    case 'error':
      return value.code;
    case 'empty':
      return '';
  }
}

function planned({ value, formula }: CellContent): PlannedValue {
  if (formula !== undefined) return { kind: 'formula', formula, cached: shown(value) };
  switch (value.kind) {
    case 'text':
    case 'number':
    case 'boolean':
      return value;
    case 'date':
      return { kind: 'date', iso: value.iso };
    case 'error':
      return { kind: 'text', text: value.code };
    case 'empty':
      return { kind: 'blank' };
  }
}

/** What a formula comes to follows from the other cells and is no change of its own. */
function comparable({ value, formula, format }: CellContent): string {
  return formula === undefined ? JSON.stringify([value, format ?? null]) : `=${formula}`;
}

function byPlace(content: WorkbookContent): Map<string, { place: CellPlace; cell: CellContent }> {
  return new Map(
    content.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => {
        const place = { sheet: name, row: cell.row, column: cell.column };
        return [`${cell.row}/${cell.column}/${name}`, { place, cell }] as const;
      }),
    ),
  );
}

/** Cells that hold something else in the second reading than in the first. */
export function changedCells(before: WorkbookContent, now: WorkbookContent): ChangedCell[] {
  const former = byPlace(before);
  const present = byPlace(now);
  const cells: ChangedCell[] = [];
  for (const [key, { place, cell }] of present) {
    const known = former.get(key);
    if (known && comparable(known.cell) === comparable(cell)) continue;
    cells.push({ place, value: planned(cell), format: cell.format ?? null });
  }
  for (const [key, { place }] of former) {
    if (!present.has(key)) cells.push({ place, value: { kind: 'blank' }, format: null });
  }
  return cells;
}
