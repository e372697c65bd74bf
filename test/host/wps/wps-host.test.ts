import { findWps } from '../../../src/host/wps/wps-host';
import { PLAIN, QUIRK_SETS } from './application/quirks';
import type { WpsQuirks } from './application/quirks';
import { openWps } from './open-wps';

const throwing = {
  get Application(): never {
    throw new Error('示例');
  },
};

test.each<[string, object]>([
  ['a page without WPS', {}],
  ['one whose members throw', throwing],
  ['WPS 文字', { Application: { Documents: {} }, wps: { WpsApplication: () => ({ Documents: {} }) } }],
  ['one that calls something else wps', { wps: '示例' }],
])('%s has no WPS 表格', (_, page) => {
  expect(findWps(page)).toBeNull();
});

test.each<[string, WpsQuirks['entry']]>([
  ['window.Application', 'application'],
  ['the property wps.EtApplication', 'wpsProperty'],
  ['the function wps.EtApplication', 'wpsFunction'],
])('%s is found, and tells of changes', async (_, entry) => {
  const { host, workbook, hand, wps } = openWps({ ...PLAIN, entry });
  expect(host.program.name).toBe('WPS 表格');
  expect(host.program.version).not.toBe('');
  expect(host.hasWorkbook()).toBe(true);
  const told: string[] = [];
  const stop = await workbook.watch(({ sheet }) => told.push(sheet));
  await hand.type('表一', 'A1', '示例');
  await hand.settled();
  stop();
  expect(told).toEqual(['表一']);
  expect(wps.listeners).toBe(0);
});

test.each(['plain', 'eventsLater'] as const)(
  'what comes to the front is told where events come %s, and a workbook knows whether it is there',
  async (name) => {
    const { wps, host, workbook } = openWps(QUIRK_SETS[name]);
    let told = 0;
    const stop = host.watchWorkbooks(() => (told += 1));
    const first = wps.workbook;
    expect(workbook.isInFront()).toBe(true);
    wps.openWorkbook();
    await wps.settled();
    expect([workbook.isInFront(), told > 0]).toEqual([false, true]);
    told = 0;
    wps.switchTo(first);
    await wps.settled();
    expect([workbook.isInFront(), told > 0]).toEqual([true, true]);
    stop();
    wps.openWorkbook();
    await wps.settled();
    expect(wps.listeners).toBe(0);
  },
);

test('a workbook saved under another name is still the one in front', async () => {
  const { wps, workbook } = openWps();
  wps.save({ name: '示例.xlsx', path: '/示例' });
  await wps.settled();
  expect(workbook.isInFront()).toBe(true);
  wps.openWorkbook();
  expect(workbook.isInFront()).toBe(false);
});

test('a renamed sheet is noticed when another comes to the front', async () => {
  const { workbook, hand, wps } = openWps();
  await hand.do(['copySheet', '表一', '表二', 1]);
  await workbook.read();
  const told: (readonly unknown[] | null)[] = [];
  const stop = await workbook.watch(({ cells }) => told.push(cells));
  await hand.do(['renameSheet', '表二', '表三']);
  const [sheet] = wps.workbook.sheets;
  if (sheet) wps.select(sheet, { top: 2, bottom: 2, left: 2, right: 2 });
  await hand.settled();
  stop();
  expect(told).toEqual([null]);
  expect(JSON.stringify(await workbook.readAtOnce())).toContain('表三');
});

test('a renamed sheet is noticed at the latest when the workbook is saved', async () => {
  const { workbook, hand, wps } = openWps();
  await workbook.read();
  const told: (readonly unknown[] | null)[] = [];
  const stop = await workbook.watch(({ cells }) => told.push(cells));
  await hand.do(['renameSheet', '表一', '表三']);
  await hand.settled();
  expect(told).toEqual([]);
  wps.save();
  await hand.settled();
  expect(told).toEqual([null]);
  wps.save();
  await hand.settled();
  stop();
  expect(told).toEqual([null]);
});

test('a reading at once has what was typed on each sheet, and what formulas elsewhere make of it', async () => {
  const { workbook, hand } = openWps();
  await hand.do(
    ['copySheet', '表一', '表二', 1],
    ['copySheet', '表一', '表三', 2],
    ['setFormula', '表二', 'A1', "='表一'!A1+1"],
    ['setFormula', '表三', 'A1', '=表二!A1+1'],
  );
  const stop = await workbook.watch(() => undefined);
  await workbook.readAtOnce();
  await hand.do(['setNumber', '表一', 'A1', 41]);
  await hand.settled();
  const reading = await workbook.readAtOnce();
  stop();
  const values = reading.outcome === 'read' ? reading.content.sheets.map(({ cells }) => cells[0]?.value) : [];
  expect(values).toEqual([
    { kind: 'number', decimal: '41' },
    { kind: 'number', decimal: '42' },
    { kind: 'number', decimal: '43' },
  ]);
});
