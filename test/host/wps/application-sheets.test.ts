import { quietly, sheetOf } from './application-access';
import { FakeWps } from './application/fake-wps';

describe('rules of the fake WPS', () => {
  test('validation is added once, said of all cells it is on, and gone after Delete', () => {
    const sheet = sheetOf(new FakeWps());
    const { Validation: validation } = sheet.Range('B2:B4');
    expect(() => validation.Type).toThrow(Error);
    validation.Add(1, 2, 1, '0', '100');
    validation.InputTitle = '提示';
    validation.ErrorMessage = '请填 0 到 100';
    expect(() => {
      validation.Add(3, 1, 1, '是,否');
    }).toThrow(Error);
    const { Type, AlertStyle, Operator, Formula1, Formula2, InputTitle, ErrorMessage } =
      sheet.Range('B3').Validation;
    expect([Type, AlertStyle, Operator, Formula1, Formula2, InputTitle, ErrorMessage]).toEqual([
      1,
      2,
      1,
      '0',
      '100',
      '提示',
      '请填 0 到 100',
    ]);
    expect(() => sheet.Range('B4:B5').Validation.Type).toThrow(Error);
    validation.Delete();
    expect(() => validation.Type).toThrow(Error);
  });

  test('formulas are relative to the active cell, when given and when read', () => {
    const wps = new FakeWps();
    const sheet = sheetOf(wps);
    sheet.Range('C9').Select();
    sheet.Range('C5:C7').FormatConditions.Add(2, undefined, '=LEN(C9)>$A$1');
    sheet.Range('D5').Validation.Add(7, 1, 1, '=ISNUMBER(C9)');
    const [format] = wps.workbook.sheetNamed('表一').liveFormats;
    expect(format?.formula).toBe('=LEN(C5)>$A$1');
    expect(sheet.Range('D5').Validation.Formula1).toBe('=ISNUMBER(C9)');
    sheet.Range('D5').Select();
    const read = sheet.Range('C5').FormatConditions.Item(1) as Et.FormatCondition;
    expect([read.Formula1, sheet.Range('D5').Validation.Formula1]).toEqual([
      '=LEN(D5)>$A$1',
      '=ISNUMBER(D5)',
    ]);
  });

  test('a new live format stands last; taking formats from a part leaves the rest', () => {
    const sheet = sheetOf(new FakeWps());
    const add = (address: string, formula: string): Et.FormatCondition =>
      sheet.Range(address).FormatConditions.Add(2, undefined, formula) as Et.FormatCondition;
    const first = add('A1:A9', '=$B1=1');
    first.Interior.Color = 0x00ffff;
    first.Font.Bold = true;
    const second = add('A5', '=$B1=2');
    expect([first.Priority, second.Priority, sheet.Range('A5').FormatConditions.Count]).toEqual([1, 2, 2]);
    second.SetFirstPriority();
    expect(first.Priority).toBe(2);
    sheet.Range('A1:A4').FormatConditions.Delete();
    expect([first.AppliesTo.Address(), sheet.Cells.FormatConditions.Count]).toEqual(['$A$5:$A$9', 2]);
    sheet.Cells.FormatConditions.Delete();
    expect(sheet.Cells.FormatConditions.Count).toBe(0);
  });

  test('protected sheets refuse values in locked cells and looks in all, but what was allowed', () => {
    const sheet = sheetOf(new FakeWps());
    sheet.Range('B2').Locked = false;
    sheet.Protect(undefined, true, true, true, false, false, true);
    expect([sheet.ProtectContents, sheet.Protection.AllowFormattingColumns]).toEqual([true, true]);
    sheet.Range('B2').Value2 = '示例';
    sheet.Range('A1').ColumnWidth = 20;
    const refused: (() => void)[] = [
      () => {
        sheet.Range('A1').Value2 = '示例';
      },
      () => {
        sheet.Range('A1:B2').ClearContents();
      },
      () => {
        sheet.Range('B2').WrapText = true;
      },
      () => {
        sheet.Range('A1').RowHeight = 20;
      },
      () => {
        sheet.Range('B2').Validation.Add(3, 1, 1, '是,否');
      },
      () => {
        sheet.Range('B2:C2').Merge();
      },
      () => {
        sheet.Range('3:3').Insert();
      },
    ];
    for (const act of refused) expect(act).toThrow(Error);
    sheet.Unprotect();
    sheet.Range('A1').Value2 = '示例';
    expect(sheet.Range('A1').Value2).toBe('示例');
  });

  test('a password is asked for', () => {
    const sheet = sheetOf(new FakeWps());
    sheet.Protect('示例口令');
    expect(() => {
      sheet.Unprotect();
    }).toThrow(Error);
    sheet.Unprotect('示例口令');
    expect(sheet.ProtectContents).toBe(false);
  });
});

