import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { ReadingTask } from '../../src/cli/reading-worker';
import { serveReadingWorker } from '../../src/cli/reading-worker';
import { PanelOutput } from '../../src/model/panel-result';
import { patchPackage } from '../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { SCORECARD_ROWS, STAMP_COLUMNS } from '../../src/model/scorecard-keys';
import { cardSheets } from '../../src/scoring/card-sheet';
import { application, everyPoint, scored } from '../usecases/review/scored-workbooks';
import { runForTest } from './run-for-test';

jest.mock('node:os', () => ({ ...jest.requireActual<object>('node:os'), availableParallelism: () => 3 }));

const ID = 'lianyungang-2026';
/** More than are read without threads. */
const EXPERTS = 45;
const BROKEN = 7;

/** The port of a thread that runs in this one: messages are copied as between threads, answers take a while. */
class ThreadHere extends EventEmitter {
  static tasks = 0;
  readonly #port = new EventEmitter();

  constructor() {
    super();
    const port = Object.assign(this.#port, {
      postMessage: (answer: unknown) => {
        // The later a file came, the sooner it is answered, so that answers overtake one another.
        setTimeout(() => this.emit('message', structuredClone(answer)), (ThreadHere.tasks * 7) % 5);
      },
    });
    serveReadingWorker(port as unknown as MessagePort);
  }

  postMessage(task: ReadingTask): void {
    ThreadHere.tasks += 1;
    this.#port.emit('message', structuredClone(task));
  }

  terminate(): Promise<number> {
    return Promise.resolve(0);
  }
}

let folder: string;
const files: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'panel-threads-'));
  writeFileSync(join(folder, '申报表.xlsx'), await application(ID));
  const first = join(folder, '评审表.xlsx');
  await runForTest(['scorecard', join(folder, '申报表.xlsx'), '--expert', '示例专家', '-o', first]);
  const laidOut = readFileSync(first);
  const reading = readWorkbook(laidOut);
  const [card] = reading.outcome === 'read' ? cardSheets(reading.content) : [];
  const place = card?.place(SCORECARD_ROWS.stamp, STAMP_COLUMNS.expertName) ?? null;
  if (place === null) throw new Error('the card names its expert nowhere');
  const scores = await Promise.all(['7', '8', '9'].map((score) => scored(laidOut, everyPoint(ID, score))));
  for (let expert = 0; expert < EXPERTS; expert += 1) {
    const file = join(folder, `${expert}.xlsx`);
    const bytes = scores[expert % scores.length] ?? laidOut;
    const named = await patchPackage(bytes, {
      cells: [{ place, value: { kind: 'text', text: `示例专家${expert}` } }],
      plan: null,
      names: [],
    });
    if (named.outcome !== 'patched') throw new Error(JSON.stringify(named));
    writeFileSync(file, expert === BROKEN ? named.bytes.slice(0, 500) : named.bytes);
    files.push(file);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Panel {
  result: PanelOutput;
  workbook: unknown;
}

async function panel(
  given: readonly string[],
  start: (() => Worker) | null,
  ...words: string[]
): Promise<Panel> {
  const output = join(folder, '汇总.xlsx');
  const call = ['panel', ...given, '-o', output, '--force', '--json', '--agreement', ...words];
  const { out } = await runForTest(call, undefined, start);
  return { result: PanelOutput.parse(JSON.parse(out)), workbook: readWorkbook(readFileSync(output)) };
}

const threads = (): Worker => new ThreadHere() as unknown as Worker;

test.each([[[]], [['--cards-only']]])(
  'threads read what one thread reads, in its order %s',
  async (words) => {
    const alone = await panel(files, null, ...words);
    ThreadHere.tasks = 0;
    const together = await panel(files, threads, ...words);
    expect(ThreadHere.tasks).toBe(EXPERTS);
    expect(together).toEqual(alone);
    expect(alone.result.applications[0]?.cards).toHaveLength(EXPERTS - 1);
    expect(alone.result.notes.join()).toContain(`${BROKEN}.xlsx`);
  },
);

test('the order of files does not matter', async () => {
  const standings = await Promise.all(
    [files, [...files].reverse()].map(async (given) => {
      const { applications, agreement } = (await panel(given, threads)).result;
      return { agreement, standing: applications.map(({ title, score, rank }) => ({ title, score, rank })) };
    }),
  );
  expect(standings[1]).toEqual(standings[0]);
});
