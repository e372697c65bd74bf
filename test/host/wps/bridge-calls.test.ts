import { rectanglesOf } from '../../../src/host/plan/rectangles';
import type { PlannedSheet } from '../../../src/model/workbook-plan';
import { cellsByStyle, styledCells } from '../../../src/host/plan/styled-cells';
import { examplePlan, fieldPlace } from '../../../src/selfcheck/example/example-layout';
import { exampleValues, textValue } from '../../../src/selfcheck/example/example-values';
import { findingAt } from '../../../src/selfcheck/example/example-finding';
import { lianyungangPlan, MEMBERS, memberValues } from '../excel/lianyungang-plan';
import type { OpenedWps } from './open-wps';
import { openWps } from './open-wps';

/** Names of the workbook, and those WPS keeps for print areas and repeated rows. */
const namesIn = ({ sheets, names }: typeof lianyungangPlan): number =>
  names.length +
  sheets
    .filter(({ state }) => state === 'visible')
    .reduce((sum, { print }) => sum + (print.repeatRows ? 2 : 1), 0);

/** Each name is told in four calls: which, what it is called, what it refers to, whether it is hidden. */
const CALLS_PER_NAME = 4;
/** Which sheets and which names there are. */
const CALLS_PER_READING = 4;

/** What something makes cross the bridge, those calls included that come after it is done. */
async function callsOf(
  { wps, hand }: OpenedWps,
  act: () => Promise<unknown>,
): Promise<{ total: number; writes: number; breakdown: string }> {
  await hand.settled();
  wps.calls.reset();
  await act();
  await hand.settled();
  return { total: wps.calls.total, writes: wps.calls.writes, breakdown: wps.calls.breakdown() };
}

async function laidOut(plan = lianyungangPlan): Promise<OpenedWps> {
  const opened = openWps();
  expect(await opened.workbook.layOut(plan)).toMatchObject({ outcome: 'laidOut' });
  return opened;
}

/** The blocks a plan names on a sheet: rectangles of one look, rectangles that are filled, merged, ruled or live. */
function blocksOf(sheet: PlannedSheet): number {
  const styles = new Map(Object.entries(lianyungangPlan.styles));
  const looks = [...cellsByStyle(styledCells(sheet, styles), (style) => JSON.stringify(style)).values()];
  const filled = sheet.cells.filter(({ value }) => value.kind !== 'blank');
  return (
    looks.reduce((sum, group) => sum + rectanglesOf(group).length, 0) +
    rectanglesOf(filled).length +
    sheet.merges.length +
    sheet.validations.length +
    sheet.conditionalFormats.length
  );
}

describe('what crosses the bridge', () => {
  test('reading a workbook for the first time: ten for each sheet, four for each name, and nothing is written', async () => {
    const { wps, host, hand } = await laidOut();
    const again = { wps, hand, host } as OpenedWps;
    const calls = await callsOf(again, () => host.openActiveWorkbook().read());
    const sheets = lianyungangPlan.sheets.length + 1;
    expect(calls.writes).toBe(0);
    expect(calls.total).toBeLessThanOrEqual(
      10 * sheets + CALLS_PER_NAME * namesIn(lianyungangPlan) + CALLS_PER_READING + OPENING,
    );
  });

  test('reading a filled workbook again stays within that', async () => {
    const opened = await laidOut(examplePlan);
    await opened.workbook.write(exampleValues);
    await opened.workbook.read();
    const calls = await callsOf(opened, () => opened.workbook.read());
    const sheets = examplePlan.sheets.length + 1;
    expect(calls.total).toBeLessThanOrEqual(
      10 * sheets + CALLS_PER_NAME * namesIn(examplePlan) + CALLS_PER_READING,
    );
  });

  test('laying out: three for each block of the plan, one for each name, forty for each sheet', async () => {
    const opened = openWps();
    const calls = await callsOf(opened, () => opened.workbook.layOut(lianyungangPlan));
    const blocks = lianyungangPlan.sheets.reduce((sum, sheet) => sum + blocksOf(sheet), 0);
    const { sheets, names } = lianyungangPlan;
    expect(calls.total).toBeLessThanOrEqual(3 * blocks + names.length + 40 * sheets.length);
  });

  test('an edit heard of and read again: thirty, and nothing is written', async () => {
    const opened = await laidOut();
    let heard = 0;
    const stop = await opened.workbook.watch(() => (heard += 1));
    await opened.workbook.readAtOnce();
    const calls = await callsOf(opened, async () => {
      await opened.hand.type('联合体概况', 'D3', '示例新名称');
      await opened.hand.settled();
      const reading = await opened.workbook.readAtOnce();
      expect(JSON.stringify(reading)).toContain('示例新名称');
    });
    stop();
    expect(heard).toBe(1);
    expect(calls.writes).toBe(0);
    expect(calls.total).toBeLessThanOrEqual(30);
  });

  test('marks that stay as they are, and no values to write, write nothing', async () => {
    const opened = await laidOut(examplePlan);
    const finding = findingAt(fieldPlace('overview.name'));
    await opened.workbook.mark([finding]);
    expect((await callsOf(opened, () => opened.workbook.mark([finding]))).writes).toBe(0);
    expect((await callsOf(opened, () => opened.workbook.write([]))).total).toBe(0);
  });

  test('one value takes twenty-five, whatever the workbook holds', async () => {
    const opened = await laidOut();
    const place = { sheet: '联合体概况', row: 3, column: 4 };
    const calls = await callsOf(opened, () => opened.workbook.write([{ place, value: textValue('示例') }]));
    expect(calls.total).toBeLessThanOrEqual(25);
  });

  test('500 members are written in as many calls as one', async () => {
    const opened = await laidOut();
    await opened.workbook.insertRows(MEMBERS, 20, 500);
    const few = await callsOf(opened, () => opened.workbook.write(memberValues(3)));
    const many = await callsOf(opened, () => opened.workbook.write(memberValues(500)));
    expect(many.total).toBeLessThanOrEqual(few.total + 2);
  });
});

/** Looking what WPS can do, when a workbook is opened. */
const OPENING = 15;
