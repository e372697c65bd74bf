import type { Field } from '../../model/field';
import type { FieldGrid, GridCell } from '../../model/form';
import { gridPositions } from '../../model/grid-positions';

type LabelCell = Extract<GridCell, { kind: 'label' }>;

interface PlacedLabel {
  row: number;
  column: number;
  cell: LabelCell;
}

/** A field of a grid, at a year where it has years. */
export interface SpotField {
  field: Field;
  year: number | null;
  suffix: string | null;
}

/** A printed cell to fill in: by which labels it is known. */
export interface GridSpot {
  /** Several where the print has one cell for them: 数量（在校生数）. */
  fields: SpotField[];
  /** Labels to the left, nearest first. */
  labels: string[];
  /** The label above, where the label to the left is that of other cells too. */
  column: string | null;
}

function isTotalRow({ cells }: FieldGrid['rows'][number]): boolean {
  return cells.some(({ kind }) => kind === 'total');
}

/** The labels of a grid as printed; rows of totals are ours. */
export function gridLabels(grid: FieldGrid): string[] {
  return grid.rows
    .filter((row) => !isTotalRow(row))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : [])));
}

/** The cells of a grid that are filled in, with the labels a person knows them by. */
export function gridSpots(grid: FieldGrid): GridSpot[] {
  const placed = gridPositions(grid).filter(({ row }) => {
    const of = grid.rows[row];
    return of !== undefined && !isTotalRow(of);
  });
  const labels = placed.flatMap(({ row, column, cell }): PlacedLabel[] =>
    cell.kind === 'label' ? [{ row, column, cell }] : [],
  );
  const fields = placed.flatMap(({ row, column, cell }) => {
    const field = cell.kind === 'field' ? grid.fields.find(({ key }) => key === cell.field) : undefined;
    if (cell.kind !== 'field' || field === undefined) return [];
    const left = labels
      .filter(
        (label) =>
          label.row <= row &&
          row < label.row + label.cell.rowSpan &&
          label.column + label.cell.columnSpan <= column,
      )
      .sort((one, other) => other.column - one.column);
    const above = labels
      .filter(
        (label) => label.row < row && label.column <= column && column < label.column + label.cell.columnSpan,
      )
      .sort((one, other) => other.row - one.row)[0];
    const { year, suffix } = cell;
    return [{ row, left, above, of: { field, year, suffix } }];
  });
  const spots: { spot: GridSpot; nearest: PlacedLabel | undefined; above: PlacedLabel | undefined }[] = [];
  for (const { row, left, above, of } of fields) {
    const [nearest] = left;
    const shares = fields.filter((other) => other.row === row && other.left[0] === nearest).length > 1;
    const column = shares || nearest === undefined ? above : undefined;
    const same = spots.find((known) => shares && known.nearest === nearest && known.above === column);
    if (same !== undefined) same.spot.fields.push(of);
    else {
      const spot = {
        fields: [of],
        labels: left.map(({ cell }) => cell.text),
        column: column?.cell.text ?? null,
      };
      spots.push({ spot, nearest, above: column });
    }
  }
  return spots.map(({ spot }) => spot);
}