describe('sheets and workbooks of the fake WPS', () => {
  test('a new sheet comes to the front, before the one that was there or where it is told to', () => {
    const { application } = new FakeWps();
    const { Worksheets: sheets } = application;
    sheets.Add().Name = '前';
    sheets.Add(undefined, sheets.Item(sheets.Count)).Name = '后';
    expect([1, 2, 3].map((index) => (sheets.Item(index) as Et.Worksheet).Name)).toEqual(['前', '表一', '后']);
    expect(application.ActiveSheet.Name).toBe('后');
  });

  test.each(['', '表一', 'a'.repeat(32), 'a/b', "'甲"])('no sheet is named %p', (name) => {
    const wps = new FakeWps();
    const sheet = wps.application.Worksheets.Add();
    expect(() => {
      sheet.Name = name;
    }).toThrow(Error);
  });

  test('deleting asks; very hidden sheets and the last visible one stay', () => {
    const wps = new FakeWps();
    const sheet = wps.application.Worksheets.Add();
    expect(() => {
      sheet.Delete();
    }).toThrow('dialog');
    sheet.Visible = 2;
    quietly(wps, () => {
      expect(() => {
        sheet.Delete();
      }).toThrow(Error);
      sheet.Visible = 0;
      sheet.Delete();
    });
    expect(wps.application.Worksheets.Count).toBe(1);
    expect(() => {
      sheetOf(wps).Visible = 0;
    }).toThrow(Error);
    expect(() => sheet.Name).toThrow(Error);
  });

  test('cells are selected on the sheet in front only; each sheet keeps its selection', () => {
    const { application } = new FakeWps();
    const first = application.ActiveSheet;
    first.Range('C5').Select();
    const second = application.Worksheets.Add();
    expect(() => first.Range('A1').Select()).toThrow(Error);
    second.Range('B2:C3').Select();
    expect(application.ActiveCell.Address()).toBe('$B$2');
    first.Activate();
    expect((application.Selection as Et.Range).Address()).toBe('$C$5');
    second.Visible = 0;
    expect(() => {
      second.Activate();
    }).toThrow(Error);
  });

  test('panes are frozen on the sheet in front', () => {
    const wps = new FakeWps();
    const { ActiveWindow: window } = wps.application;
    window.SplitRow = 2;
    window.SplitColumn = 1;
    window.FreezePanes = true;
    expect(wps.workbook.sheetNamed('表一').frozen).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    wps.application.Worksheets.Add();
    expect([window.FreezePanes, window.SplitRow]).toEqual([false, 0]);
    sheetOf(wps).Activate();
    expect([window.FreezePanes, window.SplitRow, window.SplitColumn]).toEqual([true, 2, 1]);
    window.FreezePanes = false;
    expect(wps.workbook.sheetNamed('表一').frozen).toBeNull();
  });

  test('names are added, found with their sheet before them, changed and deleted', () => {
    const { application } = new FakeWps();
    const { Names: names } = application.ActiveWorkbook;
    names.Add('cf.name', "='表一'!$B$2");
    names.Add('cf.programme', '示例批次', false);
    application.ActiveSheet.Names.Add('小计', '=1');
    expect([names.Count, application.ActiveSheet.Names.Count]).toEqual([3, 1]);
    expect([1, 2, 3].map((index) => [names.Item(index).Name, names.Item(index).RefersTo])).toEqual([
      ['cf.name', "='表一'!$B$2"],
      ['cf.programme', '="示例批次"'],
      ['表一!小计', '=1'],
    ]);
    names.Add('CF.NAME', "='表一'!$B$3");
    expect([names.Count, names.Item('cf.name').RefersToRange.Address()]).toEqual([3, '$B$3']);
    names.Item('cf.programme').Delete();
    expect(names.Count).toBe(2);
    expect(() => names.Item('cf.programme')).toThrow(Error);
  });

  test('print set-up takes what the declarations say, and areas are names', () => {
    const { application } = new FakeWps();
    const { PageSetup: page } = application.ActiveSheet;
    page.Orientation = 2;
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
    page.CenterFooter = '第 &P 页';
    page.PrintArea = '$A$1:$D$9';
    page.PrintTitleRows = '$1:$2';
    expect([page.Orientation, page.Zoom, page.FitToPagesTall, page.CenterFooter, page.PrintArea]).toEqual([
      2,
      false,
      false,
      '第 &P 页',
      '$A$1:$D$9',
    ]);
    const { Names: names } = application.ActiveWorkbook;
    expect([names.Item(1).Name, names.Item(2).RefersTo]).toEqual(['表一!Print_Area', "='表一'!$1:$2"]);
    names.Item(1).Delete();
    expect(page.PrintArea).toBe('');
  });

  test('several workbooks share the window; switching tells WindowActivate', () => {
    const wps = new FakeWps();
    const told: string[] = [];
    wps.application.ApiEvent.AddApiEventListener('WindowActivate', (workbook: unknown) => {
      told.push((workbook as Et.Workbook).Name);
    });
    const [first] = wps.workbooks;
    const added = wps.application.Workbooks.Add();
    expect([wps.application.Workbooks.Count, wps.application.ActiveWorkbook.Name]).toEqual([2, added.Name]);
    expect(sheetOf(wps).Range('A1').Value2).toBeUndefined();
    if (first) wps.switchTo(first);
    expect(told).toEqual([added.Name, '工作簿1']);
    added.Close(false);
    expect(wps.workbooks).toHaveLength(1);
    expect(() => added.Name).toThrow(Error);
  });
});
