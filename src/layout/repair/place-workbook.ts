import type { KeyedSheet } from '../../filing/match-sheets';
import { keyedSheets, matchSheets } from '../../filing/match-sheets';
import { NameTargets } from '../../filing/name-targets';
import { planIndexOf } from '../../filing/plan-index';
import type { WorkbookFault } from '../../model/filing';
import type { Programme } from '../../model/programme';
import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { KEY_ROW } from '../reserved-keys';
import type { PlacedSheet } from './place-sheet';
import { placeSheet } from './place-sheet';
import type { SheetPlaces } from './placed-formula';

/** The sheets of a plan where they stand in a workbook today. */
export interface PlacedWorkbook {
  names: NameTargets;
  /** All sheets of the workbook that carry keys, or might have lost them. */
  sheets: readonly KeyedSheet[];
  placed: readonly PlacedSheet[];
  /** Sheets that are missing or copied. */
  faults: readonly WorkbookFault[];
  /** By planned sheet name. */
  places: ReadonlyMap<string, SheetPlaces>;
}

function placesOf({ grid, rows, columns, lost }: PlacedSheet): SheetPlaces {
  return {
    name: grid.name,
    row: (planned) => (planned === KEY_ROW && lost.keyRow ? null : rows.place(planned)),
    column: (planned) => columns.place(planned),
  };
}

/**
 * Finds every sheet, row and column of a plan where it stands today: by keys, then names, then printed texts.
 *
 * @param plan the fresh layout of the workbook's template version
 * @param content what a host read
 */
export function placeWorkbook(
  plan: WorkbookPlan,
  programme: Programme,
  content: WorkbookContent,
): PlacedWorkbook {
  const index = planIndexOf(plan, programme);
  const names = new NameTargets(content);
  const sheets = keyedSheets(content);
  const ours = sheets.filter(({ frame }) => {
    const key = frame?.sheetKey ?? null;
    return key === null || (key.programme === plan.programme && key.templateVersion === plan.templateVersion);
  });
  const { found, faults } = matchSheets(index.sheets, ours, names);
  const placed = index.sheets.flatMap((sheet) => {
    const keyed = found.get(sheet.key);
    return keyed ? [placeSheet(sheet, keyed, names)] : [];
  });
  return {
    names,
    sheets,
    placed,
    faults,
    places: new Map(placed.map((sheet) => [sheet.plan.name, placesOf(sheet)])),
  };
}
