import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { ReadingTask } from './reading-worker';

/** Starts a thread that serves as reading-worker. */
export type StartWorker = () => Worker;

/** Starting threads takes longer than reading a few files. */
const WORTH_THREADS = 40;
/** One disk and one thread that hands out the files feed them all. */
const MOST_THREADS = 8;

/** What a worker is busy with. */
interface Busy<Task, Answer> {
  task: Task;
  done: (answer: Answer) => void;
}

/**
 * Threads that read files side by side. Tasks are taken as they come and answered in any order; no more are under way
 * than there are threads, so that memory does not grow with the number of files.
 *
 * @typeParam Answer what the worker answers to such tasks
 */
export class ReadingWorkerPool<Task extends ReadingTask, Answer> {
  readonly #start: StartWorker;
  readonly #fellOver: (task: Task) => Answer;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Busy<Task, Answer>>();
  readonly #waiting: (() => void)[] = [];

  /** @param fellOver what is answered in the place of a thread that fell over: it costs one file, the others go on */
  constructor(start: StartWorker, threads: number, fellOver: (task: Task) => Answer) {
    this.#start = start;
    this.#fellOver = fellOver;
    for (let count = 0; count < threads; count += 1) this.#idle.push(this.#started());
  }

  #started(): Worker {
    const worker = this.#start();
    worker.on('message', (answer: Answer) => {
      this.#finish(worker, answer, worker);
    });
    worker.on('error', () => {
      const busy = this.#busy.get(worker);
      if (busy !== undefined) this.#finish(worker, this.#fellOver(busy.task), this.#started());
      // A thread that cannot even start would be started again for ever.
      else this.#drop(worker);
    });
    return worker;
  }

  #drop(worker: Worker): void {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    this.#waiting.shift()?.();
  }

  #finish(worker: Worker, answer: Answer, next: Worker): void {
    const busy = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(next);
    busy?.done(answer);
    this.#waiting.shift()?.();
  }

  /** Waits for a thread to be free, then gives it the task; `done` is called with its answer. */
  async read(task: Task, done: (answer: Answer) => void): Promise<void> {
    while (this.#idle.length === 0) {
      if (this.#busy.size === 0) throw new Error('no thread could be started');
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    const worker = this.#idle.pop();
    if (worker === undefined) throw new Error('a thread was free');
    this.#busy.set(worker, { task, done });
    worker.postMessage(task);
  }

  /** Waits until every task was answered, and ends the threads. */
  async end(): Promise<void> {
    while (this.#busy.size > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }
}

/**
 * Threads for so many files; null where reading them in this one is as fast, or where there are no threads.
 *
 * @param start null where threads cannot be started
 */
export function poolFor<Task extends ReadingTask, Answer>(
  files: number,
  start: StartWorker | null,
  fellOver: (task: Task) => Answer,
): ReadingWorkerPool<Task, Answer> | null {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (start === null || files < WORTH_THREADS || threads < 2) return null;
  return new ReadingWorkerPool(start, threads, fellOver);
}
