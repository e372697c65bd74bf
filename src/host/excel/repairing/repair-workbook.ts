import type { CellPlace } from '../../../model/cell-address';
import type { Repaired } from '../../../model/ports';
import type {
  PlannedSheet,
  PlannedStyle,
  PlannedValidation,
  WorkbookPlan,
} from '../../../model/workbook-plan';
import { cellInput } from '../../values/cell-input';
import type { ExcelRuntime } from '../excel-runtime';
import { hasLevel } from '../excel-runtime';
import type { PresentFormat } from '../../plan/present-formats';
import { disturbingFormats, missingFormats } from '../../plan/present-formats';
import { distinctPlaces, namedPlaces, repairedPlaces } from '../../plan/repaired-places';
import type { StyledCell } from '../../plan/styled-cells';
import { setLooks, setNumberFormats } from '../laying-out/cell-looks';
import { addLiveFormats, setValidation } from '../laying-out/cell-rules';
import { setNames } from '../laying-out/defined-names';
import type { PresentProtection } from '../sheet-protection';
import { loadProtection, PLANNED_PROTECTION } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import { syncSilently } from '../silent-batch';
import { loadLooks } from './present-looks';
import { loadFormats, loadValidations } from './present-rules';
import type { FrameDamage } from './sheet-frame';
import { loadFrame, repairFrame } from './sheet-frame';

/** Excel tells merged areas from this level on. */
const MERGED_AREAS_LEVEL = '1.13';

/** What of a sheet is not as planned. */
interface SheetDamage {
  sheet: Excel.Worksheet;
  planned: PlannedSheet;
  protection: PresentProtection;
  looks: readonly StyledCell[];
  validations: readonly PlannedValidation[];
  frame: FrameDamage;
  formats: readonly PresentFormat[];
  /** Cells whose text or formula the plan gives. */
  contents: PlannedSheet['cells'];
}

function placesOf(damage: SheetDamage): CellPlace[] {
  const { planned, protection, looks, validations, frame, formats, contents } = damage;
  const missing = missingFormats(planned.conditionalFormats, formats);
  return repairedPlaces({
    planned,
    cells: [...contents, ...looks],
    areas: [...[...validations, ...missing].map(({ area }) => area), ...frame.merges, ...frame.strangeMerges],
    columns: frame.columns,
    rows: frame.rows,
    isUnprotected: planned.protected && !protection.isProtected,
  });
}

/** Two round trips: what live formats there are has to be known before they can be asked for. */
async function findDamage(
  runtime: ExcelRuntime,
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  styles: ReadonlyMap<string, PlannedStyle>,
): Promise<SheetDamage[]> {
  const readsMerges = hasLevel(runtime, MERGED_AREAS_LEVEL);
  const loaded = plan.sheets.map((planned) => {
    const sheet = context.workbook.worksheets.getItem(planned.name);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return {
      sheet,
      planned,
      formats,
      protection: loadProtection(sheet),
      looks: loadLooks(sheet, planned, styles),
      validations: loadValidations(sheet, planned),
      frame: loadFrame(sheet, planned, readsMerges),
    };
  });
  await context.sync();
  // Proxies of ranges live for one round trip: what they hold is taken over now.
  const found = loaded.map(({ sheet, planned, formats, ...read }) => ({
    sheet,
    planned,
    protection: read.protection(),
    looks: read.looks(),
    validations: read.validations(),
    frame: read.frame(),
    contents: planned.cells.filter(({ value }) => value.kind !== 'blank'),
    formats: loadFormats(sheet, formats.items),
  }));
  await context.sync();
  return found.map((damage) => ({ ...damage, formats: damage.formats() }));
}

function repairSheet(damage: SheetDamage, styles: ReadonlyMap<string, PlannedStyle>): void {
  const { sheet, planned, protection, looks, validations, frame, formats, contents } = damage;
  if (protection.isProtected) sheet.protection.unprotect();
  repairFrame(sheet, frame);
  setNumberFormats(sheet, looks);
  setLooks(sheet, looks);
  for (const validation of validations) setValidation(sheet, validation, false);
  if (missingFormats(planned.conditionalFormats, formats).length > 0) {
    const { conditionalFormats } = sheet.getRange();
    for (const id of disturbingFormats(planned.conditionalFormats, formats))
      conditionalFormats.getItem(id).delete();
    addLiveFormats(sheet, planned.conditionalFormats);
  }
  for (const { row, column, value, style } of contents) {
    const numberFormat = styles.get(style)?.numberFormat ?? 'General';
    const input = cellInput(value, numberFormat, { sheet: planned.name, row, column });
    rangeOf(sheet, { top: row, bottom: row, left: column, right: column }).formulas = [[input]];
  }
  if (protection.isProtected) sheet.protection.protect(protection.options);
  else if (planned.protected) sheet.protection.protect(PLANNED_PROTECTION);
}

/**
 * Puts back what differs from a plan placed where everything stands today: two round trips to compare, one to write
 * where something differs. Contents the plan leaves blank are not touched.
 */
export async function repairWorkbook(runtime: ExcelRuntime, plan: WorkbookPlan): Promise<Repaired> {
  const context = runtime.openContext();
  const { names } = context.workbook;
  if (plan.names.length > 0) names.load('items/name,items/formula');
  const styles = new Map(Object.entries(plan.styles));
  const damaged = (await findDamage(runtime, context, plan, styles)).filter(
    (damage) => placesOf(damage).length > 0,
  );
  const repaired = [...damaged.flatMap(placesOf), ...namedPlaces(plan.names)];
  if (damaged.length === 0 && plan.names.length === 0) return { repaired: [], remaining: [] };
  await syncSilently(runtime, context, () => {
    for (const damage of damaged) repairSheet(damage, styles);
    if (plan.names.length === 0) return;
    const present = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
    setNames(names, plan.names, present);
  });
  return { repaired: distinctPlaces(repaired), remaining: [] };
}
