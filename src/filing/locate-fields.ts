import type { CellPlace } from '../model/cell-address';
import { areaAddress } from '../model/cell-address';
import type { FilingEntry } from '../model/filing';
import { TABLE_BEGIN, TABLE_END, aliasName } from '../model/keys';
import type { PlannedField } from '../model/workbook-plan';
import type { KeyFrame } from './key-frame';
import type { KeyedSheet } from './match-sheets';
import type { NameTarget, NameTargets } from './name-targets';
import type { IndexedSheet } from './plan-index';
import { printedForm } from './plan-index';
import { cellText } from './cell-text';
import type { SheetGrid } from './sheet-grid';

/** Where a field stands on the sheet: one cell, or a column from `top` down. */
export interface FieldLocation {
  foundBy: FilingEntry['foundBy'];
  column: number;
  top: number;
  /** Last row; null for a table column, which goes on to the end of the sheet. */
  bottom: number | null;
  /** Rows of a table's body with its spacers; sums count what stands in them. Null where the spacers are gone. */
  body: { top: number; bottom: number } | null;
}

/** What was found out about one planned field. */
export interface LocatedField {
  planned: PlannedField;
  location: FieldLocation | null;
  /** Other cells with the same keys. */
  duplicates: readonly CellPlace[];
  /** Where the published name points instead; with no location, the doubtful cell it pointed to. */
  movedTo: CellPlace | null;
  /** Where the name of the sheet itself points, if elsewhere than the workbook's. */
  clonedTo: CellPlace | null;
}

type Place = Omit<FieldLocation, 'foundBy'>;

function byKeys(planned: PlannedField, { frame, grid }: KeyedSheet): Place[] {
  if (!frame) return [];
  const { extent } = planned;
  const columns = frame.columns.get(extent.columnKey) ?? [];
  const rows = (key: string): readonly number[] => frame.rows.get(key) ?? [];
  switch (extent.kind) {
    case 'cell':
      return rows(extent.rowKey).flatMap((row) =>
        columns.map((column) => ({ column, top: row, bottom: row, body: null })),
      );
    case 'column': {
      const header = rows(extent.headerKey)[0];
      const begin = rows(TABLE_BEGIN)[0];
      const end = rows(TABLE_END).at(-1);
      const isWhole =
        header !== undefined && begin !== undefined && end !== undefined && header < begin && begin < end;
      const body = isWhole ? { top: begin, bottom: end } : null;
      return header === undefined
        ? []
        : columns.map((column) => ({ column, top: header + 1, bottom: null, body }));
    }
    case 'paragraphs': {
      const begin = rows(extent.beginKey)[0];
      const end = rows(extent.endKey).at(-1);
      if (begin === undefined) return [];
      // A copied or sorted key may leave the end above the beginning: the text then ends with the sheet.
      const bottom = end !== undefined && end >= begin ? end : (grid.rows.at(-1) ?? begin);
      return columns.map((column) => ({ column, top: begin, bottom, body: null }));
    }
  }
}

function byName({ extent }: PlannedField, alias: string, grid: SheetGrid, names: NameTargets): Place | null {
  const area = names.on(alias, grid.name)?.area;
  if (!area) return null;
  const place = { column: area.left, top: area.top, body: null };
  switch (extent.kind) {
    case 'cell':
      return { ...place, bottom: area.top };
    case 'column':
      return { ...place, bottom: null, body: { top: area.top, bottom: area.bottom } };
    case 'paragraphs':
      return { ...place, bottom: area.bottom };
  }
}

/** Positions of every printed text of a sheet, in reading order. */
function printedPositions(
  grid: SheetGrid,
  printed: ReadonlySet<string>,
): ReadonlyMap<string, readonly { row: number; column: number }[]> {
  const positions = new Map<string, { row: number; column: number }[]>();
  for (const cell of grid.cells) {
    if (cell.value.kind !== 'text') continue;
    const text = printedForm(cellText(cell));
    if (!printed.has(text)) continue;
    const known = positions.get(text);
    if (known) known.push({ row: cell.row, column: cell.column });
    else positions.set(text, [{ row: cell.row, column: cell.column }]);
  }
  return positions;
}

type Positions = ReturnType<typeof printedPositions>;

