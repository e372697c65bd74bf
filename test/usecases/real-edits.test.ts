import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { cellAddress } from '../../src/model/cell-address';
import { FillValues } from '../../src/model/command-output';
import type { Filing, WorkbookFaultCode } from '../../src/model/filing';
import { fieldAtYear } from '../../src/model/keys';
import type { WorkbookPlan } from '../../src/model/workbook-plan';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';
import { canonicalForm } from '../../src/seal/canonical-form';
import type { Edit } from '../../src/selfcheck/edit';
import { editInLibreOffice } from '../setup/edit-in-libreoffice';
import { runPython } from '../setup/run-foreign-program';

/**
 * What people do to a workbook, done in a real spreadsheet program: every field is found afterwards, or its loss is
 * reported; never a value read from the wrong cell.
 */

const programme = findProgramme('lianyungang-2026');
if (programme === null) throw new Error('lianyungang-2026 is not registered');
const { plan, problems } = makeTemplate(programme, FillValues.parse(clean));

/** Sheet and cell of a field in the fresh layout. */
function cellOf(
  key: string,
  of: WorkbookPlan = plan,
): { sheet: string; cell: string; row: number; column: number } {
  for (const sheet of of.sheets) {
    const planned = sheet.fields.find(({ field, year }) => fieldAtYear(field, year) === key);
    if (planned) {
      const { top: row, left: column } = planned.area;
      return { sheet: sheet.name, cell: cellAddress(row, column), row, column };
    }
  }
  throw new Error(`no field ${key}`);
}

const fullTime = cellOf('overview.staff.fullTime');
const partTime = cellOf('overview.staff.partTime');
const head = cellOf('overview.head');
const enterprises = cellOf('members.enterprises.name');
const firstBody = enterprises.row + 1;

interface Expectation {
  title: string;
  edits: Edit[];
  /** Fault codes that must be reported; nothing else may be. */
  faults: WorkbookFaultCode[];
  /** Fields whose value may differ from the original's, because the edit changed or lost it. */
  touched: string[];
}

const CASES: Expectation[] = [
  { title: 're-saved', edits: [], faults: [], touched: [] },
  {
    title: 'rows inserted in a form, above it and below a heading',
    edits: [
      ['insertRows', fullTime.sheet, fullTime.row, 2],
      ['insertRows', fullTime.sheet, 2, 1],
      ['insertRows', fullTime.sheet, head.row, 3],
    ],
    faults: [],
    touched: [],
  },
  {
    title: 'rows inserted inside a table',
    edits: [
      ['insertRows', enterprises.sheet, firstBody + 1, 4],
      ['insertRows', enterprises.sheet, firstBody, 1],
    ],
    faults: [],
    touched: [],
  },
  {
    title: 'columns inserted at the left and in the middle',
    edits: [
      ['insertColumns', fullTime.sheet, fullTime.column, 1],
      ['insertColumns', enterprises.sheet, 3, 2],
      ['insertColumns', '封面', 1, 1],
    ],
    faults: [],
    touched: [],
  },
  {
    title: 'sheets renamed and moved',
    edits: [
      ['renameSheet', '联合体概况', '概况（定稿）'],
      ['renameSheet', '成员企业', '企业'],
      ['moveSheet', '概况（定稿）', 9],
      ['moveSheet', '封面', 12],
    ],
    faults: [],
    touched: [],
  },
  {
    title: 'a sheet copied and the copy changed',
    edits: [
      ['copySheet', fullTime.sheet, '概况 副本', 0],
      ['setNumber', '概况 副本', fullTime.cell, 999],
    ],
    faults: ['sheetCopied'],
    touched: [],
  },
  {
    title: 'rows sorted and hidden',
    edits: [
      ['sort', enterprises.sheet, `C${firstBody}:G${firstBody + 4}`, 1, true],
      ['hideRows', enterprises.sheet, firstBody + 1, 2],
    ],
    faults: [],
    touched: ['members.enterprises'],
  },
  {
    title: 'an input cell cut into another input cell',
    edits: [['cut', fullTime.sheet, fullTime.cell, partTime.cell]],
    faults: ['nameMoved'],
    touched: ['overview.staff.fullTime', 'overview.staff.partTime'],
  },
  {
    title: 'an input cell cut to a place of no field',
    edits: [['cut', head.sheet, head.cell, 'L40']],
    faults: ['nameMoved', 'strayValue'],
    touched: ['overview.head'],
  },
  {
    title: 'the key column deleted',
    edits: [['deleteColumns', fullTime.sheet, 1, 1]],
    faults: ['keysLost'],
    touched: [],
  },
  {
    title: 'the key row deleted',
    edits: [['deleteRows', '封面', 1, 1]],
    faults: ['keysLost'],
    touched: [],
  },
  {
    title: 'the row of a field deleted',
    edits: [['deleteRows', head.sheet, head.row, 1]],
    faults: ['fieldNotFound'],
    touched: ['overview.head', 'overview.headPost'],
  },
  {
    title: 'a whole sheet deleted',
    edits: [['removeSheet', '封面']],
    faults: ['sheetMissing'],
    touched: ['cover'],
  },
  {
    title: 'a label and a total overwritten',
    edits: [
      ['setText', head.sheet, cellAddress(head.row, head.column - 1), '负责人'],
      ['setNumber', enterprises.sheet, 'D6', 1],
    ],
    faults: ['labelChanged', 'formulaOverwritten'],
    touched: [],
  },
  {
    title: 'a row typed below the end of a table',
    edits: [['setText', enterprises.sheet, 'C60', '示例补充企业有限公司']],
    faults: ['rowOutsideTable'],
    touched: ['members.enterprises'],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'real-edits-'));
