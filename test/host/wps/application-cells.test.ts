import fc from 'fast-check';
import { get, quietly, set, sheetOf } from './application-access';
import { FakeWps } from './application/fake-wps';

describe('cells of the fake WPS', () => {
  test.each<[input: unknown, format: string, value: unknown, formula: string]>([
    ['12', 'General', 12, '12'],
    ["'12", 'General', '12', '12'],
    ['12', '@', '12', '12'],
    [12.5, '@', '12.5', '12.5'],
    ['98.5%', 'General', 0.985, '0.985'],
    ['2025年5月20日', 'General', 45797, '45797'],
    ['=1+2', 'General', 3, '=1+2'],
    ['=1+2', '@', '=1+2', '=1+2'],
    ['=1/0', 'General', -2146826281, '=1/0'],
    ['#N/A', 'General', -2146826246, '#N/A'],
    ['#N/A', '@', '#N/A', '#N/A'],
    [true, 'General', true, 'TRUE'],
    ['示例', 'General', '示例', '示例'],
    ['', 'General', undefined, ''],
    [null, 'General', undefined, ''],
  ])('%p written into a cell formatted %s is read as %p', (input, format, value, formula) => {
    const range = sheetOf(new FakeWps()).Range('B2');
    range.NumberFormat = format;
    set(range, 'Value2', input);
    expect(range.Value2).toBe(value);
    expect(range.Formula).toBe(formula);
  });

  test('a leading apostrophe is told by PrefixCharacter, until something else is written', () => {
    const range = sheetOf(new FakeWps()).Range('A1');
    range.Value2 = "'007";
    expect([range.Value2, range.PrefixCharacter]).toEqual(['007', "'"]);
    range.Value2 = '007';
    expect([range.Value2, range.PrefixCharacter]).toEqual([7, '']);
  });

  test('grids are written and read row by row; too small ones leave #N/A', () => {
    const sheet = sheetOf(new FakeWps());
    sheet.Range('A1:B2').Value2 = [[1, 2], [3]];
    expect(sheet.Range('A1:B2').Value2).toEqual([
      [1, 2],
      [3, -2146826246],
    ]);
    sheet.Range('A1:B2').Value2 = '示例';
    expect(sheet.Range('B1:B2').Value2).toEqual([['示例'], ['示例']]);
    sheet.Range('A1:B2').Value2 = [7, 8];
    expect(sheet.Range('A1:B2').Value2).toEqual([
      [7, 8],
      [7, 8],
    ]);
  });

  test('whatever numbers and plain texts are written into a grid come back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('甲', '乙')), {
          minLength: 2,
          maxLength: 6,
        }),
        (rows) => {
          const range = sheetOf(new FakeWps()).Range(`B2:C${rows.length + 1}`);
          range.Value2 = rows;
          expect(range.Value2).toEqual(rows);
        },
      ),
    );
  });

  test.each<[member: string, value: unknown, mixed: unknown]>([
    ['NumberFormat', '0.00', null],
    ['WrapText', true, null],
    ['Locked', false, null],
    ['HorizontalAlignment', -4108, null],
    ['VerticalAlignment', -4160, null],
    ['ColumnWidth', 20, null],
    ['RowHeight', 30, 30],
  ])('%s set on B2 is read there, and from B2:C2 as %p / %p', (member, value, mixed) => {
    const sheet = sheetOf(new FakeWps());
    set(sheet.Range('B2'), member, value);
    expect(get(sheet.Range('B2'), member)).toBe(value);
    expect(get(sheet.Range('B2:C2'), member)).toBe(mixed);
  });

  test('colours have blue first; no fill is told by the index alone', () => {
    const range = sheetOf(new FakeWps()).Range('A1');
    expect([range.Interior.Color, range.Interior.ColorIndex]).toEqual([0xffffff, -4142]);
    range.Interior.Color = 0xff2211;
    range.Font.Color = 0x0000ff;
    expect(range.Interior.ColorIndex).not.toBe(-4142);
    expect([range.Interior.Color, range.Font.Color]).toEqual([0xff2211, 0x0000ff]);
    range.Interior.ColorIndex = -4142;
    expect(range.Interior.Color).toBe(0xffffff);
  });

  test('the colours of the object model are those of the workbook, turned round', () => {
    const wps = new FakeWps();
    sheetOf(wps).Range('A1').Interior.Color = 0xff2211;
    expect(wps.workbook.sheetNamed('表一').cells.at(1, 1).style.fill).toBe('#1122FF');
  });

  test('lines are drawn edge by edge, and within only where there is a within', () => {
    const sheet = sheetOf(new FakeWps());
    const { Borders: borders } = sheet.Range('B2:C3');
    borders.Item(8).LineStyle = 1;
    borders.Item(12).Weight = -4138;
    expect(sheet.Range('B2').Borders.Item(8).LineStyle).toBe(1);
    expect(sheet.Range('B2').Borders.Item(9).Weight).toBe(-4138);
    expect(sheet.Range('B3').Borders.Item(9).LineStyle).toBe(-4142);
    expect(borders.LineStyle).toBeNull();
    borders.LineStyle = 1;
    expect(borders.LineStyle).toBe(1);
    expect(() => sheet.Range('B2:C2').Borders.Item(12)).toThrow();
  });

  test.each([
    ['ColumnWidth', 256],
    ['RowHeight', 410],
    ['RowHeight', -1],
    ['NumberFormat', [['@']]],
    ['Hidden', true],
    ['HorizontalAlignment', 99],
  ])('%s = %p is refused', (member, value) => {
    const range = sheetOf(new FakeWps()).Range('A1');
    expect(() => {
      set(range, member, value);
    }).toThrow(Error);
  });

  test('hidden lines measure nothing, and show when they are given a size', () => {
    const sheet = sheetOf(new FakeWps());
    const column = sheet.Range('C1').EntireColumn;
    column.ColumnWidth = 12;
    column.Hidden = true;
    expect([column.Hidden, column.ColumnWidth]).toEqual([true, 0]);
    column.ColumnWidth = 13;
    expect([column.Hidden, column.ColumnWidth]).toEqual([false, 13]);
    sheet.Rows.Item(2).RowHeight = 0;
    expect(sheet.Range('2:2').Hidden).toBe(true);
  });

  test('merging keeps the first value, and asks before it throws others away', () => {
    const wps = new FakeWps();
    const range = sheetOf(wps).Range('A1:B2');
    range.Value2 = [
      [1, 2],
      [3, 4],
    ];
    expect(() => {
      range.Merge();
    }).toThrow('dialog');
    quietly(wps, () => {
      range.Merge();
    });
    expect(range.Value2).toEqual([
      [1, undefined],
      [undefined, undefined],
    ]);
    expect(sheetOf(wps).Range('B2').MergeArea.Address()).toBe('$A$1:$B$2');
    expect([range.MergeCells, sheetOf(wps).Range('A1:C1').MergeCells]).toEqual([true, null]);
    range.UnMerge();
    expect(range.MergeCells).toBe(false);
  });
});

