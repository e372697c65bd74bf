import type { Filing, WorkbookFault } from '../model/filing';
import type { CellPlace } from '../model/cell-address';
import type { Total } from '../model/form';
import type { FieldKey } from '../model/keys';
import { aliasName } from '../model/keys';
import type { PlannedTotal } from '../model/workbook-plan';
import { cellText } from './cell-text';
import { roundToSheetDigits } from './decimal-text';
import type { KeyedSheet } from './match-sheets';
import type { NameTargets } from './name-targets';
import type { IndexedSheet } from './plan-index';
import type { FaultAt } from './workbook-fault';
import { gatheredFault } from './workbook-fault';

type ShownTotal = Filing['shownTotals'][number];

function placeOf(
  { total, rowKey, columnKey }: PlannedTotal,
  { frame, grid }: KeyedSheet,
  names: NameTargets,
): CellPlace | null {
  const row = frame?.rows.get(rowKey)?.[0];
  const column = frame?.columns.get(columnKey)?.[0];
  if (row !== undefined && column !== undefined) return { sheet: grid.name, row, column };
  const area = names.on(aliasName(total, null), grid.name)?.area;
  return area ? { sheet: grid.name, row: area.top, column: area.left } : null;
}

/** What the total cells of a sheet show, and whether their formulas are still there and computed. */
export function readTotals(
  sheet: IndexedSheet,
  keyed: KeyedSheet,
  names: NameTargets,
  totals: ReadonlyMap<FieldKey, Total>,
): { shown: ShownTotal[]; faults: WorkbookFault[] } {
  const { grid } = keyed;
  const overwritten: FaultAt[] = [];
  const notCalculated: FaultAt[] = [];
  const shown = sheet.plan.totals.map((planned): ShownTotal => {
    const place = placeOf(planned, keyed, names);
    if (place === null) return { total: planned.total, shown: null, cell: null };
    const cell = grid.at(place.row, place.column);
    const total = totals.get(planned.total);
    const fault: FaultAt = {
      subject: total?.label ?? planned.total,
      cell: place,
      field: null,
      found: cellText(cell),
      expected: null,
    };
    if (cell?.formula === undefined) overwritten.push(fault);
    // A difference shows nothing until there is a figure to compare, every other total shows a number.
    else if (cell.value.kind === 'empty' && total?.of.kind !== 'difference') notCalculated.push(fault);
    const decimal = cell?.value.kind === 'number' ? roundToSheetDigits(cell.value.decimal) : null;
    return { total: planned.total, shown: decimal?.decimal ?? null, cell: place };
  });
  for (const { rowKey, columnKey } of sheet.formulas) {
    const row = keyed.frame?.rows.get(rowKey)?.[0];
    const column = keyed.frame?.columns.get(columnKey)?.[0];
    if (row === undefined || column === undefined) continue;
    const cell = grid.at(row, column);
    if (cell?.formula !== undefined) continue;
    const place = { sheet: grid.name, row, column };
    overwritten.push({ subject: grid.name, cell: place, field: null, found: cellText(cell), expected: null });
  }
  return {
    shown,
    faults: [
      ...gatheredFault('formulaOverwritten', grid.name, overwritten),
      ...gatheredFault('formulaNotCalculated', grid.name, notCalculated),
    ],
  };
}
