import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { patchPackage } from '../../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../../src/host/file/writing/write-plan';
import { PlanInvalidError } from '../../../../src/host/plan/plan-fault';
import type { SheetContent } from '../../../../src/model/workbook-content';
import type {
  PlannedBodyRow,
  PlannedSheet,
  PlannedValue,
  WorkbookPlan,
} from '../../../../src/model/workbook-plan';
import { dumpWorkbook } from '../dump-workbook';
import { PLAIN_STYLE, emptySheet, planOf, textCell } from '../sample-plan';

/** Rows of long lists are written one by one; they must be what the same cells of a plan are. */

const FIRST = 2;
const STYLES = { plain: PLAIN_STYLE, framed: { ...PLAIN_STYLE, border: 'thin', wrap: true } } as const;

function withBody(
  rows: readonly PlannedBodyRow[],
  below = textCell(FIRST + rows.length, 1, '备注'),
): WorkbookPlan {
  const sheet: PlannedSheet = {
    ...emptySheet('来源明细'),
    cells: [textCell(1, 1, '栏目'), below],
    body: { first: FIRST, styles: ['plain', 'framed'], rows },
  };
  return { ...planOf(sheet), styles: STYLES };
}

/** The same with every cell planned. */
function withCells(rows: readonly PlannedBodyRow[]): WorkbookPlan {
  const plan = withBody(rows);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      body: undefined,
      cells: [
        ...sheet.cells,
        ...rows.flatMap(({ cells }, at) => cells.map((cell) => ({ ...cell, row: FIRST + at }))),
      ],
      rows: rows.map(({ height }, at) => ({ row: FIRST + at, height, hidden: false })),
    })),
  };
}

async function sheetOf(plan: WorkbookPlan): Promise<SheetContent | undefined> {
  const reading = readWorkbook(await writePlan(plan));
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content.sheets[0];
}

const text = fc.oneof(
  fc.constantFrom(' 前后有空格 ', '第一段\n第二段', '_x000D_', '<标签> & "引号"', "'=1+1", '😀𠮷', ''),
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter((said) => !/[^\P{C}\n\t]/u.test(said)),
);
const value: fc.Arbitrary<PlannedValue> = fc.oneof(
  text.map((said) => ({ kind: 'text' as const, text: said })),
  fc.constantFrom<PlannedValue>(
    { kind: 'blank' },
    { kind: 'number', decimal: '0.1' },
    { kind: 'number', decimal: '-1200' },
    { kind: 'boolean', value: true },
    { kind: 'date', iso: '2026-05-20' },
    { kind: 'formula', formula: 'A1&"。"', cached: '栏目。' },
    { kind: 'formula', formula: '1+1', cached: 2 },
  ),
);
const row: fc.Arbitrary<PlannedBodyRow> = fc.record({
  height: fc.constantFrom(15, 30.5, 409),
  cells: fc
    .array(fc.record({ value, style: fc.constantFrom('plain', 'framed') }), { minLength: 1, maxLength: 4 })
    .map((cells) => cells.map((cell, at) => ({ ...cell, column: 2 + at * 2 }))),
});

test('what is read of a body is what is read of the same cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      expect(await sheetOf(withBody(rows))).toEqual(await sheetOf(withCells(rows)));
    }),
    { numRuns: 40 },
  );
});

/** openpyxl takes the escapes of ST_Xstring back in shared strings only, Excel wherever a text stands. */
const holdsEscape = ({ cells }: PlannedBodyRow): boolean =>
  cells.some(({ value: said }) => said.kind === 'text' && /_x[0-9A-F]{4}_/i.test(said.text));

test('openpyxl sees the same looks, heights and extent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-body-'));
  try {
    const rows = fc.sample(row, { seed: 7, numRuns: 12 }).filter((sampled) => !holdsEscape(sampled));
    const paths = await Promise.all(
      [withBody(rows), withCells(rows)].map(async (plan, index) => {
        const path = join(folder, `${index}.xlsx`);
        writeFileSync(path, await writePlan(plan));
        return path;
      }),
    );
    const [body, cells] = paths.map((path) => dumpWorkbook(path));
    expect(body).toEqual(cells);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('rows are made again for every writing', async () => {
  const rows = fc.sample(row, { seed: 8, numRuns: 3 });
  const plan = withBody(rows);
  expect(Buffer.from(await writePlan(plan)).equals(Buffer.from(await writePlan(plan)))).toBe(true);
});

test('a sheet added to a workbook brings its body', async () => {
  const rows = fc.sample(row, { seed: 9, numRuns: 4 });
  const present = await writePlan(planOf({ ...emptySheet('申报汇总表'), cells: [textCell(1, 1, '名称')] }));
  const patched = await patchPackage(present, { cells: [], plan: withBody(rows), names: [] });
  if (patched.outcome !== 'patched') throw new Error(patched.outcome);
  const reading = readWorkbook(patched.bytes);
  const added = reading.outcome === 'read' ? reading.content.sheets[1] : undefined;
  expect(added).toEqual(await sheetOf(withBody(rows)));
});

test.each<[string, PlannedValue]>([
  ['a text no cell holds', { kind: 'text', text: '长'.repeat(32_768) }],
  ['a character no file holds', { kind: 'text', text: '\u0001' }],
  ['what is no number', { kind: 'number', decimal: '一' }],
])('%s is refused', async (_, wrong) => {
  const rows = [{ height: null, cells: [{ column: 1, value: wrong, style: 'plain' }] }];
  await expect(writePlan(withBody(rows))).rejects.toThrow(PlanInvalidError);
});
