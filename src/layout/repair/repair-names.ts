import type { CellArea, CellPlace } from '../../model/cell-address';
import { areaAddress, formatPlace } from '../../model/cell-address';
import { aliasName } from '../../model/keys';
import type { Repaired } from '../../model/ports';
import type { PlannedName, WorkbookPlan } from '../../model/workbook-plan';
import type { NameTargets } from '../../filing/name-targets';
import type { SheetGrid } from '../../filing/sheet-grid';
import { REPAIR_MESSAGES } from './messages';
import type { PlacedSheet } from './place-sheet';
import { placedArea } from './place-sheet';

type Remaining = Repaired['remaining'][number];

/** Where the field of a name stands today; keys come before whatever the name says. */
function areaOf(sheet: PlacedSheet, name: string, planned: CellArea): CellArea | null {
  const field = sheet.located.find((found) => aliasName(found.planned.field, found.planned.year) === name);
  if (field && field.location === null) return null;
  if (field?.location && field.planned.extent.kind === 'cell') {
    const { top, column } = field.location;
    return { top, left: column, bottom: top, right: column };
  }
  return placedArea(sheet, planned)?.area ?? null;
}

function isBlank(grid: SheetGrid | undefined, { top, left }: CellArea): boolean {
  return grid === undefined || grid.textAt(top, left) === '';
}

/**
 * Published names that are missing or point elsewhere. A name that left its blank cell for a filled one is the only
 * trace of what was cut and pasted: it stays, and a person decides.
 */
export function repairNames(
  plan: WorkbookPlan,
  sheets: readonly PlacedSheet[],
  names: NameTargets,
  grids: ReadonlyMap<string, SheetGrid>,
): { names: PlannedName[]; remaining: Remaining[] } {
  const bySheet = new Map(sheets.map((sheet) => [sheet.plan.name, sheet]));
  const repaired: PlannedName[] = [];
  const remaining: Remaining[] = [];
  for (const { name, target } of plan.names) {
    if (target.kind === 'constant') {
      if (names.identity === null) repaired.push({ name, target });
      continue;
    }
    const sheet = bySheet.get(target.sheet);
    const area = sheet && areaOf(sheet, name, target.area);
    if (!sheet || !area) continue;
    const today = names.workbook(name);
    if (today?.sheet === sheet.grid.name && areaAddress(today.area) === areaAddress(area)) continue;
    if (today && isBlank(sheet.grid, area) && !isBlank(grids.get(today.sheet), today.area)) {
      const place: CellPlace = { sheet: sheet.grid.name, row: area.top, column: area.left };
      const named = formatPlace({ sheet: today.sheet, row: today.area.top, column: today.area.left });
      const field = sheet.plan.fields.find(
        (candidate) => aliasName(candidate.field, candidate.year) === name,
      );
      if (field?.extent.kind === 'cell') {
        const label = field.label?.text ?? field.field;
        remaining.push({ place, message: REPAIR_MESSAGES.nameMoved(named, formatPlace(place), label) });
        continue;
      }
    }
    repaired.push({ name, target: { kind: 'area', sheet: sheet.grid.name, area } });
  }
  return { names: repaired, remaining };
}
