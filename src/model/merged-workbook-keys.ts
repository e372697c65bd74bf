/** Begins the keys of the sheets of 来源明细. */
const VALUE_LIST = 'merge/values';

/**
 * First cell of a sheet of 来源明细; a large merge has several.
 *
 * @example valueListKey(1) === 'merge/values'
 * @example valueListKey(2) === 'merge/values/2'
 */
export function valueListKey(number: number): string {
  return number === 1 ? VALUE_LIST : `${VALUE_LIST}/${number}`;
}

/** The number of a sheet of 来源明细 by its key; null for any other text. */
export function valueListNumber(text: string): number | null {
  const match = /^merge\/values(?:\/([1-9][0-9]{0,5}))?$/.exec(text.trim());
  return match === null ? null : Number(match[1] ?? 1);
}
