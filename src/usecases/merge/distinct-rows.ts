import type { KeyedRow, KeyedRows } from './keyed-list';
import { writableText } from './safe-text';

/**
 * The rows of a list, each under a key as it is written and of its own: two files may be shown under one name, and two
 * rows of one key would be written into the same row of the sheet. The second one of a key is counted.
 *
 * @example keys `a`, `b`, `a` become `a`, `b`, `a#2`
 */
export function* distinctRows(rows: KeyedRows): Generator<KeyedRow> {
  const times = new Map<string, number>();
  for (const row of rows) {
    const written = writableText(row.key);
    const time = (times.get(written) ?? 0) + 1;
    times.set(written, time);
    const key = time === 1 ? written : `${written}#${time}`;
    yield key === row.key ? row : { ...row, key };
  }
}
