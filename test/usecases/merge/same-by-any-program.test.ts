import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { MergedFile } from '../../../src/model/merge';
import type { Submission } from '../../../src/model/submission';
import { programmes } from '../../../src/programmes/registry';
import type { IncomingFile } from '../../../src/usecases/merge/merge-files';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { readIncoming } from '../../../src/usecases/merge/read-incoming';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';

/**
 * The workbooks of every template version there is, as they were released and as other programs saved them again: mixed in
 * one folder, they are kept apart by their notices and say the same whoever saved them.
 */

const RELEASED = join(__dirname, '../../fixtures/templates');
const NOW = '2026-05-20T09:00:00+08:00';
const SAVE_AGAIN = `
import openpyxl, sys
folder, *files = sys.argv[1:]
for file in files:
    openpyxl.load_workbook(file).save(folder + '/' + file.rsplit('/', 1)[1])
`;

const released = readdirSync(RELEASED).filter((name) => name.endsWith('.xlsx'));
const folder = mkdtempSync(join(tmpdir(), 'merge-resaved-'));
const PROGRAMS = ['libreoffice', 'openpyxl'] as const;

beforeAll(() => {
  const paths = released.map((name) => join(RELEASED, name));
  for (const program of PROGRAMS) mkdirSync(join(folder, program));
  convertWithLibreOffice(paths, 'xlsx', join(folder, 'libreoffice'));
  runPython(SAVE_AGAIN, [join(folder, 'openpyxl'), ...paths]);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function incoming(path: string): IncomingFile {
  const bytes = new Uint8Array(readFileSync(path));
  const file = `${basename(join(path, '..'))}/${basename(path)}`;
  return readIncoming({ file, receivedAt: '2026-05-13', bytes }, readWorkbook(bytes));
}

function submissionIn(path: string): Submission {
  const read = incoming(path);
  if (read.kind !== 'submission') throw new Error(read.file.reason ?? '');
  return read.submission;
}

/** What a submission says, whatever file says it: a program that does not calculate leaves totals to the next one. */
function said(submission: Submission): unknown {
  const findings = submission.findings.filter(({ rule }) => rule !== 'WORKBOOK-formulaNotCalculated');
  const ofFile: ReadonlySet<string> = new Set(['file', 'files', 'notes']);
  const text = JSON.stringify({ ...submission, findings }, (key, value: unknown) =>
    ofFile.has(key) ? undefined : value,
  );
  return JSON.parse(text);
}

const merge = (files: readonly IncomingFile[]) => {
  const merged = mergeFiles(files, null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  return merged;
};

const inFolder = (name: string): IncomingFile[] =>
  released.map((file) => incoming(name === '' ? join(RELEASED, file) : join(folder, name, file)));

test('every template version that is in use has a released workbook', () => {
  const used = programmes().flatMap(({ id, templateVersion, acceptedVersions }) =>
    [templateVersion, ...acceptedVersions].map((version) => `${id}@${version}.xlsx`),
  );
  expect([...released].sort()).toEqual(used.sort());
});

test.each(released)('%s says the same, whoever saved it', (name) => {
  const own = said(submissionIn(join(RELEASED, name)));
  for (const program of PROGRAMS) {
    expect([program, said(submissionIn(join(folder, program, name)))]).toEqual([program, own]);
  }
});

test('mixed in one folder they are kept apart by their notices, and each counts once', async () => {
  const alone = merge(inFolder(''));
  const mixed = merge(['', ...PROGRAMS].flatMap(inFolder));
  const statuses = (files: readonly MergedFile[]): string[] =>
    files.map(({ programme, status }) => `${programme ?? ''} ${status}`).sort();
  const notices = programmes().map(({ id }) => id);
  expect(statuses(alone.result.files)).toEqual(notices.map((id) => `${id} merged`).sort());
  expect(statuses(mixed.result.files)).toEqual(
    notices.flatMap((id) => [`${id} duplicate`, `${id} duplicate`, `${id} merged`]).sort(),
  );
  expect(mixed.result.duplicates.map(({ kind, programme }) => `${kind} ${programme}`).sort()).toEqual(
    notices.map((id) => `sameContent ${id}`).sort(),
  );
  expect(mixed.result.conflicts).toEqual([]);
  const rows = ({ result }: typeof alone): unknown =>
    result.rows.map(({ programme, number, cells }) => [programme, number, cells.map(({ value }) => value)]);
  expect(rows(mixed)).toEqual(rows(alone));
  // Sheets of several notices stand side by side and a file can hold them.
  const names = mixed.plan.sheets.map(({ name }) => name);
  for (const { notice } of programmes()) {
    expect(names.filter((name) => name.endsWith(`（${notice.shortName}）`))).not.toEqual([]);
  }
  expect((await writePlan(mixed.plan)).length).toBeGreaterThan(0);
});
