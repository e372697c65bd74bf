import type { Field } from '../../model/field';
import type { FieldGrid } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import { entryCell, printedCell } from '../grid-cells';

/**
 * A grid with a row per field: the label, and the cell to fill in beside it.
 *
 * @param widths of the two columns, in characters
 */
export function labelledFields(key: FieldKey, widths: [number, number], fields: Field[]): FieldGrid {
  return {
    kind: 'fieldGrid',
    key,
    columnWidths: widths,
    rows: fields.map((field) => ({
      key: field.key,
      cells: [printedCell(field.label), entryCell(field.key)],
      lines: 1,
    })),
    fields,
    totals: [],
  };
}
