import { FilingIndex } from '../filing/filing-index';
import type { FilingRow } from '../filing/filing-index';
import { isSameUnit, normaliseUnitName } from '../filing/unit-name';
import { wordsOf } from '../filing/filed-figure';
import { lastSegment } from '../model/catalogue';
import type { Filing, FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { MergedValue, SummaryCell } from '../model/submission';
import type { Programme } from '../model/programme';
import { sourceOf } from './application-names';
import { CONSORTIUM_COLUMN, NUMBER_COLUMN, SUMMARY_FEEDS } from './summary-sources';
import type { SummaryFeed } from './summary-sources';
import { summaryTable } from './summary-table';

/** What an entry says as the cell of a table: figures as figures, everything else in the words that stood there. */
function mergedValue({ value, raw }: FilingEntry): MergedValue {
  if (value.state === 'blank') return { kind: 'blank' };
  if (value.state === 'number') return { kind: 'number', decimal: value.decimal };
  const text = (wordsOf(value) ?? raw).trim();
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** The row of the applicant's own table that is about this application: its name's, or the only one. */
function ownRow(
  rows: readonly FilingRow[],
  consortiumColumn: FieldKey,
  consortium: string,
): FilingRow | null {
  const nameIn = (row: FilingRow): string => {
    const entry = row.entries.get(consortiumColumn);
    return entry === undefined ? '' : (wordsOf(entry.value) ?? '');
  };
  const named = rows.find((row) => isSameUnit(nameIn(row), consortium));
  if (named !== undefined) return named;
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0) return null;
  return normaliseUnitName(nameIn(only)) === '' || consortium === '' ? only : null;
}

function fedEntry(feed: SummaryFeed, index: FilingIndex): FilingEntry | null {
  if (feed.kind === 'field') return index.entry(feed.field, null);
  const lead = index.words(feed.lead, null) ?? '';
  const position = index.column(feed.name).findIndex(({ value }) => isSameUnit(wordsOf(value) ?? '', lead));
  return index.column(feed.field)[position] ?? null;
}

/**
 * The row of the 汇总表 an application stands for: what the applicant wrote into its own copy of the table, and where
 * that is blank what the 推荐书 says. 序号 is the organiser's. Empty for programmes without a 汇总表.
 *
 * @param file the name the caller used
 * @param consortium as the application calls itself; empty where it does not
 */
export function summaryRow(
  programme: Programme,
  filing: Filing,
  file: string,
  consortium: string,
): SummaryCell[] {
  const summary = summaryTable(programme);
  if (summary === null) return [];
  const { table } = summary;
  const index = FilingIndex.of(filing);
  const row = ownRow(index.rows(table.key), `${table.key}.${CONSORTIUM_COLUMN}`, consortium);
  return table.columns
    .filter(({ field }) => lastSegment(field.key) !== NUMBER_COLUMN)
    .map(({ field: { key } }): SummaryCell => {
      const feeds = SUMMARY_FEEDS.get(lastSegment(key)) ?? [];
      const entries = [row?.entries.get(key) ?? null, ...feeds.map((feed) => fedEntry(feed, index))];
      for (const entry of entries) {
        if (entry === null) continue;
        const value = mergedValue(entry);
        if (value.kind !== 'blank') return { field: key, value, from: sourceOf(file, entry) };
      }
      return { field: key, value: { kind: 'blank' }, from: null };
    });
}
