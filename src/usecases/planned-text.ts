import type { PlannedValue } from '../model/workbook-plan';

/** A value to be written, as the text a person compares with what stands in the cell. */
export function plannedText(value: PlannedValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return value.decimal;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return value.iso;
    case 'formula':
      return `=${value.formula}`;
  }
}
