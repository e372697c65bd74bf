import { dateSerial } from './date-serial';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts 29 February 1900, a day that never was, as 60; later serials are one ahead. */
const PHANTOM_SERIAL = 60;
const SERIALS_BEFORE_1904 = 1462;
/** 9999-12-31, the last day a worksheet can show. */
const LAST_SERIAL = 2_958_465;
/** Half a millisecond: a day computed with times may miss its whole number by a rounding error. */
const ROUNDING = 0.5 / DAY;

/**
 * The calendar day of a stored number; the time of day is left out.
 *
 * @param date1904 whether the workbook counts from 1904
 * @returns `2026-03-31`; null where the number is no calendar day (below the first, 29 February 1900, after 9999)
 * @example calendarDay(61, false) === '1900-03-01'
 */
export function calendarDay(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial + ROUNDING);
  if (whole < (date1904 ? 0 : 1)) return null;
  const counted = date1904 ? whole + SERIALS_BEFORE_1904 : whole;
  if (counted > LAST_SERIAL || (!date1904 && counted === PHANTOM_SERIAL)) return null;
  const days = !date1904 && counted < PHANTOM_SERIAL ? counted + 1 : counted;
  const date = new Date(DAY_ZERO + days * DAY);
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  // Put together by hand, which takes a fifth of the time of toISOString; years have four digits here.
  return `${date.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * The stored number of an ISO 8601 day or moment, as strict files write dates.
 *
 * @param text `2026-03-31`, `2026-03-31T12:00:00`, `2026-03-31T12:00:00Z`; a zone does not move the day
 * @returns null where the text is no day a worksheet can hold
 */
export function serialOfMoment(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/.exec(text);
  if (!match?.[1]) return null;
  const serial = dateSerial(match[1], date1904);
  if (serial === null) return null;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return serial + (seconds * 1000) / DAY;
}
