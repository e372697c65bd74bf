import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AnswerCommandOutput,
  FixCommandOutput,
  SealCommandOutput,
  UnsealCommandOutput,
} from '../../src/model/change-output';
import { CheckOutput, CoverageOutput } from '../../src/model/command-output';
import type { z } from 'zod';
import { typedInto } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

const SAMPLES = 'src/programmes/lianyungang-2026/samples';
const folder = mkdtempSync(join(tmpdir(), 'change-commands-'));
const path = (name: string): string => join(folder, name);
const clean = path('clean.xlsx');
const mistakes = path('typical-mistakes.xlsx');

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

async function json<Output>(
  schema: z.ZodType<Output>,
  ...words: string[]
): Promise<{ code: number; output: Output }> {
  const { code, out } = await runForTest([...words, '--json']);
  return { code, output: schema.parse(JSON.parse(out)) };
}

beforeAll(async () => {
  for (const sample of ['clean', 'typical-mistakes']) {
    const words = [
      'template',
      'lianyungang-2026',
      '-o',
      path(`${sample}.xlsx`),
      '--fill',
      `${SAMPLES}/${sample}.json`,
    ];
    expect((await runForTest(words)).code).toBe(0);
  }
  expect((await runForTest(['seal', clean, '-o', path('sealed.xlsx')])).code).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('coverage', () => {
  test('a file that cannot be read does not stop the others', async () => {
    const { code, output } = await json(CoverageOutput, 'coverage', clean, path('none.xlsx'), mistakes);
    expect(code).toBe(2);
    expect(output.files.map(({ status }) => status)).toEqual(['ok', 'unreadable', 'ok']);
    expect(output.files[0]?.counts).toEqual({ complete: 28, partial: 0, missing: 0 });
  });

  test('people read each point with its state and what it lacks', async () => {
    const { code, out } = await runForTest(['coverage', mistakes]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}待佐证\u30001\.2\u3000将联合体建设情况/m);
    expect(out).toMatch(/^ {8}缺：「联合体概况」/m);
  });
});

describe('seal', () => {
  test('prints the 校验码 that check shows for the unchanged file', async () => {
    const before = digest(clean);
    const { code, output } = await json(SealCommandOutput, 'seal', clean, '-o', path('sealed-again.xlsx'));
    expect(code).toBe(0);
    expect(output).toMatchObject({ status: 'sealed', sealedAt: '2026-05-01T09:30:00+08:00', reason: null });
    expect(digest(clean)).toBe(before);
    const { out } = await runForTest(['check', path('sealed-again.xlsx')]);
    expect(out).toContain(
      `已定稿（2026年5月1日9时30分），定稿后没有改动。校验码：${output.verificationCode ?? '?'}`,
    );
  });

  test('open errors stop it with a list, and no file is made', async () => {
    const { code, output } = await json(SealCommandOutput, 'seal', mistakes, '-o', path('open.xlsx'));
    expect(code).toBe(1);
    expect(output.status).toBe('stopped');
    expect(output.openErrors.length).toBeGreaterThan(3);
    expect(existsSync(path('open.xlsx'))).toBe(false);
    const { out } = await runForTest(['seal', mistakes, '-o', path('open.xlsx')]);
    for (const { subject } of output.openErrors) expect(out).toContain(subject);
  });

  test('with reasons by rule and by finding it is sealed', async () => {
    const { output: open } = await json(SealCommandOutput, 'seal', mistakes, '-o', path('open.xlsx'));
    const [first, ...others] = open.openErrors;
    const rules = new Set(others.map(({ rule }) => rule));
    const targets = [first?.subject ?? '', ...rules];
    const reasons = targets.flatMap((target) => ['--reason', `${target}=示例原因`]);
    const { code, output } = await json(
      SealCommandOutput,
      'seal',
      mistakes,
      '-o',
      path('reasons.xlsx'),
      ...reasons,
    );
    expect({ code, status: output.status }).toEqual({ code: 0, status: 'sealed' });
    expect(output.answered.every(({ answer }) => answer === '示例原因')).toBe(true);
  });

  test('a sealed file is refused', async () => {
    const { code, output } = await json(
      SealCommandOutput,
      'seal',
      path('sealed.xlsx'),
      '-o',
      path('twice.xlsx'),
    );
    expect({ code, status: output.status }).toEqual({ code: 1, status: 'stopped' });
  });
});

describe('check of a sealed file', () => {
  test('names every change since, and does not pass it', async () => {
    const changed = path('changed.xlsx');
    const bytes = await typedInto(readFileSync(path('sealed.xlsx')), {
      'overview.head': { kind: 'text', text: '示例他人' },
    });
    writeFileSync(changed, bytes);
    const { code, output } = await json(CheckOutput, 'check', changed);
    expect(code).toBe(1);
    expect(output.files[0]?.seal).toMatchObject({
      standing: 'changed',
      differences: [{ after: '示例他人' }],
    });
    const { out } = await runForTest(['check', changed]);
    expect(out).toContain('定稿后有 1 处改动');
    expect(out).toContain('现为“示例他人”');
  });
});

describe('answer and unseal', () => {
  test('answers to the whole 报送清单 make a sealed file pass', async () => {
    const { output: asked } = await json(CheckOutput, 'check', path('sealed.xlsx'));
    const rules = (asked.files[0]?.findings ?? [])
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => rule);
    expect(rules).toContain('R-LYG-34');
    const words = rules.flatMap((rule) => ['--confirm', rule]);
    const answered = await json(
      AnswerCommandOutput,
      'answer',
      path('sealed.xlsx'),
      '-o',
      path('done.xlsx'),
      ...words,
    );
    expect(answered).toMatchObject({ code: 0, output: { status: 'answered' } });
    const { code, output } = await json(CheckOutput, 'check', path('done.xlsx'));
    expect({ code, standing: output.files[0]?.seal?.standing }).toEqual({ code: 0, standing: 'unchanged' });
  });

  test.each([
    ['nothing to keep', []],
    ['a line that is none', ['--confirm', 'R-LYG-37']],
    ['a reason for what was not found', ['--reason', 'R-LYG-37=示例']],
  ])('%s: exit code 1 and no file', async (_, words) => {
    const { code, output } = await json(
      AnswerCommandOutput,
      'answer',
      clean,
      '-o',
      path('no-answer.xlsx'),
      ...words,
    );
    expect({ code, status: output.status }).toEqual({ code: 1, status: 'stopped' });
    expect(existsSync(path('no-answer.xlsx'))).toBe(false);
  });

  test('unseal opens the file again, once', async () => {
    const words = ['unseal', path('sealed.xlsx'), '-o', path('unsealed.xlsx'), '--reason', '示例更正'];
    expect(await json(UnsealCommandOutput, ...words)).toMatchObject({
      code: 0,
      output: { status: 'unsealed' },
    });
    const { output } = await json(CheckOutput, 'check', path('unsealed.xlsx'));
    expect(output.files[0]?.seal?.standing).toBe('notSealed');
    const again = ['unseal', path('unsealed.xlsx'), '-o', path('unsealed-again.xlsx'), '--reason', '示例'];
    expect(await json(UnsealCommandOutput, ...again)).toMatchObject({
      code: 1,
      output: { status: 'stopped' },
    });
  });
});