/** Where the label says the field is: at the planned distance from it. Only where the label cannot be mistaken. */
function byLabel(
  planned: PlannedField,
  sheet: IndexedSheet,
  actual: Positions,
  grid: SheetGrid,
): Place | null {
  const { label, area, extent } = planned;
  if (label === null) return null;
  const text = printedForm(label.text);
  const inPlan = sheet.labelPositions.get(text) ?? [];
  const inSheet = actual.get(text) ?? [];
  const index = inPlan.findIndex(({ row, column }) => row === label.row && column === label.column);
  const position = inPlan.length === inSheet.length ? inSheet[index] : undefined;
  if (!position) return null;
  const top = position.row + area.top - label.row;
  const column = position.column + area.left - label.column;
  if (top < 1 || column < 1) return null;
  switch (extent.kind) {
    case 'cell':
      return { column, top, bottom: top, body: null };
    case 'column':
      return { column, top, bottom: null, body: null };
    case 'paragraphs': {
      const printedRows = new Set([...actual.values()].flat().map(({ row }) => row));
      const next = grid.rows.find((row) => row > top && printedRows.has(row));
      return { column, top, bottom: next === undefined ? (grid.rows.at(-1) ?? top) : next - 1, body: null };
    }
  }
}

/** Whether two places are the same, as far as rows inserted below a header may not make them differ. */
function agree(planned: PlannedField, first: Place, second: Place): boolean {
  return first.column === second.column && (planned.extent.kind === 'column' || first.top === second.top);
}

function isSamePlace(first: Place, second: Place): boolean {
  return first.column === second.column && first.top === second.top;
}

function placeOn(sheet: string, { top, column }: Place): CellPlace {
  return { sheet, row: top, column };
}

function targetPlace({ sheet, area }: NameTarget): CellPlace {
  return { sheet, row: area.top, column: area.left };
}

/** Where the name of the sheet itself points, if the workbook's own says otherwise. */
function clonedName(alias: string, sheet: string, names: NameTargets): CellPlace | null {
  const own = names.ofSheet(alias, sheet);
  const workbook = names.workbook(alias);
  if (own === null || workbook === null) return null;
  const isSame = own.sheet === workbook.sheet && areaAddress(own.area) === areaAddress(workbook.area);
  return isSame ? null : targetPlace(own);
}

/** What a field takes for itself: its cell, or the whole column of its table. */
function claimOf({ extent }: PlannedField, { top, column }: Place): string {
  return extent.kind === 'column' ? `column ${column}` : `${top}/${column}`;
}

/** Rows people fill in carry no keys: a body that holds keyed rows is not where it was laid out. */
function runsOverKeys(
  { extent }: PlannedField,
  { top, bottom, body }: Place,
  frame: KeyFrame | null,
): boolean {
  if (frame === null || extent.kind === 'cell') return false;
  const own = extent.kind === 'column' ? [TABLE_BEGIN, TABLE_END] : [extent.beginKey, extent.endKey];
  const last = bottom ?? body?.bottom ?? top;
  return [...frame.rows].some(
    ([key, rows]) => !own.includes(key) && rows.some((row) => row >= top && row <= last),
  );
}

/** Cells that hold printed texts and formulas of ours, as far as their keys are there. */
function ownCells({ plan, formulas }: IndexedSheet, { frame }: KeyedSheet): Set<string> {
  const cells = new Set<string>();
  for (const { rowKey, columnKey } of [...plan.labels, ...plan.totals, ...formulas]) {
    for (const row of frame?.rows.get(rowKey) ?? []) {
      for (const column of frame?.columns.get(columnKey) ?? []) cells.add(`${row}/${column}`);
    }
  }
  return cells;
}

