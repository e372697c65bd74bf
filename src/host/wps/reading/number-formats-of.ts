import { rectanglesOf } from '../../plan/rectangles';
import { classOfFormatCode } from '../../values/number-formats';
import { cellsIn, uniformParts } from '../bridge/uniform-parts';

/** A cell that holds a number, 1-based. */
export interface NumberCell {
  row: number;
  column: number;
  /** As WPS gives it, for formulas; null for constants. */
  formula: string | null;
}

/** Number formats by cell: `5/3` is row 5, column 3. */
export type FormatsByCell = Map<string, string>;

/** Formats of cells with formulas as they were asked for last, with the formula they were asked for. */
export type KnownFormats = Map<string, { formula: string; format: string }>;

/** Before the first reading. */
export const noFormats = (): KnownFormats => new Map<string, { formula: string; format: string }>();

/** Formats entries have: of cells with formulas they are asked for again every time. */
const FORMATS_OF_ENTRIES = new Set(['General', '@']);

export const cellKey = (row: number, column: number): string => `${row}/${column}`;

/** Whether a format is one of those that only put words and commas to a total. */
function isOfTotals(format: string): boolean {
  return !FORMATS_OF_ENTRIES.has(format) && classOfFormatCode(format) === null;
}

/**
 * The number formats of cells that hold numbers: only there a format changes what a value means. A range gives a format
 * only where all its cells have the same, so those that had one at the last reading, or hold constants, are asked for
 * together; those of totals are kept while the formula stays.
 *
 * @param known added to
 */
export function numberFormatsOf(
  sheet: Et.Worksheet,
  cells: readonly NumberCell[],
  known: KnownFormats,
): FormatsByCell {
  const formats: FormatsByCell = new Map();
  const together: NumberCell[] = [];
  const unknown: NumberCell[] = [];
  for (const cell of cells) {
    const { row, column, formula } = cell;
    const entry = formula === null ? undefined : known.get(cellKey(row, column));
    if (formula !== null && entry?.formula !== formula) unknown.push(cell);
    else if (entry !== undefined && isOfTotals(entry.format)) formats.set(cellKey(row, column), entry.format);
    else together.push(cell);
  }
  // Totals have a format each: a few of them are sooner asked for one by one.
  const groups = unknown.length > FEW ? [together, unknown] : [together, ...unknown.map((cell) => [cell])];
  for (const group of groups) {
    for (const { areas, value } of uniformParts(sheet, rectanglesOf(group), formatOf)) {
      for (const { row, column } of cellsIn(areas)) formats.set(cellKey(row, column), value);
    }
  }
  for (const { row, column, formula } of cells) {
    const format = formats.get(cellKey(row, column));
    if (formula !== null && format !== undefined) known.set(cellKey(row, column), { formula, format });
  }
  return formats;
}

/** So many questions cost no more than one about all that is answered with nothing, and its parts. */
const FEW = 5;

/** Null where the cells differ. */
export function formatOf(range: Et.Range): string | null {
  const format: unknown = range.NumberFormat;
  return typeof format === 'string' ? format : null;
}
