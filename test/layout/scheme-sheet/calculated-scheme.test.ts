import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../../src/filing/cell-text';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { schemeSheetPlan } from '../../../src/layout/scheme-sheet/scheme-sheet-plan';
import { schemeEntries } from '../../../src/model/scheme-entries';
import type { SchemeField } from '../../../src/model/scheme-fields';
import {
  SCHEME_COLUMNS,
  SCHEME_FIELDS,
  SCHEME_ROWS,
  gradeFields,
  maximumField,
  orderField,
  schemeFieldKeys,
  vetoField,
  weightField,
} from '../../../src/model/scheme-fields';
import { readSchemeSheet } from '../../../src/scoring/scheme-sheet/read-scheme-sheet';
import { SheetReading, schemeSheets } from '../../../src/scoring/scheme-sheet/sheet-reading';
import type { SchemeSheet } from '../../../src/scoring/scheme-sheet/sheet-reading';
import { schemeStamp } from '../../../src/usecases/review/scheme-stamp';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { programmeOf, schemeOf } from '../../usecases/review/scored-workbooks';

const grades: [SchemeField, string][] = [[SCHEME_FIELDS.scale, '按等级']];
const rowOf = (field: SchemeField): string => schemeFieldKeys(field).rowKey;

/** What is filled in instead of the example, and the rows that are to say that something is wrong. */
const VARIANTS: readonly [string, string, [SchemeField, string][], string[]][] = [
  ['the example', 'lianyungang-2026', [], []],
  ['grades', 'lianyungang-2026', grades, []],
  ['the example with vetoes', 'moe-2024', [], []],
  ['weights of 105', 'lianyungang-2026', [[weightField('1'), '20']], [SCHEME_ROWS.weights]],
  [
    'a weight of nothing',
    'lianyungang-2026',
    [
      [weightField('1'), '0'],
      [weightField('2'), '30'],
    ],
    [rowOf(weightField('1'))],
  ],
  [
    'blank and worded figures',
    'lianyungang-2026',
    [
      [maximumField('1.1'), ''],
      [maximumField('1.2'), '十'],
      [SCHEME_FIELDS.divergence, ''],
    ],
    [rowOf(maximumField('1.1')), rowOf(maximumField('1.2')), rowOf(SCHEME_FIELDS.divergence)],
  ],
  [
    'a maximum no step makes up',
    'lianyungang-2026',
    [[maximumField('1.1'), '9.9']],
    [rowOf(maximumField('1.1'))],
  ],
  ['steps that do, in binary too', 'lianyungang-2026', [[SCHEME_FIELDS.step, '0.1']], []],
  ['a step of nothing', 'lianyungang-2026', [[SCHEME_FIELDS.step, '0']], [rowOf(SCHEME_FIELDS.step)]],
  [
    'grades that rise, repeat and leave a gap',
    'lianyungang-2026',
    [
      ...grades,
      [gradeFields(2).name, '优'],
      [gradeFields(3).factor, '0.9'],
      [gradeFields(6).name, '末'],
      [gradeFields(6).factor, '0'],
    ],
    [1, 2, 3, 6].map((number) => rowOf(gradeFields(number).name)),
  ],
  [
    'two groups in one place',
    'lianyungang-2026',
    [[orderField('1'), '2']],
    [rowOf(orderField('1')), rowOf(orderField('5'))],
  ],
  [
    'trimming before there are enough',
    'lianyungang-2026',
    [[SCHEME_FIELDS.minimumExperts, '7']],
    [rowOf(SCHEME_FIELDS.fromExperts)],
  ],
  [
    'no trimming, so nothing to say of it',
    'lianyungang-2026',
    [
      [SCHEME_FIELDS.minimumExperts, '7'],
      [SCHEME_FIELDS.aggregation, '中位数'],
    ],
    [],
  ],
  [
    'a veto and a version left out',
    'moe-2024',
    [
      [vetoField('16.1'), ''],
      [SCHEME_FIELDS.version, ''],
    ],
    [rowOf(SCHEME_FIELDS.version), rowOf(vetoField('16.1'))],
  ],
];

let folder: string;
const calculated = new Map<string, SchemeSheet>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scheme-'));
  mkdirSync(join(folder, 'out'));
  const files = await Promise.all(
    VARIANTS.map(async ([, id, edits], index) => {
      const scheme = schemeOf(id);
      const entries = schemeEntries(scheme, programmeOf(id).indicators);
      const texts = new Map([...entries.texts, ...edits]);
      const plan = schemeSheetPlan(programmeOf(id), { ...entries, texts }, schemeStamp(scheme));
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, await writePlan(plan));
      return file;
    }),
  );
  convertWithLibreOffice(files, 'xlsx', join(folder, 'out'));
  for (const [index, [name]] of VARIANTS.entries()) {
    const read = readWorkbook(readFileSync(join(folder, 'out', `${index}.xlsx`)));
    if (read.outcome === 'refused') throw new Error(read.message);
    const [sheet] = schemeSheets(read.content);
    if (sheet === undefined) throw new Error(`${name}: no sheet`);
    calculated.set(name, sheet);
  }
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sheetOf(name: string): SchemeSheet {
  const sheet = calculated.get(name);
  if (sheet === undefined) throw new Error(`${name} was not calculated`);
  return sheet;
}

/** Keys of the rows whose state says something. */
function rowsWithState({ grid, frame }: SchemeSheet): string[] {
  const [column = 0] = frame.columns.get(SCHEME_COLUMNS.state) ?? [];
  return [...frame.rows].flatMap(([key, [row = 0]]) =>
    key.startsWith('!') || row <= 2 || grid.textAt(row, column) === '' ? [] : [key],
  );
}

test.each(VARIANTS)('%s: LibreOffice and the engine agree', (name, id, _edits, rows) => {
  const sheet = sheetOf(name);
  const read = readSchemeSheet(sheet, programmeOf(id).indicators);
  expect(rowsWithState(sheet).sort()).toEqual([...rows].sort());
  expect(read.faults.length > 0).toBe(rows.length > 0);
  // The sums LibreOffice calculated are those of the engine.
  expect(read.remarks).toEqual([]);
  const verdict = sheet.grid.cells
    .map((cell) => cellText(cell))
    .find((text) => /检查通过|处需要改正/.test(text));
  expect(verdict).toContain(rows.length === 0 ? '检查通过，可以使用' : `有${rows.length}处需要改正`);
});

test('the weights’ sum is a formula that follows', () => {
  const sheet = sheetOf('weights of 105');
  const sum = new SheetReading(sheet).cellOf(`${SCHEME_ROWS.weights}/${SCHEME_COLUMNS.value}`);
  expect(sum?.value).toEqual({ kind: 'number', decimal: '105' });
  expect(sum?.formula).toMatch(/^SUM\(/);
});