describe('fix', () => {
  test('fixes, and its own output takes the fixes back', async () => {
    const fixed = await runForTest(['fix', mistakes, '-o', path('fixed.xlsx'), '--all', '--json']);
    expect(fixed.code).toBe(0);
    writeFileSync(path('fix.json'), fixed.out);
    const words = ['fix', path('fixed.xlsx'), '-o', path('undone.xlsx'), '--undo', path('fix.json')];
    expect(await json(FixCommandOutput, ...words)).toMatchObject({ code: 0, output: { status: 'undone' } });
    const findings = async (file: string): Promise<unknown> =>
      (await json(CheckOutput, 'check', file)).output.files[0]?.findings;
    expect(await findings(path('undone.xlsx'))).toEqual(await findings(mistakes));
    expect(await findings(path('fixed.xlsx'))).not.toEqual(await findings(mistakes));
  });

  test('a dry run says what was there and what would be, and writes nothing', async () => {
    const before = digest(mistakes);
    const { code, out } = await runForTest(['fix', mistakes, '--all', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('“约260” → “260”');
    expect(digest(mistakes)).toBe(before);
  });

  test('where nothing can be fixed the new file is the old one', async () => {
    const { code, output } = await json(FixCommandOutput, 'fix', clean, '-o', path('same.xlsx'), '--all');
    expect({ code, status: output.status }).toEqual({ code: 0, status: 'nothing' });
    expect(digest(path('same.xlsx'))).toBe(digest(clean));
  });
});

const notOurs = join(SAMPLES, 'clean.json');
test.each([
  ['seal', []],
  ['unseal', ['--reason', '示例']],
  ['answer', ['--confirm', 'R-LYG-34']],
  ['fix', ['--all']],
])('%s: exit codes for files and words that do not fit', async (command, options) => {
  const run = async (...words: string[]): Promise<number> =>
    (await runForTest([command, ...words, ...options])).code;
  expect(await run(path('none.xlsx'), '-o', path('new.xlsx'))).toBe(2);
  expect(await run(notOurs, '-o', path('new.xlsx'))).toBe(2);
  expect(await run(clean)).toBe(64);
  expect(await run('-o', path('new.xlsx'))).toBe(64);
  expect(await run(clean, mistakes, '-o', path('new.xlsx'))).toBe(64);
  expect(await run(clean, '-o', path('new.ods'))).toBe(64);
  const before = digest(clean);
  expect(await run(clean, '-o', clean, '--force')).toBe(64);
  expect(digest(clean)).toBe(before);
  expect(await run(clean, '-o', mistakes)).toBe(64);
  expect(existsSync(path('new.xlsx'))).toBe(false);
});

test.each([
  [['unseal', 'a.xlsx', '-o', 'b.xlsx']],
  [['fix', 'a.xlsx', '-o', 'b.xlsx']],
  [['fix', 'a.xlsx', '-o', 'b.xlsx', '--all', '--rule', 'R-LYG-40']],
  [['fix', 'a.xlsx', '-o', 'b.xlsx', '--undo', notOurs]],
  [['coverage']],
])('%j: exit code 64', async (words) => {
  expect((await runForTest(words)).code).toBe(64);
});
