import Big from 'big.js';

/** Digits a spreadsheet shows and calculates with; what a double holds beyond them is noise. */
const SHEET_DIGITS = 15;
/** No double is longer, and no figure of a form comes near: keeps a hostile exponent from filling the memory. */
const MAX_EXPONENT = 330;

/** Written already as it would be written again. */
const SHORT_WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

function toBig(text: string): Big | null {
  const match = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match || text.length > 400 || Math.abs(Number(match[1] ?? 0)) > MAX_EXPONENT) return null;
  return new Big(
    text
      .replace(/^\+/, '')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.(?=e|$)/i, ''),
  );
}

function plain(value: Big): string {
  return value.eq(0) ? '0' : value.toFixed();
}

/**
 * A number as plain digits: `1.5e3` → `1500`, `007.50` → `7.5`, `-0` → `0`.
 *
 * @returns null where the text is no number, or one longer than any cell's
 */
export function plainDecimal(text: string): string | null {
  if (SHORT_WHOLE_NUMBER.test(text)) return text;
  const value = toBig(text);
  return value === null ? null : plain(value);
}

/**
 * A stored double as the sheet shows it, with 15 significant digits.
 *
 * @example roundToSheetDigits('0.30000000000000004') // { decimal: '0.3', rounded: true }
 */
export function roundToSheetDigits(text: string): { decimal: string; rounded: boolean } | null {
  if (SHORT_WHOLE_NUMBER.test(text)) return { decimal: text, rounded: false };
  const value = toBig(text);
  if (value === null) return null;
  const short = value.eq(0) ? value : value.prec(SHEET_DIGITS, Big.roundHalfUp);
  return { decimal: plain(short), rounded: !short.eq(value) };
}

/** The decimal times a power of ten, exactly: `shiftDecimal('0.985', 2) === '98.5'`. */
export function shiftDecimal(decimal: string, places: number): string {
  return plain(new Big(decimal).times(new Big(`1e${places}`)));
}