const input = join(folder, 'clean.xlsx');

function filingOf(path: string): Filing {
  const checked = checkWorkbook(readWorkbook(readFileSync(path)), { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked.filing;
}

/** Canonical values of all fields but the touched ones; tables without their row order. */
function valuesOf(filing: Filing, touched: readonly string[]): string[] {
  if (programme === null) return [];
  return canonicalForm(programme, filing)
    .filter(({ field }) => !touched.some((key) => field === key || field.startsWith(`${key}.`)))
    .map(({ field, year, row, value }) => `${fieldAtYear(field, year)}#${row ?? ''}=${value}`);
}

beforeAll(async () => {
  expect(problems).toEqual([]);
  writeFileSync(input, await writePlan(plan));
  editInLibreOffice(
    CASES.map(({ edits }, index) => ({ input, output: join(folder, `case-${index}.xlsx`), edits, show: [] })),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(CASES.map((expectation, index) => ({ ...expectation, index })))(
  '$title',
  ({ faults, touched, index }) => {
    const original = filingOf(input);
    const edited = filingOf(join(folder, `case-${index}.xlsx`));
    expect(valuesOf(edited, touched)).toEqual(valuesOf(original, touched));
    expect([...new Set(edited.faults.map(({ code }) => code))].sort()).toEqual([...faults].sort());
  },
);

test('sorting rows keeps every row whole', () => {
  const rowsOf = (filing: Filing): string[] => {
    const rows = new Map<number, string[]>();
    for (const { field, tableRow, raw } of filing.entries) {
      if (tableRow !== null && field.startsWith('members.enterprises.')) {
        rows.set(tableRow, [...(rows.get(tableRow) ?? []), raw]);
      }
    }
    return [...rows.values()].map((row) => row.join(' | ')).sort();
  };
  const sorted = CASES.findIndex(({ title }) => title === 'rows sorted and hidden');
  expect(rowsOf(filingOf(join(folder, `case-${sorted}.xlsx`)))).toEqual(rowsOf(filingOf(input)));
});

test('nothing is lost when openpyxl saves the workbook again', () => {
  const output = join(folder, 'openpyxl.xlsx');
  runPython('import openpyxl, sys\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', [input, output]);
  const saved = filingOf(output);
  expect(valuesOf(saved, [])).toEqual(valuesOf(filingOf(input), []));
  expect(saved.faults.map(({ code }) => code).filter((code) => code !== 'formulaNotCalculated')).toEqual([]);
});
