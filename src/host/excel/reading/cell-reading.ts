import type { CellContent, CellScalar } from '../../../model/workbook-content';
import { calendarDay } from '../../values/calendar-day';
import { classOfFormatCode } from '../../values/number-formats';
import { numberFormatAt } from '../number-format-at';
import type { NumberFormatClass } from '../../values/number-formats';

/** The three arrays of a range that say what is in its cells. */
export interface RangeArrays {
  rowIndex: number;
  columnIndex: number;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  numberFormat: readonly (readonly unknown[])[];
}

/** Errors as Excel gives them in `values`; only a text cell can hold one of these as a text. */
const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;
const TEXT_FORMAT = '@';

function scalarOf(value: unknown, numberFormat: string, format: NumberFormatClass): CellScalar {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    // The API does not tell the 1904 date system, which Excel itself no longer offers for new workbooks.
    const iso = format === 'date' ? calendarDay(value, false) : null;
    return iso === null ? { kind: 'number', decimal: String(value) } : { kind: 'date', iso, serial: value };
  }
  if (typeof value !== 'string') return { kind: 'empty' };
  if (numberFormat !== TEXT_FORMAT && ERROR.test(value)) return { kind: 'error', code: value };
  return { kind: 'text', text: value };
}

/** The formula of a cell without `=`; null for constants, of which those that look like formulas equal their value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

/** The cells of a range that hold something, row by row. */
export function cellsOfRange(range: RangeArrays): CellContent[] {
  const classes = new Map<string, NumberFormatClass>();
  return range.values.flatMap((line, row) =>
    line.flatMap((value, column): CellContent[] => {
      const formula = formulaOf(range.formulas[row]?.[column], value);
      if (formula === null && (value === '' || value === null)) return [];
      const code = numberFormatAt(range.numberFormat, row, column);
      const format = classes.get(code) ?? classOfFormatCode(code);
      classes.set(code, format);
      const scalar = scalarOf(value, code, format);
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
