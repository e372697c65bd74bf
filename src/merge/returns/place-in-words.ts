import { catalogueByKey } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import type { FindingOutput } from '../../model/command-output';
import { fieldLabel } from '../../model/field-label';
import { parseFieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { returnMessages as words } from './messages';
import { fieldOfPlace } from './matter';

/** More cells or labels of one item say no more. */
const SHOWN_LABELS = 3;
const SHOWN_CELLS = 6;

/** The first field of a finding, which says where in the forms it belongs. */
export function firstField(programme: Programme, { fields }: FindingOutput): CataloguedField | null {
  const [first] = fields;
  return first === undefined ? null : (catalogueByKey(programme).get(fieldOfPlace(first)) ?? null);
}

function labelsOf(programme: Programme, { fields }: FindingOutput): string[] {
  const catalogue = catalogueByKey(programme);
  const labels = fields.flatMap((place) => {
    const parsed = parseFieldAtYear(place);
    const of = parsed === null ? undefined : catalogue.get(parsed.field);
    return parsed === null || of === undefined ? [] : [fieldLabel(of, programme, parsed.year)];
  });
  return [...new Set(labels)];
}

/** Sheet → addresses on it, in the order of the finding. */
function cellsBySheet(cells: readonly string[]): Map<string, string[]> {
  const bySheet = new Map<string, string[]>();
  for (const place of cells) {
    const at = place.lastIndexOf('!');
    const sheet = place
      .slice(0, Math.max(at, 0))
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    const known = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, [...known, place.slice(at + 1)]);
  }
  return bySheet;
}

/**
 * Where to look: sheet, cells and printed labels. Cells are those of the workbook that was handed in.
 *
 * @param isComplete whether every cell is named, however many there are
 */
export function placeInWords(programme: Programme, finding: FindingOutput, isComplete: boolean): string {
  const labels = labelsOf(programme, finding);
  const named = labels.slice(0, SHOWN_LABELS);
  const moreLabels = labels.length - named.length;
  const sheets = [...cellsBySheet(finding.cells)];
  if (sheets.length === 0) {
    const of = firstField(programme, finding);
    return of === null ? '' : words.where(of.sheet.name, [], 0, named, moreLabels);
  }
  return sheets
    .map(([sheet, cells], index) => {
      const shown = isComplete ? cells : cells.slice(0, SHOWN_CELLS);
      const [own, more] = index === 0 ? [named, moreLabels] : [[], 0];
      return words.where(sheet, shown, cells.length - shown.length, own, more);
    })
    .join(words.whereSeparator);
}
