import type { PlannedConditionalFormat, PlannedStyle } from '../../../model/workbook-plan';
import { classOfFormatCode, classOfBuiltInFormat } from '../../values/number-formats';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';

/** What a repair compares of a cell's look. Font names are left out: programs without a font put in their own. */
export interface PresentStyle {
  size: number;
  bold: boolean;
  colour: string;
  fill: string | null;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  border: string;
  numberFormat: string;
  locked: boolean;
}

/** Number formats every host has built in and plans use (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [49, '@'],
]);
const PLAIN_DAY = 'yyyy/m/d';
const BLACK = '000000';
/** Index of black text in every theme. */
const THEME_TEXT = '1';
const SIDES = ['left', 'right', 'top', 'bottom'];

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Reads looks of cells and of live formats out of a styles part. */
export class PresentStyles {
  readonly #text: MarkupText;
  readonly #fonts: readonly MarkupElement[];
  readonly #fills: readonly MarkupElement[];
  readonly #borders: readonly MarkupElement[];
  readonly #formats: readonly MarkupElement[];
  readonly #differential: readonly MarkupElement[];
  readonly #codes: ReadonlyMap<number, string>;
  readonly #known = new Map<number, PresentStyle>();

  constructor(text: MarkupText) {
    this.#text = text;
    const root = text.root();
    const items = (local: string): MarkupElement[] => [
      ...text.children(text.child(root.content, local)?.content ?? null),
    ];
    this.#fonts = items('fonts');
    this.#fills = items('fills');
    this.#borders = items('borders');
    this.#formats = items('cellXfs');
    this.#differential = items('dxfs');
    this.#codes = new Map(
      items('numFmts').map((format) => {
        const attributes = text.attributes(format);
        return [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? ''];
      }),
    );
  }

  /** The look of a cell that gives this index as `s`. */
  of(index: number): PresentStyle {
    const known = this.#known.get(index);
    if (known) return known;
    const style = this.#read(this.#formats[index]);
    this.#known.set(index, style);
    return style;
  }

  /** What a live format changes about the look. */
  lookOf(index: number): PlannedConditionalFormat['look'] {
    const content = this.#differential[index]?.content ?? null;
    const font = this.#text.child(content, 'font');
    const pattern = this.#text.child(this.#text.child(content, 'fill')?.content ?? null, 'patternFill');
    const colour = this.#text.child(font?.content ?? null, 'color');
    return {
      // Differential fills keep their colour as background, whatever the pattern (18.8.14).
      fill: this.#colour(this.#text.child(pattern?.content ?? null, 'bgColor')),
      fontColour: this.#colour(colour),
      bold: this.#isBold(font),
    };
  }

  /** Whether a format turns numbers into percentages or days: what is in the cell would mean something else without it. */
  changesMeaning(index: number): boolean {
    const format = this.#formats[index];
    const id = Number(format === undefined ? 0 : (this.#text.attributes(format).get('numFmtId') ?? 0));
    const code = this.#codes.get(id);
    return (code === undefined ? classOfBuiltInFormat(id) : classOfFormatCode(code)) !== null;
  }

  /** A code for the number format of an index; built-in days, which have none, get the plain one. */
  codeOf(index: number): string {
    const { numberFormat } = this.of(index);
    return /^[0-9]+$/.test(numberFormat) && numberFormat !== '0' ? PLAIN_DAY : numberFormat;
  }

  #read(format: MarkupElement | undefined): PresentStyle {
    const attributes = format === undefined ? new Map<string, string>() : this.#text.attributes(format);
    const at = (name: string): number => Number(attributes.get(name) ?? 0);
    const font = this.#fonts[at('fontId')] ?? null;
    const alignment = this.#attributesOf(format ?? null, 'alignment');
    const protection = this.#attributesOf(format ?? null, 'protection');
    return {
      size: Number(this.#attributesOf(font, 'sz').get('val') ?? 11),
      bold: this.#isBold(font),
      colour: this.#colour(this.#text.child(font?.content ?? null, 'color')) ?? BLACK,
      fill: this.#fillOf(this.#fills[at('fillId')] ?? null),
      horizontal: alignment.get('horizontal') ?? 'general',
      vertical: alignment.get('vertical') ?? 'bottom',
      wrap: isTrue(alignment.get('wrapText')),
      border: this.#borderOf(this.#borders[at('borderId')] ?? null),
      numberFormat: this.#codes.get(at('numFmtId')) ?? BUILT_IN.get(at('numFmtId')) ?? String(at('numFmtId')),
      locked: !['0', 'false'].includes(protection.get('locked') ?? '1'),
    };
  }

  #attributesOf(parent: MarkupElement | null, local: string): ReadonlyMap<string, string> {
    const child = this.#text.child(parent?.content ?? null, local);
    return child === null ? new Map<string, string>() : this.#text.attributes(child);
  }

  #isBold(font: MarkupElement | null): boolean {
    const bold = this.#text.child(font?.content ?? null, 'b');
    return bold !== null && isTrue(this.#text.attributes(bold).get('val') ?? '1');
  }

  /** RRGGBB; other colours as they are written, so that they equal none of ours. */
  #colour(element: MarkupElement | null): string | null {
    if (element === null) return null;
    const attributes = this.#text.attributes(element);
    const rgb = attributes.get('rgb');
    if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
    const theme = attributes.get('theme');
    if (isTrue(attributes.get('auto'))) return null;
    return theme === THEME_TEXT ? BLACK : this.#text.slice(element.tag);
  }

  #fillOf(fill: MarkupElement | null): string | null {
    const pattern = this.#text.child(fill?.content ?? null, 'patternFill');
    const kind = pattern === null ? 'none' : (this.#text.attributes(pattern).get('patternType') ?? 'none');
    if (kind === 'none') return null;
    if (kind !== 'solid') return kind;
    return this.#colour(this.#text.child(pattern?.content ?? null, 'fgColor'));
  }

  #borderOf(border: MarkupElement | null): string {
    const sides = SIDES.map((side) => this.#attributesOf(border, side).get('style') ?? 'none');
    const [first = 'none'] = sides;
    return sides.every((side) => side === first) ? first : 'mixed';
  }
}

/** Whether a cell looks as planned, apart from its font's name. */
export function looksAsPlanned(
  present: PresentStyle,
  planned: PlannedStyle,
  ignored: { border: boolean; numberFormat: boolean },
): boolean {
  return (
    present.size === planned.font.size &&
    present.bold === planned.font.bold &&
    present.colour === planned.font.colour &&
    present.fill === planned.fill &&
    present.horizontal === planned.horizontal &&
    present.vertical === (planned.vertical === 'middle' ? 'center' : planned.vertical) &&
    present.wrap === planned.wrap &&
    present.locked === planned.locked &&
    (ignored.border || present.border === planned.border) &&
    (ignored.numberFormat || present.numberFormat === planned.numberFormat)
  );
}
