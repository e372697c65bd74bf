import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { seededFolder } from '../merge/submissions/seeded-archive';
import { runForTest } from './run-for-test';

/** Whole merges, killed at every moment at which something is half done. */

type Moment = 'reading' | 'opened' | 'halfWritten' | 'written' | 'published';
type Output = 'new' | 'replaced' | 'mergedInto';

const KILLED: readonly (readonly [Output, Moment])[] = [
  ['new', 'opened'],
  ['new', 'halfWritten'],
  ['new', 'published'],
  ['replaced', 'halfWritten'],
  ['replaced', 'written'],
  ['mergedInto', 'reading'],
  ['mergedInto', 'halfWritten'],
];

interface Killed {
  /** Where the applications are, and the output with whatever was left behind. */
  folder: string;
  output: string;
  words: string[];
  signal: NodeJS.Signals | null;
  before: Uint8Array | null;
  /** What the merge writes when nobody disturbs it. */
  whole: Uint8Array;
}

const root = mkdtempSync(join(tmpdir(), 'merge-killed-'));
let corpus: ReadonlyMap<string, Uint8Array>;
const killed = new Map<string, Killed>();

async function run(words: readonly string[]): Promise<void> {
  const { code, error } = await runForTest(words);
  if (![1, 2].includes(code)) throw new Error(error);
}

/** The command line in a process of its own that dies at a moment. */
function dying(words: readonly string[], moment: Moment): Promise<NodeJS.Signals | null> {
  const loaded = ['--import', 'tsx', '--import', './test/cli/die-at.ts'];
  const child = spawn(process.execPath, [...loaded, 'src/cli/main.ts', ...words], {
    stdio: 'ignore',
    env: { ...process.env, DIE_AT: moment },
  });
  return new Promise((resolve) =>
    child.once('exit', (_, signal) => {
      resolve(signal);
    }),
  );
}

async function kill(kind: Output, moment: Moment): Promise<void> {
  const place = join(root, `${kind}-${moment}`);
  for (const [file, bytes] of corpus) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), bytes);
  }
  const folder = join(place, '收件');
  const [output, base, undisturbed] = [
    join(folder, '汇总.xlsx'),
    join(place, '以前.xlsx'),
    join(place, '对照.xlsx'),
  ];
  const isMergedInto = kind === 'mergedInto';
  if (isMergedInto) await run(['merge', join(folder, '00001.xlsx'), join(folder, '坏.xlsx'), '-o', base]);
  const words = ['merge', folder, ...(isMergedInto ? ['--into', base] : [])];
  await run([...words, '-o', undisturbed]);
  // The command leaves its own output out of what it merges, whatever stands there.
  if (kind !== 'new') writeFileSync(output, readFileSync(isMergedInto ? base : join(folder, '00002.xlsx')));
  const before = kind === 'new' ? null : readFileSync(output);
  const force = kind === 'new' ? [] : ['--force'];
  const signal = await dying([...words, '-o', output, ...force], moment);
  killed.set(place, { folder, output, words, signal, before, whole: readFileSync(undisturbed) });
}

beforeAll(async () => {
  corpus = await seededFolder(2);
  const waiting = [...KILLED];
  const killOneByOne = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await kill(...next);
  };
  await Promise.all([killOneByOne(), killOneByOne()]);
}, 240_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each(KILLED)('output %s, killed when it is at: %s', (kind, moment) => {
  const known = (): Killed => {
    const found = killed.get(join(root, `${kind}-${moment}`));
    if (found === undefined) throw new Error('it was not run');
    return found;
  };

  test('the output is what it was, or whole', () => {
    const { signal, output, before, whole } = known();
    expect(signal).toBe('SIGKILL');
    const after = existsSync(output) ? readFileSync(output) : null;
    if (moment !== 'published') {
      expect(after === null ? null : [...after.subarray(0, 4)]).toEqual(before && [...before.subarray(0, 4)]);
      expect(after === null || before === null ? after === before : after.equals(before)).toBe(true);
      return;
    }
    if (after === null) throw new Error('nothing was written');
    expect(after.equals(whole)).toBe(true);
    expect(readWorkbook(after).outcome).toBe('read');
  });

  test('what was left behind stands beside it under a name of its own, and disturbs no later run', async () => {
    const { folder, output, words, whole } = known();
    const left = readdirSync(folder).filter(
      (name) => name.includes('汇总.xlsx') && name !== basename(output),
    );
    const isLeft = moment !== 'reading' && (moment !== 'published' || kind === 'new');
    expect(left.map((name) => /^\..*\.tmp$/.test(name))).toEqual(isLeft ? [true] : []);
    await run([...words, '-o', output, '--force']);
    expect(readFileSync(output).equals(whole)).toBe(true);
  });
});
