import { dateSerial } from '../../../src/host/values/date-serial';

test.each([
  ['1900-01-01', false, 1],
  ['1900-02-28', false, 59],
  // Serial 60 is 29 February 1900 to Excel, a day that never was.
  ['1900-03-01', false, 61],
  ['2026-03-31', false, 46112],
  ['9999-12-31', false, 2958465],
  ['1904-01-01', true, 0],
  ['2026-03-31', true, 44650],
  ['1903-12-31', true, null],
  ['1899-12-31', false, null],
  ['1900-02-29', false, null],
  ['2026-02-29', false, null],
  ['2026-13-01', false, null],
  ['2026-3-1', false, null],
  ['', false, null],
])('%s (1904 system: %s) is stored as %s', (iso, date1904, serial) => {
  expect(dateSerial(iso, date1904)).toBe(serial);
});
