import { excelApiLevels } from '../../setup/office-host/api-levels';
import { EmulatedExcel } from '../../setup/office-host/emulated-excel';
import { loadOfficeClient } from '../../setup/office-host/load-office-client';

interface Opened {
  host: EmulatedExcel;
  excel: typeof Excel;
}

function opened(level = 9): Opened {
  const host = new EmulatedExcel(level, excelApiLevels());
  return { host, excel: loadOfficeClient(host) };
}

const told = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the emulated Excel behind the real client', () => {
  test('knows the level of each member from the documentation', () => {
    const levels = excelApiLevels();
    expect(levels.size).toBeGreaterThan(2000);
    expect(levels.get('Range.Merge')).toBe(2);
    expect(levels.get('Worksheet.GetRanges')).toBe(9);
    expect(levels.get('Range.GetMergedAreasOrNullObject')).toBe(13);
    expect(levels.get('WorksheetProtection.IsPasswordProtected')).toBe(Infinity);
  });

  test('gives back what was written, read as Excel reads it', async () => {
    const { excel } = opened();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:C2');
      range.values = [
        ['12', "'12", '98.5%'],
        ['2025年5月20日', '=SUM(A1,B1)', true],
      ];
      range.load('values,formulas,numberFormat,address');
      expect(() => range.address).toThrow();
      await context.sync();
      expect(range.address).toBe("'表一'!A1:C2");
      expect(range.values).toEqual([
        [12, '12', 0.985],
        [45797, 12, true],
      ]);
      expect(range.formulas[1]?.[1]).toBe('=SUM(A1,B1)');
      expect(range.numberFormat[0]).toEqual(['General', 'General', '0.00%']);
    });
  });

  test('refuses members above its level, by name', async () => {
    const { excel } = opened(9);
    const refused = excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.GetMergedAreasOrNullObject needs ExcelApi 1.13') as string,
    });
  });

  test('fails loudly for members it does not have', async () => {
    const { excel } = opened(20);
    const refused = excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').charts.load('items/name');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.Charts is not there') as string,
    });
  });

  test('stops at the first action that fails and keeps what was done before', async () => {
    const { excel, host } = opened();
    const failing = excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['前']];
      context.workbook.worksheets.getItem('没有').getRange('A1').values = [['后']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(host.workbook.sheetNamed('表一').cells.at(1, 1).value).toBe('前');
  });

  test('tells the client of changes, and of none while its events are off', async () => {
    const { excel, host } = opened();
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.asUser((workbook) => {
      const sheet = workbook.sheetNamed('表一');
      sheet.enter(2, 3, '示例');
      workbook.tell({ kind: 'changed', sheet, address: 'C2', changeType: 'RangeEdited' });
    });
    await told();
    expect(heard).toEqual(['RangeEdited C2']);
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['示例']];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await told();
    expect(heard).toHaveLength(1);
  });
});
