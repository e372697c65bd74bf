import { set, sheetOf } from './application-access';
import { ASSUMPTIONS } from './application/assumptions';
import { FakeWps } from './application/fake-wps';
import { EmulatedWpsHand } from './application/wps-hand';

describe('the bridge of the fake WPS', () => {
  test('counts what crosses, and what changes the workbook', () => {
    const wps = new FakeWps();
    const { application, calls } = wps;
    const range = application.ActiveSheet.Range('A1:B2');
    expect([calls.total, calls.writes]).toEqual([2, 0]);
    range.Value2 = '示例';
    for (let index = 1; index <= range.Rows.Count; index += 1) range.Cells.Item(index, 1).Font.Bold = true;
    application.ScreenUpdating = false;
    range.Select();
    expect([calls.total, calls.writes]).toEqual([2 + 1 + 3 * 2 + 4 * 2 + 2, 3]);
    expect([calls.of('Range.'), calls.of('Range.Rows'), calls.of('Font.Bold')]).toEqual([14, 3, 2]);
    expect(calls.breakdown()).toContain('2 × Font.Bold (2 writes)');
    calls.reset();
    expect([calls.total, calls.writes, calls.breakdown()]).toEqual([0, 0, '']);
  });

  test.each<[what: string, touch: (wps: FakeWps) => unknown]>([
    [
      'Application.Quit',
      (wps) => {
        wps.application.Quit();
      },
    ],
    [
      'Range.FlashFill',
      (wps) => {
        wps.application.ActiveCell.FlashFill();
      },
    ],
    [
      'setting Range.IndentLevel',
      (wps) => {
        wps.application.ActiveCell.IndentLevel = 1;
      },
    ],
    [
      'setting Range.Row',
      (wps) => {
        set(wps.application.ActiveCell, 'Row', 2);
      },
    ],
  ])('%s is refused by name, and remembered where callers hide it', (what, touch) => {
    const wps = new FakeWps();
    expect(() => touch(wps)).toThrow(`fake WPS: ${what} is not known`);
    expect(() => {
      wps.verify();
    }).toThrow(what);
  });

  test('what pages ask of any object is no member', async () => {
    const wps = new FakeWps();
    expect(await Promise.resolve(wps.application.ActiveSheet.Name)).toBe('表一');
    await expect(Promise.resolve(wps.application)).resolves.toBeDefined();
    wps.verify();
    expect(wps.calls.of('Application.')).toBe(1);
  });

  test('storage, task panes and the ribbon are kept for tests to see', () => {
    const wps = new FakeWps();
    const { application, addIn } = wps;
    const pane = application.CreateTaskPane('https://example.invalid/pane.html', '示例');
    pane.DockPosition = 2;
    pane.Width = 360;
    pane.Visible = true;
    application.PluginStorage.setItem('pane', pane.ID);
    application.GetTaskPane(Number(application.PluginStorage.getItem('pane'))).Visible = false;
    application.ribbonUI.InvalidateControl('openPane');
    expect([addIn.panes[0]?.visible, addIn.panes[0]?.width, addIn.invalidated]).toEqual([
      false,
      360,
      ['openPane'],
    ]);
    expect(() => application.GetTaskPane(9)).toThrow(Error);
    expect(wps.calls.writes).toBe(0);
  });
});

