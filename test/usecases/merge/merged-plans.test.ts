import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { FillValues } from '../../../src/model/command-output';
import type { Submission } from '../../../src/model/submission';
import type { CellValue } from '../../../src/model/ports';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';

/** Plans cities hand in for 山东 2023, merged as applications are: one row for each consortium planned. */

const NOW = '2026-05-20T09:00:00+08:00';
const LIST = '建设规划汇总';

function planOf(bureau: string, names: readonly string[], receivedAt: string): Submission {
  const values: FillValues = {
    'plan.bureau': bureau,
    'plan.consortia': names.map((name) => ({ name, hostPark: `示例${name}园区`, founding: '2023年6月' })),
  };
  const content = filledContent(values, 'shandong-2023');
  return submissionOf({ file: `${bureau}-${receivedAt}.xlsx`, content, receivedAt });
}

const first = planOf('示例东市教育局', ['甲联合体', '乙联合体'], '2026-05-10');
const other = planOf('示例西市教育局', ['=丙联合体'], '2026-05-10');

const given = (...submissions: Submission[]) =>
  submissions.map((submission) => ({ kind: 'submission' as const, submission }));

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.content;
}

async function fresh(...submissions: Submission[]): Promise<Uint8Array> {
  const merged = mergeFiles(given(...submissions), null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  return writePlan(merged.plan);
}

async function patched(bytes: Uint8Array, cells: readonly CellValue[]): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells, plan: null, names: [] });
  if (outcome.outcome !== 'patched') throw new Error(outcome.outcome);
  return outcome.bytes;
}

function again(bytes: Uint8Array, ...submissions: Submission[]) {
  const merged = mergeFiles(given(...submissions), contentOf(bytes), NOW);
  if (merged.outcome !== 'changed') throw new Error(merged.outcome);
  return merged;
}

/** The rows of the list as they are seen, each by its title. */
function rowsOf(bytes: Uint8Array): Map<string, string>[] {
  const cells = contentOf(bytes).sheets.find(({ name }) => name === LIST)?.cells ?? [];
  const text = (row: number, column: number): string =>
    cellText(cells.find((cell) => cell.row === row && cell.column === column) ?? null);
  const titles = cells.filter(({ row, column }) => row === 1 && column > 1);
  const rows = cells.filter(({ row, column }) => row > 1 && column === 1);
  return rows.map(({ row }) => new Map(titles.map((title) => [cellText(title), text(row, title.column)])));
}

const shown = (bytes: Uint8Array): (string | undefined)[][] =>
  rowsOf(bytes).map((row) => [row.get('状态'), row.get('报送单位'), [...row.values()][2]]);

test('every consortium planned has a row that says who plans it and where it was read', async () => {
  const bytes = await fresh(first, other);
  expect(shown(bytes)).toEqual([
    ['在列', '示例东市教育局', '甲联合体'],
    ['在列', '示例东市教育局', '乙联合体'],
    ['在列', '示例西市教育局', "'=丙联合体"],
  ]);
  const [row] = rowsOf(bytes);
  expect([row?.get('文件'), row?.get('工作表'), row?.get('单元格')]).toEqual([
    first.files[0]?.file,
    first.planned?.[0]?.[0]?.from?.sheet,
    first.planned?.[0]?.[0]?.from?.cell,
  ]);
  const sources = contentOf(bytes).sheets.find(({ name }) => name === '来源明细')?.cells ?? [];
  expect(sources.map((cell) => cellText(cell)).filter((text) => text.startsWith('“甲联合体”'))).toHaveLength(
    3,
  );
  expect(again(bytes, first, other).change.cells).toEqual([]);
});

