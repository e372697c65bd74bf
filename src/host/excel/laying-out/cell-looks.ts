import type { CellArea } from '../../../model/cell-address';
import type { PlannedStyle } from '../../../model/workbook-plan';
import { rectanglesOf } from '../../plan/rectangles';
import type { StyledCell } from '../../plan/styled-cells';
import { BORDERS_IN_ORDER, cellsByStyle } from '../../plan/styled-cells';
import { rangeOf, rangesOf } from '../sheet-range';

const ALIGNMENTS: Readonly<Record<PlannedStyle['horizontal'], `${Excel.HorizontalAlignment}`>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
};
const WEIGHTS: Readonly<Record<PlannedStyle['border'], `${Excel.BorderWeight}` | null>> = {
  none: null,
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
};
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** How far cells of two styles are given their looks together: all but number formats and borders. */
function lookOf({ font, fill, horizontal, vertical, wrap, locked }: PlannedStyle): string {
  return JSON.stringify([font, fill, horizontal, vertical, wrap, locked]);
}

function setLook(format: Excel.RangeFormat, style: PlannedStyle): void {
  format.font.name = style.font.name;
  format.font.size = style.font.size;
  format.font.bold = style.font.bold;
  format.font.color = `#${style.font.colour}`;
  if (style.fill === null) format.fill.clear();
  else format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = ALIGNMENTS[style.horizontal];
  format.verticalAlignment = style.vertical === 'middle' ? 'Center' : 'Top';
  format.wrapText = style.wrap;
  format.protection.locked = style.locked;
}

function drawLines(
  range: Excel.Range,
  { top, bottom, left, right }: CellArea,
  border: PlannedStyle['border'],
): void {
  const weight = WEIGHTS[border];
  if (weight === null) return;
  const inside = [
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const line = range.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = weight;
  }
}

/**
 * Gives cells their looks with few requests: cells of one look are one range of several areas, lines are drawn around
 * whole rectangles. Number formats are not set here.
 */
export function setLooks(sheet: Excel.Worksheet, cells: readonly StyledCell[]): void {
  for (const group of cellsByStyle(cells, lookOf).values()) {
    const [first] = group;
    if (!first) continue;
    for (const ranges of rangesOf(sheet, rectanglesOf(group))) setLook(ranges.format, first.style);
  }
  const byBorder = cellsByStyle(cells, ({ border }) => border);
  for (const border of BORDERS_IN_ORDER) {
    for (const area of rectanglesOf(byBorder.get(border) ?? []))
      drawLines(rangeOf(sheet, area), area, border);
  }
}

/** Sets number formats, rectangle by rectangle of cells that share one. */
export function setNumberFormats(sheet: Excel.Worksheet, cells: readonly StyledCell[]): void {
  for (const [numberFormat, group] of cellsByStyle(cells, (style) => style.numberFormat)) {
    for (const area of rectanglesOf(group)) {
      const { top, bottom, left, right } = area;
      rangeOf(sheet, area).numberFormat = Array.from({ length: bottom - top + 1 }, () =>
        Array.from({ length: right - left + 1 }, () => numberFormat),
      );
    }
  }
}
