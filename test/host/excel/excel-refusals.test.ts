import { ExcelWorkbook } from '../../../src/host/excel/excel-workbook';
import { examplePlan, fieldPlace } from '../../../src/selfcheck/example/example-layout';
import { findingAt } from '../../../src/selfcheck/example/example-finding';
import { textValue } from '../../../src/selfcheck/example/example-values';
import type { Request } from '../../setup/office-host/wire/request';
import { HostError } from '../../setup/emulated-workbook/workbook-error';
import type { OpenedExcel } from './open-excel';
import { openExcel } from './open-excel';

const CHINESE_SENTENCE = /\p{Script=Han}.*。/su;

function asksFor(request: Request, member: string): boolean {
  return (
    request.Actions.some(({ Name }) => Name === member) ||
    Object.values(request.ObjectPaths).some(({ Name }) => Name === member)
  );
}

async function laidOut(): Promise<OpenedExcel> {
  const opened = openExcel(9);
  expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
  return opened;
}

describe('where Excel does not do what it is asked', () => {
  test('an Excel that is too old is refused at once', () => {
    expect(() => openExcel(8)).toThrow(CHINESE_SENTENCE);
    const runtime = { openContext: () => new Excel.RequestContext(), isSetSupported: () => false };
    expect(() => new ExcelWorkbook(runtime)).toThrow('版本过低');
  });

  test.each([4, 8, 13])('a layout whose request %i fails half-way leaves nothing behind', async (failing) => {
    const opened = openExcel(9);
    const before = await opened.hand.dump();
    // The last action of the request cannot be carried out: all before it has been.
    opened.host.beforeRequest = (request, index) => {
      const last = request.Actions[request.Actions.length - 1];
      if (index === failing && last) last.ActionType = 99;
    };
    const outcome = await opened.workbook.layOut(examplePlan);
    expect(outcome).toEqual({
      outcome: 'failed',
      message: expect.stringMatching(CHINESE_SENTENCE) as string,
    });
    expect(await opened.hand.dump()).toEqual(before);
    expect(opened.host.roundTrips.some(({ error }) => error !== null)).toBe(true);
    expect(await opened.workbook.layOut(examplePlan)).toMatchObject({ outcome: 'laidOut' });
  });

  test('events are on again after a request failed half-way', async () => {
    const opened = await laidOut();
    const heard: string[] = [];
    await opened.workbook.watch(({ sheet }) => heard.push(sheet));
    opened.host.beforeRequest = (request) => {
      const position = request.Actions.findIndex(({ Name }) => Name === 'Formulas');
      const action = request.Actions[position];
      if (action) action.ActionType = 99;
    };
    const place = fieldPlace('overview.name');
    await expect(opened.workbook.write([{ place, value: textValue('示例') }])).rejects.toThrow(
      CHINESE_SENTENCE,
    );
    opened.host.beforeRequest = () => undefined;
    await opened.hand.type(place.sheet, 'D3', '示例');
    await opened.hand.settled();
    expect(heard).toEqual([place.sheet]);
  });

  test('a protected workbook structure is named, and nothing is added', async () => {
    const opened = openExcel(9);
    opened.host.workbook.structureProtected = true;
    expect(await opened.workbook.layOut(examplePlan)).toEqual({
      outcome: 'failed',
      message: expect.stringContaining('工作簿结构受保护') as string,
    });
  });

  test('a cell being edited is named', async () => {
    const opened = await laidOut();
    opened.host.beforeRequest = () => {
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    };
    await expect(opened.workbook.read()).rejects.toThrow('正在编辑');
    await expect(opened.workbook.mark([])).rejects.toThrow('正在编辑');
  });

  test('a sheet that is gone is named', async () => {
    const opened = await laidOut();
    const place = { sheet: '没有这张表', row: 1, column: 1 };
    await expect(opened.workbook.write([{ place, value: textValue('示例') }])).rejects.toThrow('没有找到');
    await expect(opened.workbook.reveal(place)).rejects.toThrow('没有找到');
  });

  test('a hidden sheet cannot be revealed, and it is said', async () => {
    const opened = await laidOut();
    await expect(opened.workbook.reveal({ sheet: '_filing', row: 1, column: 1 })).rejects.toThrow('已隐藏');
  });
});

describe('protected sheets', () => {
  const place = fieldPlace('overview.name');
  const locked = { ...place, column: 3 };

  test('unlocked cells are written without lifting the protection', async () => {
    const opened = await laidOut();
    const before = opened.host.roundTrips.length;
    await opened.workbook.write([{ place, value: textValue('示例') }]);
    const trips = opened.host.roundTrips.slice(before);
    expect(trips.some(({ request }) => asksFor(request, 'Unprotect'))).toBe(false);
  });

  test('locked cells are written, and the protection is put back with the options it had', async () => {
    const opened = await laidOut();
    const sheet = opened.host.workbook.sheetNamed(place.sheet);
    sheet.protection = { options: { selectionMode: 'Normal', allowSort: true }, password: null };
    await opened.workbook.write([{ place: locked, value: textValue('示例') }]);
    expect(sheet.cells.at(locked.row, locked.column).value).toBe('示例');
    expect(sheet.protection).toEqual({
      options: { selectionMode: 'Normal', allowSort: true },
      password: null,
    });
    await opened.workbook.mark([findingAt(place)]);
    expect(sheet.protection.options).toEqual({ selectionMode: 'Normal', allowSort: true });
  });

  test('a password of the user stays, and is named', async () => {
    const opened = await laidOut();
    const sheet = opened.host.workbook.sheetNamed(place.sheet);
    sheet.protection = { options: {}, password: '示例' };
    const before = await opened.hand.dump();
    await expect(opened.workbook.write([{ place: locked, value: textValue('示例') }])).rejects.toThrow(
      '密码',
    );
    expect(await opened.hand.dump()).toEqual(before);
  });
});
