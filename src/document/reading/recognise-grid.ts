import type { FieldGrid } from '../../model/form';
import { claimLabel } from './claim-label';
import type { ReadCell } from './document-tree';
import { entryRange } from './entry-range';
import { matchAt } from './folded-match';
import type { GridSpot } from './grid-spots';
import { gridLabels, gridSpots } from './grid-spots';
import { isYearHeader, LIKENESS, yearNamed } from './label-form';
import { readingMessages } from './messages';
import { readFieldText } from './read-field-text';
import type { Recognition } from './recognition';
import { remarked } from './recognition';
import type { LabelCell, TableGrid } from './table-grid';
import type { AskedField, EntryContext } from './take-entry';
import { otherUnit, PLAIN_ENTRY, takeEntry, takeTogether } from './take-entry';

/** A cell that begins with a label and goes on with the value: 联系电话：0518-…. */
interface InlineCell {
  cell: ReadCell;
  /** Where the value begins. */
  from: number;
}

function inlineCell(grid: TableGrid, label: string): InlineCell | null {
  for (const cell of grid.table.cells) {
    if (grid.isLabel(cell)) continue;
    const text = grid.text(cell);
    const start = text.search(/\S/);
    const end = start < 0 ? null : matchAt(text, start, label.replace(/[:：]$/, ''));
    const behind = end === null ? null : /^\s*[:：]\s*/.exec(text.slice(end));
    if (end !== null && behind !== null) return { cell, from: end + behind[0].length };
  }
  return null;
}

const asked = ({ fields }: GridSpot): AskedField[] =>
  fields.map(({ field, year, suffix }) => ({
    field,
    year,
    row: null,
    printed: suffix === null ? [] : [suffix],
  }));

/** How sure the label of the document makes what stands beside it. */
function contextOf(grid: TableGrid, spot: GridSpot, { cell, likeness }: LabelCell): EntryContext {
  const [label = '', ...groups] = spot.labels;
  const written = grid.text(cell).trim();
  const [field] = spot.fields;
  const unit = field === undefined ? null : otherUnit(written, field.field);
  const yearsAt: [string, string][] = [[written, label]];
  const left = grid.row(cell.row).filter((other) => other.column < cell.column);
  groups.forEach((group, index) => {
    const beside = left[left.length - 1 - index];
    if (beside !== undefined) yearsAt.push([grid.text(beside), group]);
  });
  for (const [found, printed] of yearsAt) {
    const [one, other] = [yearNamed(found), yearNamed(printed)];
    if (one !== null && other !== null && one !== other) {
      return { remark: readingMessages.otherYear(one, other), isDoubtful: true, unit };
    }
  }
  return likeness === LIKENESS.partly
    ? { remark: readingMessages.labelNear(written, label), isDoubtful: true, unit }
    : { remark: null, isDoubtful: false, unit };
}

/** The cell below a label, where values stand below and not beside their labels. */
function entryBelow(grid: TableGrid, cell: ReadCell): ReadCell[] {
  const below = grid.at(cell.row + cell.rowSpan, cell.column);
  return below === null || grid.isLabel(below) ? [] : [below];
}

/** The header of a spot's column: in the rows of its label, else the nearest above. */
function headerOf(grid: TableGrid, label: ReadCell, column: string): ReadCell | null {
  const last = label.row + label.rowSpan - 1;
  return (
    grid
      .find(column, false)
      .filter(
        ({ cell, likeness }) =>
          likeness >= LIKENESS.bare && cell.row <= last && cell.column >= label.column + label.columnSpan,
      )
      .sort((one, other) => other.cell.row - one.cell.row)[0]?.cell ?? null
  );
}

/** The cells of a header's column in the row of values that belongs to a label. */
function cellsUnder(grid: TableGrid, label: ReadCell, header: ReadCell): ReadCell[] {
  const row = Math.max(label.row, header.row + header.rowSpan);
  return grid
    .row(row)
    .filter(
      (cell) =>
        !grid.isLabel(cell) &&
        cell.column < header.column + header.columnSpan &&
        cell.column + cell.columnSpan > header.column,
    );
}

