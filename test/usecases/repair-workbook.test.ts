import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { cellAddress, formatPlace } from '../../src/model/cell-address';
import { FillValues } from '../../src/model/command-output';
import type { Filing } from '../../src/model/filing';
import { fieldAtYear } from '../../src/model/keys';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { canonicalForm } from '../../src/seal/canonical-form';
import type { CheckedWorkbook } from '../../src/usecases/check-workbook';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';
import type { WorkbookRepaired } from '../../src/usecases/repair-workbook';
import { repairWorkbook } from '../../src/usecases/repair-workbook';
import type { Edit } from '../../src/selfcheck/edit';
import { editInLibreOffice } from '../setup/edit-in-libreoffice';
import type { SheetDamage } from './damage-with-openpyxl';
import { damageWithOpenpyxl } from './damage-with-openpyxl';
import { nativeRules } from './native-rules';

const programme = findProgramme('lianyungang-2026');
if (programme === null) throw new Error('lianyungang-2026 is not registered');
const { plan } = makeTemplate(programme, FillValues.parse(clean));
const folder = mkdtempSync(join(tmpdir(), 'repair-workbook-'));
const path = (name: string): string => join(folder, name);

function sheetOf(key: string): (typeof plan.sheets)[number] {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** Cell of a field in the fresh layout, moved by what was inserted. */
function fieldCell(key: string, rows = 0, columns = 0): string {
  for (const { fields } of plan.sheets) {
    const field = fields.find((candidate) => fieldAtYear(candidate.field, candidate.year) === key);
    if (field) return cellAddress(field.area.top + rows, field.area.left + columns);
  }
  throw new Error(`no field ${key}`);
}

const overview = sheetOf('overview');
const enterprises = sheetOf('members.enterprises');
const staffSum = overview.totals.find(({ total }) => total === 'overview.staff.sum');
const enterpriseTotal = enterprises.totals.at(-1);
const state = overview.cells.find(({ value, column }) => value.kind === 'formula' && column > 9);
const label = overview.labels.find(({ text }) => text === '人员总数');
if (!staffSum || !enterpriseTotal || !state || !label) throw new Error('the forms have changed');
/** The row above holds labels only, so that inserted rows copy no validation. */
const budgetRow = overview.fields.find(({ field }) => field === 'overview.budget.total')?.area.top ?? 0;
const begin = enterprises.fields[0]?.area.top ?? 0;

interface Case {
  title: string;
  /** What moves cells without harm; the same workbook with these alone is what repair must lead back to. */
  moves: Edit[];
  /** What a person destroys afterwards. */
  destroys: Edit[];
  /** What another program destroys then. */
  damages: SheetDamage[];
  deletedNames?: string[];
}

const CASES: Case[] = [
  {
    title: 'labels and formulas overwritten',
    moves: [],
    destroys: [
      ['setText', overview.name, cellAddress(label.row, label.column), '人数'],
      ['setNumber', overview.name, cellAddress(staffSum.row, staffSum.column), 7],
      ['setText', overview.name, cellAddress(state.row, state.column), ''],
      ['setNumber', enterprises.name, cellAddress(enterpriseTotal.row, enterpriseTotal.column), 1],
    ],
    damages: [],
  },
  {
    title: 'validation, live formats, looks and locks pasted over',
    moves: [],
    destroys: [],
    damages: [
      {
        sheet: overview.name,
        pasted: [fieldCell('overview.staff.total'), cellAddress(label.row, label.column)],
        unlocked: [cellAddress(staffSum.row, staffSum.column)],
        locked: [fieldCell('overview.name')],
        noValidation: true,
        noConditionalFormats: true,
        shown: ['A'],
      },
      {
        sheet: enterprises.name,
        pasted: [cellAddress(begin + 2, 3), cellAddress(begin + 3, 4)],
        foreignValidation: `C${begin}:E${begin + 5}`,
      },
    ],
  },
  {
    title: 'rows and columns inserted, the sheet renamed, and then everything destroyed',
    moves: [
      ['insertRows', overview.name, budgetRow, 2],
      ['insertRows', overview.name, 2, 1],
      ['insertColumns', overview.name, 5, 1],
      ['insertRows', enterprises.name, begin + 2, 3],
      ['insertColumns', enterprises.name, 3, 1],
      ['renameSheet', overview.name, '概况（定稿）'],
    ],
    destroys: [
      ['setText', '概况（定稿）', cellAddress(label.row + 1, label.column), '人数'],
      ['setNumber', '概况（定稿）', cellAddress(staffSum.row + 3, staffSum.column + 1), 7],
      ['setText', '概况（定稿）', cellAddress(state.row + 1, state.column + 1), ''],
    ],
    damages: [
      {
        sheet: '概况（定稿）',
        noValidation: true,
        noConditionalFormats: true,
        pasted: [cellAddress(label.row + 1, label.column)],
        unlocked: [cellAddress(staffSum.row + 3, staffSum.column + 1)],
      },
      { sheet: enterprises.name, noValidation: true, noConditionalFormats: true },
    ],
  },
  {
    title: 'keys cleared and names deleted',
    moves: [],
    destroys: [],
    damages: [
      { sheet: overview.name, cleared: ['A1', 'A3', 'A7', 'A18', 'D1'] },
      { sheet: enterprises.name, cleared: ['A1', `A${begin}`] },
    ],
    deletedNames: ['cf.workbook', 'cf.cover.consortium', 'cf.members.schools.name'],
  },
];

/** What repair cannot undo: the column is gone, and its keys stand elsewhere from now on. */
const KEY_COLUMN_DELETED: Edit[] = [
  ['deleteColumns', overview.name, 1, 1],
  ['deleteColumns', enterprises.name, 1, 1],
];

type Checked = Extract<CheckedWorkbook, { outcome: 'checked' }>;

function checkedFile(file: string): Checked {
  const checked = checkWorkbook(readWorkbook(readFileSync(file)), { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

function valuesOf(filing: Filing): string[] {
  if (programme === null) return [];
  return canonicalForm(programme, filing).map(
    ({ field, year, row, value }) => `${fieldAtYear(field, year)}#${row ?? ''}=${value}`,
  );
}

/** Faults but those that computing mends: openpyxl saves formulas without results. */
function faultsOf({ filing }: Checked): string[] {
  return filing.faults.map(({ code }) => code).filter((code) => code !== 'formulaNotCalculated');
}

async function repairFile(
  input: string,
  output: string,
): Promise<Extract<WorkbookRepaired, { outcome: 'repaired' }>> {
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(input)));
  const repaired = await repairWorkbook(workbook);
  if (repaired.outcome === 'refused') throw new Error(repaired.reason);
  writeFileSync(output, workbook.bytes());
  return repaired;
}

const repairs: Extract<WorkbookRepaired, { outcome: 'repaired' }>[] = [];

beforeAll(async () => {
  writeFileSync(path('clean.xlsx'), await writePlan(plan));
  const input = path('clean.xlsx');
  editInLibreOffice([
    ...CASES.flatMap(({ moves, destroys }, index) => [
      { input, output: path(`sound-${index}.xlsx`), edits: moves, show: [] },
      { input, output: path(`destroyed-${index}.xlsx`), edits: [...moves, ...destroys], show: [] },
    ]),
    { input, output: path('keyless.xlsx'), edits: KEY_COLUMN_DELETED, show: [] },
    { input, output: path('key-row.xlsx'), edits: [['deleteRows', '封面', 1, 1]], show: [] },
    {
      input,
      output: path('cut.xlsx'),
      edits: [
        ['cut', overview.name, fieldCell('overview.staff.fullTime'), fieldCell('overview.staff.partTime')],
      ],
      show: [],
    },
  ]);
  damageWithOpenpyxl(
    path('jobs.json'),
    writeFileSync,
    CASES.map(({ damages, deletedNames }, index) => ({
      input: path(`destroyed-${index}.xlsx`),
      output: path(`damaged-${index}.xlsx`),
      damages,
      deletedNames: deletedNames ?? [],
    })),
  );
  for (const index of CASES.keys()) {
    repairs.push(await repairFile(path(`damaged-${index}.xlsx`), path(`repaired-${index}.xlsx`)));
  }
  await repairFile(path('keyless.xlsx'), path('keyless-repaired.xlsx'));
  editInLibreOffice([
    ...CASES.map((_, index) => ({
      input: path(`repaired-${index}.xlsx`),
      output: path(`computed-${index}.xlsx`),
      edits: [],
      show: [],
    })),
    { input: path('keyless-repaired.xlsx'), output: path('keyless-computed.xlsx'), edits: [], show: [] },
  ]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(CASES.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
  test('was damage, and is none after the repair', () => {
    expect(repairs[index]?.repaired).not.toEqual([]);
    expect(repairs[index]?.remaining).toEqual([]);
    expect(faultsOf(checkedFile(path(`repaired-${index}.xlsx`)))).toEqual([]);
  });

  test('what was filled in stays as it was', () => {
    const repaired = checkedFile(path(`repaired-${index}.xlsx`));
    expect(valuesOf(repaired.filing)).toEqual(valuesOf(checkedFile(path('clean.xlsx')).filing));
  });

  test('formulas, validation, live formats and hidden columns stand where LibreOffice moved the sound ones', () => {
    const sound = nativeRules(path(`sound-${index}.xlsx`));
    const repaired = nativeRules(path(`repaired-${index}.xlsx`));
    expect(Object.keys(repaired)).toEqual(Object.keys(sound));
    for (const [sheet, rules] of Object.entries(sound)) {
      expect(repaired[sheet]?.formulas).toEqual(rules.formulas);
      expect(repaired[sheet]?.validations).toEqual(rules.validations);
      expect(repaired[sheet]?.formats).toEqual(rules.formats);
      expect(repaired[sheet]?.hidden).toEqual(rules.hidden);
    }
  });

  test('LibreOffice computes our totals', () => {
    const { filing, result } = checkedFile(path(`computed-${index}.xlsx`));
    expect(filing.faults).toEqual([]);
    expect(new Map(filing.shownTotals.map(({ total, shown }) => [total, shown]))).toEqual(result.totals);
  });

  test('a second repair changes nothing', async () => {
    for (const file of [`repaired-${index}.xlsx`, `computed-${index}.xlsx`]) {
      const again = await repairFile(path(file), path('again.xlsx'));
      expect(again).toEqual({ outcome: 'repaired', repaired: [], remaining: [] });
      expect(readFileSync(path('again.xlsx'))).toEqual(readFileSync(path(file)));
    }
  });
});

test('locks are as planned again', () => {
  const locked = new Map(Object.entries(nativeRules(path('repaired-1.xlsx'))[overview.name]?.locked ?? {}));
  expect(locked.get(fieldCell('overview.staff.total'))).toBe(false);
  expect(locked.get(fieldCell('overview.name'))).toBe(false);
  expect(locked.get(cellAddress(staffSum.row, staffSum.column))).toBe(true);
  expect(locked.get(cellAddress(label.row, label.column))).toBe(true);
});

test('what was put back is named by its cells', () => {
  const places = repairs[0]?.repaired.map(formatPlace);
  expect(places).toEqual(
    expect.arrayContaining([
      `${overview.name}!${cellAddress(label.row, label.column)}`,
      `${overview.name}!${cellAddress(staffSum.row, staffSum.column)}`,
    ]),
  );
});

test('a deleted key column is put where the marks were', async () => {
  const damaged = checkedFile(path('keyless.xlsx'));
  expect(faultsOf(damaged)).toContain('keysLost');
  const repaired = checkedFile(path('keyless-repaired.xlsx'));
  expect(repaired.filing.faults).toEqual([]);
  expect(valuesOf(repaired.filing)).toEqual(valuesOf(checkedFile(path('clean.xlsx')).filing));
  const { filing, result } = checkedFile(path('keyless-computed.xlsx'));
  expect(new Map(filing.shownTotals.map(({ total, shown }) => [total, shown]))).toEqual(result.totals);
  const again = await repairFile(path('keyless-computed.xlsx'), path('again.xlsx'));
  expect(again).toEqual({ outcome: 'repaired', repaired: [], remaining: [] });
});

test('a deleted key row is said to be lost, and what was filled in is still read', async () => {
  const { remaining } = await repairFile(path('key-row.xlsx'), path('key-row-repaired.xlsx'));
  expect(remaining).toEqual([
    { place: null, message: expect.stringContaining('“封面”中隐藏的第1行') as string },
  ]);
  expect(valuesOf(checkedFile(path('key-row-repaired.xlsx')).filing)).toEqual(
    valuesOf(checkedFile(path('clean.xlsx')).filing),
  );
});

test('a name that followed a value cut away stays, and a person is asked', async () => {
  const { remaining } = await repairFile(path('cut.xlsx'), path('cut-repaired.xlsx'));
  expect(remaining).toHaveLength(1);
  expect(remaining[0]?.message).toContain(fieldCell('overview.staff.partTime'));
  expect(faultsOf(checkedFile(path('cut-repaired.xlsx')))).toEqual(['nameMoved']);
});

test.each([
  ['as written', (): string => path('clean.xlsx')],
  ['saved again by LibreOffice', (): string => path('sound-0.xlsx')],
])('repair of a sound workbook changes nothing: %s', async (_, file) => {
  const repaired = await repairFile(file(), path('again.xlsx'));
  expect(repaired).toEqual({ outcome: 'repaired', repaired: [], remaining: [] });
  expect(readFileSync(path('again.xlsx'))).toEqual(readFileSync(file()));
});

test('what is none of our workbooks is refused with a sentence', async () => {
  const workbook = new FileWorkbook(new TextEncoder().encode('甲,乙'));
  expect(await repairWorkbook(workbook)).toMatchObject({
    outcome: 'refused',
    reason: expect.stringMatching(/。$/) as string,
  });
});
