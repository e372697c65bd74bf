import { dateSerial } from '../../../src/host/values/date-serial';
import type { CellValue } from './cell';

/** What becomes of a cell somebody writes into. */
export interface TypedCell {
  value: CellValue;
  formula: string | null;
  /** The format Excel gives the cell by itself; null where it keeps its own. */
  numberFormat: string | null;
  /** A leading apostrophe was taken off it. */
  prefixed?: true;
}

const TEXT_FORMAT = '@';
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

function constant(value: CellValue): TypedCell {
  return { value, formula: null, numberFormat: null };
}

function dayOf(text: string): string | null {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const month = /^(\d{4})[-/年.](\d{1,2})月?$/.exec(text);
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const parts = full
    ? [full[1], full[2], full[3]]
    : month && !text.includes('.')
      ? [month[1], month[2], '1']
      : short
        ? ['2026', short[1], short[2]]
        : null;
  if (parts === null) return null;
  return [parts[0], ...parts.slice(1).map((part) => (part ?? '').padStart(2, '0'))].join('-');
}

/**
 * What Excel makes of an input, whether typed or written through the API: texts that look like numbers, percentages,
 * days, truth values or formulas become such, unless the cell is formatted as text or the input begins with `'`.
 */
export function typedCell(input: CellValue, numberFormat: string): TypedCell {
  if (numberFormat === TEXT_FORMAT) {
    return constant(typeof input === 'string' ? input : String(input).toUpperCase());
  }
  if (typeof input !== 'string' || input === '') return constant(input);
  if (input.startsWith("'")) return { ...constant(input.slice(1)), prefixed: true };
  if (/^=./.test(input)) return { value: '', formula: input, numberFormat: null };
  const bare = input
    .trim()
    .replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (/^(true|false)$/i.test(bare)) return constant(bare.toLowerCase() === 'true');
  if (/\d/.test(bare) && NUMBER.test(bare)) return constant(Number(bare.replace(/,/g, '')));
  if (/\d/.test(bare) && bare.endsWith('%') && NUMBER.test(bare.slice(0, -1))) {
    const value = Number(bare.slice(0, -1).replace(/,/g, '')) / 100;
    return { value, formula: null, numberFormat: bare.includes('.') ? '0.00%' : '0%' };
  }
  const negative = /^[(（]([\d.]+)[)）]$/.exec(bare);
  if (negative) return constant(-Number(negative[1]));
  const day = dayOf(bare);
  const serial = day === null ? null : dateSerial(day, false);
  if (serial !== null) return { value: serial, formula: null, numberFormat: 'yyyy/m/d' };
  return constant(input);
}
