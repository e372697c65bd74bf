import type { CellContent } from '../../src/model/workbook-content';

const place = { row: 5, column: 3 };

/** A cell that holds a text. */
export function textCell(text: string): CellContent {
  return { ...place, value: { kind: 'text', text } };
}

/** A cell that holds a number, as a reader gives it. */
export function numberCell(decimal: string, format?: 'percent' | 'date'): CellContent {
  const cell: CellContent = { ...place, value: { kind: 'number', decimal } };
  return format === undefined ? cell : { ...cell, format };
}

export function dateCell(iso: string, serial: number): CellContent {
  return { ...place, value: { kind: 'date', iso, serial } };
}

export function booleanCell(value: boolean): CellContent {
  return { ...place, value: { kind: 'boolean', value } };
}

export function errorCell(code: string): CellContent {
  return { ...place, value: { kind: 'error', code } };
}

/** A formula nobody has computed yet. */
export function pendingCell(formula: string): CellContent {
  return { ...place, value: { kind: 'empty' }, formula };
}
