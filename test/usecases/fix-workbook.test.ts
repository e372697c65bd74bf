import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { answerWorkbook } from '../../src/usecases/answer-workbook';
import {
  fixWorkbook,
  undoFixes,
  type FixSelection,
  type WorkbookFixed,
} from '../../src/usecases/fix-workbook';
import { sealWorkbook } from '../../src/usecases/seal-workbook';
import { compareParts } from '../host/file/compare-parts';
import {
  canonicalLines,
  carriedOut,
  checkedBytes,
  NOW,
  placeOf,
  sampleBytes,
  TODAY,
  typedInto,
} from './sample-workbook';

type Fixed = Extract<WorkbookFixed, { outcome: 'fixed' }>;

const ALL: FixSelection = { kind: 'all' };
let mistakes: Uint8Array;
let fixedBytes: Uint8Array;
let fixed: Fixed;

function fix(bytes: Uint8Array, selection: FixSelection = ALL): Fixed {
  const result = fixWorkbook(readWorkbook(bytes), selection, TODAY);
  if (result.outcome !== 'fixed') throw new Error(JSON.stringify(result));
  return result;
}

/** What total cells show, by key. */
const shownTotals = (bytes: Uint8Array): Map<string, string | null> =>
  new Map(checkedBytes(bytes).filing.shownTotals.map(({ total, shown }) => [total, shown]));

beforeAll(async () => {
  mistakes = await sampleBytes('mistakes');
  fixed = fix(mistakes);
  fixedBytes = await carriedOut(mistakes, fixed.change);
});

test('the findings that offered a fix are gone', () => {
  const offered = fixed.fixes.applied.map(({ finding }) => finding.subject);
  expect(offered.length).toBeGreaterThanOrEqual(5);
  expect(fixed.fixes.conflicts).toEqual([]);
  const left = checkedBytes(fixedBytes).result.findings.map(({ subject }) => subject);
  expect(left.filter((subject) => offered.includes(subject))).toEqual([]);
});

test('only the cells that were named changed', () => {
  const [before, after] = [canonicalLines(mistakes), canonicalLines(fixedBytes)];
  const fields = (lines: readonly string[], others: readonly string[]): (string | undefined)[] =>
    lines.filter((line) => !others.includes(line)).map((line) => line.split('=')[0]);
  const changed = [
    'members.enterprises.employees#1',
    'members.enterprises.sales#2',
    'overview.secretariat.area#',
  ];
  // The other two fixes turn a text into the number it already meant.
  expect(fields(after, before)).toEqual(changed);
  expect(fields(before, after)).toEqual(changed);
});

test('totals show what follows from the new values, before anything recalculates', () => {
  const { result } = checkedBytes(fixedBytes);
  expect(shownTotals(mistakes)).not.toEqual(shownTotals(fixedBytes));
  expect(shownTotals(fixedBytes)).toEqual(result.totals);
});

test('parts without a fixed cell stay byte for byte', () => {
  const parts = compareParts(mistakes, fixedBytes);
  const sheets = new Set(fixed.change.cells.map(({ place }) => place.sheet));
  expect(parts).toMatchObject({ added: [], removed: [], sameOrder: true });
  expect(parts.changed).toHaveLength(sheets.size);
  expect(parts.changed.every((part) => part.startsWith('xl/worksheets/'))).toBe(true);
});

test('undoing gives back the same filing, the same totals and the same findings', async () => {
  const undone = undoFixes(readWorkbook(fixedBytes), fixed.undo, TODAY);
  if (undone.outcome !== 'undone') throw new Error(JSON.stringify(undone));
  const bytes = await carriedOut(fixedBytes, undone.change);
  expect(canonicalLines(bytes)).toEqual(canonicalLines(mistakes));
  expect(shownTotals(bytes)).toEqual(shownTotals(mistakes));
  expect(checkedBytes(bytes).filing.entries).toEqual(checkedBytes(mistakes).filing.entries);
  expect(checkedBytes(bytes).result.findings).toEqual(checkedBytes(mistakes).result.findings);
});

test('a cell that was changed since is not overwritten by undoing', async () => {
  const later = await typedInto(fixedBytes, {
    'overview.secretariat.area': { kind: 'number', decimal: '261' },
  });
  const undone = undoFixes(readWorkbook(later), fixed.undo, TODAY);
  expect(undone).toMatchObject({
    outcome: 'stopped',
    message: expect.stringContaining('联合体概况!') as string,
  });
});

test.each([
  ['one rule', (): string[] => ['R-LYG-62'], ['R-LYG-62']],
  [
    'one finding',
    (): string[] => fixed.fixes.applied.slice(0, 1).map(({ finding }) => finding.subject),
    ['R-LYG-40'],
  ],
  ['a rule nobody breaks', (): string[] => ['R-LYG-99'], []],
])('chosen: %s', (_, targets, rules) => {
  const { fixes } = fix(mistakes, { kind: 'chosen', targets: targets() });
  expect(fixes.applied.map(({ finding }) => finding.rule)).toEqual(rules);
});

test('what was passed with a reason stands as it is', async () => {
  const answered = answerWorkbook(readWorkbook(mistakes), {
    today: TODAY,
    now: NOW,
    reasons: ['R-LYG-62=示例原因'],
    checklist: [],
  });
  if (answered.outcome !== 'answered') throw new Error(JSON.stringify(answered));
  const bytes = await carriedOut(mistakes, answered.change);
  expect(fix(bytes).fixes.applied.map(({ finding }) => finding.rule)).not.toContain('R-LYG-62');
});

test('a sealed workbook is neither fixed nor undone', async () => {
  const clean = await sampleBytes('clean');
  const sealed = sealWorkbook(readWorkbook(clean), { today: TODAY, now: NOW, reasons: [], newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed));
  const reading = readWorkbook(await carriedOut(clean, sealed.change));
  expect(fixWorkbook(reading, ALL, TODAY).outcome).toBe('stopped');
  expect(undoFixes(reading, [], TODAY).outcome).toBe('stopped');
});

test('a total whose formula shows something of its own is left to a host to compute', async () => {
  const before = checkedBytes(mistakes).filing.shownTotals;
  const total = before.find(({ total: key }) => key.includes('employees') && !key.includes('nfilled'));
  if (!total?.cell) throw new Error('no total of employees');
  const formula = { kind: 'formula', formula: 'SUM(D1:D3)', cached: 7 } as const;
  const altered = await carriedOut(mistakes, { cells: [{ place: total.cell, value: formula }], plan: null });
  const written = fix(altered).change.cells.map(({ place }) => place);
  expect(written).toContainEqual(placeOf(altered, 'members.enterprises.employees'));
  expect(written).not.toContainEqual(total.cell);
});
