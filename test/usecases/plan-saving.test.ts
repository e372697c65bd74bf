import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { SheetContent, WorkbookContent } from '../../src/model/workbook-content';
import { contentWithValues } from '../../src/filing/content-with-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { arrangedPlan } from '../../src/layout/arranged-plan';
import { planSaving } from '../../src/usecases/plan-saving';
import { identifiedTemplate } from '../../src/usecases/identified-template';
import { canonicalLines, checkedBytes, placeOf, sampleBytes } from './sample-workbook';

let bytes: Uint8Array;
let original: WorkbookContent;

function contentOf(file: Uint8Array): WorkbookContent {
  const reading = readWorkbook(file);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

/** As a host that was given the file shows it: the plan's cells without their looks. */
function shown(content: WorkbookContent): WorkbookContent {
  const template = identifiedTemplate(content);
  if (template === null) throw new Error('the sample is ours');
  return contentOfPlan(arrangedPlan(template.plan, template.programme, content));
}

function withRows(content: WorkbookContent, sheet: string, above: number, count: number): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((known) =>
      known.name === sheet
        ? {
            ...known,
            cells: known.cells.map((cell) => (cell.row >= above ? { ...cell, row: cell.row + count } : cell)),
          }
        : known,
    ),
  };
}

beforeAll(async () => {
  bytes = await sampleBytes('mistakes');
  original = contentOf(bytes);
});

test('a workbook nobody changed is saved without a change', () => {
  expect(planSaving(original, shown(original))).toEqual({ kind: 'patch', cells: [] });
});

test('typed values alone are patched into the file', async () => {
  const place = placeOf(bytes, 'overview.staff.total');
  const current = contentWithValues(shown(original), [{ place, value: { kind: 'number', decimal: '41' } }]);
  const saving = planSaving(original, current);
  expect(saving).toEqual({ kind: 'patch', cells: [{ place, value: { kind: 'number', decimal: '41' } }] });
  if (saving.kind !== 'patch') return;
  const workbook = new FileWorkbook(bytes);
  await workbook.write(saving.cells);
  expect(planSaving(contentOf(workbook.bytes()), current)).toEqual({ kind: 'patch', cells: [] });
});

test('a percentage stays one where the file has no such format', () => {
  const place = placeOf(bytes, 'overview.staff.total');
  const shownNow = shown(original);
  const typed = { row: place.row, column: place.column, value: { kind: 'number', decimal: '1.5' } } as const;
  const current: WorkbookContent = {
    ...shownNow,
    sheets: shownNow.sheets.map((sheet) =>
      sheet.name === place.sheet
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === place.row && cell.column === place.column ? { ...typed, format: 'percent' } : cell,
            ),
          }
        : sheet,
    ),
  };
  expect(planSaving(original, current)).toEqual({
    kind: 'patch',
    cells: [{ place, value: { kind: 'text', text: '150%' } }],
  });
});

test('an emptied cell is emptied in the file', () => {
  const place = placeOf(bytes, 'overview.name');
  const current = contentWithValues(shown(original), [{ place, value: { kind: 'blank' } }]);
  expect(planSaving(original, current)).toEqual({
    kind: 'patch',
    cells: [{ place, value: { kind: 'blank' } }],
  });
});

test('a total that shows something else today is written with the formula the file has', () => {
  const formula = original.sheets
    .flatMap(({ name, cells }) => cells.map((cell) => ({ sheet: name, cell })))
    .find(({ cell }) => cell.formula !== undefined && cell.value.kind === 'number');
  if (formula?.cell.formula === undefined) throw new Error('the sample has totals');
  const { sheet, cell } = formula;
  const printed = formula.cell.formula;
  const place = { sheet, row: cell.row, column: cell.column };
  const value = { kind: 'formula', formula: printed.replace(/'/g, ''), cached: 4711 } as const;
  expect(planSaving(original, contentWithValues(shown(original), [{ place, value }]))).toEqual({
    kind: 'patch',
    cells: [{ place, value: { ...value, formula: printed } }],
  });
});

test('where rows were inserted the workbook is written anew, and says the same', async () => {
  const { sheet, row } = placeOf(bytes, 'members.enterprises.name');
  const current = withRows(shown(original), sheet, row + 1, 2);
  const saving = planSaving(original, current);
  if (saving.kind !== 'anew') throw new Error(`saved by ${saving.kind}`);
  expect(saving.otherSheets).toEqual([]);
  const anew = await writePlan(saving.plan);
  expect(canonicalLines(anew)).toEqual(canonicalLines(bytes));
  const structural = checkedBytes(anew).filing.faults.filter(({ code }) => code !== 'formulaOverwritten');
  expect(structural).toEqual(checkedBytes(bytes).filing.faults);
});

test('sheets of others are named where the workbook is written anew', () => {
  const { sheet, row } = placeOf(bytes, 'members.enterprises.name');
  const cell = { row: 1, column: 1, value: { kind: 'text', text: '示例' } } as const;
  const other: SheetContent = { name: '示例草稿', state: 'visible', kind: 'worksheet', cells: [cell] };
  const current = withRows(shown(original), sheet, row + 1, 2);
  expect(
    planSaving(
      { ...original, sheets: [...original.sheets, other] },
      { ...current, sheets: [...current.sheets, other] },
    ),
  ).toMatchObject({ kind: 'anew', otherSheets: ['示例草稿'] });
});

test('a workbook that never was a file is written anew, without the empty sheet it began with', () => {
  const { sheets, ...rest } = shown(original);
  const empty: SheetContent = { name: '表一', state: 'visible', kind: 'worksheet', cells: [] };
  const saving = planSaving(null, { ...rest, sheets: [empty, ...sheets] });
  if (saving.kind !== 'anew') throw new Error(`saved by ${saving.kind}`);
  expect(saving.otherSheets).toEqual([]);
  expect(saving.plan.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});

test('a workbook without forms of ours is not written', () => {
  expect(planSaving(null, { sheets: [], names: [], notes: [] })).toEqual({ kind: 'nothing' });
});
