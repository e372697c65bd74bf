import type { CellScalar } from '../../../model/workbook-content';
import { calendarDay, serialOfMoment } from '../../values/calendar-day';
import { unescapeCellText } from '../markup/escaped-text';
import type { NumberFormatClass } from '../../values/number-formats';
import { Refusal } from '../package/refusal';

/** What all cells of a workbook share. */
export interface CellSetting {
  sharedStrings: readonly string[];
  date1904: boolean;
}

const EMPTY: CellScalar = { kind: 'empty' };
/** Written already as it would be written again. */
const SHORT_WHOLE_NUMBER = /^[1-9][0-9]{0,14}$/;
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/**
 * The value of a stored cell.
 *
 * Numbers are given as JavaScript writes the stored double, which is the shortest decimal that reads back as the
 * same double: stored `0.30000000000000004` stays that, though Excel shows 15 digits of it; rounding is left to
 * those who know what the number means. Plain notation is used between 1e-6 and 1e21.
 *
 * @param type the attribute `t`, `''` where there is none
 * @param text the text of `v` or of the inline string; null where there is none
 * @throws Refusal `badCell` where the text is no value of its type: a guess would be a silent wrong value
 */
export function cellValue(
  type: string,
  text: string | null,
  format: NumberFormatClass,
  setting: CellSetting,
): CellScalar {
  if (text === null) return EMPTY;
  switch (type) {
    case '':
    case 'n':
      return numberValue(text.trim(), format, setting.date1904);
    case 's': {
      const index = text.trim();
      const shared = /^[0-9]+$/.test(index) ? setting.sharedStrings[Number(index)] : undefined;
      if (shared === undefined) {
        if (index === '') return EMPTY;
        throw new Refusal('badCell');
      }
      return { kind: 'text', text: shared };
    }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescapeCellText(text) };
    case 'b':
      return booleanValue(text.trim());
    case 'e':
      return { kind: 'error', code: text.trim() };
    case 'd':
      return momentValue(text.trim(), setting.date1904);
    default:
      throw new Refusal('badCell');
  }
}

function numberValue(text: string, format: NumberFormatClass, date1904: boolean): CellScalar {
  if (text === '') return EMPTY;
  if (format !== 'date' && SHORT_WHOLE_NUMBER.test(text)) return { kind: 'number', decimal: text };
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new Refusal('badCell');
  if (format === 'date') {
    const iso = calendarDay(number, date1904);
    if (iso !== null) return { kind: 'date', iso, serial: number };
  }
  return { kind: 'number', decimal: String(number) };
}

function booleanValue(text: string): CellScalar {
  if (text === '') return EMPTY;
  if (text === '1' || text === 'true') return { kind: 'boolean', value: true };
  if (text === '0' || text === 'false') return { kind: 'boolean', value: false };
  throw new Refusal('badCell');
}

/** A time of day without a day, which strict files may hold as well, stays the text it is. */
function momentValue(text: string, date1904: boolean): CellScalar {
  if (text === '') return EMPTY;
  const serial = serialOfMoment(text, date1904);
  return serial === null ? { kind: 'text', text } : { kind: 'date', iso: text.slice(0, 10), serial };
}
