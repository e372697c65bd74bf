import type { CellArea } from '../../../../../src/model/cell-address';
import type { BorderEdge, BorderLine, CellStyle } from '../../../../setup/emulated-workbook/cell';
import { WpsObject } from '../bridge/wps-object';
import { colourNumber, colourText } from '../values/colours';
import { LINE_STYLES, NONE, numberOf, WEIGHTS, wordOf } from '../values/words';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { changedCells, common, remembered, restyle } from './cell-styles';
import { mayChange } from './protected-sheet';
import type { RangeInner } from './range-place';

const AUTOMATIC = -4105;
const WHITE = 0xffffff;
const MAX_FONT_SIZE = 409;

/** Reads and sets one thing about the look of all cells of a range. */
export class Look {
  constructor(private readonly range: RangeInner) {}

  get<Value>(read: (style: CellStyle) => Value): Value | null {
    return common(this.range.sheet, this.range.areas, ({ style }) => read(style));
  }

  set(part: Partial<CellStyle>): void {
    const { session, sheet, areas } = this.range;
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    restyle(sheet, areas, (style) => ({ ...style, ...part }));
  }
}

export function requireKind<Value extends string | number | boolean>(
  value: unknown,
  like: Value,
): Value extends string ? string : Value extends number ? number : boolean {
  if (typeof value !== typeof like) throw new WpsRefusal(`the value ${String(value)}`);
  return value as Value extends string ? string : Value extends number ? number : boolean;
}

/** Truth as VBA takes it: -1 and 1 count as well. */
export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  throw new WpsRefusal(`the value ${String(value)}`);
}

export class Font extends WpsObject {
  readonly inner = { className: 'Font' };
  readonly #look: Look;

  constructor(range: RangeInner) {
    super();
    this.#look = new Look(range);
  }

  get Name(): string | null {
    return this.#look.get(({ fontName }) => fontName);
  }

  set Name(value: unknown) {
    this.#look.set({ fontName: requireKind(value, '') });
  }

  get Size(): number | null {
    return this.#look.get(({ fontSize }) => fontSize);
  }

  set Size(value: unknown) {
    const fontSize = requireKind(value, 0);
    if (fontSize < 1 || fontSize > MAX_FONT_SIZE) throw new WpsRefusal(`the font size ${fontSize}`);
    this.#look.set({ fontSize });
  }

  get Bold(): boolean | null {
    return this.#look.get(({ bold }) => bold);
  }

  set Bold(value: unknown) {
    this.#look.set({ bold: truth(value) });
  }

  get Color(): number | null {
    const colour = this.#look.get(({ fontColour }) => fontColour);
    return colour === null ? null : colourNumber(colour);
  }

  set Color(value: unknown) {
    this.#look.set({ fontColour: colourText(value) });
  }

  set ColorIndex(value: unknown) {
    if (value !== AUTOMATIC) throw new UnknownToFakeError(`Font.ColorIndex = ${String(value)}`);
    this.#look.set({ fontColour: '#000000' });
  }
}

/** The fill; none is white to `Color` and told by `ColorIndex` and `Pattern` alone. */
export class Interior extends WpsObject {
  readonly inner = { className: 'Interior' };
  readonly #look: Look;

  constructor(range: RangeInner) {
    super();
    this.#look = new Look(range);
  }

  get Color(): number | null {
    const fill = this.#look.get((style) => style.fill);
    if (fill === null) return null;
    return fill === '' ? WHITE : colourNumber(fill);
  }

  set Color(value: unknown) {
    this.#look.set({ fill: colourText(value) });
  }

  get ColorIndex(): number | null {
    const fill = this.#look.get((style) => style.fill);
    if (fill === null) return null;
    // Which index a colour has depends on the palette; nobody should go by it.
    return fill === '' ? NONE : 0;
  }

  set ColorIndex(value: unknown) {
    if (value !== NONE) throw new UnknownToFakeError(`Interior.ColorIndex = ${String(value)}`);
    this.#look.set({ fill: '' });
  }

  get Pattern(): number | null {
    const isFilled = this.#look.get(({ fill }) => fill !== '');
    if (isFilled === null) return null;
    return isFilled ? 1 : NONE;
  }

  set Pattern(value: unknown) {
    if (value === NONE) this.#look.set({ fill: '' });
    else if (value !== 1) throw new UnknownToFakeError(`Interior.Pattern = ${String(value)}`);
  }
}

const EDGES: ReadonlyMap<number, BorderEdge> = new Map([
  [8, 'top'],
  [9, 'bottom'],
  [7, 'left'],
  [10, 'right'],
]);
const INSIDE_VERTICAL = 11;
const INSIDE_HORIZONTAL = 12;
const DIAGONALS: ReadonlySet<number> = new Set([5, 6]);

