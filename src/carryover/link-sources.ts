import type { FieldLink } from '../model/carry-over';
import type { FilingEntry } from '../model/filing';
import type { Side } from './side';

/** What a link takes from the source for one year of the target. */
export interface LinkSources {
  /** Year of the target; null for a field without years. */
  year: number | null;
  /** Per source field of the link: one entry, or all of a column or of all years. */
  entries: readonly FilingEntry[];
}

/** Entries of the source that a link could take, were there a place for them. */
export interface LooseSources {
  /** Null where the source has no years. */
  year: number | null;
  entries: readonly FilingEntry[];
}

const UNDATED: readonly (number | null)[] = [null];

function entriesAt(source: Side, link: FieldLink, year: number | null): FilingEntry[] {
  return link.sources.flatMap((key) => {
    const of = source.carried(key);
    if (of === null) return [];
    if (of.table !== null) return [...source.index.column(key)];
    const entry = source.index.entry(key, year);
    return entry === null ? [] : [entry];
  });
}

/**
 * Pairs the years of both sides: a value goes to its own calendar year only, and one without a year to a field without
 * years, unless the link says which year it is about.
 *
 * @returns what there is a place for, and what there is none for
 */
export function linkSources(
  link: FieldLink,
  source: Side,
  target: Side,
): { paired: LinkSources[]; loose: LooseSources[] } {
  const targetYears = target.carried(link.target)?.field.years ?? UNDATED;
  const [first] = link.sources;
  const sourceYears = (first === undefined ? null : source.carried(first)?.field.years) ?? UNDATED;
  const { years } = link;
  switch (years.kind) {
    case 'same': {
      const isThere = (year: number | null): boolean => targetYears.includes(year);
      return {
        paired: sourceYears.filter(isThere).map((year) => ({ year, entries: entriesAt(source, link, year) })),
        loose: sourceYears
          .filter((year) => !isThere(year))
          .map((year) => ({ year, entries: entriesAt(source, link, year) })),
      };
    }
    case 'undatedTo': {
      const entries = entriesAt(source, link, null);
      return targetYears.includes(years.year)
        ? { paired: [{ year: years.year, entries }], loose: [] }
        : { paired: [], loose: [{ year: years.year, entries }] };
    }
    case 'allToUndated':
      return {
        paired: [{ year: null, entries: sourceYears.flatMap((year) => entriesAt(source, link, year)) }],
        loose: [],
      };
  }
}
