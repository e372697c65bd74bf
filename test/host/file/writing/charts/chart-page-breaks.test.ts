import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { chartPageBreaks, rowBreaksXml } from '../../../../../src/host/file/writing/charts/chart-page-breaks';
import { writePlan } from '../../../../../src/host/file/writing/write-plan';
import { bareSheet } from '../../../../../src/model/bare-sheet';
import type { PlannedCell, PlannedSheet } from '../../../../../src/model/workbook-plan';
import { CHARTS, chartedPlan } from './charted-plan';

/** Printed pages never end inside a chart. */

interface Place {
  top: number;
  bottom: number;
}

function sheetWith(places: readonly Place[], filled: readonly number[] = []): PlannedSheet {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('no chart');
  const cells = filled.map((row): PlannedCell => ({
    row,
    column: 1,
    value: { kind: 'text', text: '标题' },
    style: 'plain',
  }));
  const last = Math.max(...places.map(({ bottom }) => bottom), ...filled);
  const sheet = bareSheet('图', cells);
  return {
    ...sheet,
    rows: Array.from({ length: last }, (_, at) => ({ row: at + 1, height: 15, hidden: false })),
    print: { ...sheet.print, orientation: 'portrait' },
    charts: places.map(({ top, bottom }) => ({ ...chart, anchor: { top, bottom, left: 1, right: 4 } })),
  };
}

const { styles } = chartedPlan();

/** 48 rows of 15 points are what a page of A4 holds upright. */
test.each<[string, PlannedSheet, number[]]>([
  [
    'charts that fit on one page',
    sheetWith([
      { top: 3, bottom: 24 },
      { top: 26, bottom: 48 },
    ]),
    [],
  ],
  [
    'the second would be cut',
    sheetWith([
      { top: 3, bottom: 24 },
      { top: 26, bottom: 49 },
    ]),
    [25],
  ],
  [
    'each fills a page',
    sheetWith([
      { top: 3, bottom: 40 },
      { top: 42, bottom: 79 },
      { top: 81, bottom: 118 },
    ]),
    [41, 80],
  ],
  [
    'charts beside each other stay beside each other',
    sheetWith([
      { top: 3, bottom: 30 },
      { top: 32, bottom: 60 },
      { top: 33, bottom: 58 },
    ]),
    [31],
  ],
  [
    'the heading right above goes with its chart',
    sheetWith(
      [
        { top: 3, bottom: 30 },
        { top: 34, bottom: 60 },
      ],
      [1, 32, 33],
    ),
    [32],
  ],
  [
    'a table that is longer than a page stands right above',
    sheetWith(
      [{ top: 61, bottom: 90 }],
      Array.from({ length: 60 }, (_, at) => at + 1),
    ),
    [61],
  ],
  ['a chart is higher than a page wherever it begins', sheetWith([{ top: 3, bottom: 80 }]), []],
])('%s', (_, sheet, expected) => {
  expect(chartPageBreaks(sheet, styles)).toEqual(expected);
});

test('a lying page holds less', () => {
  const sheet = sheetWith([
    { top: 3, bottom: 24 },
    { top: 26, bottom: 48 },
  ]);
  const lying: PlannedSheet = { ...sheet, print: { ...sheet.print, orientation: 'landscape' } };
  expect(chartPageBreaks(lying, styles)).toEqual([25]);
});

test('no page ends inside a chart that fits on one', () => {
  const places = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 48 })), {
      minLength: 1,
      maxLength: 20,
    })
    .map((pieces) => {
      let next = 1;
      return pieces.map(([gap, height]): Place => {
        const top = next + gap;
        next = top + height;
        return { top, bottom: next - 1 };
      });
    });
  fc.assert(
    fc.property(places, (charts) => {
      const breaks = chartPageBreaks(sheetWith(charts), styles);
      const begins = [1, ...breaks];
      for (const { top, bottom } of charts) {
        const begin = begins.filter((row) => row <= top).pop() ?? 1;
        const next = begins.find((row) => row > top) ?? Infinity;
        expect(next).toBeGreaterThan(bottom);
        expect((bottom - begin + 1) * 15).toBeLessThanOrEqual(733);
      }
    }),
  );
});

test('breaks stand in the part of the sheet, above the row a page begins with', async () => {
  expect(rowBreaksXml([])).toBe('');
  const plan = chartedPlan();
  const far = CHARTS.map((chart, at) => ({
    ...chart,
    anchor: { top: 5 + at * 40, left: 1, bottom: 40 + at * 40, right: 4 },
  }));
  const sheets = plan.sheets.map((sheet) =>
    sheet.charts === undefined
      ? sheet
      : { ...sheet, charts: far, print: { ...sheet.print, orientation: 'portrait' as const } },
  );
  const parts = unzipSync(await writePlan({ ...plan, sheets }));
  expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="43" max="16383" man="1"/><brk id="83" max="16383" man="1"/></rowBreaks><drawing ',
  );
});
