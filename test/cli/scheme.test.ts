import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { patchPackage } from '../../src/host/file/patching/patch-package';
import { SCHEME_FIELDS, weightField } from '../../src/model/scheme-fields';
import { ScoringScheme } from '../../src/model/scoring';
import type { PlannedValue } from '../../src/model/workbook-plan';
import type { SchemeField } from '../../src/model/scheme-fields';
import { ScorecardOutput } from '../../src/model/scorecard';
import { NUMBER, TEXT, placeIn } from '../usecases/scheme/edited-scheme';
import { application, schemeOf } from '../usecases/review/scored-workbooks';
import { runForTest } from './run-for-test';

const ID = 'lianyungang-2026';
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scheme-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Fills in fields of a scheme's file as a user does, leaving everything else. */
async function fillIn(file: string, edits: readonly (readonly [SchemeField, PlannedValue])[]): Promise<void> {
  const bytes = readFileSync(file);
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const cells = edits.map(([field, value]) => ({ place: placeIn(reading.content, field), value }));
  const patched = await patchPackage(bytes, { cells, plan: null, names: [] });
  if (patched.outcome !== 'patched') throw new Error('not patched');
  writeFileSync(file, patched.bytes);
}

const EDITS = [
  [weightField('1'), NUMBER('10')],
  [weightField('2'), TEXT('２０')],
] as const;
const VERSION = [SCHEME_FIELDS.version, TEXT('2026-05-08')] as const;

test('scheme -o writes a sheet; edited, it is the scheme of scheme, scorecard and JSON', async () => {
  const file = at('方案.xlsx');
  const written = await runForTest(['scheme', ID, '-o', file]);
  expect(written).toMatchObject({ code: 0, error: '' });
  expect(written.out).toContain(`已导出评分方案：${file}`);

  await fillIn(file, EDITS);
  const kept = await runForTest(['scheme', ID, '--scheme', file]);
  expect(kept.code).toBe(1);
  expect(kept.out).toContain('请把版本改为“1-1”');

  await fillIn(file, [VERSION]);
  const json = await runForTest(['scheme', ID, '--scheme', file, '--json', '-o', at('方案.json')]);
  expect(json.code).toBe(0);
  const scheme = ScoringScheme.parse(JSON.parse(json.out));
  expect(scheme).toMatchObject({
    version: '2026-05-08',
    groups: [{ weight: '10' }, { weight: '20' }, {}, {}, {}, {}],
  });
  expect(json.error).toContain('以文本形式存储的数字');
  expect(JSON.parse(readFileSync(at('方案.json'), 'utf8'))).toEqual(scheme);

  writeFileSync(at('申报表.xlsx'), await application(ID));
  const words = ['scorecard', at('申报表.xlsx'), '--expert', '示例专家', '--json'];
  const [fromSheet, fromJson] = [
    await runForTest([...words, '--scheme', file, '-o', at('甲.xlsx')]),
    await runForTest([...words, '--scheme', at('方案.json'), '-o', at('乙.xlsx')]),
  ].map(({ out }) => ScorecardOutput.parse(JSON.parse(out)).scheme);
  expect(fromSheet).toMatchObject({ id: 'example', version: '2026-05-08' });
  expect(fromJson).toEqual(fromSheet);
});

test('a scheme with faults is neither used nor exported', async () => {
  const file = at('错.xlsx');
  await runForTest(['scheme', ID, '-o', file]);
  await fillIn(file, [[weightField('1'), NUMBER('20')], VERSION]);
  const { code, out } = await runForTest(['scheme', ID, '--scheme', file, '-o', at('错.json')]);
  expect(code).toBe(1);
  expect(out).toContain('评分方案!E17：评分方案的各组权重合计为105，应为100。请调整权重。');
  expect(existsSync(at('错.json'))).toBe(false);
  const card = await runForTest([
    'scorecard',
    file,
    '--expert',
    '示例专家',
    '--scheme',
    file,
    '-o',
    at('无.xlsx'),
  ]);
  expect(card).toMatchObject({ code: 64, error: expect.stringContaining('合计为105') as string });
});

test.each<[string, () => string[], string]>([
  ['a file that is not there', () => ['--scheme', at('没有.xlsx')], '没有.xlsx'],
  ['a workbook without a scheme', () => ['--scheme', at('申报表.xlsx')], '工作簿中没有评分方案表'],
  ['an ending nobody opens', () => ['-o', at('方案.doc')], '扩展名应为 .xlsx 或 .json'],
  ['a file that is there already', () => ['-o', at('申报表.xlsx')], '申报表.xlsx'],
])('%s is refused', async (_, words, sentence) => {
  const { code, error } = await runForTest(['scheme', ID, ...words()]);
  expect(code).toBe(64);
  expect(error).toContain(sentence);
});

test('an own scheme in JSON needs a version of its own, and keeps its figures', async () => {
  const file = at('自定.json');
  const own = { ...schemeOf(ID), divergence: '15.0' };
  writeFileSync(file, `\uFEFF${JSON.stringify(own)}`);
  expect((await runForTest(['scheme', ID, '--scheme', file])).out).toContain('仍是示例方案的“1”');
  writeFileSync(file, JSON.stringify({ ...own, version: '2' }));
  const { code, out } = await runForTest(['scheme', ID, '--scheme', file, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ ...own, version: '2', divergence: '15' });
});
