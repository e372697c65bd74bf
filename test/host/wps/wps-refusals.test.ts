import { examplePlan, fieldPlace } from '../../../src/selfcheck/example/example-layout';
import { findingAt } from '../../../src/selfcheck/example/example-finding';
import { exampleValues, textValue } from '../../../src/selfcheck/example/example-values';
import { PLAIN } from './application/quirks';
import type { OpenedWps } from './open-wps';
import { openWps } from './open-wps';

const CHINESE_SENTENCE = /\p{Script=Han}.*。/su;

async function laidOut(): Promise<OpenedWps> {
  const opened = openWps();
  expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
  return opened;
}

describe('where WPS does not do what it is asked', () => {
  test.each([
    'Range.Merge',
    'Range.Locked',
    'Borders.Weight',
    'Validation.InputTitle',
    'FormatCondition.Interior',
    'Range.RowHeight',
    'Names.Add',
  ])('a layout that fails at %s leaves nothing behind, and settings as they were', async (absent) => {
    const opened = openWps({ ...PLAIN, absentMembers: [absent] });
    const before = await opened.hand.dump();
    const settings = { ...opened.wps.settings };
    expect(await opened.workbook.layOut(examplePlan)).toEqual({
      outcome: 'failed',
      message: expect.stringMatching(CHINESE_SENTENCE) as string,
    });
    expect(await opened.hand.dump()).toEqual(before);
    expect(opened.wps.settings).toEqual(settings);
  });

  test('settings are as they were after everything that was done', async () => {
    const opened = await laidOut();
    const settings = { ...opened.wps.settings };
    await opened.workbook.write(exampleValues);
    await opened.workbook.insertRows(fieldPlace('enterprises.name', 3).sheet, 10, 1);
    await opened.workbook.mark([findingAt(fieldPlace('overview.name'))]);
    await opened.workbook.repair({ ...examplePlan, names: [] });
    expect(opened.wps.settings).toEqual(settings);
    expect(settings).toMatchObject({ ScreenUpdating: true, DisplayAlerts: true, EnableEvents: true });
  });

  test('a WPS without those settings does everything all the same', async () => {
    const absentMembers = ['ScreenUpdating', 'DisplayAlerts', 'EnableEvents', 'Calculation'].map(
      (name) => `Application.${name}`,
    );
    for (const missingMember of ['throws', 'undefined'] as const) {
      const opened = openWps({ ...PLAIN, absentMembers, missingMember });
      expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
    }
  });

  test.each<[string, 'conditionalFormats' | 'dataValidation' | 'pageLayout' | 'protection']>([
    ['Range.FormatConditions', 'conditionalFormats'],
    ['Range.Validation', 'dataValidation'],
    ['Worksheet.PageSetup', 'pageLayout'],
    ['Worksheet.Protect', 'protection'],
  ])('a WPS without %s says so and lays out the rest', async (absent, capability) => {
    for (const missingMember of ['throws', 'undefined'] as const) {
      const opened = openWps({ ...PLAIN, absentMembers: [absent], missingMember });
      expect(opened.workbook.capabilities[capability]).toBe(false);
      expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
    }
    expect(openWps().workbook.capabilities[capability]).toBe(true);
  });

  test('a protected workbook structure is named, and nothing is added', async () => {
    const opened = openWps();
    opened.wps.workbook.structureProtected = true;
    expect(await opened.workbook.layOut(examplePlan)).toEqual({
      outcome: 'failed',
      message: expect.stringContaining('工作簿结构受保护') as string,
    });
  });

  test.each(['throws', 'undefined'] as const)(
    'a sheet that is gone is named where WPS %s',
    async (missingItem) => {
      const opened = openWps({ ...PLAIN, missingItem });
      const place = { sheet: '没有这张表', row: 1, column: 1 };
      await expect(opened.workbook.write([{ place, value: textValue('示例') }])).rejects.toThrow('没有找到');
      await expect(opened.workbook.reveal(place)).rejects.toThrow('没有找到');
      await expect(opened.workbook.insertRows(place.sheet, 1, 1)).rejects.toThrow('没有找到');
    },
  );

  test('a hidden sheet cannot be revealed, and it is said', async () => {
    const opened = await laidOut();
    await expect(opened.workbook.reveal({ sheet: '_filing', row: 1, column: 1 })).rejects.toThrow('已隐藏');
  });

  test('a text no cell holds is refused before anything is written', async () => {
    const opened = await laidOut();
    const before = await opened.hand.dump();
    const [name, total] = [fieldPlace('overview.name'), fieldPlace('overview.staff.total')];
    const values = [
      { place: total, value: textValue('示例') },
      { place: name, value: textValue('示'.repeat(32_768)) },
    ];
    await expect(opened.workbook.write(values)).rejects.toThrow('请分段填写');
    expect(await opened.hand.dump()).toEqual(before);
  });

  test('several sheets selected together are no selection', async () => {
    const opened = await laidOut();
    await opened.workbook.reveal(fieldPlace('overview.name'));
    expect(await opened.workbook.selection()).toEqual(fieldPlace('overview.name'));
    opened.wps.groupSheets('表一');
    expect(await opened.workbook.selection()).toBeNull();
  });
});

