import type { RuleFinding } from '../../../src/model/finding';
import { examplePlan, fieldPlace } from '../../../src/selfcheck/example/example-layout';
import { exampleValues, textValue } from '../../../src/selfcheck/example/example-values';
import { findingAt } from '../../../src/selfcheck/example/example-finding';
import type { RoundTrip } from '../../setup/office-host/emulated-excel';
import { ACTION } from '../../setup/office-host/wire/request';
import { lianyungangPlan, MEMBERS, memberValues } from './lianyungang-plan';
import type { OpenedExcel } from './open-excel';
import { openExcel } from './open-excel';

/** Excel on the web takes 5 MB per request; we stay a good way below. */
const MAX_BYTES = 4_000_000;

/** The round trips something makes, those included that come after it is done. */
async function roundTripsOf({ host, hand }: OpenedExcel, act: () => Promise<unknown>): Promise<RoundTrip[]> {
  await hand.settled();
  const before = host.roundTrips.length;
  await act();
  await hand.settled();
  return host.roundTrips.slice(before);
}

async function filled(level = 9): Promise<OpenedExcel> {
  const opened = openExcel(level);
  await opened.workbook.layOut(examplePlan);
  await opened.workbook.write(exampleValues);
  await opened.workbook.read();
  return opened;
}

function writesIn(trips: readonly RoundTrip[]): string[] {
  return trips.flatMap(({ request }) =>
    request.Actions.flatMap(({ ActionType, Name }) => (ActionType === ACTION.set ? [Name ?? ''] : [])),
  );
}

describe('round trips', () => {
  const finding: RuleFinding = findingAt(fieldPlace('overview.name'));

  test.each([
    ['the example', examplePlan],
    ['Lianyungang 2026', lianyungangPlan],
  ])('laying out %s takes at most one per sheet and four more', async (_, plan) => {
    const opened = openExcel(9);
    const trips = await roundTripsOf(opened, () => opened.workbook.layOut(plan));
    expect(trips.every(({ error }) => error === null)).toBe(true);
    expect(trips.length).toBeLessThanOrEqual(plan.sheets.length + 4);
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(MAX_BYTES);
  });

  test('reading takes two, and writes nothing', async () => {
    const opened = await filled();
    const trips = await roundTripsOf(opened, () => opened.workbook.read());
    expect(trips).toHaveLength(2);
    expect(writesIn(trips)).toEqual([]);
  });

  test('marking and unmarking take two each, and one where nothing changes', async () => {
    const opened = await filled();
    expect(await roundTripsOf(opened, () => opened.workbook.mark([finding]))).toHaveLength(2);
    expect(await roundTripsOf(opened, () => opened.workbook.mark([finding]))).toHaveLength(1);
    expect(await roundTripsOf(opened, () => opened.workbook.mark([]))).toHaveLength(2);
  });

  test('an edit heard of and read again takes two, and writes nothing', async () => {
    const opened = await filled();
    let heard = 0;
    const stop = await opened.workbook.watch(() => (heard += 1));
    const place = fieldPlace('overview.name');
    const trips = await roundTripsOf(opened, async () => {
      await opened.hand.type(place.sheet, 'D3', '示例新名称');
      await opened.hand.settled();
      await opened.workbook.read();
    });
    stop();
    expect(heard).toBe(1);
    expect(trips).toHaveLength(2);
    expect(writesIn(trips)).toEqual([]);
  });

  test('writing takes two, revealing and reading the selection one each', async () => {
    const opened = await filled();
    const place = fieldPlace('overview.name');
    const value = textValue('示例');
    expect(await roundTripsOf(opened, () => opened.workbook.write([{ place, value }]))).toHaveLength(2);
    expect(await roundTripsOf(opened, () => opened.workbook.reveal(place))).toHaveLength(1);
    expect(await roundTripsOf(opened, () => opened.workbook.selection())).toHaveLength(1);
  });

  test('marking finds sheets that were added or deleted since the last reading', async () => {
    const opened = await filled();
    await opened.hand.do(['removeSheet', fieldPlace('cover.date').sheet]);
    const trips = await roundTripsOf(opened, () => opened.workbook.mark([finding]));
    expect(trips.length).toBeLessThanOrEqual(4);
    const reading = await opened.workbook.read();
    expect(JSON.stringify(reading)).toContain('|c2|');
  });

  test('500 members of Lianyungang are written and read within the limits of one request', async () => {
    const opened = openExcel(9);
    await opened.workbook.layOut(lianyungangPlan);
    await opened.workbook.insertRows(MEMBERS, 20, 500);
    const trips = await roundTripsOf(opened, async () => {
      await opened.workbook.write(memberValues(500));
      await opened.workbook.read();
      await opened.workbook.mark([]);
    });
    expect(trips).toHaveLength(5);
    for (const { requestBytes, answerBytes, error } of trips) {
      expect(error).toBeNull();
      expect(Math.max(requestBytes, answerBytes)).toBeLessThan(MAX_BYTES);
    }
  });
});
