import type { PlannedCell, PlannedField, PlannedValue, WorkbookPlan } from '../../src/model/workbook-plan';

/** A value for one field; `row` counts the rows of a table or the paragraphs of a long text from 0. */
export interface FilledField {
  field: string;
  year?: number;
  row?: number;
  value: number | string;
}

function plannedValue(value: number | string): PlannedValue {
  return typeof value === 'number'
    ? { kind: 'number', decimal: String(value) }
    : { kind: 'text', text: value };
}

function rowOf({ extent, area }: PlannedField, row: number): number {
  return extent.kind === 'cell' ? area.top : area.top + 1 + row;
}

/** The plan with values in its cells; totals keep the values they show in an empty workbook. */
export function filledPlan(plan: WorkbookPlan, values: readonly FilledField[]): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const written = new Map<string, PlannedValue>();
    for (const { field, year, row, value } of values) {
      const planned = sheet.fields.find(
        (candidate) => candidate.field === field && candidate.year === (year ?? null),
      );
      if (planned) {
        written.set(`${rowOf(planned, row ?? 0)}/${planned.area.left}`, plannedValue(value));
      }
    }
    const cells = sheet.cells.map((cell): PlannedCell => ({
      ...cell,
      value: written.get(`${cell.row}/${cell.column}`) ?? cell.value,
    }));
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}
