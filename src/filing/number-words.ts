import Big from 'big.js';

const DIGITS = new Map(
  Array.from('零〇○一二三四五六七八九').map((character, index): [string, number] => [
    character,
    Math.max(0, index - 2),
  ]),
);
for (const [character, digit] of Array.from('壹贰叁肆伍陆柒捌玖').map(
  (sign, index) => [sign, index + 1] as const,
)) {
  DIGITS.set(character, digit);
}
DIGITS.set('两', 2).set('貳', 2).set('參', 3).set('陸', 6);

const SMALL_UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

/** Every character a number in words may be made of, as a character class for patterns. */
export const NUMERAL_CLASS = '[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖两貳參陸十拾百佰千仟万萬亿億点]';

/** `二〇二六` → `2026`: digits read one by one; null where another character stands among them. */
export function readDigitWords(text: string): string | null {
  const digits = Array.from(text).map((character) => DIGITS.get(character));
  return text === '' || digits.some((digit) => digit === undefined) ? null : digits.join('');
}

function readWhole(text: string): Big | null {
  let total = new Big(0);
  let section = 0;
  let digit: number | null = null;
  let lastUnit = Infinity;
  let lastLarge = Infinity;
  for (const character of text) {
    const isDigit = DIGITS.get(character);
    const small = SMALL_UNITS.get(character);
    const large = LARGE_UNITS.get(character);
    if (isDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = isDigit;
    } else if (small !== undefined) {
      if (small >= lastUnit) return null;
      section += (digit ?? (section === 0 && small === 10 ? 1 : 0)) * small;
      if (digit === null && !(small === 10 && lastUnit === Infinity)) return null;
      lastUnit = small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      if (large >= lastLarge || section === 0) return null;
      total = total.plus(new Big(section).times(large));
      section = 0;
      digit = null;
      lastUnit = Infinity;
      lastLarge = large;
    } else return null;
  }
  return text === '' ? null : total.plus(section + (digit ?? 0));
}

/**
 * A number in Chinese words as plain digits.
 *
 * @example readNumberWords('一百二十') === '120'; readNumberWords('三点五') === '3.5'; readNumberWords('二〇二六') === '2026'
 * @returns null where the words are no number
 */
export function readNumberWords(text: string): string | null {
  const [whole, fraction, ...rest] = text.split('点');
  if (whole === undefined || rest.length > 0) return null;
  const oneByOne = readDigitWords(whole);
  const value = oneByOne !== null ? new Big(oneByOne) : readWhole(whole);
  if (value === null) return null;
  if (fraction === undefined) return value.toFixed();
  const digits = readDigitWords(fraction);
  return digits === null ? null : new Big(`${value.toFixed()}.${digits}`).toFixed();
}
