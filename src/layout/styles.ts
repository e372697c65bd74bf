import type { PlannedStyle } from '../model/workbook-plan';

/** 宋体 is on every Chinese office computer; hosts without it fall back to their own serif. */
const PRINTED = '宋体';
/** What is filled in is set in 仿宋, as the notices ask for it, and so differs from what is printed. */
const FILLED_IN = '仿宋';

const BLACK = '000000';
const GREY = '595959';
const RED = '9C0006';

interface StyleParts {
  font?: string;
  size?: number;
  bold?: boolean;
  colour?: string;
  fill?: string;
  horizontal?: PlannedStyle['horizontal'];
  vertical?: PlannedStyle['vertical'];
  border?: PlannedStyle['border'];
  numberFormat?: string;
  locked?: boolean;
}

function style(parts: StyleParts): PlannedStyle {
  return {
    font: {
      name: parts.font ?? PRINTED,
      size: parts.size ?? 10.5,
      bold: parts.bold ?? false,
      colour: parts.colour ?? BLACK,
    },
    fill: parts.fill ?? null,
    horizontal: parts.horizontal ?? 'left',
    vertical: parts.vertical ?? 'middle',
    wrap: true,
    border: parts.border ?? 'none',
    numberFormat: parts.numberFormat ?? 'General',
    locked: parts.locked ?? true,
  };
}

/** Texts are kept as typed: 0518-…, 2026.5 and 1-2 must not turn into numbers or dates. */
const entry: StyleParts = { font: FILLED_IN, border: 'thin', locked: false, numberFormat: '@' };

const STYLES = {
  key: style({ size: 8, colour: GREY, numberFormat: '@' }),
  mark: style({ size: 8, colour: GREY, numberFormat: '@', locked: false }),
  coverTitle: style({ size: 22, bold: true, horizontal: 'center' }),
  title: style({ size: 16, bold: true, horizontal: 'center' }),
  heading: style({ size: 12, bold: true }),
  label: style({ border: 'thin', horizontal: 'center' }),
  coverLabel: style({ border: 'thin', horizontal: 'center', size: 14 }),
  labelLeft: style({ border: 'thin' }),
  header: style({ border: 'thin', horizontal: 'center', bold: true }),
  prose: style({ vertical: 'top' }),
  note: style({ size: 9, colour: GREY }),
  signature: style({ size: 12 }),
  signatureLine: style({ size: 12, horizontal: 'right' }),
  empty: style({ border: 'thin', fill: 'F2F2F2' }),
  textEntry: style(entry),
  coverEntry: style({ ...entry, size: 14 }),
  longEntry: style({ ...entry, vertical: 'top' }),
  centredEntry: style({ ...entry, horizontal: 'center' }),
  /** General shows a figure as it was typed and turns to a percent format by itself where 98.5% is typed. */
  numberEntry: style({ ...entry, horizontal: 'center', numberFormat: 'General' }),
  spacer: style({ ...entry, border: 'hair', fill: 'D9D9D9', numberFormat: 'General' }),
  total: style({ border: 'thin', horizontal: 'center', fill: 'F2F2F2' }),
  computed: style({ border: 'thin', fill: 'F2F2F2' }),
  stateHeader: style({ size: 9, bold: true, colour: GREY }),
  state: style({ size: 9, colour: RED }),
  columnState: style({ size: 9, colour: RED, horizontal: 'center', vertical: 'top' }),
  unlocked: style({ locked: false }),
} satisfies Record<string, PlannedStyle>;

/** A look a block may ask for. */
export type StyleName = keyof typeof STYLES;

/** Size in points of a style's font. */
export function fontSize(name: StyleName): number {
  return STYLES[name].font.size;
}

/** Collects the styles a plan uses, so that none is defined in vain. */
export class StyleBook {
  readonly #used = new Map<string, PlannedStyle>();

  /** Name of a style as cells refer to it. */
  named(name: StyleName): string {
    this.#used.set(name, STYLES[name]);
    return name;
  }

  /**
   * The same look with another number format.
   *
   * @example styles.withFormat('total', '#,##0.00') === 'total #,##0.00'
   */
  withFormat(name: StyleName, numberFormat: string): string {
    const formatted = `${name} ${numberFormat}`;
    this.#used.set(formatted, { ...STYLES[name], numberFormat });
    return formatted;
  }

  /** The styles asked for so far, in the order of their names. */
  all(): Record<string, PlannedStyle> {
    return Object.fromEntries([...this.#used].sort(([first], [second]) => (first < second ? -1 : 1)));
  }
}
