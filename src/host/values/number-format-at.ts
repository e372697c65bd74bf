/** Number format of a cell nobody formatted. */
const GENERAL = 'General';

/**
 * The number format of a cell in what `Range.numberFormat` gives.
 *
 * @param row 0-based within the range
 * @param column 0-based within the range
 * @returns `General` for cells outside the range
 */
export function numberFormatAt(
  numberFormats: readonly (readonly unknown[])[],
  row: number,
  column: number,
): string {
  const found = numberFormats[row]?.[column];
  return typeof found === 'string' ? found : GENERAL;
}
