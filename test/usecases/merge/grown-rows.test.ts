import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { Submission } from '../../../src/model/submission';
import type { CellValue } from '../../../src/model/ports';
import type { SheetContent, WorkbookContent } from '../../../src/model/workbook-content';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import type { WorkbookChange } from '../../../src/usecases/state-change';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

/** Rows a merge adds to a table that is full, and to lists, look like those above: borders, wrapping, formats, heights. */

const NOW = '2026-05-20T09:00:00+08:00';
const SUMMARY = '申报汇总表';
/** More than a 汇总表 has rows for. */
const MANY = 36;

const [one, two] = [seededNames(0), seededNames(1)];
const first = submissionOf({
  file: '首份.xlsx',
  content: filledContent(seededValues(one, {})),
  receivedAt: '2026-05-10',
});
const second = submissionOf({
  file: '又一份.xlsx',
  content: filledContent(seededValues(two, {})),
  receivedAt: '2026-05-10',
});
const newer: Submission = {
  ...submissionOf({
    file: '新版.xlsx',
    content: filledContent(seededValues(one, { 'outcomes.jointMajors@2025': 13 })),
    receivedAt: '2026-05-12',
  }),
  lineage: [first.content],
};

/** Applications that differ by their names alone. */
const many = Array.from({ length: MANY }, (_, index): Submission => {
  const suffix = `${String.fromCharCode(0x4e00 + index)}号`;
  return {
    ...second,
    content: index.toString(16).padStart(64, '0'),
    files: second.files.map((file) => ({ ...file, file: `${suffix}.xlsx` })),
    names: second.names.map((name) => ({ ...name, name: `${name.name}${suffix}` })),
    row: second.row.map((cell) =>
      cell.field.endsWith('.consortium') && cell.value.kind === 'text'
        ? { ...cell, value: { kind: 'text', text: `${cell.value.text}${suffix}` } }
        : cell,
    ),
  };
});

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.content;
}

function again(bytes: Uint8Array, submissions: readonly Submission[]): WorkbookChange {
  const incoming = submissions.map((submission) => ({ kind: 'submission' as const, submission }));
  const merged = mergeFiles(incoming, contentOf(bytes), NOW);
  if (merged.outcome !== 'changed') throw new Error(merged.outcome);
  return merged.change;
}

async function carriedOut(bytes: Uint8Array, change: WorkbookChange): Promise<Uint8Array> {
  const patched = await patchPackage(bytes, { ...change, names: [] });
  if (patched.outcome !== 'patched') throw new Error(JSON.stringify(patched));
  return patched.bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'grown-rows-'));
const at = (name: string): string => join(folder, `${name}.xlsx`);
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const OPENPYXL_SAVES = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])`;

/** Looks of rows of sheets as openpyxl reads them; opening a file takes it a second. */
const LOOKS = `
import json, sys, openpyxl
def look(cell):
    border, alignment = cell.border, cell.alignment
    return [[side.style if side else None for side in (border.left, border.right, border.top, border.bottom)],
            alignment.horizontal, alignment.vertical, bool(alignment.wrap_text), cell.number_format,
            cell.font.name, cell.font.sz]
book = openpyxl.load_workbook(sys.argv[1])
answers = []
for sheet, first, last, width in json.loads(sys.argv[2]):
    sheet = book[sheet]
    answers.append({
        'rows': {row: [look(sheet.cell(row, column)) for column in range(2, width + 1)] for row in range(first, last + 1)},
        'heights': {row: sheet.row_dimensions[row].height for row in range(first, last + 1)},
        'printArea': str(sheet.print_area),
        'formats': sorted(str(area.sqref) for area in sheet.conditional_formatting),
        'validations': sorted(str(rule.sqref) for rule in sheet.data_validations.dataValidation),
    })
