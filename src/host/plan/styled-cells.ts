import type { PlannedSheet, PlannedStyle } from '../../model/workbook-plan';

/** A cell and the look it is to have. */
export interface StyledCell {
  row: number;
  column: number;
  style: PlannedStyle;
}

/** The planned cells of a sheet with their looks. */
export function styledCells(planned: PlannedSheet, styles: ReadonlyMap<string, PlannedStyle>): StyledCell[] {
  return planned.cells.flatMap(({ row, column, style: name }) => {
    const style = styles.get(name);
    return style === undefined ? [] : [{ row, column, style }];
  });
}

/** Neighbours share a line: the stronger one is drawn last, so that it is seen. */
export const BORDERS_IN_ORDER: readonly PlannedStyle['border'][] = ['hair', 'thin', 'medium'];
/** Cells of the styles that `key` does not tell apart, together. */
export function cellsByStyle(
  cells: readonly StyledCell[],
  key: (style: PlannedStyle) => string,
): Map<string, StyledCell[]> {
  const found = new Map<string, StyledCell[]>();
  for (const cell of cells) {
    const name = key(cell.style);
    const group = found.get(name);
    if (group) group.push(cell);
    else found.set(name, [cell]);
  }
  return found;
}
