import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { ReadingWorkerPool } from '../../src/cli/reading-worker-pool';
import type { IncomingFile } from '../../src/usecases/merge/merge-files';
import { leftOut } from '../../src/usecases/merge/read-incoming';
import type { SubmissionTask } from '../../src/cli/reading-worker';

/** A thread that answers later, and falls over on files called so. */
class FakeThread extends EventEmitter {
  static underWay = 0;
  static most = 0;

  postMessage({ offered: { file, receivedAt } }: SubmissionTask): void {
    FakeThread.underWay += 1;
    FakeThread.most = Math.max(FakeThread.most, FakeThread.underWay);
    setImmediate(() => {
      FakeThread.underWay -= 1;
      if (file.startsWith('falls')) this.emit('error', new Error('out of memory'));
      else this.emit('message', { kind: 'other', file: { file, receivedAt, status: 'ignored' } });
    });
  }

  terminate(): Promise<number> {
    return Promise.resolve(0);
  }
}

const started: FakeThread[] = [];
const start = (): Worker => {
  const thread = new FakeThread();
  started.push(thread);
  return thread as unknown as Worker;
};

const task = (file: string): SubmissionTask => ({
  kind: 'submission',
  offered: { file, receivedAt: null, ignored: '' },
});
const poolOf = (threads: number): ReadingWorkerPool<SubmissionTask, IncomingFile> =>
  new ReadingWorkerPool(start, threads, ({ offered: { file, receivedAt } }) =>
    leftOut({ file, receivedAt, refused: '示例原因' }),
  );

async function read(names: readonly string[], threads: number): Promise<Map<string, IncomingFile>> {
  const pool = poolOf(threads);
  const answers = new Map<string, IncomingFile>();
  for (const file of names) {
    await pool.read(task(file), (incoming) => answers.set(file, incoming));
  }
  await pool.end();
  return answers;
}

const names = Array.from({ length: 20 }, (_, index) => `${index}.xlsx`);

test('every file is answered, with no more under way than there are threads', async () => {
  FakeThread.most = 0;
  const answers = await read(names, 3);
  expect([...answers.keys()].sort()).toEqual([...names].sort());
  expect(FakeThread.most).toBe(3);
});

test('a thread that falls over costs one file', async () => {
  const answers = await read(['a.xlsx', 'falls.xlsx', ...names], 2);
  expect(answers.size).toBe(22);
  const unreadable = [...answers].filter(([, { kind, ...rest }]) =>
    kind === 'other' && 'file' in rest ? rest.file.status === 'unreadable' : false,
  );
  expect(unreadable.map(([file]) => file)).toEqual(['falls.xlsx']);
});

test('threads that cannot start are no endless wait', async () => {
  started.length = 0;
  const pool = poolOf(2);
  for (const thread of started) thread.emit('error', new Error('cannot start'));
  await expect(pool.read(task('a.xlsx'), () => undefined)).rejects.toThrow();
});
