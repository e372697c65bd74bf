import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { Repaired } from '../../model/ports';
import { comparedFormula } from '../../model/compared-formula';
import { placedFormula } from './placed-formula';
import type { SheetPlaces } from './placed-formula';
import { REPAIR_MESSAGES } from './messages';
import type { PlacedSheet } from './place-sheet';
import { KEY_COLUMN, KEY_ROW } from '../reserved-keys';
import type { CellContent } from '../../model/workbook-content';
import type { PlannedCell, PlannedStyle, PlannedValue } from '../../model/workbook-plan';

type Remaining = Repaired['remaining'][number];

const BLANK: PlannedValue = { kind: 'blank' };
/** A body longer than this was not made by hand; its cells keep the look they have. */
const MOST_BODY_ROWS = 10_000;

/** What the cells of a sheet are put back with. */
export interface CellSetting {
  places: ReadonlyMap<string, SheetPlaces>;
  styles: Readonly<Record<string, PlannedStyle>>;
  /** What a total's formula shows until a host computes, by planned row and column: `5/3`. */
  shown: ReadonlyMap<string, string | number>;
}

/** Planned rows between spacers: they carry no keys, and there may be more or fewer of them today. */
function bodiesOf({ plan }: PlacedSheet): { begin: number; end: number }[] {
  const bodies = plan.fields.flatMap(({ extent, area }) =>
    extent.kind === 'cell' ? [] : [{ begin: area.top, end: area.bottom }],
  );
  return [...new Map(bodies.map((body) => [body.begin, body])).values()];
}

function holds(cell: CellContent | null, value: PlannedValue): boolean {
  switch (value.kind) {
    case 'blank':
      return true;
    case 'text':
      return cell?.formula === undefined && cell?.value.kind === 'text' && cell.value.text === value.text;
    case 'number':
      return (
        cell?.formula === undefined &&
        cell?.value.kind === 'number' &&
        Number(cell.value.decimal) === Number(value.decimal)
      );
    case 'boolean':
      return (
        cell?.formula === undefined && cell?.value.kind === 'boolean' && cell.value.value === value.value
      );
    case 'date':
      return cell?.formula === undefined && cell?.value.kind === 'date' && cell.value.iso === value.iso;
    case 'formula':
      return cell?.formula !== undefined && comparedFormula(cell.formula) === comparedFormula(value.formula);
  }
}

/** Only what nobody is asked to fill in is ours to put back: what is locked, and the keys. */
function isOurs({ row, column, style }: PlannedCell, styles: CellSetting['styles']): boolean {
  return row === KEY_ROW || column === KEY_COLUMN || styles[style]?.locked === true;
}

/** The cells outside of bodies: each with its look, and with a value where that has to be put back. */
function keyedCells(
  sheet: PlacedSheet,
  setting: CellSetting,
): { cells: PlannedCell[]; remaining: Remaining[] } {
  const { plan, grid, rows, columns, lost } = sheet;
  const bodies = bodiesOf(sheet);
  const isInBody = (row: number): boolean => bodies.some(({ begin, end }) => row > begin && row < end);
  const cells: PlannedCell[] = [];
  const remaining: Remaining[] = [];
  const lostRows = new Set<number>();
  // Rows of fields that are lost are told of by their fields.
  for (const { planned, location } of sheet.located) {
    if (location === null && planned.label) lostRows.add(planned.label.row);
  }
  for (const planned of plan.cells) {
    if (isInBody(planned.row)) continue;
    if (planned.row === KEY_ROW && lost.keyRow) continue;
    if (planned.column === KEY_COLUMN && lost.keyColumn) continue;
    const row = rows.place(planned.row);
    const column = columns.place(planned.column);
    const ours = isOurs(planned, setting.styles);
    if (row === null || column === null) {
      const isLabel = ours && planned.value.kind === 'text' && planned.column !== KEY_COLUMN;
      if (planned.row === KEY_ROW || !isLabel || lostRows.has(planned.row)) continue;
      lostRows.add(planned.row);
      const text = planned.value.kind === 'text' ? planned.value.text : '';
      remaining.push({ place: null, message: REPAIR_MESSAGES.textLost(grid.name, text) });
      continue;
    }
    const place = { sheet: grid.name, row, column };
    const found = grid.at(row, column);
    const value = ours ? placedValue(planned, sheet, setting) : BLANK;
    if (value === null) remaining.push({ place, message: REPAIR_MESSAGES.formulaLost(formatPlace(place)) });
    cells.push({
      row,
      column,
      style: planned.style,
      value: value === null || holds(found, value) ? BLANK : value,
    });
  }
  return { cells, remaining };
}

function placedValue(
  { row, column, value }: PlannedCell,
  { plan }: PlacedSheet,
  { places, shown }: CellSetting,
): PlannedValue | null {
  if (value.kind !== 'formula') return value;
  const formula = placedFormula(value.formula, plan.name, places);
  return formula === null
    ? null
    : { kind: 'formula', formula, cached: shown.get(`${row}/${column}`) ?? value.cached };
}

/** The rows between today's spacers, each with the look of the plan's last spare row. */
function bodyCells(sheet: PlacedSheet): PlannedCell[] {
  const { plan, rows, columns } = sheet;
  return bodiesOf(sheet).flatMap(({ begin, end }) => {
    const top = rows.place(begin);
    const bottom = rows.place(end);
    if (top === null || bottom === null || bottom - top > MOST_BODY_ROWS) return [];
    const model = plan.cells.flatMap(({ row, column, style }) => {
      const today = row === end - 1 && row > begin ? columns.place(column) : null;
      return today === null ? [] : [{ column: today, style }];
    });
    return Array.from({ length: Math.max(0, bottom - top - 1) }, (_, index) => top + 1 + index).flatMap(
      (row) => model.map(({ column, style }): PlannedCell => ({ row, column, style, value: BLANK })),
    );
  });
}

/**
 * Every cell of ours where it stands today: with its look, and with a value where text, formula or key were destroyed.
 * What users fill in has no value here, so that nothing can overwrite it.
 */
export function repairCells(
  sheet: PlacedSheet,
  setting: CellSetting,
): { cells: PlannedCell[]; remaining: Remaining[] } {
  const { cells, remaining } = keyedCells(sheet, setting);
  const byPlace = new Map<string, PlannedCell>();
  const all = [...cells, ...bodyCells(sheet)];
  for (const cell of all) if (!byPlace.has(addressOf(cell))) byPlace.set(addressOf(cell), cell);
  return { cells: [...byPlace.values()], remaining };
}

function addressOf({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return `${row}/${column}`;
}
