import type { CellContent, CellScalar } from '../../model/workbook-content';
import { calendarDay } from './calendar-day';
import { numberFormatAt } from './number-format-at';
import { classOfFormatCode } from './number-formats';
import type { NumberFormatClass } from './number-formats';

/** The three arrays of a range that say what is in its cells. */
export interface RangeArrays {
  /** 0-based. */
  rowIndex: number;
  /** 0-based. */
  columnIndex: number;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  numberFormat: readonly (readonly unknown[])[];
}

/**
 * Which error a host means by what it gives as a value, e.g. `#N/A`.
 *
 * @param formula what the host gives as the formula of the cell
 * @returns null where the value is none
 */
export type ErrorReader = (value: unknown, numberFormat: string, formula: unknown) => string | null;

function scalarOf(value: unknown, error: string | null, format: NumberFormatClass): CellScalar {
  if (error !== null) return { kind: 'error', code: error };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    // The hosts do not tell the 1904 date system, which Excel itself no longer offers for new workbooks.
    const iso = format === 'date' ? calendarDay(value, false) : null;
    return iso === null ? { kind: 'number', decimal: String(value) } : { kind: 'date', iso, serial: value };
  }
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'empty' };
}

/** The formula of a cell without `=`; null for constants, of which those that look like formulas equal their value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

/** The cells of a range that hold something, row by row. */
export function cellsOfRange(range: RangeArrays, errorOf: ErrorReader): CellContent[] {
  const classes = new Map<string, NumberFormatClass>();
  return range.values.flatMap((line, row) =>
    line.flatMap((value, column): CellContent[] => {
      const written = range.formulas[row]?.[column];
      const formula = formulaOf(written, value);
      if (formula === null && (value === '' || value === null || value === undefined)) return [];
      const code = numberFormatAt(range.numberFormat, row, column);
      const format = classes.get(code) ?? classOfFormatCode(code);
      classes.set(code, format);
      const scalar = scalarOf(value, errorOf(value, code, written), format);
      const cell: CellContent = {
        row: range.rowIndex + row + 1,
        column: range.columnIndex + column + 1,
        value: scalar,
      };
      if (formula !== null) cell.formula = formula;
      if (scalar.kind === 'date') cell.format = 'date';
      else if (scalar.kind === 'number' && format !== null) cell.format = format;
      return [cell];
    }),
  );
}
