import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { CellPlace } from '../../src/model/cell-address';
import type { PlannedSheet } from '../../src/model/workbook-plan';
import { repairWorkbook } from '../../src/usecases/repair-workbook';
import type { SheetContent, WorkbookContent } from '../../src/model/workbook-content';
import { contentWithValues } from '../../src/filing/content-with-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { arrangedPlan } from '../../src/layout/arranged-plan';
import { planWithAddedSheets } from '../../src/usecases/plan-with-added-sheets';
import { planSaving } from '../../src/usecases/plan-saving';
import { identifiedTemplate } from '../../src/usecases/identified-template';
import type { Scorecard } from '../../src/model/scorecard';
import { patchPackage } from '../../src/host/file/patching/patch-package';
import { shownPlan } from '../../src/usecases/shown-plan';
import { canonicalLines, carriedOut, checkedBytes, placeOf, sampleBytes } from './sample-workbook';
import { cardIn, cardsIn, tryCard, withCard } from './review/scored-workbooks';

const NOTHING_ADDED = { added: null, otherSheets: [] };

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
  return contentOfPlan(arrangedPlan(planWithAddedSheets(template, content), template.programme, content));
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
  expect(planSaving(original, shown(original))).toEqual({ kind: 'patch', cells: [], ...NOTHING_ADDED });
});

test('typed values alone are patched into the file', async () => {
  const place = placeOf(bytes, 'overview.staff.total');
  const current = contentWithValues(shown(original), [{ place, value: { kind: 'number', decimal: '41' } }]);
  const saving = planSaving(original, current);
  expect(saving).toEqual({
    kind: 'patch',
    cells: [{ place, value: { kind: 'number', decimal: '41' } }],
    ...NOTHING_ADDED,
  });
  if (saving.kind !== 'patch') return;
  const workbook = new FileWorkbook(bytes);
  await workbook.write(saving.cells);
  expect(planSaving(contentOf(workbook.bytes()), current)).toEqual({
    kind: 'patch',
    cells: [],
    ...NOTHING_ADDED,
  });
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
    ...NOTHING_ADDED,
  });
});

test('an emptied cell is emptied in the file', () => {
  const place = placeOf(bytes, 'overview.name');
  const current = contentWithValues(shown(original), [{ place, value: { kind: 'blank' } }]);
  expect(planSaving(original, current)).toEqual({
    kind: 'patch',
    cells: [{ place, value: { kind: 'blank' } }],
    ...NOTHING_ADDED,
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
    ...NOTHING_ADDED,
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

describe('a 评审表 beside the forms', () => {
  let carded: Uint8Array;

  beforeAll(async () => {
    carded = await withCard(bytes, '示例专家甲');
  });

  function givenPlace(card: Scorecard, code: string): CellPlace {
    const place = card.points.find(({ point }) => point === code)?.cell ?? null;
    if (place === null) throw new Error(`no cell for ${code}`);
    return place;
  }

  test('is shown with its scores to fill in, their rules and looks', () => {
    const content = contentOf(carded);
    const shownCard = shownPlan(content)?.sheets.find(({ key }) => key === 'review.card');
    const made = tryCard(bytes, { name: '示例专家甲' });
    if (made.outcome !== 'made') throw new Error(made.outcome);
    const laidOut = made.change.plan?.sheets[0];
    expect(shownCard?.validations).toEqual(laidOut?.validations);
    expect(shownCard?.conditionalFormats).toEqual(laidOut?.conditionalFormats);
    expect(shownCard?.merges).toEqual(laidOut?.merges);
    expect(shownCard?.rows).toEqual(laidOut?.rows);
    const looks = (sheet: PlannedSheet | undefined): unknown =>
      sheet?.cells.map(({ row, column, style }) => ({ row, column, style }));
    expect(looks(shownCard)).toEqual(
      looks(
        laidOut && {
          ...laidOut,
          cells: [...laidOut.cells].sort((a, b) => a.row - b.row || a.column - b.column),
        },
      ),
    );
  });

  test('added while the workbook is open is added to the file, which stays as it was', async () => {
    const current = shown(contentOf(carded));
    const saving = planSaving(original, current);
    if (saving.kind !== 'patch') throw new Error(`saved by ${saving.kind}`);
    expect(saving).toMatchObject({ cells: [], otherSheets: [] });
    expect(saving.added?.sheets.map(({ name }) => name)).toEqual(['评审表']);
    const patched = await patchPackage(bytes, { cells: [], plan: saving.added, names: [] });
    if (patched.outcome !== 'patched') throw new Error(patched.outcome);
    expect(cardIn(patched.bytes)).toEqual(cardIn(carded));
    expect(cardsIn(patched.bytes).problems).toEqual([]);
    expect(canonicalLines(patched.bytes)).toEqual(canonicalLines(bytes));
  });

  test('is saved with the scores given, also where rows above them were inserted', async () => {
    const place = givenPlace(cardIn(carded), '1.1');
    const scored = contentWithValues(shown(contentOf(carded)), [
      { place, value: { kind: 'number', decimal: '1' } },
    ]);
    expect(planSaving(contentOf(carded), scored)).toMatchObject({
      kind: 'patch',
      cells: [{ place, value: { kind: 'number', decimal: '1' } }],
      added: null,
    });
    const saving = planSaving(contentOf(carded), withRows(scored, place.sheet, place.row, 2));
    if (saving.kind !== 'anew') throw new Error(`saved by ${saving.kind}`);
    expect(saving.otherSheets).toEqual([]);
    const card = cardIn(await writePlan(saving.plan));
    expect(givenPlace(card, '1.1')).toEqual({ ...place, row: place.row + 2 });
    expect(card.points.find(({ point }) => point === '1.1')?.given).toEqual({
      state: 'given',
      score: '1',
      grade: null,
    });
  });

  test('is repaired: an overwritten formula comes back, what the expert gave stays', async () => {
    const card = cardIn(carded);
    const place = givenPlace(card, '1.1');
    const { totalCell } = card;
    if (totalCell === null) throw new Error('the card has a total');
    const broken = await carriedOut(carded, {
      cells: [
        { place, value: { kind: 'number', decimal: '1' } },
        { place: totalCell, value: { kind: 'number', decimal: '99' } },
      ],
      plan: null,
    });
    expect(cardsIn(broken).problems.map(({ kind }) => kind)).toEqual(['formulaOverwritten']);
    const workbook = new FileWorkbook(broken);
    const repaired = await repairWorkbook(workbook);
    if (repaired.outcome !== 'repaired') throw new Error(repaired.reason);
    expect(repaired.repaired).toContainEqual(totalCell);
    expect(cardsIn(workbook.bytes()).problems).toEqual([]);
    expect(cardIn(workbook.bytes())).toEqual(cardIn(broken));
  });

  test('that carries a scheme nobody can read is left as any other sheet', async () => {
    const { stamp } = stampPlace(carded);
    const broken = await carriedOut(carded, {
      cells: [{ place: stamp, value: { kind: 'text', text: '{' } }],
      plan: null,
    });
    expect(shownPlan(contentOf(broken))?.sheets.map(({ key }) => key)).not.toContain('review.card');
  });
});

/** Where the card carries its scheme. */
function stampPlace(carded: Uint8Array): { stamp: CellPlace } {
  const sheet = contentOf(carded).sheets.find(({ name }) => name === '评审表');
  const cell = sheet?.cells.find(({ value }) => value.kind === 'text' && value.text.startsWith('{'));
  if (sheet === undefined || cell === undefined) throw new Error('the card carries its scheme');
  return { stamp: { sheet: sheet.name, row: cell.row, column: cell.column } };
}
