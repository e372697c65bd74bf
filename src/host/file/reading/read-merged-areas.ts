import type { CellArea } from '../../../model/cell-address';
import { parseArea } from '../../../model/cell-address';
import { decodeMarkup } from '../markup/markup';

const MERGE =
  /<(?:[A-Za-z_][\w.-]*:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})["']/g;
/** A form has some hundred; the rest of a sheet that has more is read as if nothing were merged. */
const MOST_AREAS = 3_000;

/**
 * The merged cells of a worksheet part, which only forms that are not ours need: ours are found by keys.
 *
 * @param part its name, for a refusal
 */
export function readMergedAreas(part: string, bytes: Uint8Array): CellArea[] {
  const areas: CellArea[] = [];
  const xml = decodeMarkup(part, bytes);
  // They stand behind the cells, which are most of a sheet and need not be searched.
  const first = xml.indexOf('mergeCell');
  if (first < 0) return areas;
  for (const [, reference] of xml.slice(xml.lastIndexOf('<', first)).matchAll(MERGE)) {
    const area = reference === undefined ? null : parseArea(reference);
    if (area !== null) areas.push(area);
    if (areas.length >= MOST_AREAS) break;
  }
  return areas;
}
