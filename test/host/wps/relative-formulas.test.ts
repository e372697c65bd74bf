import { examplePlan } from '../../../src/selfcheck/example/example-layout';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { PLAIN } from './application/quirks';
import type { WpsQuirks } from './application/quirks';
import { openWps } from './open-wps';

const [first] = examplePlan.sheets;
if (!first) throw new Error('the example has sheets');

/** A rule by formula, of which neither the sheet nor the area begins at A1. */
const plan: WorkbookPlan = {
  ...examplePlan,
  sheets: examplePlan.sheets.map((sheet) =>
    sheet !== first
      ? sheet
      : {
          ...sheet,
          validations: [
            {
              area: { top: 30, left: 5, bottom: 32, right: 6 },
              rule: { kind: 'custom', formula: 'LEN(E30)>LEN($C30)' },
              strictness: 'stop',
              prompt: null,
              error: null,
            },
          ],
        },
  ),
};

/** Live formats and validations by formula, as the workbook keeps them, with the user on some cell. */
async function rulesOf(
  relativeFormulas: WpsQuirks['relativeFormulas'],
  active: { row: number; column: number },
): Promise<unknown> {
  const { wps, workbook } = openWps({ ...PLAIN, relativeFormulas });
  const [sheet] = wps.workbook.sheets;
  const { row, column } = active;
  if (sheet) wps.select(sheet, { top: row, bottom: row, left: column, right: column });
  expect(await workbook.layOut(plan)).toMatchObject({ outcome: 'laidOut' });
  expect(
    (await workbook.repair({ ...plan, names: [], sheets: plan.sheets.map(withoutValues) })).repaired,
  ).toEqual([]);
  const laidOut = wps.workbook.sheetNamed(first?.name ?? '');
  return {
    live: wps.workbook.sheets.map(({ liveFormats }) =>
      liveFormats.map(({ areas, formula, stopIfTrue }) => ({ areas, formula, stopIfTrue })),
    ),
    custom: laidOut.cells.at(31, 6).validation?.rule,
  };
}

function withoutValues(sheet: WorkbookPlan['sheets'][number]): WorkbookPlan['sheets'][number] {
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: { kind: 'blank' } })) };
}

test('formulas of rules mean the same whatever cell is active and whatever they are relative to', async () => {
  const expected = await rulesOf('areaCorner', { row: 1, column: 1 });
  expect(JSON.stringify(expected)).toContain('LEN(E30)>LEN($C30)');
  expect(JSON.stringify(expected)).not.toContain('#REF!');
  expect(await rulesOf('areaCorner', { row: 77, column: 9 })).toEqual(expected);
  expect(await rulesOf('activeCell', { row: 1, column: 1 })).toEqual(expected);
  expect(await rulesOf('activeCell', { row: 77, column: 9 })).toEqual(expected);
});

test('laying out and repairing leave the user where they were', async () => {
  const { wps, workbook, hand } = openWps();
  const [sheet] = wps.workbook.sheets;
  if (sheet) wps.select(sheet, { top: 77, bottom: 77, left: 9, right: 9 });
  await workbook.layOut(plan);
  expect(await hand.selection()).toEqual({ sheet: '表一', row: 77, column: 9 });
  await workbook.reveal({ sheet: first.name, row: 5, column: 4 });
  await workbook.repair({ ...plan, names: [] });
  expect(await hand.selection()).toEqual({ sheet: first.name, row: 5, column: 4 });
});