/** Years above the cells of one label, matched to those the form asks for. */
function yearHeaders(
  grid: TableGrid,
  label: ReadCell,
  spots: readonly GridSpot[],
): Map<GridSpot, { header: ReadCell; remark: string | null }> {
  const matched = new Map<GridSpot, { header: ReadCell; remark: string | null }>();
  const last = label.row + label.rowSpan - 1;
  const rows = [...new Set(grid.table.cells.map(({ row }) => row))].filter((row) => row <= last).reverse();
  const headers =
    rows
      .map((row) =>
        grid
          .row(row)
          .filter(
            (cell) =>
              cell.row === row &&
              cell.column >= label.column + label.columnSpan &&
              isYearHeader(grid.text(cell)),
          ),
      )
      .find((found) => found.length > 0) ?? [];
  const printed = headers.map((header) => yearNamed(grid.text(header)));
  const expected = spots.map((spot) => (spot.column === null ? null : yearNamed(spot.column)));
  spots.forEach((spot, index) => {
    const year = expected[index] ?? null;
    const at = printed.indexOf(year);
    const exact = headers[at];
    if (year !== null && exact !== undefined) matched.set(spot, { header: exact, remark: null });
    else if (year !== null && headers.length === spots.length) {
      // A year printed twice stands for the one that is missing at its place.
      const header = headers[index];
      const written = printed[index] ?? null;
      if (header !== undefined && printed.indexOf(written) < index && expected.includes(written)) {
        const remark = readingMessages.misprintedYear(grid.text(header).trim(), year);
        matched.set(spot, { header, remark });
      }
    }
  });
  for (const header of headers) grid.markLabel(header);
  return matched;
}

/** The spots beside one label that are told apart by what stands above them. */
function takeColumns(
  recognition: Recognition,
  grid: TableGrid,
  label: LabelCell,
  spots: readonly GridSpot[],
): void {
  const areYears = spots.every(({ column }) => column !== null && isYearHeader(column));
  const years = areYears ? yearHeaders(grid, label.cell, spots) : new Map<GridSpot, never>();
  const found = spots.map((spot) => {
    const byYear: { header: ReadCell; remark: string | null } | undefined = years.get(spot);
    if (byYear !== undefined) return byYear;
    const header = areYears || spot.column === null ? null : headerOf(grid, label.cell, spot.column);
    return header === null ? null : { header, remark: null };
  });
  for (const match of found) if (match !== null) grid.markLabel(match.header);
  if (found.every((match) => match === null)) {
    const entries = grid.entriesRightOf(label.cell);
    if (entries.length !== spots.length) return;
    spots.forEach((spot, index) => {
      const entry = entries[index];
      const context = { ...PLAIN_ENTRY, remark: readingMessages.yearsByOrder, isDoubtful: true };
      if (entry !== undefined) takeTogether(recognition, grid, entry, asked(spot), context);
    });
    return;
  }
  spots.forEach((spot, index) => {
    const match = found[index] ?? null;
    if (match === null) return;
    const cells = cellsUnder(grid, label.cell, match.header);
    const context = contextOf(grid, spot, label);
    const known = match.remark === null ? context : { ...context, remark: context.remark ?? match.remark };
    takeSpot(recognition, grid, cells, spot, known);
  });
}

/** As many cells as fields hold one each; one cell holds them all. */
function takeSpot(
  recognition: Recognition,
  grid: TableGrid,
  cells: readonly ReadCell[],
  spot: GridSpot,
  context: EntryContext,
): boolean {
  const fields = asked(spot);
  const [first] = fields;
  if (first === undefined) return false;
  if (fields.length === 1) return takeEntry(recognition, grid, cells, first, context);
  const filled = cells.filter((cell) => !grid.isBlank(cell));
  if (cells.length === fields.length) {
    return fields
      .map((field, index) => {
        const cell = cells[index];
        return cell !== undefined && takeEntry(recognition, grid, [cell], field, context);
      })
      .includes(true);
  }
  return filled.map((cell) => takeTogether(recognition, grid, cell, fields, context)).includes(true);
}

