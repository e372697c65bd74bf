import { plainDecimal } from './decimal-text';

/** A figure as written: its number, and whatever stands behind it. */
export interface WrittenFigure {
  /** Plain digits. */
  decimal: string;
  /** What follows the number, without white space and brackets round it: `万元`. */
  unit: string;
  /** Whether commas or spaces part the thousands. */
  separated: boolean;
  /** Whether ¥ stands before it. */
  currencySign: boolean;
}

const FIGURE =
  /^(¥|人民币)?\s?([+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[+-]?\d{1,2}(?![0-9]))?|[+-]?\.\d+)(.*)$/i;

/** More digits than any sheet keeps: an account number, not a figure. */
const MAX_DIGITS = 30;

/**
 * Parts a text that begins with a number into number and unit.
 *
 * @param text with widths and white space folded
 * @example splitFigure('1,200 万元') // { decimal: '1200', unit: '万元', separated: true, currencySign: false }
 * @returns null where the text does not begin with a number
 */
export function splitFigure(text: string): WrittenFigure | null {
  const match = FIGURE.exec(text.replace(/\u2212/g, '-').replace(/^['’`]/, ''));
  if (!match) return null;
  const [, sign, number = '', rest = ''] = match;
  if (number.length > MAX_DIGITS) return null;
  const decimal = plainDecimal(number.replace(/[, ]/g, ''));
  if (decimal === null) return null;
  const unit = rest.replace(/\s/g, '').replace(/[。;,、.]$/, '');
  return {
    decimal,
    unit: /^[([](.*)[)\]]$/.exec(unit)?.[1] ?? unit,
    separated: /[, ]/.test(number),
    currencySign: sign !== undefined,
  };
}
