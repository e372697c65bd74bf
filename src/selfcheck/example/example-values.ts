import type { CellValue } from '../../model/ports';
import type { PlannedValue } from '../../model/workbook-plan';
import { fieldPlace } from './example-layout';

/** A text as it is written into a cell. */
export function textValue(text: string): Extract<PlannedValue, { kind: 'text' }> {
  return { kind: 'text', text };
}

/** A number as it is written into a cell, e.g. `numberValue('120.5')`. */
export function numberValue(decimal: string): Extract<PlannedValue, { kind: 'number' }> {
  return { kind: 'number', decimal };
}

function valueAt(key: string, value: PlannedValue, below = 0): CellValue {
  return { place: fieldPlace(key, below), value };
}

/** A filing with something in every kind of block. */
export const exampleValues: readonly CellValue[] = [
  valueAt('overview.name', textValue('示例产教联合体')),
  valueAt('overview.staff.total', numberValue('35')),
  valueAt('overview.staff.fullTime', numberValue('20')),
  valueAt('overview.staff.partTime', numberValue('15')),
  valueAt('overview.budget@2025', numberValue('120.5')),
  valueAt('enterprises.name', textValue('示例甲公司'), 1),
  valueAt('enterprises.sales', numberValue('1000.25'), 1),
  valueAt('enterprises.name', textValue('示例乙公司'), 2),
  valueAt('enterprises.sales', numberValue('2000.5'), 2),
  valueAt('outcomes.teachers.persons@2025', numberValue('12')),
  valueAt('plan.content', textValue('示例第一段。'), 1),
  valueAt('plan.content', textValue('示例第二段。'), 2),
];
