import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { strToU8, zipSync } from 'fflate';
import type { SubmissionTask } from '../../src/cli/reading-worker';
import { submissionIn } from '../../src/cli/reading-worker';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { MergeOutput } from '../../src/model/merge';
import { makeTemplate } from '../../src/usecases/make-template';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runPython } from '../setup/run-foreign-program';
import { runForTest } from './run-for-test';

/** Folders, archives and what else people send, through the command line on real files. */

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
const path = (...names: string[]): string => join(folder, ...names);
const IN = path('收件');
const OUT = path('汇总.xlsx');
const [one, two, three] = [seededNames(0), seededNames(1), seededNames(2)];

async function workbook(names: typeof one): Promise<Uint8Array> {
  return writePlan(makeTemplate(sampleProgramme(), seededValues(names)).plan);
}

beforeAll(async () => {
  mkdirSync(path('收件', '区县'), { recursive: true });
  const first = await workbook(one);
  writeFileSync(path('收件', '甲.xlsx'), first);
  utimesSync(path('收件', '甲.xlsx'), new Date(2026, 4, 13, 12), new Date(2026, 4, 13, 12));
  writeFileSync(path('收件', '区县', '甲（重发）.xlsx'), first);
  writeFileSync(
    path('收件', '区县', '打包.zip'),
    zipSync({ '内/乙.xlsx': await workbook(two), '扫描.pdf': first }),
  );
  writeFileSync(path('收件', '~$甲.xlsx'), 'lock');
  writeFileSync(path('收件', '旧版.et'), 'old');
  writeFileSync(path('收件', '坏.xlsx'), first.subarray(0, 900));
  writeFileSync(path('丙.xlsx'), await workbook(three));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const parsed = (text: string): MergeOutput => MergeOutput.parse(JSON.parse(text));

describe('a folder', () => {
  let merged: MergeOutput;

  beforeAll(async () => {
    const { code, out } = await runForTest(['merge', IN, '-o', OUT, '--json']);
    expect(code).toBe(2);
    merged = parsed(out);
  });

  test('every file is accounted for', () => {
    const statuses = merged.files.map(({ file, status }) => [file.slice(IN.length + 1), status]);
    expect(Object.fromEntries(statuses)).toEqual({
      '甲.xlsx': 'merged',
      '区县/甲（重发）.xlsx': 'duplicate',
      '区县/打包.zip/内/乙.xlsx': 'merged',
      '区县/打包.zip/扫描.pdf': 'ignored',
      '~$甲.xlsx': 'ignored',
      '旧版.et': 'unreadable',
      '坏.xlsx': 'unreadable',
    });
  });

  test('what cannot be read says why and what to do', () => {
    const reasons = merged.files.filter(({ status }) => status === 'unreadable').map(({ reason }) => reason);
    expect(reasons.join()).toMatch(/另存为 \.xlsx/);
    expect(reasons.every((reason) => (reason ?? '').length > 10)).toBe(true);
  });

  test('rows, duplicates and where values came from', () => {
    expect(merged.rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(merged.duplicates).toMatchObject([{ kind: 'sameFile' }]);
    expect(merged.rows[0]?.cells[0]?.from).toEqual({
      file: path('收件', '甲.xlsx'),
      sheet: '申报汇总表',
      cell: 'D16',
    });
  });

  test('another program reads the workbook', () => {
    const names = runPython(
      'import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nprint("/".join(sheet.title for sheet in book))',
      [OUT],
    );
    expect(names.trim()).toBe(
      '申报汇总表/问题清单/重复与冲突/来源/收件登记与形式审查/观测点覆盖/数据汇总/来源明细/数据汇总图/_merge',
    );
  });

  test('the same again gives the same file, byte for byte', async () => {
    const again = path('汇总2.xlsx');
    const { out } = await runForTest(['merge', IN, '-o', again, '--into', OUT]);
    expect(readFileSync(again).equals(readFileSync(OUT))).toBe(true);
    expect(out).toContain('无法读取的文件 2 个');
  });

  test('files that could not be read before are counted, apart from those of this time', async () => {
    const { out } = await runForTest(['merge', '-o', path('汇总4.xlsx'), '--into', OUT]);
    expect(out).toContain('本次读取文件 0 个。汇总结果中共有申报 2 份。');
    expect(out).toContain('无法读取、待处理的文件 2 个（本次 0 个，以前 2 个');
  });

  test('a new application is added to what was merged before', async () => {
    const more = path('汇总3.xlsx');
    const { out } = await runForTest(['merge', path('丙.xlsx'), '-o', more, '--into', OUT, '--json']);
    const { rows, files } = parsed(out);
    expect(files).toHaveLength(1);
    expect(rows.map(({ application, number }) => [number, application])).toEqual([
      [1, one.consortium],
      [2, two.consortium],
      [3, three.consortium],
    ]);
  });
});

test('what is no merged workbook is not merged into, and nothing is written', async () => {
  const output = path('无.xlsx');
  const { code, error } = await runForTest(['merge', IN, '-o', output, '--into', path('丙.xlsx')]);
  expect(code).toBe(1);
  expect(error).toContain('不是汇总结果');
  expect(existsSync(output)).toBe(false);
});

test.each([
  [['merge'], '请写出要汇总的文件'],
  [['merge', IN], '-o'],
  [['merge', IN, '-o', path('汇总.csv')], '.xlsx'],
  [['merge', path('丙.xlsx'), '-o', path('丙.xlsx'), '--force'], '丙.xlsx'],
])('%j is a wrong call', async (words, said) => {
  const { code, error } = await runForTest(words);
  expect(code).toBe(64);
  expect(error).toContain(said);
});

test('a folder that is not there is said to be missing, not passed over as an attachment', async () => {
  const { code, out } = await runForTest(['merge', path('收建'), '-o', path('错字.xlsx'), '--json']);
  expect(code).toBe(2);
  expect(parsed(out).files).toMatchObject([
    { status: 'unreadable', reason: expect.stringContaining('找不到') as string },
  ]);
});

test('a name that is not there does not stop the others', async () => {
  const output = path('部分.xlsx');
  const { code, out } = await runForTest([
    'merge',
    path('没有.xlsx'),
    path('丙.xlsx'),
    '-o',
    output,
    '--json',
  ]);
  expect(code).toBe(2);
  expect(parsed(out).files.map(({ status }) => status)).toEqual(['unreadable', 'merged']);
});

test('a path that leads nowhere, and one longer than any, do not stop the others', async () => {
  symlinkSync('圈', path('圈'));
  const { code, out } = await runForTest([
    'merge',
    path('圈'),
    path(`${'长'.repeat(300)}.xlsx`),
    path('丙.xlsx'),
    '-o',
    path('部分二.xlsx'),
    '--json',
  ]);
  expect(code).toBe(2);
  expect(parsed(out).files.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'merged']);
});

test('an archive of many workbooks is read by threads as a folder of them is', async () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.xlsx`, strToU8('x')]));
  const archive = path('很多.zip');
  writeFileSync(archive, zipSync(many));
  let read = 0;
  const start = (): Worker => {
    const thread = new EventEmitter();
    const postMessage = ({ offered }: SubmissionTask): void => {
      read += 1;
      setImmediate(() => thread.emit('message', submissionIn(offered)));
    };
    return Object.assign(thread, {
      postMessage,
      terminate: () => Promise.resolve(0),
    }) as unknown as Worker;
  };
  const words = ['merge', archive, '-o', path('很多.xlsx'), '--json'];
  const { code, out } = await runForTest(words, undefined, start);
  expect(code).toBe(2);
  expect(parsed(out).files).toHaveLength(50);
  // One processor reads no faster with threads.
  expect(read).toBe(availableParallelism() < 2 ? 0 : 50);
});

test('an output is written under a name as long as the file system bears', async () => {
  const output = path(`${'长'.repeat(83)}.xlsx`);
  const { code } = await runForTest(['merge', path('丙.xlsx'), '-o', output]);
  expect(code).toBe(0);
  expect(existsSync(output)).toBe(true);
});

test('killed in the middle of writing, no half-written output is left under the name', async () => {
  const target = path('杀.xlsx');
  const size = 600 * 1024 * 1024;
  const script = `import('./src/cli/write-output.ts').then(({ writeOutput }) => writeOutput(${JSON.stringify(target)}, new Uint8Array(${size}), false));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const isWriting = (): boolean => readdirSync(folder).some((name) => name.endsWith('.tmp'));
  let wasWriting = false;
  while (child.exitCode === null && !wasWriting) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    wasWriting = isWriting();
  }
  child.kill('SIGKILL');
  await ended;
  const left = existsSync(target) ? statSync(target).size : null;
  expect([null, size]).toContain(left);
  expect(wasWriting).toBe(true);
});
