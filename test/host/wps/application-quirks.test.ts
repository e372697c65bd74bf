import { FakeWps } from './application/fake-wps';
import type { WpsQuirks } from './application/quirks';
import { PLAIN, QUIRK_SETS } from './application/quirks';

function opened(part: Partial<WpsQuirks> = {}): { wps: FakeWps; sheet: Et.Worksheet } {
  const wps = new FakeWps({ ...PLAIN, ...part });
  return { wps, sheet: wps.application.ActiveSheet };
}

function filled(part: Partial<WpsQuirks>): Et.Worksheet {
  const { sheet } = opened(part);
  sheet.Range('A1:C2').Value2 = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  return sheet;
}

describe('quirks of the fake WPS', () => {
  test.each<[reads: WpsQuirks['arrayReads'], cell: unknown, row: unknown, column: unknown, grid: unknown]>([
    [
      'rows',
      1,
      [[1, 2, 3]],
      [[1], [4]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'gridAlways',
      [[1]],
      [[1, 2, 3]],
      [[1], [4]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'flatLines',
      1,
      [1, 2, 3],
      [1, 4],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['flat', 1, [1, 2, 3], [1, 4], [1, 2, 3, 4, 5, 6]],
    [
      'columnsFirst',
      1,
      [[1], [2], [3]],
      [[1, 4]],
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
    ],
  ])('arrays are read as %s', (arrayReads, cell, row, column, grid) => {
    const sheet = filled({ arrayReads });
    expect(['A1', 'A1:C1', 'A1:A2', 'A1:C2'].map((address) => sheet.Range(address).Value2)).toEqual([
      cell,
      row,
      column,
      grid,
    ]);
  });

  test.each<[emptyCell: WpsQuirks['emptyCell'], value: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['emptyText', ''],
  ])('an empty cell is %s', (emptyCell, value) => {
    expect(opened({ emptyCell }).sheet.Range('A1').Value2).toBe(value);
  });

  test('grids are ignored without an error, single values and lists are not', () => {
    const { wps, sheet } = opened({ gridWrites: 'ignored' });
    sheet.Range('A1:B2').Value2 = [
      [1, 2],
      [3, 4],
    ];
    sheet.Range('C1:C2').Formula = [['=1+1'], ['=1+2']] as never;
    expect(sheet.UsedRange.Address()).toBe('$A$1');
    expect(
      wps.workbook.sheetNamed('表一').cells.used({ top: 1, left: 1, bottom: 9, right: 9 }, true),
    ).toBeNull();
    sheet.Range('A1:B1').Value2 = [1, 2];
    sheet.Range('A2').Value2 = '示例';
    expect(sheet.Range('A1:B2').Value2).toEqual([
      [1, 2],
      ['示例', undefined],
    ]);
  });

  test.each<[listIntoColumn: WpsQuirks['listIntoColumn'], cells: unknown]>([
    ['repeatsFirst', [[1], [1], [1]]],
    ['spread', [[1], [2], [3]]],
  ])('a list set on a column: %s', (listIntoColumn, cells) => {
    const { sheet } = opened({ listIntoColumn });
    sheet.Range('A1:A3').Value2 = [1, 2, 3];
    expect(sheet.Range('A1:A3').Value2).toEqual(cells);
  });

  const missing: [what: string, ask: (sheet: Et.Worksheet) => unknown][] = [
    ['sheet', (sheet) => sheet.Application.Worksheets.Item('无此表')],
    ['sheet by number', (sheet) => sheet.Application.Worksheets.Item(9)],
    ['name', (sheet) => sheet.Names.Item('cf.name')],
    ['validation', (sheet) => sheet.Range('A1').Validation.Type],
    ['live format', (sheet) => sheet.Cells.FormatConditions.Item(1) as unknown],
    ['workbook', (sheet) => sheet.Application.Workbooks.Item('无此簿')],
  ];
  test.each(missing)('a missing %s throws, or is undefined', (_, ask) => {
    expect(() => ask(opened().sheet)).toThrow(Error);
    expect(ask(opened({ missingItem: 'undefined' }).sheet)).toBeUndefined();
  });

  test('a member this WPS has not throws, or is undefined, and is no fault of the fake', () => {
    const absentMembers = ['Range.FormatConditions', 'Worksheet.Protect'];
    const throwing = opened({ absentMembers });
    expect(() => throwing.sheet.Cells.FormatConditions).toThrow('Range.FormatConditions is not there');
    const silent = opened({ absentMembers, missingMember: 'undefined' });
    expect(silent.sheet.Cells.FormatConditions).toBeUndefined();
    expect('Protect' in silent.sheet).toBe(false);
    expect('Unprotect' in silent.sheet).toBe(true);
    silent.wps.verify();
    throwing.wps.verify();
  });

  test('Address is a method, or a property', () => {
    expect(opened().sheet.Range('A1:B2').Address()).toBe('$A$1:$B$2');
    const { sheet } = opened({ address: 'property' });
    expect(Reflect.get(sheet.Range('A1:B2'), 'Address')).toBe('$A$1:$B$2');
  });

  test('the page finds Application and wps, or wps alone with EtApplication in either form', () => {
    const newer = new FakeWps(PLAIN).globals;
    expect([newer.Application?.ActiveSheet.Name, newer.wps?.ActiveSheet.Name]).toEqual(['表一', '表一']);
    const property = new FakeWps({ ...PLAIN, entry: 'wpsProperty' }).globals;
    expect(property.Application).toBeUndefined();
    const application = Reflect.get(property.wps ?? {}, 'EtApplication') as Et.Application;
    expect(application.ActiveSheet.Name).toBe('表一');
    const { wps } = new FakeWps({ ...PLAIN, entry: 'wpsFunction' }).globals;
    const open = Reflect.get(wps ?? {}, 'EtApplication') as () => Et.Application;
    expect(open().ActiveSheet.Name).toBe('表一');
    expect(wps?.PluginStorage.length).toBe(0);
    // The services of the add-in are not to be had from the application there, nor the workbooks from wps.
    expect(() => wps?.ActiveWorkbook).toThrow('is not there');
    expect(() => (open() as WPSMergedRoot).ApiEvent).toThrow('is not there');
    expect(() => wps?.BrowserGroup).toThrow('not known');
  });

  test('formulas of rules count from the area where the quirk says so', () => {
    const { wps, sheet } = opened({ relativeFormulas: 'areaCorner' });
    sheet.Range('C9').Select();
    sheet.Range('B5:B7').FormatConditions.Add(2, undefined, '=LEN(B5)>3');
    const read = sheet.Range('B5').FormatConditions.Item(1) as Et.FormatCondition;
    expect([wps.workbook.sheetNamed('表一').liveFormats[0]?.formula, read.Formula1]).toEqual([
      '=LEN(B5)>3',
      '=LEN(B5)>3',
    ]);
  });

  test('the active cell is that of the sheet in front, whichever sheet the rule is on', () => {
    const { wps, sheet } = opened();
    const other = wps.application.Worksheets.Add();
    other.Range('B3').Select();
    sheet.Range('B5').FormatConditions.Add(2, undefined, '=A3=1');
    expect(wps.workbook.sheetNamed('表一').liveFormats[0]?.formula).toBe('=A5=1');
  });

  test.each<[protectedSheet: WpsQuirks['protectedSheet'], locked: unknown, unlocked: unknown]>([
    ['refusesLocked', 'threw', '示例'],
    ['refusesAll', 'threw', 'threw'],
    ['ignoresLocked', undefined, '示例'],
  ])('a protected sheet that %s: locked %p, unlocked %p', (protectedSheet, locked, unlocked) => {
    const { sheet } = opened({ protectedSheet });
    sheet.Range('B2').Locked = false;
    sheet.Protect();
    const written = (address: string): unknown => {
      try {
        sheet.Range(address).Value2 = '示例';
        return sheet.Range(address).Value2;
      } catch {
        return 'threw';
      }
    };
    expect([written('A1'), written('B2')]).toEqual([locked, unlocked]);
  });

  test.each<[events: WpsQuirks['events'], atOnce: number]>([
    ['atOnce', 1],
    ['later', 0],
  ])('events come %s', async (events, atOnce) => {
    const { wps, sheet } = opened({ events });
    let told = 0;
    wps.application.ApiEvent.AddApiEventListener('SheetChange', () => (told += 1));
    sheet.Range('A1').Value2 = '示例';
    expect(told).toBe(atOnce);
    await wps.settled();
    expect(told).toBe(1);
  });

  test.each<[enableEvents: WpsQuirks['enableEvents'], told: number]>([
    ['obeyed', 1],
    ['ignored', 2],
  ])('EnableEvents is %s', (enableEvents, expected) => {
    const { wps, sheet } = opened({ enableEvents });
    let told = 0;
    wps.application.ApiEvent.AddApiEventListener('SheetChange', () => (told += 1));
    wps.application.EnableEvents = false;
    sheet.Range('A1').Value2 = '示例';
    wps.application.EnableEvents = true;
    sheet.Range('A1').Value2 = '示例';
    expect(told).toBe(expected);
  });

  test('print areas are among the names, or not', () => {
    const count = (printNames: WpsQuirks['printNames']): number => {
      const { wps, sheet } = opened({ printNames });
      sheet.PageSetup.PrintArea = '$A$1:$B$2';
      return wps.application.ActiveWorkbook.Names.Count;
    };
    expect([count('listed'), count('left out')]).toEqual([1, 0]);
  });

  test('what a listener throws reaches nobody but the test', async () => {
    const { wps, sheet } = opened({ events: 'later' });
    wps.application.ApiEvent.AddApiEventListener('SheetChange', () => {
      throw new RangeError('示例');
    });
    sheet.Range('A1').Value2 = '示例';
    await expect(wps.settled()).rejects.toThrow('示例');
  });

  test('every set differs from the plain one in what it is named for', () => {
    for (const [name, set] of Object.entries(QUIRK_SETS)) {
      expect([name, JSON.stringify(set) === JSON.stringify(PLAIN)]).toEqual([name, name === 'plain']);
    }
  });
});
