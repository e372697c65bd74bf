import type { CellContent } from '../model/workbook-content';
import type { PlannedValue } from '../model/workbook-plan';

/** What a cell holds as a value to write; null for an error value, which cannot be written. */
export function heldValue(cell: CellContent | undefined): PlannedValue | null {
  if (cell === undefined) return { kind: 'blank' };
  const { value, formula } = cell;
  if (formula !== undefined) {
    switch (value.kind) {
      case 'text':
        return { kind: 'formula', formula, cached: value.text };
      case 'number':
        return { kind: 'formula', formula, cached: Number(value.decimal) };
      case 'boolean':
        return { kind: 'formula', formula, cached: value.value };
      case 'date':
        return { kind: 'formula', formula, cached: value.serial };
      case 'error':
        return { kind: 'formula', formula, cached: value.code };
      case 'empty':
        return { kind: 'formula', formula, cached: '' };
    }
  }
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: value.text };
    case 'number':
      return { kind: 'number', decimal: value.decimal };
    case 'boolean':
      return { kind: 'boolean', value: value.value };
    case 'date':
      // The stored number: it keeps the time of day, and the cell keeps its date format.
      return { kind: 'number', decimal: String(value.serial) };
    case 'error':
      return null;
    case 'empty':
      return { kind: 'blank' };
  }
}
