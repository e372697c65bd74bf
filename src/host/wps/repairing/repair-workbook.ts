import type { CellPlace } from '../../../model/cell-address';
import type { Repaired } from '../../../model/ports';
import type { PlannedSheet, PlannedValidation, WorkbookPlan } from '../../../model/workbook-plan';
import type { PresentFormat } from '../../plan/present-formats';
import { disturbingFormats, missingFormats } from '../../plan/present-formats';
import { distinctPlaces, namedPlaces, repairedPlaces } from '../../plan/repaired-places';
import type { StyledCell } from '../../plan/styled-cells';
import { cellInput } from '../../values/cell-input';
import { setLooks } from '../laying-out/cell-looks';
import { setValidations } from '../laying-out/cell-rules';
import { setNames } from '../laying-out/defined-names';
import type { LayingOut } from '../laying-out/lay-out-sheet';
import { addLiveFormats } from '../laying-out/live-formats';
import { keepingFront, withSheetInFront } from '../laying-out/sheet-in-front';
import { isProtected, PLANNED_PROTECTION, protect, whileUnprotected } from '../writing/sheet-protection';
import { lostLooks } from './present-looks';
import { deleteLiveFormats, presentLiveFormats } from './present-live-formats';
import { lostValidations } from './present-validations';
import type { FrameDamage } from './sheet-frame';
import { frameDamage, repairFrame } from './sheet-frame';

/** What of a sheet is not as planned. */
interface SheetDamage {
  sheet: Et.Worksheet;
  planned: PlannedSheet;
  isUnprotected: boolean;
  looks: readonly StyledCell[];
  validations: readonly PlannedValidation[];
  formats: readonly PresentFormat[];
  frame: FrameDamage;
  /** Cells whose text or formula the plan gives. */
  contents: PlannedSheet['cells'];
}

function placesOf({
  planned,
  looks,
  validations,
  formats,
  frame,
  contents,
  isUnprotected,
}: SheetDamage): CellPlace[] {
  const missing = missingFormats(planned.conditionalFormats, formats);
  return repairedPlaces({
    planned,
    cells: [...contents, ...looks],
    areas: [...[...validations, ...missing].map(({ area }) => area), ...frame.merges],
    columns: frame.columns,
    rows: frame.rows,
    isUnprotected,
  });
}

/** Whether formulas of rules are read or written, for which the sheet has to be in front. */
function hasFormulas({ conditionalFormats, validations }: PlannedSheet): boolean {
  return conditionalFormats.length > 0 || validations.some(({ rule }) => rule.kind === 'custom');
}

function inFrontWhereNeeded(
  { book }: LayingOut,
  sheet: Et.Worksheet,
  planned: PlannedSheet,
  act: () => void,
): void {
  if (hasFormulas(planned)) withSheetInFront(book, sheet, act);
  else act();
}

function findDamage(context: LayingOut, sheet: Et.Worksheet, planned: PlannedSheet): SheetDamage {
  const { book, capabilities, styles } = context;
  let validations: readonly PlannedValidation[] = [];
  let formats: readonly PresentFormat[] = [];
  inFrontWhereNeeded(context, sheet, planned, () => {
    if (capabilities.dataValidation) validations = lostValidations(sheet, planned.validations);
    const isAsked = capabilities.conditionalFormats && planned.conditionalFormats.length > 0;
    if (isAsked) formats = presentLiveFormats(sheet);
  });
  return {
    sheet,
    planned,
    isUnprotected: planned.protected && capabilities.protection && !isProtected(sheet),
    looks: lostLooks(book, sheet, planned, styles),
    validations,
    formats,
    frame: frameDamage(sheet, planned),
    contents: planned.cells.filter(({ value }) => value.kind !== 'blank'),
  };
}

function repairSheet(context: LayingOut, damage: SheetDamage): void {
  const { sheet, planned, looks, validations, formats, frame, contents } = damage;
  repairFrame(sheet, frame);
  setLooks(sheet, looks, false);
  inFrontWhereNeeded(context, sheet, planned, () => {
    setValidations(sheet, validations, false);
    if (missingFormats(planned.conditionalFormats, formats).length === 0) return;
    deleteLiveFormats(sheet, disturbingFormats(planned.conditionalFormats, formats));
    addLiveFormats(sheet, planned.conditionalFormats, false);
  });
  for (const { row, column, value, style } of contents) {
    const numberFormat = context.styles.get(style)?.numberFormat ?? 'General';
    const input = cellInput(value, numberFormat, { sheet: planned.name, row, column });
    const area = { top: row, bottom: row, left: column, right: column };
    context.changes.write(sheet, planned.name, { area, inputs: [[input]] });
  }
}

/** What this WPS has no way to put back is not looked for. */
function planFor({ capabilities }: LayingOut, plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: capabilities.conditionalFormats ? sheet.conditionalFormats : [],
      validations: capabilities.dataValidation ? sheet.validations : [],
    })),
  };
}

/**
 * Puts back what differs from a plan placed where everything stands today. All of it is compared before anything is
 * written; contents the plan leaves blank are not touched.
 */
export function repairWorkbook(context: LayingOut, plan: WorkbookPlan): Repaired {
  const { book, changes } = context;
  const { sheets, names } = planFor(context, plan);
  const found = sheets.map((planned) => ({ planned, sheet: book.sheet(planned.name) }));
  return changes.during('sheets', () =>
    keepingFront(book, () => {
      const damaged = found
        .map(({ sheet, planned }) => findDamage(context, sheet, planned))
        .filter((damage) => placesOf(damage).length > 0);
      const repaired = [...damaged.flatMap(placesOf), ...namedPlaces(names)];
      whileUnprotected(
        damaged.map(({ sheet }) => sheet),
        () => {
          for (const damage of damaged) repairSheet(context, damage);
          setNames(book.workbook, names);
        },
      );
      for (const { sheet, isUnprotected } of damaged) if (isUnprotected) protect(sheet, PLANNED_PROTECTION);
      return { repaired: distinctPlaces(repaired), remaining: [] };
    }),
  );
}
