import fc from 'fast-check';
import { plainDecimal, roundToSheetDigits, shiftDecimal } from '../../src/filing/decimal-text';

describe('plainDecimal', () => {
  test.each([
    ['1200', '1200'],
    ['007.50', '7.5'],
    ['-0', '0'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['1e+21', '1000000000000000000000'],
    ['1.38E+10', '13800000000'],
    ['5e-7', '0.0000005'],
    ['', null],
    ['1e9999', null],
    ['1,200', null],
    ['NaN', null],
    ['Infinity', null],
    ['--1', null],
    ['9'.repeat(500), null],
  ])('%j → %j', (text, decimal) => {
    expect(plainDecimal(text)).toBe(decimal);
  });

  test('understands the text of every finite double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(plainDecimal(String(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

test.each([
  ['0.30000000000000004', '0.3', true],
  ['0.3', '0.3', false],
  ['1e+21', '1000000000000000000000', false],
  ['1234567890123456', '1234567890123460', true],
  ['0', '0', false],
])('%s as the sheet shows it is %s', (stored, decimal, rounded) => {
  expect(roundToSheetDigits(stored)).toEqual({ decimal, rounded });
});

test('whole numbers read the same however they are written', () => {
  const whole = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
  fc.assert(
    fc.property(whole, (value) => {
      const text = String(value);
      const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text];
      // Only the first is taken as it stands.
      for (const other of [`${sign}0${digits}`, `${text}.0`, `${text}e0`]) {
        expect(plainDecimal(text)).toBe(plainDecimal(other));
        expect(roundToSheetDigits(text)).toEqual(roundToSheetDigits(other));
      }
    }),
  );
});

test.each([
  ['0.07', 2, '7'],
  ['98.5', -2, '0.985'],
  ['12000000', -4, '1200'],
  ['0', 8, '0'],
  ['1', -25, `0.${'0'.repeat(24)}1`],
])('%s shifted by %d places is %s', (decimal, places, shifted) => {
  expect(shiftDecimal(decimal, places)).toBe(shifted);
});
