import { catalogueFields, catalogueTotals } from '../model/catalogue';
import type { Field } from '../model/field';
import type { RepeatingTable, Total } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { PlannedField, PlannedSheet, WorkbookPlan } from '../model/workbook-plan';
import { foldWidth, withoutWhiteSpace } from './character-width';

/** A planned form sheet with what reading asks of it again and again. */
export interface IndexedSheet {
  plan: PlannedSheet;
  key: FieldKey;
  /** Every printed text of the sheet as it is printed. */
  exactTexts: ReadonlySet<string>;
  /** Every printed text of the sheet, in the form in which texts are compared. */
  printedTexts: ReadonlySet<string>;
  /** Every key of its key row and key column. */
  keys: ReadonlySet<string>;
  /** Formula cells that compute no total: states, counts, live references. */
  formulas: readonly { rowKey: string; columnKey: string }[];
  /** How often a label's text is printed, and each label's place among its equals. */
  labelPositions: ReadonlyMap<string, readonly { row: number; column: number }[]>;
}

export interface PlanIndex {
  sheets: readonly IndexedSheet[];
  fields: ReadonlyMap<FieldKey, Field>;
  tables: ReadonlyMap<FieldKey, RepeatingTable>;
  totals: ReadonlyMap<FieldKey, Total>;
}

/** The form in which printed texts are compared: widths and white space do not count. */
export function printedForm(text: string): string {
  return withoutWhiteSpace(foldWidth(text));
}

function indexSheet(plan: PlannedSheet, key: FieldKey): IndexedSheet {
  const rowKeys = new Map<number, string>();
  const columnKeys = new Map<number, string>();
  const exactTexts = new Set<string>();
  const printedTexts = new Set<string>();
  const labelPositions = new Map<string, { row: number; column: number }[]>();
  const totals = new Set(plan.totals.map(({ row, column }) => `${row}/${column}`));
  for (const { row, column, value } of plan.cells) {
    if (value.kind !== 'text') continue;
    if (column === 1) rowKeys.set(row, value.text);
    else if (row === 1) columnKeys.set(column, value.text);
    else {
      const text = printedForm(value.text);
      exactTexts.add(value.text);
      printedTexts.add(text);
      const positions = labelPositions.get(text);
      if (positions) positions.push({ row, column });
      else labelPositions.set(text, [{ row, column }]);
    }
  }
  const formulas = plan.cells.flatMap(({ row, column, value }) => {
    const rowKey = rowKeys.get(row);
    const columnKey = columnKeys.get(column);
    const isOther = value.kind === 'formula' && !totals.has(`${row}/${column}`);
    return isOther && rowKey !== undefined && columnKey !== undefined ? [{ rowKey, columnKey }] : [];
  });
  const keys = new Set([...rowKeys.values(), ...columnKeys.values()]);
  return { plan, key, exactTexts, printedTexts, keys, formulas, labelPositions };
}

const indexes = new WeakMap<WorkbookPlan, { programme: Programme; index: PlanIndex }>();

/** The index of a plan, made once: a batch reads many workbooks against the same plan. */
export function planIndexOf(plan: WorkbookPlan, programme: Programme): PlanIndex {
  const known = indexes.get(plan);
  if (known?.programme === programme) return known.index;
  const catalogue = catalogueFields(programme);
  const index: PlanIndex = {
    totals: new Map(catalogueTotals(programme).map(({ total }) => [total.key, total])),
    sheets: plan.sheets.flatMap((sheet) => (sheet.key === null ? [] : [indexSheet(sheet, sheet.key)])),
    fields: new Map(catalogue.map(({ field }) => [field.key, field])),
    tables: new Map(
      catalogue.flatMap(({ block }) =>
        block.kind === 'repeatingTable' ? [[block.key, block] as const] : [],
      ),
    ),
  };
  indexes.set(plan, { programme, index });
  return index;
}

/** The record of a planned field. */
export function recordOf(index: PlanIndex, { field }: Pick<PlannedField, 'field'>): Field {
  const found = index.fields.get(field);
  if (!found) throw new RangeError(`the plan holds ${field}, which the programme does not know`);
  return found;
}
