import type { FieldKey } from '../model/keys';
import type { FilingEntry, WorkbookFault } from '../model/filing';
import { cellAddress } from '../model/cell-address';
import type { Field } from '../model/field';
import type { RepeatingTable } from '../model/form';
import type { LocatedField } from './locate-fields';
import { printedForm } from './plan-index';
import { readCell } from './read-cell';
import type { SheetGrid } from './sheet-grid';
import { workbookFault } from './workbook-fault';

/** A column of a table that was found on the sheet. */
export interface TableColumn {
  field: Field;
  located: LocatedField;
}

export interface TableReading {
  rows: number[];
  entries: FilingEntry[];
  faults: WorkbookFault[];
}

/** Texts printed in a table for the applicant to write beside: 政府部门. A row that holds nothing else is not filled in. */
function prompts(table: RepeatingTable): Map<FieldKey, Set<string>> {
  const texts = new Map<FieldKey, Set<string>>();
  for (const { column, text } of table.printedRows.flat()) {
    const known = texts.get(column);
    if (known) known.add(printedForm(text));
    else texts.set(column, new Set([printedForm(text)]));
  }
  return texts;
}

/**
 * Reads the rows of a table: every row below the header in which any column is filled, both spacers included, hidden
 * and filtered rows too, in the order of the sheet. Rows outside the spacers are read as well, and reported, because
 * the sheet's sums leave them out.
 */
export function readRows(
  table: RepeatingTable,
  columns: readonly TableColumn[],
  grid: SheetGrid,
): TableReading {
  const printed = prompts(table);
  const found = columns.flatMap(({ field, located }) =>
    located.location ? [{ field, location: located.location, printed: printed.get(field.key) }] : [],
  );
  const isFilled = (row: number): boolean =>
    found.some(({ location, printed: texts }) => {
      if (row < location.top) return false;
      const cell = grid.at(row, location.column);
      if (cell === null) return false;
      const text = grid.textAt(row, location.column);
      const isPending = cell.value.kind === 'empty' && cell.formula !== undefined;
      return isPending || (text !== '' && texts?.has(printedForm(text)) !== true);
    });
  const rows = found.length === 0 ? [] : grid.rows.filter(isFilled);
  const entries = rows.flatMap((row) =>
    found.map(({ field, location }): FilingEntry => ({
      field: field.key,
      year: null,
      tableRow: row,
      ...readCell(field.type, row < location.top ? null : grid.at(row, location.column)),
      cell: { sheet: grid.name, row, column: location.column },
      foundBy: location.foundBy,
    })),
  );
  const body = found[0]?.location.body;
  const outside = body ? rows.filter((row) => row < body.top || row > body.bottom) : [];
  const first = found[0];
  return {
    rows,
    entries,
    faults:
      outside.length === 0 || !first || !body
        ? []
        : [
            workbookFault('rowOutsideTable', table.title || grid.name, {
              found: outside.join('、'),
              expected: `${cellAddress(body.top, first.location.column)}:${cellAddress(body.bottom, first.location.column)}`,
              cells: outside.map((row) => ({ sheet: grid.name, row, column: first.location.column })),
            }),
          ],
  };
}