describe('what else add-ins may use of the fake WPS', () => {
  test('comments and links are counted, found and taken away', () => {
    const sheet = sheetOf(new FakeWps());
    sheet.Range('B2').AddComment('示例批注');
    expect(() => sheet.Range('B2').AddComment('又一个')).toThrow(Error);
    expect([sheet.Comments.Count, sheet.Comments.Item(1).Text(), sheet.Range('B3').Comment]).toEqual([
      1,
      '示例批注',
      undefined,
    ]);
    sheet.Hyperlinks.Add(sheet.Range('B2'), '', "'表一'!C3");
    expect([sheet.Range('B2').Hyperlinks.Count, sheet.Range('B3').Hyperlinks.Count]).toEqual([1, 0]);
    sheet.Range('1:1').Insert();
    expect([sheet.Range('B3').Comment.Text(), sheet.Range('B3').Hyperlinks.Item(1).SubAddress]).toEqual([
      '示例批注',
      "'表一'!C3",
    ]);
    sheet.Range('B3').Comment.Delete();
    sheet.Hyperlinks.Delete();
    expect([sheet.Comments.Count, sheet.Hyperlinks.Count]).toEqual([0, 0]);
  });

  test('files are read and written byte by byte, and chosen by the person', () => {
    const { application, addIn } = new FakeWps();
    const { FileSystem: files } = application;
    expect(() => files.readAsBinaryString('/示例.xlsx')).toThrow(Error);
    expect(() => files.writeAsBinaryString('/示例.xlsx', '示例')).toThrow(Error);
    files.writeAsBinaryString('/示例.xlsx', 'PK\u00ff');
    expect(new Uint8Array(files.ReadFileAsArrayBuffer('/示例.xlsx'))).toEqual(new Uint8Array([80, 75, 255]));
    const dialog = application.FileDialog(1);
    expect(dialog.Show()).toBe(0);
    addIn.chosenFiles = ['/示例.xlsx'];
    expect([dialog.Show(), dialog.SelectedItems.Item(1)]).toEqual([-1, '/示例.xlsx']);
  });

  test('sheets selected together are told, until another one comes to the front', () => {
    const wps = new FakeWps();
    const { ActiveWindow: window, Worksheets: sheets } = wps.application;
    sheets.Add();
    expect(window.SelectedSheets.Count).toBe(1);
    wps.groupSheets('表一');
    expect(window.SelectedSheets.Count).toBe(2);
    sheetOf(wps).Activate();
    expect(window.SelectedSheets.Count).toBe(1);
  });

  test('ranges are joined and cut', () => {
    const { application } = new FakeWps();
    const { ActiveSheet: sheet } = application;
    const union = application.Union(sheet.Range('A1:B2'), sheet.Range('D4'));
    expect([union.Address(), union.Areas.Count]).toEqual(['$A$1:$B$2,$D$4', 2]);
    union.WrapText = true;
    expect([sheet.Range('D4').WrapText, sheet.Range('C3').WrapText]).toEqual([true, false]);
    expect(application.Intersect(sheet.Range('A1:B2'), sheet.Range('B:B')).Address()).toBe('$B$1:$B$2');
    expect(application.Intersect(sheet.Range('A1'), sheet.Range('B1'))).toBeUndefined();
  });
});

describe('the person in front of the fake WPS', () => {
  test('is heard, and costs no calls', async () => {
    const wps = new FakeWps();
    const hand = new EmulatedWpsHand(wps);
    const told: string[] = [];
    const hear = (sheet: Et.Worksheet, range: unknown): void => {
      told.push(`${sheet.Name}!${(range as Et.Range).Address()}`);
    };
    wps.application.ApiEvent.AddApiEventListener('SheetChange', hear);
    wps.application.ApiEvent.AddApiEventListener('SheetBeforeDelete', () => told.push('deleted'));
    wps.application.ApiEvent.AddApiEventListener('SheetActivate', () => told.push('activated'));
    wps.calls.reset();
    await hand.type('表一', 'B2', '12');
    await hand.do(['insertRows', '表一', 2, 2], ['copySheet', '表一', '副本', 1], ['removeSheet', '副本']);
    await hand.settled();
    expect(told).toEqual(['表一!$B$2', '表一!$2:$3', 'activated', 'deleted', 'activated']);
    expect(wps.calls.of('Range.') + wps.calls.of('Worksheet.')).toBe(4);
    wps.application.ApiEvent.RemoveApiEventListener('SheetChange', hear);
    await hand.type('表一', 'B2', '13');
    expect([told.length, wps.listeners]).toEqual([5, 2]);
    expect(sheetOf(wps).Range('B4').Value2).toBe(12);
  });

  test('meets locks, and sees all there is', async () => {
    const wps = new FakeWps();
    const hand = new EmulatedWpsHand(wps);
    const before = await hand.dump();
    sheetOf(wps).Protect();
    await expect(hand.type('表一', 'A1', '示例')).rejects.toThrow();
    sheetOf(wps).Unprotect();
    expect(await hand.dump()).toEqual(before);
    sheetOf(wps).Range('C3').AddComment('示例批注');
    expect(await hand.dump()).not.toEqual(before);
    sheetOf(wps).Cells.ClearComments();
    expect(await hand.dump()).toEqual(before);
    sheetOf(wps).Range('C3').Select();
    expect(await hand.selection()).toEqual({ sheet: '表一', row: 3, column: 3 });
  });
});

test('each assumption is said once', () => {
  expect(new Set(ASSUMPTIONS).size).toBe(ASSUMPTIONS.length);
});