print(json.dumps(answers))`;

interface Looks {
  rows: Record<string, unknown[]>;
  heights: Record<string, number | null>;
  printArea: string;
  formats: string[];
  validations: string[];
}

/** A sheet, its first and last row asked for, and how many columns. */
type Asked = readonly [sheet: string, first: number, last: number, width: number];

function looksOf(name: string, ...asked: readonly Asked[]): Map<string, Looks> {
  const answers = JSON.parse(runPython(LOOKS, [at(name), JSON.stringify(asked)])) as Looks[];
  return new Map(
    asked.flatMap(([sheet], index): [string, Looks][] => {
      const answer = answers[index];
      return answer === undefined ? [] : [[sheet, answer]];
    }),
  );
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not there');
  return value;
}

const contents = new Map<string, WorkbookContent>();
function sheetOf(name: string, sheet: string): SheetContent {
  const content = contents.get(name) ?? contentOf(bytesAt(name));
  contents.set(name, content);
  return found(content.sheets.find((candidate) => candidate.name === sheet));
}

/** Rows that hold an application, and where the table ends. */
function tableOf(name: string): { rows: number[]; end: number } {
  const { cells } = sheetOf(name, SUMMARY);
  const keys = cells.filter(({ column }) => column === 1);
  return {
    rows: keys.filter((cell) => cellText(cell).startsWith('app:')).map(({ row }) => row),
    end: keys.find((cell) => cellText(cell) === '!end')?.row ?? 0,
  };
}

const WRITERS = ['ours', 'openpyxl', 'office'];

beforeAll(async () => {
  const merged = mergeFiles([{ kind: 'submission', submission: first }], null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  writeFileSync(at('ours'), await writePlan(merged.plan));
  runPython(OPENPYXL_SAVES, [at('ours'), at('openpyxl')]);
  convertWithLibreOffice([at('ours')], 'xlsx', join(folder, 'resaved'));
  writeFileSync(at('office'), readFileSync(join(folder, 'resaved', 'ours.xlsx')));
  for (const writer of WRITERS) {
    const grown = await carriedOut(bytesAt(writer), again(bytesAt(writer), [newer, ...many]));
    writeFileSync(at(`${writer}-grown`), grown);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lists that grow with every application, and how many columns are looked at. */
const LISTS: readonly (readonly [list: string, width: number])[] = [
  ['来源', 12],
  ['观测点覆盖', 10],
  ['问题清单', 9],
  ['收件登记与形式审查', 14],
];

describe.each(WRITERS)('a workbook as it was saved: %s', (writer) => {
  const grown = `${writer}-grown`;
  let looks: Map<string, Looks>;
  let before: Looks;
  const lastOf = (list: string): number =>
    Math.max(
      ...sheetOf(grown, list)
        .cells.filter(({ column }) => column === 1)
        .map(({ row }) => row),
    );
  beforeAll(() => {
    const { rows, end } = tableOf(grown);
    looks = looksOf(
      grown,
      [SUMMARY, rows[0] ?? 1, end, 14],
      ...LISTS.map(([list, width]): Asked => [list, 2, lastOf(list), width]),
      ['重复与冲突', 2, 2, 9],
    );
    before = found(looksOf(writer, [SUMMARY, 1, 1, 2]).get(SUMMARY));
  });

  test('every row of the 汇总表 looks like the first, without a gap, and is high enough', () => {
    const { rows, end } = tableOf(grown);
    const [top = 0] = rows;
    expect(rows).toEqual(Array.from({ length: MANY + 1 }, (_, index) => top + index));
    expect(end).toBe(top + MANY + 1);
    expect(end).toBeGreaterThan(tableOf(writer).end);
    const summary = found(looks.get(SUMMARY));
    const model = summary.rows[top];
    expect(JSON.stringify(model)).toContain('thin');
    for (const row of rows) expect(summary.rows[row]).toEqual(model);
    expect(summary.rows[end]).not.toEqual(model);
    // The names take two lines in their columns.
    for (const row of rows.slice(1)) expect(summary.heights[row] ?? 0).toBeGreaterThan(30);
  });

  test('what is printed, checked and formatted reaches the last row', () => {
    const { end } = tableOf(grown);
    const after = found(looks.get(SUMMARY));
    const old = tableOf(writer).end;
    const moved = (text: string): string =>
      text.replace(new RegExp(`(?<=[A-Z$])${old}(?!\\d)`, 'g'), String(end));
    expect(after.printArea).toBe(moved(before.printArea));
    expect(after.printArea).toContain(String(end));
    expect(after.formats).toEqual(before.formats.map(moved).sort());
    expect(after.validations).toEqual(before.validations.map(moved).sort());
    const formulas = sheetOf(grown, SUMMARY).cells.flatMap(({ row, formula = '' }) =>
      row < end && formula.includes(':') ? [formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(5);
    for (const formula of formulas) expect(formula).not.toMatch(new RegExp(`\\$${old}(?!\\d)`));
  });

  test.each(LISTS)('new rows of %s look like the one above', (list) => {
    const last = lastOf(list);
    expect(last).toBeGreaterThan(MANY);
    const { rows, printArea, heights } = found(looks.get(list));
    const borders = Object.values(rows).map((row) =>
      JSON.stringify(row.map((look) => (look as unknown[])[0])),
    );
    expect(new Set(borders).size).toBe(1);
    expect(borders[0]).toContain('thin');
    expect(printArea).toContain(`$${last}`);
    expect(heights[last] ?? 0).toBeGreaterThanOrEqual(20);
  });

  test('the first entries of a list that was empty look like entries', () => {
    const { rows, printArea, heights } = found(looks.get('重复与冲突'));
    expect(JSON.stringify(rows['2'])).not.toContain('null,null');
    expect(heights['2'] ?? 0).toBeGreaterThanOrEqual(20);
    expect(printArea).toContain('$2');
  });

  test('merging the same again changes nothing, and one more finds its place below', async () => {
    expect(again(bytesAt(grown), [newer, ...many])).toEqual({ cells: [], plan: null });
    const { end } = tableOf(grown);
    const more = `${writer}-more`;
    writeFileSync(at(more), await carriedOut(bytesAt(grown), again(bytesAt(grown), [second])));
    expect(tableOf(more)).toEqual({ rows: [...tableOf(grown).rows, end], end: end + 1 });
    const { rows } = found(looksOf(more, [SUMMARY, end - 1, end, 14]).get(SUMMARY));
    expect(rows[end]).toEqual(rows[end - 1]);
  });
});

test('what staff wrote below the table stays there; new rows go below it and look like the table', async () => {
  const { end } = tableOf('ours');
  const signature: CellValue = {
    place: { sheet: SUMMARY, row: end + 2, column: 4 },
    value: { kind: 'text', text: '汇总人（示例）' },
  };
  const signed = await carriedOut(bytesAt('ours'), { cells: [signature], plan: null });
  writeFileSync(at('signed'), await carriedOut(signed, again(signed, many)));
  const { rows } = tableOf('signed');
  const [top = 0] = rows;
  const below = rows.filter((row) => row > end);
  const last = below[below.length - 1] ?? 0;
  expect(below[0]).toBe(end + 3);
  const looks = found(looksOf('signed', [SUMMARY, top, last, 14]).get(SUMMARY));
  for (const row of below) expect(looks.rows[row]).toEqual(looks.rows[top]);
  expect(looks.rows[end + 2]).not.toEqual(looks.rows[top]);
  expect(looks.printArea).toContain(`$${last + 1}`);
  expect(looks.validations.join(' ')).toContain(String(end));
  const { cells } = sheetOf('signed', SUMMARY);
  expect(cells.find(({ row, column }) => row === end + 2 && column === 4)?.value).toEqual(signature.value);
});
