import fc from 'fast-check';
import type { CellContent } from '../../src/model/workbook-content';
import { readDate } from '../../src/filing/read-date';
import { booleanCell, dateCell, errorCell, numberCell, pendingCell, textCell } from './cells';

type Expected = [year: number, month: number | null, day: number | null, half?: 'first' | 'second'];

function date([year, month, day, half]: Expected): object {
  return { state: 'date', year, month, day, half: half ?? null };
}

describe('dates', () => {
  test.each<[string, Expected]>([
    ['2026年5月', [2026, 5, null]],
    ['2026年 5 月', [2026, 5, null]],
    ['２０２６年５月', [2026, 5, null]],
    ['2026年05月份', [2026, 5, null]],
    ['2026.5', [2026, 5, null]],
    ['2026.10', [2026, 10, null]],
    ['2026.1', [2026, 1, null]],
    ['2026-05', [2026, 5, null]],
    ['2026/5/8', [2026, 5, 8]],
    ['2026-05-08', [2026, 5, 8]],
    ['2026.5.8', [2026, 5, 8]],
    ['2026-05-08 00:00:00', [2026, 5, 8]],
    ['2026年5月8日', [2026, 5, 8]],
    ['2026年5月8号', [2026, 5, 8]],
    ['20260508', [2026, 5, 8]],
    ['202605', [2026, 5, null]],
    ['2026年', [2026, null, null]],
    ['2026', [2026, null, null]],
    ['2026年下半年', [2026, null, null, 'second']],
    ['2026年上半年', [2026, null, null, 'first']],
    ['二〇二六年五月', [2026, 5, null]],
    ['二〇二六年十二月三十一日', [2026, 12, 31]],
    ['二○二六年', [2026, null, null]],
    ['二零二六年下半年', [2026, null, null, 'second']],
    ['拟2026年6月', [2026, 6, null]],
    ['拟于2026年6月成立', [2026, 6, null]],
    ['（拟）2026年6月', [2026, 6, null]],
    ['2028-02-29', [2028, 2, 29]],
  ])('%j', (text, expected) => {
    expect(readDate(textCell(text)).value).toEqual(date(expected));
  });

  test.each<[CellContent, Expected]>([
    [dateCell('2026-05-08', 46150), [2026, 5, 8]],
    [numberCell('46150'), [2026, 5, 8]],
    [numberCell('46150.5'), [2026, 5, 8]],
    [numberCell('20260508'), [2026, 5, 8]],
    [numberCell('202605'), [2026, 5, null]],
    [numberCell('2026.5'), [2026, 5, null]],
    [numberCell('2026.11'), [2026, 11, null]],
    [numberCell('2026'), [2026, null, null]],
  ])('cell %j', (cell, expected) => {
    expect(readDate(cell).value).toEqual(date(expected));
  });

  test('full-width digits leave a trace', () => {
    expect(readDate(textCell('２０２６年')).traces).toEqual(['fullWidth']);
    expect(readDate(textCell('2026年')).traces).toEqual([]);
  });
});

describe('no dates', () => {
  test.each([
    ['2026年底', 'approximate', '2026年'],
    ['2026年5月左右', 'approximate', '2026年5月'],
    ['2026年5月上旬', 'approximate', '2026年5月'],
    ['约2026年5月', 'approximate', '2026年5月'],
    ['2026年6月前', 'approximate', '2026年6月'],
    ['26年5月', 'notADate', '2026年5月'],
    ['5月8日', 'notADate', null],
    ['2026年13月', 'notADate', null],
    ['2026-02-30', 'notADate', null],
    ['2026年第三季度', 'notADate', null],
    ['2026年5月-2027年5月', 'notADate', null],
    ['1998年5月', 'notADate', null],
    ['2026-5.8', 'notADate', null],
    ['筹备中', 'notADate', null],
  ])('%j is %s, proposal %j', (raw, reason, proposal) => {
    expect(readDate(textCell(raw)).value).toEqual({ state: 'unreadable', raw, reason, proposal });
  });

  test.each([
    // 2026.10 and 2026.1 are the same number.
    [numberCell('2026.1'), '2026.1', 'notADate'],
    [numberCell('12'), '12', 'notADate'],
    [numberCell('0.5', 'percent'), '50%', 'notADate'],
    [dateCell('1998-05-01', 35916), '1998-05-01', 'notADate'],
    [booleanCell(true), 'TRUE', 'notADate'],
    [errorCell('#N/A'), '#N/A', 'errorValue'],
    [pendingCell('TODAY()'), '', 'notCalculated'],
  ])('cell %j', (cell, raw, reason) => {
    expect(readDate(cell).value).toEqual({ state: 'unreadable', raw, reason, proposal: null });
  });

  test('a dash is an answer, nothing is blank', () => {
    expect(readDate(textCell('/')).value).toEqual({ state: 'answered', answer: '/' });
    expect(readDate(textCell('\u3000')).value).toEqual({ state: 'blank' });
  });
});

describe('properties', () => {
  const days = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  test('every way of writing a day reads to the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const serial = Math.floor((day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
        const expected = { state: 'date', year, month, day: date, half: null };
        for (const cell of [
          dateCell(iso, serial),
          numberCell(String(serial)),
          textCell(iso),
          textCell(iso.replace(/-/g, '')),
          textCell(`${year}年${month}月${date}日`),
          textCell(`${year}/${month}/${date}`),
          textCell(`${year}.${month}.${date}`),
        ])
          expect(readDate(cell).value).toEqual(expected);
      }),
    );
  });

  test('nothing ever throws', () => {
    const clerk = fc.string({ unit: fc.constantFrom(...Array.from('0123456789年月日上下半二〇十.-/拟 ')) });
    fc.assert(
      fc.property(fc.oneof(clerk, fc.string({ unit: 'binary' })), (text) => {
        expect(['date', 'blank', 'answered', 'unreadable']).toContain(readDate(textCell(text)).value.state);
      }),
      { numRuns: 2000 },
    );
  });
});
