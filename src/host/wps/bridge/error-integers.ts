/**
 * Errors as `Value2` gives them: 0x800A0000 with the number of `CVErr`, as a signed integer.
 * https://learn.microsoft.com/office/vba/excel/concepts/cells-and-ranges/cell-error-values
 */
const ERRORS = new Map<number, string>([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
  [-2146826245, '#GETTING_DATA'],
  [-2146826243, '#SPILL!'],
  [-2146826240, '#FIELD!'],
  [-2146826239, '#CALC!'],
]);

/**
 * The error an integer stands for; null for any other value, and for a number somebody typed that happens to be one:
 * its formula is the number itself.
 */
export function wpsError(value: unknown, formula: unknown): string | null {
  if (typeof value !== 'number') return null;
  const error = ERRORS.get(value) ?? null;
  return error !== null && String(formula) === String(value) ? null : error;
}