function takeInline(recognition: Recognition, grid: TableGrid, spot: GridSpot, inline: InlineCell): void {
  const [field] = asked(spot);
  if (field === undefined) return;
  const passage = grid.passage(inline.cell);
  passage.claim(recognition.ledger, 'printed', 0, inline.from);
  const range = { from: inline.from, to: passage.text.length };
  const { value, printed } = entryRange(passage.text, field.field, field.printed, range);
  for (const { from, to } of printed) passage.claim(recognition.ledger, 'printed', from, to);
  if (value === null) return;
  passage.claim(recognition.ledger, 'value', value.from, value.to);
  const raw = passage.text.slice(value.from, value.to);
  const reading = readFieldText(field.field, raw);
  recognition.accept(
    { ...field, raw, place: inline.cell.place },
    remarked(reading, readingMessages.sameCell, false),
  );
}

/** How many of its labels make a table one of a grid's. */
function isEnough(found: number, labels: number): boolean {
  return found >= Math.min(labels, 2);
}

function surestCells(grid: TableGrid, labels: readonly string[]): Map<string, LabelCell> {
  return new Map(
    labels.flatMap((label) => {
      const [found] = grid.find(label).filter(({ likeness }) => likeness >= LIKENESS.bare);
      return found === undefined ? [] : [[label, found] as const];
    }),
  );
}

/** How many labels of a grid a table holds, and how many there are. */
export function gridMatches(grid: TableGrid, block: FieldGrid): { found: number; isGrid: boolean } {
  const labels = [...new Set(gridSpots(block).flatMap(({ labels: [nearest] }) => nearest ?? []))];
  const cells = surestCells(grid, labels).size;
  const inline = labels.filter((label) => inlineCell(grid, label) !== null).length;
  return { found: cells + inline, isGrid: isEnough(cells + inline, labels.length) };
}

/** A label that is written otherwise than printed, where nothing else may be meant. */
function nearLabel(grid: TableGrid, label: string): LabelCell | null {
  const [only, ...more] = grid.find(label).filter(({ cell }) => grid.entriesRightOf(cell).length > 0);
  return only === undefined || more.some(({ likeness }) => likeness === only.likeness) ? null : only;
}

/**
 * Reads what stands beside or below the labels of a grid, wherever the document has them.
 *
 * @param grid a table that holds labels of the block, see {@link gridMatches}
 */
export function recogniseGrid(recognition: Recognition, grid: TableGrid, block: FieldGrid): void {
  const spots = gridSpots(block);
  const nearest = [...new Set(spots.flatMap(({ labels: [label] }) => label ?? []))];
  const columns = new Set(spots.flatMap(({ column }) => column ?? []));
  const cells = surestCells(grid, nearest);
  for (const { cell } of cells.values()) grid.markLabel(cell);
  for (const label of new Set(gridLabels(block))) {
    if (columns.has(label) || cells.has(label)) continue;
    for (const { cell, likeness } of grid.find(label)) if (likeness === LIKENESS.exact) grid.markLabel(cell);
  }
  for (const label of nearest.filter((each) => !cells.has(each))) {
    const near = nearLabel(grid, label);
    if (near === null) continue;
    cells.set(label, near);
    grid.markLabel(near.cell);
  }
  for (const label of nearest) {
    const ofLabel = spots.filter(({ labels: [known] }) => known === label);
    const found = cells.get(label);
    if (found === undefined) {
      const inline = inlineCell(grid, label);
      const [spot] = ofLabel;
      if (inline !== null && spot !== undefined && ofLabel.length === 1) {
        takeInline(recognition, grid, spot, inline);
      }
      continue;
    }
    const withColumns = ofLabel.filter(({ column }) => column !== null);
    if (withColumns.length > 0) takeColumns(recognition, grid, found, withColumns);
    for (const spot of ofLabel.filter(({ column }) => column === null)) {
      const beside = grid.entriesRightOf(found.cell);
      const entries = beside.length > 0 ? beside : entryBelow(grid, found.cell);
      takeSpot(recognition, grid, entries, spot, contextOf(grid, spot, found));
    }
    const fields = ofLabel.flatMap((spot) => spot.fields);
    const hasValue = fields.some(({ field, year }) => recognition.hasValue(field.key, year));
    claimLabel(recognition.ledger, grid.passage(found.cell), label, found.likeness, hasValue);
  }
}
