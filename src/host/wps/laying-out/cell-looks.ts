import type { CellArea } from '../../../model/cell-address';
import { areaAddress } from '../../../model/cell-address';
import type { PlannedStyle } from '../../../model/workbook-plan';
import { rectanglesOf } from '../../plan/rectangles';
import type { StyledCell } from '../../plan/styled-cells';
import { BORDERS_IN_ORDER, cellsByStyle } from '../../plan/styled-cells';
import { colourNumber } from '../bridge/colours';
import {
  ALIGN_CENTER,
  ALIGN_GENERAL,
  ALIGN_LEFT,
  ALIGN_RIGHT,
  ALIGN_TOP,
  LINE_CONTINUOUS,
  PATTERN_NONE,
  WEIGHT_HAIRLINE,
  WEIGHT_MEDIUM,
  WEIGHT_THIN,
} from '../bridge/object-model-numbers';
import { addressLists } from '../bridge/ranges';

/** `Range.HorizontalAlignment` by the words of plans. */
export const HORIZONTAL: Readonly<Record<PlannedStyle['horizontal'], number>> = {
  left: ALIGN_LEFT,
  center: ALIGN_CENTER,
  right: ALIGN_RIGHT,
  general: ALIGN_GENERAL,
};
/** `Range.VerticalAlignment` by the words of plans. */
export const VERTICAL: Readonly<Record<PlannedStyle['vertical'], number>> = {
  top: ALIGN_TOP,
  middle: ALIGN_CENTER,
};
const WEIGHTS: Readonly<Record<PlannedStyle['border'], number | null>> = {
  none: null,
  hair: WEIGHT_HAIRLINE,
  thin: WEIGHT_THIN,
  medium: WEIGHT_MEDIUM,
};

type LookValue = string | number | boolean | null;

/** A range whose parts are asked for once. */
class Painted {
  #font: Et.Font | null = null;
  #interior: Et.Interior | null = null;

  constructor(readonly range: Et.Range) {}

  get font(): Et.Font {
    this.#font ??= this.range.Font;
    return this.#font;
  }

  get interior(): Et.Interior {
    this.#interior ??= this.range.Interior;
    return this.#interior;
  }
}

/** One property of a look. */
interface LookProperty {
  of(style: PlannedStyle): LookValue;
  /** What cells nobody formatted have; undefined where it differs from workbook to workbook. */
  fresh: LookValue | undefined;
  paint(cells: Painted, style: PlannedStyle): void;
}

const PROPERTIES: readonly LookProperty[] = [
  {
    of: ({ font }) => font.name,
    fresh: undefined,
    paint: (cells, { font }) => (cells.font.Name = font.name),
  },
  {
    of: ({ font }) => font.size,
    fresh: undefined,
    paint: (cells, { font }) => (cells.font.Size = font.size),
  },
  { of: ({ font }) => font.bold, fresh: false, paint: (cells, { font }) => (cells.font.Bold = font.bold) },
  {
    of: ({ font }) => font.colour,
    fresh: '000000',
    paint: (cells, { font }) => (cells.font.Color = colourNumber(font.colour)),
  },
  {
    of: ({ fill }) => fill,
    fresh: null,
    paint: (cells, { fill }) => {
      if (fill === null) cells.interior.Pattern = PATTERN_NONE;
      else cells.interior.Color = colourNumber(fill);
    },
  },
  {
    of: ({ horizontal }) => horizontal,
    fresh: 'general',
    paint: ({ range }, { horizontal }) => (range.HorizontalAlignment = HORIZONTAL[horizontal]),
  },
  {
    of: ({ vertical }) => vertical,
    fresh: undefined,
    paint: ({ range }, { vertical }) => (range.VerticalAlignment = VERTICAL[vertical]),
  },
  { of: ({ wrap }) => wrap, fresh: false, paint: ({ range }, { wrap }) => (range.WrapText = wrap) },
  { of: ({ locked }) => locked, fresh: true, paint: ({ range }, { locked }) => (range.Locked = locked) },
  {
    of: ({ numberFormat }) => numberFormat,
    fresh: 'General',
    paint: ({ range }, { numberFormat }) => (range.NumberFormat = numberFormat),
  },
];

