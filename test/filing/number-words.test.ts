import fc from 'fast-check';
import { readDigitWords, readNumberWords } from '../../src/filing/number-words';

test.each([
  ['九十八', '98'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['十', '10'],
  ['十二', '12'],
  ['两千', '2000'],
  ['一千零二十', '1020'],
  ['三万五千', '35000'],
  ['一亿二千万', '120000000'],
  ['十万', '100000'],
  ['壹佰贰拾', '120'],
  ['二〇二六', '2026'],
  ['三点五', '3.5'],
  ['零点一二', '0.12'],
  ['九', '9'],
  ['', null],
  ['十十', null],
  ['百', null],
  ['万', null],
  ['一点', null],
  ['一点二点三', null],
  ['三人', null],
])('%s → %s', (words, decimal) => {
  expect(readNumberWords(words)).toBe(decimal);
});

test('digits read one by one', () => {
  expect(readDigitWords('二〇二六')).toBe('2026');
  expect(readDigitWords('二十')).toBeNull();
});

test('never throws', () => {
  const numerals = fc.string({ unit: fc.constantFrom(...'零一二九十百千万亿点两甲'.split('')) });
  fc.assert(fc.property(numerals, (words) => /^\d+(\.\d+)?$|^null$/.test(String(readNumberWords(words)))));
});