/** A field whose keys are in place. Of several cells with the same keys, the one the name points to and filled ones lead. */
function locatedByKeys(
  planned: PlannedField,
  places: readonly [Place, ...Place[]],
  { grid }: KeyedSheet,
  names: NameTargets,
): LocatedField {
  const alias = aliasName(planned.field, planned.year);
  const workbookTarget = names.workbook(alias);
  const named = byName(planned, alias, grid, names);
  const candidates: readonly Place[] =
    planned.extent.kind === 'cell'
      ? places.filter(({ top, column }) => grid.textAt(top, column) !== '')
      : places;
  const chosen =
    candidates.find((place) => named && agree(planned, place, named)) ?? candidates[0] ?? places[0];
  const isElsewhere = named
    ? !places.some((place) => agree(planned, place, named))
    : workbookTarget !== null && workbookTarget.sheet !== grid.name;
  return {
    planned,
    location: { ...chosen, foundBy: 'keys' },
    duplicates: places.filter((place) => place !== chosen).map((place) => placeOn(grid.name, place)),
    movedTo: isElsewhere && workbookTarget ? targetPlace(workbookTarget) : null,
    clonedTo: clonedName(alias, grid.name, names),
  };
}

/**
 * Fields whose keys are gone: by name, by label. A cell the keys give to another field, or that holds a printed text,
 * is never taken. Tools that delete a column leave names behind, and a column inserted behind a label looks the same
 * from here: where name and label lead to different cells and one of them is filled in, the field counts as lost.
 */
function locateWithoutKeys(
  fields: readonly PlannedField[],
  claimed: ReadonlySet<string>,
  sheet: IndexedSheet,
  { grid, frame }: KeyedSheet,
  names: NameTargets,
): LocatedField[] {
  const positions = printedPositions(grid, sheet.printedTexts);
  const printed = new Set([...positions.values()].flat().map(({ row, column }) => `${row}/${column}`));
  const isFree = (planned: PlannedField, place: Place): boolean =>
    !claimed.has(claimOf(planned, place)) &&
    !printed.has(`${place.top}/${place.column}`) &&
    !runsOverKeys(planned, place, frame);
  const isBlank = ({ top, column }: Place): boolean => grid.textAt(top, column) === '';
  const candidates = fields.map((planned) => {
    const alias = aliasName(planned.field, planned.year);
    const named = byName(planned, alias, grid, names);
    const labelled = byLabel(planned, sheet, positions, grid);
    return {
      planned,
      clonedTo: clonedName(alias, grid.name, names),
      named: named && isFree(planned, named) ? named : null,
      labelled: labelled && isFree(planned, labelled) ? labelled : null,
    };
  });
  const areNamesDoubtful = candidates.some(
    ({ named, labelled }) => named && labelled && !isSamePlace(named, labelled),
  );
  return candidates.map(({ planned, clonedTo, named, labelled }): LocatedField => {
    const found = { planned, duplicates: [], clonedTo };
    const nameIs = (location: FieldLocation | null, movedTo: CellPlace | null): LocatedField => ({
      ...found,
      location,
      movedTo,
    });
    if (named === null) {
      return nameIs(labelled && { ...labelled, foundBy: 'labels' }, null);
    }
    const byItsName: FieldLocation = { ...named, foundBy: 'names' };
    if (labelled === null) {
      return areNamesDoubtful && !isBlank(named)
        ? nameIs(null, placeOn(grid.name, named))
        : nameIs(byItsName, null);
    }
    if (isSamePlace(named, labelled)) return nameIs(byItsName, null);
    const isHarmless = planned.extent.kind === 'cell' && isBlank(named) && isBlank(labelled);
    return nameIs(isHarmless ? byItsName : null, placeOn(grid.name, named));
  });
}

/**
 * Finds every field of a sheet: by keys, then by published names, then by printed labels, so that a name or label left
 * behind by a tool cannot pass a neighbour's value off as the field's own.
 */
export function locateFields(sheet: IndexedSheet, keyed: KeyedSheet, names: NameTargets): LocatedField[] {
  const claimed = ownCells(sheet, keyed);
  const lost: PlannedField[] = [];
  const located = new Map<PlannedField, LocatedField>();
  for (const planned of sheet.plan.fields) {
    const [first, ...others] = byKeys(planned, keyed);
    if (first === undefined) {
      lost.push(planned);
      continue;
    }
    for (const place of [first, ...others]) claimed.add(claimOf(planned, place));
    located.set(planned, locatedByKeys(planned, [first, ...others], keyed, names));
  }
  if (lost.length > 0) {
    for (const found of locateWithoutKeys(lost, claimed, sheet, keyed, names)) {
      located.set(found.planned, found);
    }
  }
  return sheet.plan.fields.flatMap((planned) => located.get(planned) ?? []);
}