/** Cells of one value of a property, as the addresses they are painted by. */
interface Coat {
  style: PlannedStyle;
  value: LookValue;
  addresses: readonly string[];
}

function addressesOf(cells: readonly StyledCell[]): string[] {
  return addressLists(rectanglesOf(cells).map(areaAddress));
}

/**
 * The coats of one property: one for each value or, where that takes fewer ranges, one for all cells and one more for
 * each value but the most frequent.
 */
function coatsOf(
  property: LookProperty,
  cells: readonly StyledCell[],
  all: readonly string[],
  isFresh: boolean,
): Coat[] {
  const coats = [...cellsByStyle(cells, (style) => JSON.stringify(property.of(style))).values()]
    .flatMap((group): (Coat & { count: number })[] => {
      const [first] = group;
      if (!first) return [];
      const { style } = first;
      return [{ style, value: property.of(style), addresses: addressesOf(group), count: group.length }];
    })
    .sort((one, other) => other.count - one.count);
  const isNeeded = ({ value }: Coat): boolean => !isFresh || value !== property.fresh;
  const separate = coats.filter(isNeeded);
  const [main, ...others] = coats;
  if (main === undefined || !isNeeded(main)) return separate;
  const together = [{ ...main, addresses: all }, ...others];
  const ranges = (listed: readonly Coat[]): number =>
    listed.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return ranges(together) < ranges(separate) ? together : separate;
}

/** Draws lines around every cell of some areas; of neighbours that share a line the stronger is drawn last. */
function drawLines(sheet: Et.Worksheet, cells: readonly StyledCell[]): void {
  const byBorder = cellsByStyle(cells, ({ border }) => border);
  for (const border of BORDERS_IN_ORDER) {
    const weight = WEIGHTS[border];
    if (weight === null) continue;
    for (const address of addressesOf(byBorder.get(border) ?? [])) {
      const { Borders } = sheet.Range(address);
      Borders.LineStyle = LINE_CONTINUOUS;
      Borders.Weight = weight;
    }
  }
}

/**
 * Gives cells their looks, number formats included, property by property: cells that share a value are painted as one
 * range of several areas.
 *
 * @param isFresh whether nobody has formatted the cells yet
 */
export function setLooks(sheet: Et.Worksheet, cells: readonly StyledCell[], isFresh: boolean): void {
  const painted = new Map<string, Painted>();
  const at = (address: string): Painted => {
    const known = painted.get(address) ?? new Painted(sheet.Range(address));
    painted.set(address, known);
    return known;
  };
  const all = addressesOf(cells);
  for (const property of PROPERTIES) {
    for (const { style, addresses } of coatsOf(property, cells, all, isFresh)) {
      for (const address of addresses) property.paint(at(address), style);
    }
  }
  drawLines(sheet, cells);
}

/** Areas one below the other that are merged line by line in one go. */
export interface MergedLines {
  area: CellArea;
  isAcross: boolean;
}

/** Merged areas of one row each that stand below each other, together. */
export function mergedLines(merges: readonly CellArea[]): MergedLines[] {
  const lines: MergedLines[] = [];
  for (const area of [...merges].sort((one, other) => one.left - other.left || one.top - other.top)) {
    const last = lines[lines.length - 1];
    const isLine = area.top === area.bottom;
    const isBelow =
      last?.area.left === area.left && last.area.right === area.right && last.area.bottom === area.top - 1;
    if (last !== undefined && isLine && isBelow && last.isAcross) last.area.bottom = area.bottom;
    else lines.push({ area: { ...area }, isAcross: isLine });
  }
  return lines;
}
