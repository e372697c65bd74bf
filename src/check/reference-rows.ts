import type { FieldReference } from '../model/field';
import type { FieldCell, FieldCells, TableRow } from './field-cells';

/**
 * The cells of several references that belong together: once for fields outside tables, once per filled row where
 * one of them is a column. Instances in which a reference has no cell are left out.
 */
export function instancesOf(cells: FieldCells, references: readonly FieldReference[]): FieldCell[][] {
  const table = references.map(({ field }) => cells.tableOf(field)).find((found) => found !== null) ?? null;
  const rows: readonly (TableRow | null)[] = table === null ? [null] : cells.rows(table);
  return rows.flatMap((row) => {
    const instance = references.map((reference) => cells.at(reference, row));
    return instance.every((cell) => cell !== null) ? [instance] : [];
  });
}
