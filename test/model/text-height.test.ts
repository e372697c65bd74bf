import fc from 'fast-check';
import { linesHeight, oneLineWidth, textEms, textHeight, wrappedLines } from '../../src/model/text-height';

test.each([
  ['联合体', 3],
  ['“双一流”', 5],
  ['2026', 2.24],
  ['', 0],
])('%s is %d ems wide', (text, ems) => {
  expect(textEms(text)).toBeCloseTo(ems);
});

test.each([
  ['', 20, 1],
  ['联合体名称', 20, 1],
  ['联合体所在地制定支持职业教育政策及落实情况', 20, 3],
  ['一\n二\n三', 20, 3],
  ['字', 0.5, 1],
  // Ten characters fit into a line.
  ['联合体依托的产业园区，总产值', 20, 2],
  ['一二三四五六七八九（十一二三四五六七八九', 20, 3],
  ['一二三四五六七八2026年一二三四五六七', 20, 3],
  ['20262026202620262026', 20, 2],
])('%j in a column of %d characters takes %d lines', (text, width, lines) => {
  expect(wrappedLines(text, width, 10.5)).toBe(lines);
});

test('no row is higher than a worksheet allows', () => {
  expect(linesHeight(10_000, 12)).toBe(409);
});

test('a column made for a text shows it on one line', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[联合体a-z0-9（）]{1,40}$/), (text) => {
      expect(wrappedLines(text, oneLineWidth(text, 10.5), 10.5)).toBe(1);
    }),
  );
});

test('a longer text never needs less height', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 90 }), (text, more, width) => {
      expect(textHeight(text + more, width, 10.5)).toBeGreaterThanOrEqual(textHeight(text, width, 10.5));
    }),
  );
});
