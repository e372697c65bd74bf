import type { CellArea } from '../../model/cell-address';
import { KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from '../reserved-keys';
import type { LocatedField } from '../../filing/locate-fields';
import { locateFields } from '../../filing/locate-fields';
import type { KeyedSheet } from '../../filing/match-sheets';
import type { NameTargets } from '../../filing/name-targets';
import type { IndexedSheet } from '../../filing/plan-index';
import { printedForm } from '../../filing/plan-index';
import type { SheetGrid } from '../../filing/sheet-grid';
import { aliasName } from '../../model/keys';
import type { PlannedSheet } from '../../model/workbook-plan';
import { AxisPlaces } from './axis-places';

/** A planned sheet and where its rows and columns stand today. */
export interface PlacedSheet {
  plan: PlannedSheet;
  grid: SheetGrid;
  rows: AxisPlaces;
  columns: AxisPlaces;
  located: readonly LocatedField[];
  /** Whether the hidden row or column itself is gone, and not only what stood in it. */
  lost: { keyRow: boolean; keyColumn: boolean };
}

type Anchors = Map<number, number>;

/** Planned number → today's number, as long as nobody contradicts. */
class AnchorClaims {
  readonly #sure: Anchors = new Map();
  readonly #claimed = new Map<number, number | null>();

  settle(planned: number, today: number): void {
    this.#sure.set(planned, today);
  }

  claim(planned: number, today: number): void {
    const known = this.#claimed.get(planned);
    this.#claimed.set(planned, known === undefined || known === today ? today : null);
  }

  has(planned: number): boolean {
    return this.#sure.has(planned);
  }

  /** What is settled, and what was claimed without contradiction for places nobody else has. */
  anchors(): Anchors {
    const anchors = new Map(this.#sure);
    const taken = new Set(this.#sure.values());
    for (const [planned, today] of this.#claimed) {
      if (today === null || anchors.has(planned) || taken.has(today)) continue;
      anchors.set(planned, today);
    }
    return anchors;
  }
}

/** Today's numbers of keys, the one a located field stands at before others with the same key. */
function settleKeys(
  claims: AnchorClaims,
  planned: ReadonlyMap<number, string>,
  found: ReadonlyMap<string, readonly number[]>,
  preferred: ReadonlyMap<number, number>,
): void {
  for (const [number, key] of planned) {
    const numbers = found.get(key) ?? [];
    const chosen = preferred.get(number);
    const today = chosen !== undefined && numbers.includes(chosen) ? chosen : numbers[0];
    if (today !== undefined) claims.settle(number, today);
  }
}

function plannedKeys(plan: PlannedSheet): { rows: Map<number, string>; columns: Map<number, string> } {
  const rows = new Map<number, string>();
  const columns = new Map<number, string>();
  for (const { row, column, value } of plan.cells) {
    if (value.kind !== 'text') continue;
    if (column === KEY_COLUMN && row !== KEY_ROW) rows.set(row, value.text);
    if (row === KEY_ROW && column !== KEY_COLUMN) columns.set(column, value.text);
  }
  return { rows, columns };
}

/** Printed texts that stand once in the plan and once on the sheet. */
function claimByLabels(
  { plan }: IndexedSheet,
  grid: SheetGrid,
  rows: AnchorClaims,
  columns: AnchorClaims,
): void {
  const inSheet = new Map<string, { row: number; column: number } | null>();
  for (const { row, column } of grid.cells) {
    const text = printedForm(grid.textAt(row, column));
    if (text !== '') inSheet.set(text, inSheet.has(text) ? null : { row, column });
  }
  const inPlan = new Map<string, { row: number; column: number } | null>();
  for (const { row, column, text } of plan.labels) {
    const compared = printedForm(text);
    inPlan.set(compared, inPlan.has(compared) ? null : { row, column });
  }
  for (const [text, planned] of inPlan) {
    const today = inSheet.get(text);
    if (!planned || !today) continue;
    rows.claim(planned.row, today.row);
    columns.claim(planned.column, today.column);
  }
}

function claimByFields(
  located: readonly LocatedField[],
  isByKeys: boolean,
  rows: AnchorClaims,
  columns: AnchorClaims,
): void {
  for (const { planned, location } of located) {
    if (location === null || (location.foundBy === 'keys') !== isByKeys) continue;
    columns.claim(planned.area.left, location.column);
    if (planned.extent.kind === 'cell') rows.claim(planned.area.top, location.top);
    else if (location.body !== null) {
      rows.claim(planned.area.top, location.body.top);
      rows.claim(planned.area.bottom, location.body.bottom);
    } else if (planned.extent.kind === 'paragraphs' && location.bottom !== null) {
      rows.claim(planned.area.top, location.top);
      rows.claim(planned.area.bottom, location.bottom);
    }
  }
}

/** Names of table columns and long texts reach from spacer to spacer, as keys do. */
function claimBodies(plan: PlannedSheet, names: NameTargets, sheet: string, rows: AnchorClaims): void {
  for (const { field, year, extent, area } of plan.fields) {
    const named = extent.kind === 'cell' ? undefined : names.on(aliasName(field, year), sheet)?.area;
    if (named === undefined) continue;
    rows.claim(area.top, named.top);
    rows.claim(area.bottom, named.bottom);
  }
}

function isKeyRowFree(grid: SheetGrid, row: number, known: ReadonlySet<string>): boolean {
  return grid.row(row).every((cell) => {
    const text = grid.textAt(cell.row, cell.column).trim();
    return text === '' || known.has(text);
  });
}

/**
 * Finds today's place of every row and column of a planned sheet: by keys, then by published names, then by printed
 * texts. Where column A alone was deleted, the marks column takes its place and marks get a new column at the right,
 * so that nothing of the user's has to move.
 */
export function placeSheet(sheet: IndexedSheet, keyed: KeyedSheet, names: NameTargets): PlacedSheet {
  const { plan } = sheet;
  const { grid, frame } = keyed;
  const located = locateFields(sheet, keyed, names);
  const keys = plannedKeys(plan);
  const rows = new AnchorClaims();
  const columns = new AnchorClaims();
  if (frame) {
    const preferred = new Map(
      located.flatMap(({ planned, location }) =>
        location && planned.extent.kind === 'cell' ? [[planned.area.top, location.top] as const] : [],
      ),
    );
    rows.settle(KEY_ROW, frame.row);
    columns.settle(KEY_COLUMN, frame.column);
    settleKeys(rows, keys.rows, frame.rows, preferred);
    settleKeys(columns, keys.columns, frame.columns, new Map());
  }
  claimBodies(plan, names, grid.name, rows);
  claimByFields(located, true, rows, columns);
  claimByFields(located, false, rows, columns);
  for (const { total, row, column } of plan.totals) {
    const area = names.on(aliasName(total, null), grid.name)?.area;
    if (!area) continue;
    rows.claim(row, area.top);
    columns.claim(column, area.left);
  }
  claimByLabels(sheet, grid, rows, columns);
  const columnAnchors = columns.anchors();
  const rowAnchors = rows.anchors();
  const lost = { keyRow: false, keyColumn: false };
  if (frame === null) {
    const known = new Set([...keys.columns.values(), plan.sheetKey ?? '']);
    const keyRow = new AxisPlaces(rowAnchors).place(KEY_ROW);
    lost.keyRow = keyRow === null || !isKeyRowFree(grid, keyRow, known);
    const placedColumns = new AxisPlaces(columnAnchors);
    if (placedColumns.place(KEY_COLUMN) === null) {
      const marks = placedColumns.place(MARKS_COLUMN);
      if (marks === null) lost.keyColumn = true;
      else {
        const last = Math.max(...grid.cells.map(({ column }) => column), ...columnAnchors.values());
        columnAnchors.set(KEY_COLUMN, marks);
        columnAnchors.set(MARKS_COLUMN, last + 1);
      }
    }
  }
  return {
    plan,
    grid,
    rows: new AxisPlaces(rowAnchors),
    columns: new AxisPlaces(columnAnchors),
    located,
    lost,
  };
}

/** A planned area with what it lost at its edges cut off; null where nothing of it is left. */
export function placedArea(
  { rows, columns }: Pick<PlacedSheet, 'rows' | 'columns'>,
  area: CellArea,
): { area: CellArea; moved: { rows: number; columns: number } } | null {
  const top = rows.first(area.top, area.bottom);
  const bottom = rows.last(area.top, area.bottom);
  const left = columns.first(area.left, area.right);
  const right = columns.last(area.left, area.right);
  if (top === null || bottom === null || left === null || right === null) return null;
  const placed = {
    top: rows.place(top) ?? 0,
    bottom: rows.place(bottom) ?? 0,
    left: columns.place(left) ?? 0,
    right: columns.place(right) ?? 0,
  };
  if (placed.top > placed.bottom || placed.left > placed.right) return null;
  return { area: placed, moved: { rows: top - area.top, columns: left - area.left } };
}
