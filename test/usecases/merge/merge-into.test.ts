import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../../src/filing/cell-text';
import type { CellValue } from '../../../src/model/ports';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { readSubmission } from '../../../src/usecases/merge/read-submission';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { filledContent } from '../../merge/submissions/seeded-file';
import { seededValues } from '../../merge/submissions/seeded-values';
import {
  again,
  carriedOut,
  contentOf,
  first,
  fresh,
  INDUSTRIES,
  LATER,
  mergedInto,
  newer,
  NOW,
  NUMBER,
  one,
  PARK_INDUSTRY,
  REMARK_OF_STAFF,
  rowOf,
  second,
  sheetOf,
  submitted,
  SUMMARY,
  summaryCell,
  textsBy,
  third,
  three,
  two,
  typed,
} from './merged-bytes';

/** A merged workbook as staff have it: written, edited as they do, merged into again. */

test('merging the same files again changes nothing', async () => {
  const bytes = await fresh(first, second);
  const { cells, plan } = again(bytes, second, first).change;
  expect(cells).toEqual([]);
  expect(plan).toBeNull();
  expect(again(bytes).change.cells).toEqual([]);
});

test('the order in which files come changes nothing', async () => {
  expect(await fresh(first, second, third)).toEqual(await fresh(third, first, second));
});

test('a new application gets the next row and number; the others stay', async () => {
  const before = await fresh(second, third);
  const after = await mergedInto(before, first);
  expect(summaryCell(after, one, NUMBER)).toBe('3');
  for (const names of [two, three]) {
    expect(rowOf(after, names)).toBe(rowOf(before, names));
    expect(summaryCell(after, names, NUMBER)).toBe(summaryCell(before, names, NUMBER));
  }
});

test('a newer version replaces what we wrote and shows what differs', async () => {
  const before = await fresh(first, second);
  const merged = again(before, newer);
  const [conflict] = merged.result.conflicts;
  expect(conflict?.differences.map(({ field, before: was, after: is }) => [field, was, is])).toContainEqual([
    'summary.consortia.parkIndustry',
    '高端装备制造',
    '海工装备',
  ]);
  const after = await carriedOut(before, merged.change.cells, merged.change.plan);
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('海工装备');
  expect(again(after, newer, first).change.cells).toEqual([]);
});

test('what staff changed, and what they wrote beside, stays when a newer version comes', async () => {
  const before = await fresh(first, second);
  const edited = await carriedOut(before, [
    typed(before, one, PARK_INDUSTRY, '装备（工作人员核定）'),
    typed(before, one, REMARK_OF_STAFF, '电话核实过'),
    typed(before, two, REMARK_OF_STAFF, '等补正'),
  ]);
  const merged = again(edited, newer, third);
  const after = await carriedOut(edited, merged.change.cells, merged.change.plan);
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('装备（工作人员核定）');
  expect(summaryCell(after, one, REMARK_OF_STAFF)).toBe('电话核实过');
  expect(summaryCell(after, two, REMARK_OF_STAFF)).toBe('等补正');
  const edits = merged.result.remarks.filter(({ kind }) => kind === 'staffEdit');
  expect(edits.map(({ message }) => message).join()).toContain('海工装备');
  expect(again(after, newer, third).change.cells).toEqual([]);
});

test('rows staff sorted without their hidden keys are found again by name', async () => {
  const before = await fresh(first, second);
  const rows = [rowOf(before, one), rowOf(before, two)];
  const { cells } = sheetOf(before, SUMMARY);
  const shown = (row: number): Map<number, string> =>
    new Map(
      cells
        .filter((cell) => cell.row === row && cell.column > 2)
        .map((cell) => [cell.column, cellText(cell)]),
    );
  const [upper, lower] = rows.map(shown);
  const swapped = (row: number, texts: Map<number, string> | undefined): CellValue[] =>
    [...(texts ?? [])].map(([column, text]) => ({
      place: { sheet: SUMMARY, row, column },
      value: column === NUMBER ? { kind: 'number', decimal: text } : { kind: 'text', text },
    }));
  const sorted = await carriedOut(before, [...swapped(rows[0] ?? 0, lower), ...swapped(rows[1] ?? 0, upper)]);
  const after = await mergedInto(sorted, newer);
  expect(rowOf(after, one)).toBe(rows[1]);
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('海工装备');
  expect(summaryCell(after, two, PARK_INDUSTRY)).toBe('高端装备制造');
});

