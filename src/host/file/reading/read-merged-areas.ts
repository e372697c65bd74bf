import type { CellArea } from '../../../model/cell-address';
import { parseArea } from '../../../model/cell-address';
import type { WorkbookReading } from '../../../model/workbook-content';
import { decodeMarkup } from '../markup/markup';
import { READING_LIMITS } from '../package/reading-limits';
import { readWorkbookWithin } from './read-workbook';

const MERGE =
  /<(?:[A-Za-z_][\w.-]*:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})["']/g;
/** A form has some hundred; the rest of a sheet that has more is read as if nothing were merged. */
const MOST_AREAS = 3_000;

/** A workbook with the merged cells of its worksheets, by the name of the sheet. */
export interface MergedReading {
  reading: WorkbookReading;
  merges: ReadonlyMap<string, readonly CellArea[]>;
}

function areasIn(markup: string): CellArea[] {
  const areas: CellArea[] = [];
  for (const [, reference] of markup.matchAll(MERGE)) {
    const area = reference === undefined ? null : parseArea(reference);
    if (area !== null) areas.push(area);
    if (areas.length >= MOST_AREAS) break;
  }
  return areas;
}

/**
 * Reads a workbook together with its merged cells, which only forms that are not ours need: ours are found by keys.
 *
 * @param bytes the file; not changed and not kept
 */
export function readMergedAreas(bytes: Uint8Array): MergedReading {
  const perSheet: CellArea[][] = [];
  const reading = readWorkbookWithin(bytes, READING_LIMITS, (part, opened) => {
    perSheet.push(areasIn(decodeMarkup(part, opened.bytesOf(part))));
    return 'now';
  });
  if (reading.outcome === 'refused') return { reading, merges: new Map() };
  const worksheets = reading.content.sheets.filter(({ kind }) => kind === 'worksheet');
  return { reading, merges: new Map(worksheets.map(({ name }, index) => [name, perSheet[index] ?? []])) };
}
