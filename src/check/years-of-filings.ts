import { FilingIndex } from '../filing/filing-index';
import type { FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { CheckContext } from './check-context';
import { FieldCells } from './field-cells';

/** The filings of successive years, the latest first; the one checked where nothing else is given. */
function filingsOf({
  series,
  filing,
}: CheckContext): { filing: CheckContext['filing']; year: number | null }[] {
  return series === null ? [{ filing, year: null }] : [...series].sort((one, other) => other.year - one.year);
}

/** The cells of every filing of a series, the latest first. */
export function cellsOverYears(context: CheckContext): FieldCells[] {
  return filingsOf(context).map(({ filing }) =>
    filing === context.filing ? context.cells : new FieldCells(context.programme, FilingIndex.of(filing)),
  );
}

/**
 * What a field says of each year, the years in order. A field without years says it of its filing's own year; of a
 * yearly field the latest filing counts that says anything.
 */
export function entriesByYear(context: CheckContext, field: FieldKey): Map<number, FilingEntry> {
  const byYear = new Map<number, FilingEntry>();
  for (const { filing, year: own } of filingsOf(context)) {
    for (const entry of FilingIndex.of(filing).entries(field)) {
      const year = entry.year ?? own;
      if (year === null) continue;
      const known = byYear.get(year);
      if (known === undefined || known.value.state === 'blank') byYear.set(year, entry);
    }
  }
  return new Map([...byYear].sort(([one], [other]) => one - other));
}
