import { marksFormat, plannedLiveFormats } from '../../src/layout/conditional-formats';
import type { LiveFormat } from '../../src/layout/conditional-formats';

function blankFormat(row: number, column = 4): LiveFormat {
  return {
    look: 'missing',
    area: { top: row, left: column, bottom: row, right: column },
    formula: (at) => `LEN($D${at})=0`,
  };
}

test('neighbouring rows that ask for the same become one format', () => {
  const formats = plannedLiveFormats([blankFormat(6), blankFormat(4), blankFormat(5), blankFormat(8)]);
  expect(formats.map(({ area, formula }) => [area.top, area.bottom, formula])).toEqual([
    [4, 6, 'LEN($D4)=0'],
    [8, 8, 'LEN($D8)=0'],
  ]);
});

test('other columns and other formulas stay apart', () => {
  const other = { ...blankFormat(5), formula: (at: number) => `ISTEXT($D${at})` };
  expect(plannedLiveFormats([blankFormat(4), other, blankFormat(5, 5)])).toHaveLength(3);
});

test('marks come first, so that they win', () => {
  const area = { top: 3, left: 3, bottom: 9, right: 6 };
  const [first] = plannedLiveFormats([blankFormat(4), marksFormat(area)]);
  expect(first).toMatchObject({ area, formula: 'ISNUMBER(SEARCH("|"&C$1&"|",$B3))', look: { bold: true } });
});
