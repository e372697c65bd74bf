import type { Field } from '../model/field';
import type { z } from 'zod';
import type { YearTableRow } from '../model/form';

type Row = z.infer<typeof YearTableRow>;

/**
 * A row of a year table with one number or text per year.
 *
 * @param groups - printed group labels from the outside in
 * @param printedUnit - printed in each year's cell; null where the label says the unit
 */
export function yearRow(groups: string[], field: Field, printedUnit: string | null = null): Row {
  return {
    groups,
    label: field.label,
    lines: [{ field, printedUnit, spansYears: field.years === null, besides: [] }],
  };
}

/**
 * A row whose printed cell holds two numbers: one label, one line for each.
 *
 * @example twoLineRow(['师资共建共享'], '企业兼职教师', [persons, '人次'], [hours, '课时数'])
 */
export function twoLineRow(
  groups: string[],
  label: string,
  ...lines: [field: Field, printedUnit: string | null][]
): Row {
  return {
    groups,
    label,
    lines: lines.map(([field, printedUnit]) => ({
      field,
      printedUnit,
      spansYears: false,
      besides: [],
    })),
  };
}