describe('the clerk decides on the sheet', () => {
  const SUBJECT = `versions:lianyungang-2026:${one.consortium}`;
  const [STATE, DECISION, REASON] = [2, 7, 9];

  async function decidedOn(word: string): Promise<Uint8Array> {
    const before = await fresh(first, newer);
    const row = sheetOf(before, '重复与冲突').cells.find(
      ({ column, value }) => column === 1 && value.kind === 'text' && value.text === SUBJECT,
    )?.row;
    if (row === undefined) throw new Error('no conflict');
    const write = (column: number, text: string): CellValue => ({
      place: { sheet: '重复与冲突', row, column },
      value: { kind: 'text', text },
    });
    return mergedInto(await carriedOut(before, [write(DECISION, word), write(REASON, '=以电话为准')]));
  }

  test('a decision is carried out, remembered and respected', async () => {
    const after = await decidedOn('保留');
    expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('高端装备制造');
    expect(textsBy(after, '重复与冲突', STATE).get(SUBJECT)).toBe('已处理');
    const merged = again(after, newer, first);
    expect(merged.change.cells).toEqual([]);
    expect(merged.result.conflicts[0]?.choice).toMatchObject({
      decision: 'keep',
      chosen: first.content,
      reason: '=以电话为准',
      decidedAt: LATER,
    });
  });

  test('a third version opens it again; the old decision does not speak for it', async () => {
    const after = await decidedOn('保留');
    const thirdVersion = {
      ...submitted(one, { 'outcomes.jointMajors@2025': 13 }, '第三版.xlsx'),
      lineage: [first.content, newer.content],
    };
    const merged = again(after, thirdVersion);
    expect(merged.result.conflicts[0]?.choice).toBeNull();
    const reopened = await carriedOut(after, merged.change.cells, merged.change.plan);
    expect(textsBy(reopened, '重复与冲突', DECISION).get(SUBJECT)).toBe('');
    expect(again(reopened).change.cells).toEqual([]);
  });

  test('what is no decision stays as it was written and decides nothing', async () => {
    const after = await decidedOn('再看看');
    expect(textsBy(after, '重复与冲突', DECISION).get(SUBJECT)).toBe('再看看');
    expect(again(after).result.conflicts[0]?.choice).toBeNull();
  });
});

test('a table that is full grows below its end', async () => {
  const before = await fresh(first);
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...second,
    content: index.toString(16).padStart(64, '0'),
    names: second.names.map((name) => ({
      ...name,
      name: `${name.name}${String.fromCharCode(0x4e00 + index)}号`,
    })),
    row: second.row.map((cell) =>
      cell.field.endsWith('.consortium') && cell.value.kind === 'text'
        ? {
            ...cell,
            value: {
              kind: 'text' as const,
              text: `${cell.value.text}${String.fromCharCode(0x4e00 + index)}号`,
            },
          }
        : cell,
    ),
  }));
  const after = await mergedInto(before, ...many);
  const keys = [...textsBy(after, SUMMARY, 1).keys()];
  expect(keys.filter((key) => key.startsWith('app:'))).toHaveLength(41);
  expect(keys.indexOf('!end')).toBe(keys.length - 1);
  expect(again(after, ...many).change.cells).toEqual([]);
});

test('text of a submission never becomes a formula, and figures stay figures', async () => {
  const names = { ...three, park: '=HYPERLINK("http://example.invalid","示例园")', school: '+示例学院' };
  const hostile = submitted(names, {}, '=cmd.xlsx');
  const [figure] = hostile.figures;
  if (figure === undefined) throw new Error('the sample gives figures');
  const negative = { ...hostile, figures: [{ ...figure, decimal: '-3.5' }] };
  const bytes = await fresh(negative);
  for (const { cells } of contentOf(bytes).sheets) {
    for (const { value, formula } of cells) {
      if (value.kind === 'text' && formula === undefined) expect(value.text).not.toMatch(/^[=+\-@]/);
    }
  }
  expect(summaryCell(bytes, names, 6)).toBe(`'${names.park}`);
  expect(again(bytes, negative).change.cells).toEqual([]);
  const own = sheetOf(bytes, SUMMARY).cells.find(
    ({ row, column }) => row === rowOf(bytes, names) && column === 6,
  );
  expect(own?.formula).toBeUndefined();
  const figures = sheetOf(bytes, '数据汇总').cells.filter(
    ({ row, value }) => row > 1 && value.kind === 'number',
  );
  expect(figures.map(({ value }) => (value.kind === 'number' ? value.decimal : ''))).toContain('-3.5');
});

test('a merged workbook is no application, and a stranger is none to merge into', async () => {
  const bytes = await fresh(first);
  const content = contentOf(bytes);
  expect(mergeFiles([], filledContent(seededValues(one)), NOW)).toMatchObject({ outcome: 'stopped' });
  const damaged = content.sheets.map((sheet) =>
    sheet.name !== '_merge'
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === 2 && cell.column === 3
              ? { ...cell, value: { kind: 'text' as const, text: '|AAAA|' } }
              : cell,
          ),
        },
  );
  expect(mergeFiles([], { ...content, sheets: damaged }, NOW)).toMatchObject({ outcome: 'stopped' });
  const read = readSubmission(
    { file: '汇总.xlsx', digest: 'a'.repeat(64), receivedAt: null },
    { outcome: 'read', content },
  );
  expect(read).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('已有的汇总表') as string,
  });
});

test('LibreOffice saves it again, and merging goes on as if it had not', async () => {
  const bytes = await fresh(first, second);
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  try {
    const file = join(folder, '汇总.xlsx');
    writeFileSync(file, bytes);
    convertWithLibreOffice([file], 'xlsx', join(folder, 'resaved'));
    await goesOn(readFileSync(join(folder, 'resaved', '汇总.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function goesOn(resaved: Uint8Array): Promise<void> {
  expect(again(resaved, first, second).change.cells).toEqual([]);
  const after = await mergedInto(resaved, newer, third);
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('海工装备');
  expect(summaryCell(after, three, INDUSTRIES)).toBe('高端装备制造、海工装备');
}
