import type { CellInput } from '../../values/cell-input';
import type { CellGrids } from '../reading/read-grids';

/** What a cell holds of an input: an apostrophe in front says only that it is a text. */
function expected(input: CellInput): string {
  if (typeof input === 'boolean') return String(input).toUpperCase();
  const text = String(input);
  return text.startsWith("'") ? text.slice(1) : text;
}

function isLanded(input: CellInput, value: unknown, formula: unknown): boolean {
  if (typeof input === 'string' && /^=./.test(input)) {
    // Hosts write formulas in their own way; a text cell keeps one as a text.
    return String(formula).startsWith('=');
  }
  const wanted = expected(input);
  if (wanted === '') return value === undefined || value === null || value === '';
  if (typeof input === 'number') return Number(value) === input;
  return String(value) === wanted || String(value).toUpperCase() === wanted;
}

/** Whether what was written is what stands in the cells. */
export function hasLanded(
  inputs: readonly (readonly CellInput[])[],
  { values, formulas }: CellGrids,
): boolean {
  return inputs.every((line, row) =>
    line.every((input, column) => isLanded(input, values[row]?.[column], formulas[row]?.[column])),
  );
}

/** Whether a grid written as its first element everywhere, or not at all, would show: two cells differ and are filled. */
export function isTelling(inputs: readonly (readonly CellInput[])[]): boolean {
  const filled = new Set(inputs.flat().filter((input) => input !== ''));
  return filled.size > 1;
}