test('bureaus of different cities are no spellings of one', () => {
  const merged = mergeFiles(given(first, other), null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  expect(merged.result.conflicts).toEqual([]);
  expect(merged.result.remarks.filter(({ kind }) => kind === 'unnamed')).toEqual([]);
});

test('a newer plan of a city replaces the older; rows and what staff wrote beside them stay', async () => {
  const before = await fresh(first, other);
  const sheet = contentOf(before).sheets.find(({ name }) => name === LIST);
  const remark = sheet?.cells.find(
    ({ row, value }) => row === 1 && value.kind === 'text' && value.text === '备注',
  );
  if (sheet === undefined || remark === undefined) throw new Error('no remarks');
  const noted = await patched(before, [
    { place: { sheet: LIST, row: 3, column: remark.column }, value: { kind: 'text', text: '已电话核实' } },
  ]);
  const newer = planOf('示例东市教育局', ['丁联合体', '乙联合体'], '2026-05-12');
  const merged = again(noted, newer);
  expect(merged.result.conflicts.map(({ kind }) => kind)).toEqual(['versions']);
  const after = await patched(noted, merged.change.cells);
  expect(shown(after)).toEqual([
    ['不再列入', '示例东市教育局', '甲联合体'],
    ['在列', '示例东市教育局', '乙联合体'],
    ['在列', '示例西市教育局', "'=丙联合体"],
    ['在列', '示例东市教育局', '丁联合体'],
  ]);
  expect(rowsOf(after).map((row) => row.get('备注'))).toEqual(['', '已电话核实', '', '']);
  expect(again(after, newer, first).change.cells).toEqual([]);
});

describe('a city has one plan', () => {
  const plan: FillValues = {
    'plan.bureau': '青岛市教育和体育局',
    'plan.consortia': ['甲联合体', '乙联合体'].map((name) => ({ name, hostPark: `示例${name}园区` })),
  };
  const handedIn = (file: string, values: FillValues): Submission =>
    submissionOf({ file, content: filledContent(values, 'shandong-2023'), receivedAt: '2026-05-10' });
  const alone = handedIn('规划.xlsx', plan);

  test('the same plan in two workbooks counts once', () => {
    const merged = mergeFiles(given(alone, handedIn('规划另存.xlsx', plan)), null, NOW);
    expect(merged.outcome === 'new' && merged.rounds.map(({ standing }) => standing.length)).toEqual([1]);
  });

  test('what a consortium says of itself beside the plan does not make it the unit that hands in the plan', async () => {
    const both = handedIn('规划和自查.xlsx', { ...plan, 'identity.consortium': '青岛示例产教联合体' });
    const merged = mergeFiles(given(alone, both), null, NOW);
    if (merged.outcome !== 'new') throw new Error(merged.outcome);
    expect(merged.result.conflicts.map(({ kind }) => kind)).toEqual(['versions']);
    expect(shown(await writePlan(merged.plan)).map(([, unit, name]) => [unit, name])).toEqual([
      ['青岛市教育和体育局', '甲联合体'],
      ['青岛市教育和体育局', '乙联合体'],
    ]);
  });

  test.each(['青岛市教育局', '山东省青岛市教育和体育局', '青岛市教体局'])(
    'handed in by %s it is the plan of the same city',
    (bureau) => {
      const merged = mergeFiles(
        given(alone, handedIn('另.xlsx', { ...plan, 'plan.bureau': bureau })),
        null,
        NOW,
      );
      if (merged.outcome !== 'new') throw new Error(merged.outcome);
      expect(merged.result.conflicts.map(({ kind }) => kind)).toEqual(['versions']);
    },
  );

  test('a county is another unit than its city, and a consortium without a plan goes by its own name', () => {
    const county = handedIn('县.xlsx', { ...plan, 'plan.bureau': '青岛市示例县教育局' });
    const checked = handedIn('自查.xlsx', { 'identity.consortium': '青岛市示例产教联合体' });
    const merged = mergeFiles(given(alone, county, checked), null, NOW);
    if (merged.outcome !== 'new') throw new Error(merged.outcome);
    expect(merged.result.conflicts).toEqual([]);
    expect(merged.rounds.flatMap(({ standing }) => standing.map(({ key }) => key)).sort()).toEqual(
      ['青岛市', '青岛市示例县教育局', '青岛市示例产教联合体'].sort(),
    );
  });
});