/** The edges of a cell that belong to a line of the range around it. */
function edgesAt(
  { top, left, bottom, right }: CellArea,
  index: number,
  row: number,
  column: number,
): BorderEdge[] {
  const is: readonly [boolean, BorderEdge][] = [
    [index === 8 ? row === top : index === INSIDE_HORIZONTAL && row > top, 'top'],
    [index === 9 ? row === bottom : index === INSIDE_HORIZONTAL && row < bottom, 'bottom'],
    [index === 7 ? column === left : index === INSIDE_VERTICAL && column > left, 'left'],
    [index === 10 ? column === right : index === INSIDE_VERTICAL && column < right, 'right'],
  ];
  return is.flatMap(([belongs, edge]) => (belongs ? [edge] : []));
}

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin' };

/** Lines of a range: one by its number, or all but the diagonals. */
class Lines {
  constructor(
    private readonly range: RangeInner,
    private readonly indices: readonly number[],
  ) {}

  /** Null where they differ. */
  get<Value>(read: (line: BorderLine) => Value): Value | null {
    const { sheet, areas } = this.range;
    const found = new Set<Value>();
    for (const area of areas) {
      for (const { row, column } of changedCells([area])) {
        const { borders } = sheet.cells.at(row, column).style;
        for (const edge of this.indices.flatMap((index) => edgesAt(area, index, row, column))) {
          found.add(read(borders[edge]));
        }
      }
    }
    const [first, ...others] = found;
    return first === undefined || others.length > 0 ? null : first;
  }

  change(change: (line: BorderLine) => BorderLine): void {
    const { session, sheet, areas } = this.range;
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    const byEdges = new Map<string, (style: CellStyle) => CellStyle>();
    for (const area of areas) {
      for (const { row, column } of changedCells([area])) {
        const edges = this.indices.flatMap((index) => edgesAt(area, index, row, column));
        const key = edges.join();
        let changed = byEdges.get(key);
        if (!changed) {
          changed = remembered((style) => {
            const borders = { ...style.borders };
            for (const edge of edges) borders[edge] = change(borders[edge]);
            return { ...style, borders };
          });
          byEdges.set(key, changed);
        }
        sheet.change(row, column, { style: changed(sheet.cells.at(row, column).style) });
      }
    }
  }
}

class Border extends WpsObject {
  readonly inner: { readonly className: 'Border' | 'Borders' } = { className: 'Border' };
  readonly #lines: Lines;

  constructor(range: RangeInner, indices: readonly number[]) {
    super();
    this.#lines = new Lines(range, indices);
  }

  get LineStyle(): number | null {
    return numberOf(
      LINE_STYLES,
      this.#lines.get(({ style }) => style),
    );
  }

  set LineStyle(value: unknown) {
    const style = wordOf(LINE_STYLES, value);
    this.#lines.change((line) => (style === 'None' ? NO_LINE : { ...line, style }));
  }

  get Weight(): number | null {
    return numberOf(
      WEIGHTS,
      this.#lines.get(({ weight }) => weight),
    );
  }

  /** A line that is given a weight is drawn. */
  set Weight(value: unknown) {
    const weight = wordOf(WEIGHTS, value);
    this.#lines.change((line) => ({
      ...line,
      weight,
      style: line.style === 'None' ? 'Continuous' : line.style,
    }));
  }

  get Color(): number | null {
    const colour = this.#lines.get((line) => line.colour ?? '#000000');
    return colour === null ? null : colourNumber(colour);
  }

  set Color(value: unknown) {
    const colour = colourText(value);
    this.#lines.change((line) => ({
      ...line,
      colour,
      style: line.style === 'None' ? 'Continuous' : line.style,
    }));
  }

  set ColorIndex(value: unknown) {
    if (value !== AUTOMATIC) throw new UnknownToFakeError(`Border.ColorIndex = ${String(value)}`);
    this.#lines.change(({ style, weight }) => ({ style: style === 'None' ? 'Continuous' : style, weight }));
  }
}

const ALL_LINES = [...EDGES.keys(), INSIDE_HORIZONTAL, INSIDE_VERTICAL];

/** The lines of a range; what is set on the collection itself is set on all but the diagonals. */
export class Borders extends Border {
  override readonly inner = { className: 'Borders' as const };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super(range, ALL_LINES);
    this.#range = range;
  }

  get Count(): number {
    return ALL_LINES.length;
  }

  Item(index: number): WpsObject {
    if (DIAGONALS.has(index)) throw new UnknownToFakeError(`diagonal lines, Borders.Item(${index})`);
    if (!ALL_LINES.includes(index)) throw new WpsRefusal(`Borders.Item(${index})`);
    const isMissing = this.#range.areas.every(({ top, left, bottom, right }) =>
      index === INSIDE_HORIZONTAL ? top === bottom : index === INSIDE_VERTICAL && left === right,
    );
    // VBA refuses to draw lines within a single row or column.
    if (isMissing) throw new WpsRefusal(`no lines within a single row or column, Borders.Item(${index})`);
    return new Border(this.#range, [index]);
  }
}
