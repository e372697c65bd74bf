const DAY = 86_400_000;
/** Excel counts 29 February 1900, a day that never was: serials from 60 on are one ahead. */
const PHANTOM_DAY_SERIAL = 60;
/** Days between the two date systems of a workbook (1904 is the old Macintosh one). */
const SERIALS_BEFORE_1904 = 1462;

/**
 * The number a workbook stores for a calendar day.
 *
 * @param iso `2026-03-31`
 * @returns the serial; null where the text is no day a worksheet can hold (1900-01-01 to 9999-12-31, or from
 *   1904-01-01 on in the 1904 system)
 * @example dateSerial('1900-03-01', false) === 61
 */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  const serial = days <= PHANTOM_DAY_SERIAL ? days - 1 : days;
  if (serial < 1) return null;
  if (!date1904) return serial;
  return days >= SERIALS_BEFORE_1904 ? days - SERIALS_BEFORE_1904 : null;
}
