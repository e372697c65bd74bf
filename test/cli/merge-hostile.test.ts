import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { MergedFile } from '../../src/model/merge';
import { MergeOutput } from '../../src/model/merge';
import { makeTemplate } from '../../src/usecases/make-template';
import { buildPackage } from '../host/file/build-package';
import { NO_WORKBOOKS, UNSOUND_PARTS } from '../host/file/hostile-corpus';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

/** A folder in which nearly every file is broken or made to do harm, with one sound application among them. */

const folder = mkdtempSync(join(tmpdir(), 'merge-hostile-'));
const IN = join(folder, '收件');
const OUT = join(folder, '汇总.xlsx');
const SOUND = '示例申报.xlsx';

const hostile: readonly { file: string; bytes: Uint8Array }[] = [
  ...NO_WORKBOOKS.map(([, bytes]) => bytes),
  ...UNSOUND_PARTS.map(([, parts]) => buildPackage(parts)),
].map((bytes, at) => ({ file: `${String(at).padStart(3, '0')}.xlsx`, bytes }));

let merged: MergeOutput;

beforeAll(async () => {
  mkdirSync(IN);
  for (const { file, bytes } of hostile) writeFileSync(join(IN, file), bytes);
  writeFileSync(
    join(IN, SOUND),
    await writePlan(makeTemplate(sampleProgramme(), seededValues(seededNames(0))).plan),
  );
  const { code, out, error } = await runForTest(['merge', IN, '-o', OUT, '--json']);
  expect([code, error]).toEqual([2, '']);
  merged = MergeOutput.parse(JSON.parse(out));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const outcomeOf = (file: string): MergedFile | undefined =>
  merged.files.find((one) => one.file.endsWith(file));

test.each(hostile)('$file is refused for what is wrong with it, and says so', ({ file, bytes }) => {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'read') throw new Error('the corpus holds only what is refused');
  expect(outcomeOf(file)).toMatchObject({ status: 'unreadable', reason: reading.message });
});

test('the sound one is merged, and is the only row', () => {
  expect(outcomeOf(SOUND)?.status).toBe('merged');
  expect(merged.rows).toHaveLength(1);
  expect(merged.files).toHaveLength(hostile.length + 1);
});

test('the workbook lists every refused file with its reason', () => {
  const reading = readWorkbook(readFileSync(OUT));
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const texts = reading.content.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
  );
  for (const { file } of hostile) expect(texts.filter((text) => text.endsWith(file))).not.toEqual([]);
});
