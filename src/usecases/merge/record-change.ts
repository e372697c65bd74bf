import { SheetGrid } from '../../filing/sheet-grid';
import type { CellValue } from '../../model/ports';
import type { WorkbookContent } from '../../model/workbook-content';
import { holds } from './keyed-list-change';
import { encodeMerge, registerSheet } from './stored-merge';
import type { StoredMerge } from './stored-merge';

/** The record written over the one that stands, and what was longer before taken away. */
export function recordChange(stored: StoredMerge, content: WorkbookContent): CellValue[] {
  const record = registerSheet(content);
  if (record === null) return [];
  const grid = new SheetGrid(record);
  const changed: CellValue[] = [];
  const lengths: number[] = [];
  for (const texts of encodeMerge(stored)) {
    const row = lengths.push(texts.length);
    texts.forEach((text, index) => {
      const place = { sheet: record.name, row, column: index + 1 };
      const value = { kind: 'text', text } as const;
      if (!holds(grid.at(row, index + 1), value)) changed.push({ place, value });
    });
  }
  const left = record.cells
    .filter(({ row, column, value }) => value.kind !== 'empty' && column > (lengths[row - 1] ?? 0))
    .map(({ row, column }): CellValue => ({
      place: { sheet: record.name, row, column },
      value: { kind: 'blank' },
    }));
  return [...changed, ...left];
}
