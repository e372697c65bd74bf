import type { CellValue } from '../../../src/model/ports';
import { PLAIN } from './application/quirks';
import type { WpsQuirks } from './application/quirks';
import { openWps } from './open-wps';

const texts = (text: string, rows: number): CellValue[] =>
  Array.from({ length: rows }, (_, index) => ({
    place: { sheet: '表一', row: index + 1, column: 2 },
    value: { kind: 'text', text: `${text}${index}` },
  }));

/** How often values were set for two writes of ten cells each. */
async function settingsOf(gridWrites: WpsQuirks['gridWrites']): Promise<number[]> {
  const { wps, workbook } = openWps({ ...PLAIN, gridWrites });
  const counts: number[] = [];
  for (const text of ['示例甲', '示例乙']) {
    wps.calls.reset();
    await workbook.write(texts(text, 10));
    counts.push(wps.calls.writes);
    const [sheet] = wps.workbook.sheets;
    expect(Array.from({ length: 10 }, (_, row) => sheet?.cells.at(row + 1, 2).value)).toEqual(
      Array.from({ length: 10 }, (_, row) => `${text}${row}`),
    );
  }
  return counts;
}

test('grids are written in one go, and looked at only the first time', async () => {
  expect(await settingsOf('written')).toEqual([1, 1]);
});

test('where grids are ignored, cells are written one by one from then on', async () => {
  expect(await settingsOf('ignored')).toEqual([11, 10]);
});

test('cells that hold already what is to be written do not prove that grids land', async () => {
  const { workbook, wps } = openWps({ ...PLAIN, gridWrites: 'ignored' });
  const [sheet] = wps.workbook.sheets;
  texts('示例', 10).forEach(({ value }, row) => {
    sheet?.change(row + 1, 2, { value: value.kind === 'text' ? value.text : '' });
  });
  await workbook.write(texts('示例', 10));
  await workbook.write(texts('示例新', 10));
  expect(sheet?.cells.at(10, 2).value).toBe('示例新9');
});

test('cells are emptied, and filled alike, where it is not known whether grids land', async () => {
  const { workbook, wps } = openWps({ ...PLAIN, gridWrites: 'ignored' });
  const alike = texts('', 3).map(({ place }): CellValue => ({
    place,
    value: { kind: 'number', decimal: '7' },
  }));
  await workbook.write(alike);
  const [sheet] = wps.workbook.sheets;
  expect([1, 2, 3].map((row) => sheet?.cells.at(row, 2).value)).toEqual([7, 7, 7]);
  await workbook.write(alike.map(({ place }) => ({ place, value: { kind: 'blank' } })));
  expect([1, 2, 3].map((row) => sheet?.cells.at(row, 2).value)).toEqual(['', '', '']);
});
