import type { CellPlace } from '../../model/cell-address';
import type { PlannedValue } from '../../model/workbook-plan';
import { dateSerial } from './date-serial';
import { VALUE_MESSAGES } from './messages';

/** What a host is handed for one cell; an empty text empties it, `=` begins a formula. */
export type CellInput = string | number | boolean;

/** A value no cell can hold; nothing was written. The message is the Chinese sentence for the user. */
export class ValueNotWritableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ValueNotWritableError';
  }
}

/** Number format of cells that keep what is written as text. */
const TEXT_FORMAT = '@';
const MAX_TEXT = 32_767;
/**
 * Texts hosts take for nothing but text: they begin with a Chinese character, and are no time of day (上午8时).
 * Anything else (`2025年`, `（1）`, `-`, `May 5`, full-width digits) may be taken for a number, a day or a formula.
 */
const PLAINLY_TEXT = /^(?![上下]午)[\u4E00-\u9FFF]/;

function textInput(text: string, numberFormat: string): string {
  if (text === '' || numberFormat === TEXT_FORMAT || PLAINLY_TEXT.test(text)) return text;
  return `'${text}`;
}

/**
 * What to hand to a host for a value, so that it stores it and makes nothing else of it: hosts read what an add-in
 * writes as if it were typed.
 *
 * @param numberFormat of the cell it goes into
 * @throws {@link ValueNotWritableError} for texts no cell holds and days no worksheet has
 * @example cellInput({ kind: 'text', text: '1/2' }, 'General', place) === "'1/2"
 */
export function cellInput(value: PlannedValue, numberFormat: string, place: CellPlace): CellInput {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      if (value.text.length > MAX_TEXT) throw new ValueNotWritableError(VALUE_MESSAGES.tooLong(place));
      return textInput(value.text, numberFormat);
    case 'number':
      return Number(value.decimal);
    case 'boolean':
      return value.value;
    case 'date': {
      // A serial number written into a text cell would show as such; the day is readable either way.
      if (numberFormat === TEXT_FORMAT) return value.iso;
      const serial = dateSerial(value.iso, false);
      if (serial === null) throw new ValueNotWritableError(VALUE_MESSAGES.noDay(place, value.iso));
      return serial;
    }
    case 'formula':
      return `=${value.formula}`;
  }
}
