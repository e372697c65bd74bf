import { FilingIndex } from '../../filing/filing-index';
import type { Filing } from '../../model/filing';
import type { Programme } from '../../model/programme';
import { yearlyFigures } from './yearly-figures';

/** A filled workbook that takes part in a comparison of years. */
export interface ComparedFiling {
  /** What people call it: the name of its file. */
  source: string;
  programme: Programme;
  filing: Filing;
}

/**
 * The last year a filing gives actual figures for: one filled in early in 2025 leaves 2025 blank and speaks up to 2024.
 *
 * @returns null where it gives none
 */
export function reportedYear({ programme, filing }: ComparedFiling): number | null {
  const index = FilingIndex.of(filing);
  const reported = yearlyFigures(programme).flatMap(({ field, actualYears }) =>
    actualYears.filter((year) => index.number(field.field.key, year) !== null),
  );
  return reported.length === 0 ? null : Math.max(...reported);
}

/** Those that speak of later years first; of two that reach as far, the one given later. */
export function latestFirst(filings: readonly ComparedFiling[]): ComparedFiling[] {
  return filings
    .map((filing, index) => ({ filing, index, year: reportedYear(filing) ?? 0 }))
    .sort((one, other) => other.year - one.year || other.index - one.index)
    .map(({ filing }) => filing);
}
