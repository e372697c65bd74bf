import type { CellPlace } from '../../model/cell-address';
import { fieldAtYear } from '../../model/keys';
import type { PlannedField, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { layOutProgramme } from '../../layout/lay-out-programme';
import { exampleProgramme } from './example-programme';

/** The example's forms as worksheets. */
export const examplePlan: WorkbookPlan = layOutProgramme(exampleProgramme);

/**
 * Where a field of the fresh layout stands.
 *
 * @param key `overview.name`, `overview.budget@2025`
 * @throws RangeError where the plan has no such field
 */
export function plannedField(
  key: string,
  plan: WorkbookPlan = examplePlan,
): { sheet: PlannedSheet; field: PlannedField } {
  for (const sheet of plan.sheets) {
    const field = sheet.fields.find((candidate) => fieldAtYear(candidate.field, candidate.year) === key);
    if (field) return { sheet, field };
  }
  throw new RangeError(`the plan has no field ${key}`);
}

/**
 * A cell of a field in the fresh layout.
 *
 * @param below rows below the top of the field's area; a table's row 1 and a text's paragraph 1 are at 1
 */
export function fieldPlace(key: string, below = 0, plan: WorkbookPlan = examplePlan): CellPlace {
  const { sheet, field } = plannedField(key, plan);
  return { sheet: sheet.name, row: field.area.top + below, column: field.area.left };
}