describe('ranges of the fake WPS', () => {
  test.each<[address: string, written: string, cells: number, rows: number, columns: number]>([
    ['B2', '$B$2', 1, 1, 1],
    ['D5:B2', '$B$2:$D$5', 12, 4, 3],
    ['A:C', '$A:$C', 3 * 1_048_576, 1_048_576, 3],
    ['4:5', '$4:$5', 2 * 16_384, 2, 16_384],
    ['B2:C3,E5', '$B$2:$C$3,$E$5', 5, 2, 2],
  ])('%s is %s', (address, written, cells, rows, columns) => {
    const range = sheetOf(new FakeWps()).Range(address);
    expect(range.Address()).toBe(written);
    expect([range.Count, range.Rows.Count, range.Columns.Count]).toEqual([cells, rows, columns]);
  });

  test('cells are found by row and column, within a range relative to it', () => {
    const sheet = sheetOf(new FakeWps());
    expect(sheet.Cells.Item(3, 2).Address(false, false)).toBe('B3');
    expect(sheet.Range('B2:D4').Cells.Item(2, 3).Address()).toBe('$D$3');
    expect(sheet.Range('B2').Resize(2, 3).Address()).toBe('$B$2:$D$3');
    expect(sheet.Range('B2').Offset(1, -1).Address()).toBe('$A$3');
    expect(sheet.Range(sheet.Range('B2'), sheet.Range('D4') as never).Address()).toBe('$B$2:$D$4');
    expect(sheet.Range('B2:C3').EntireRow.Address()).toBe('$2:$3');
  });

  test.each(['A0', 'XFE1', '示例', 'A1:', 'A1'.padEnd(300, ',A1')])('%s is no address', (address) => {
    expect(() => sheetOf(new FakeWps()).Range(address)).toThrow(Error);
  });

  test('inserted rows push down what is below, formulas and names with them', () => {
    const wps = new FakeWps();
    const sheet = sheetOf(wps);
    sheet.Range('A1:A3').Value2 = [['1'], ['2'], ['=SUM(A1:A2)']];
    wps.application.ActiveWorkbook.Names.Add('cf.total', "='表一'!$A$3");
    sheet.Range('2:3').Insert();
    expect(sheet.Range('A5').Formula).toBe('=SUM(A1:A4)');
    expect(wps.application.ActiveWorkbook.Names.Item('cf.total').RefersTo).toBe("='表一'!$A$5");
    sheet.Range('2:3').Delete();
    expect(sheet.Range('A3').Formula).toBe('=SUM(A1:A2)');
  });

  test('special cells are found, or it throws', () => {
    const sheet = sheetOf(new FakeWps());
    expect(() => sheet.Cells.SpecialCells(2)).toThrow(Error);
    sheet.Range('B2').Value2 = '示例';
    sheet.Range('C2').Value2 = '示例';
    expect(sheet.Cells.SpecialCells(2).Address()).toBe('$B$2:$C$2');
  });
});
