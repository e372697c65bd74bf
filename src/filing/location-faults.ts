import { formatPlace } from '../model/cell-address';
import type { WorkbookFault } from '../model/filing';
import type { LocatedField } from './locate-fields';
import type { SheetGrid } from './sheet-grid';
import { gatheredFault } from './workbook-fault';
import type { FaultAt } from './workbook-fault';

function occurrence({ planned, location }: LocatedField, sheet: string, detail: Partial<FaultAt>): FaultAt {
  return {
    subject: planned.label?.text ?? planned.field,
    cell: location && { sheet, row: location.top, column: location.column },
    field: { field: planned.field, year: planned.year },
    found: null,
    expected: null,
    ...detail,
  };
}

/** Whether cells with the same keys say different things; blank ones say nothing. */
function differs({ planned, location, duplicates }: LocatedField, grid: SheetGrid): boolean {
  if (location === null || duplicates.length === 0) return false;
  if (planned.extent.kind !== 'cell') return true;
  const text = grid.textAt(location.top, location.column);
  return duplicates.some(({ row, column }) => ![text, ''].includes(grid.textAt(row, column)));
}

/** Where keys, names and labels of a sheet disagree, or lead nowhere: one fault per kind. */
export function locationFaults(located: readonly LocatedField[], grid: SheetGrid): WorkbookFault[] {
  const { name } = grid;
  const placeOf = ({ location }: LocatedField): string | null =>
    location && formatPlace({ sheet: name, row: location.top, column: location.column });
  const faults = (code: WorkbookFault['code'], found: FaultAt[]): WorkbookFault[] =>
    gatheredFault(code, name, found);
  return [
    ...faults(
      'keysLost',
      located
        .filter(({ location }) => location?.foundBy === 'names' || location?.foundBy === 'labels')
        .map((field) => occurrence(field, name, { found: placeOf(field) })),
    ),
    ...faults(
      'fieldNotFound',
      located
        .filter(({ location }) => location === null)
        .map((field) => occurrence(field, name, { found: field.movedTo && formatPlace(field.movedTo) })),
    ),
    ...located
      .filter((field) => differs(field, grid))
      .flatMap((field) => {
        const { duplicates } = field;
        const [fault] = faults('keyDuplicated', [
          occurrence(field, name, {
            found: duplicates.map(formatPlace).join('、'),
            expected: placeOf(field),
          }),
        ]);
        return fault ? [{ ...fault, cells: [...fault.cells, ...duplicates] }] : [];
      }),
    ...faults(
      'nameMoved',
      located
        .filter(({ location, movedTo }) => location !== null && movedTo !== null)
        .map((field) =>
          occurrence(field, name, {
            found: field.movedTo && formatPlace(field.movedTo),
            expected: placeOf(field),
          }),
        ),
    ),
    ...faults(
      'nameDuplicated',
      located
        .filter(({ clonedTo }) => clonedTo !== null)
        .map((field) =>
          occurrence(field, name, {
            found: field.clonedTo && formatPlace(field.clonedTo),
            expected: placeOf(field),
          }),
        ),
    ),
  ];
}