describe('protected sheets', () => {
  const place = fieldPlace('overview.name');
  const locked = { ...place, column: 3 };
  const options = { AllowSorting: true, AllowFormattingRows: true };

  test('unlocked cells are written without lifting the protection', async () => {
    const opened = await laidOut();
    opened.wps.calls.reset();
    await opened.workbook.write([{ place, value: textValue('示例') }]);
    expect(opened.wps.calls.of('Worksheet.Unprotect')).toBe(0);
  });

  test('locked cells are written, and the protection is put back with what it allowed', async () => {
    const opened = await laidOut();
    const sheet = opened.wps.workbook.sheetNamed(place.sheet);
    sheet.protection = { options, password: null };
    await opened.workbook.write([{ place: locked, value: textValue('示例') }]);
    expect(sheet.cells.at(locked.row, locked.column).value).toBe('示例');
    expect(sheet.protection).toMatchObject({ options, password: null });
  });

  test('a password of the user stays, is named, and nothing is written on any sheet', async () => {
    const opened = await laidOut();
    opened.wps.workbook.sheetNamed(place.sheet).protection = { options: {}, password: '示例' };
    const before = await opened.hand.dump();
    const values = [fieldPlace('enterprises.name', 1), locked].map((at) => ({
      place: at,
      value: textValue('示例'),
    }));
    await expect(opened.workbook.write(values)).rejects.toThrow('密码');
    expect(await opened.hand.dump()).toEqual(before);
  });
});

describe('several workbooks', () => {
  test('what is written lands in the workbook that was opened, whichever is in front', async () => {
    const opened = await laidOut();
    const bound = opened.wps.workbook;
    const other = opened.wps.openWorkbook();
    const place = fieldPlace('overview.name');
    await opened.workbook.write([{ place, value: textValue('示例') }]);
    await opened.workbook.insertRows(fieldPlace('enterprises.name', 3).sheet, 10, 1);
    await opened.workbook.mark([findingAt(place)]);
    await opened.workbook.repair({ ...examplePlan, names: [] });
    expect(bound.sheetNamed(place.sheet).cells.at(place.row, place.column).value).toBe('示例');
    expect(other.sheets.map(({ name }) => name)).toEqual(['表一']);
    expect([...(other.sheets[0]?.cells.all() ?? [])]).toEqual([]);
    expect(opened.wps.workbook).toBe(other);
  });

  test('a layout goes into the workbook that was opened, and the other stays in front', async () => {
    const opened = openWps();
    const bound = opened.wps.workbook;
    const other = opened.wps.openWorkbook();
    expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
    expect(bound.sheets).toHaveLength(examplePlan.sheets.length + 1);
    expect(other.sheets).toHaveLength(1);
    expect(opened.wps.workbook).toBe(other);
  });

  test('changes of another workbook are not told', async () => {
    const opened = await laidOut();
    const told: string[] = [];
    await opened.workbook.watch(({ sheet }) => told.push(sheet));
    opened.wps.openWorkbook();
    await opened.hand.type('表一', 'A1', '示例');
    await opened.hand.settled();
    expect(told).toEqual([]);
  });

  test('revealing a cell brings its workbook to the front', async () => {
    const opened = await laidOut();
    const bound = opened.wps.workbook;
    opened.wps.openWorkbook();
    await opened.workbook.reveal(fieldPlace('overview.name'));
    expect(opened.wps.workbook).toBe(bound);
  });
});
