import type { Worker } from 'node:worker_threads';
import type { IncomingFile } from '../usecases/merge/merge-files';
import type { OfferedFile } from '../usecases/merge/read-incoming';
import { mergeCommandMessages } from './merge-messages';

/** Starts a thread that serves as merge-worker. */
export type StartWorker = () => Worker;

/** What a worker is busy with. */
interface Busy {
  offered: OfferedFile;
  done: (incoming: IncomingFile) => void;
}

/** A thread that fell over says so about the one file it had; the others go on. */
function fellOver({ file, receivedAt }: OfferedFile): IncomingFile {
  return {
    kind: 'other',
    file: {
      file,
      receivedAt,
      status: 'unreadable',
      reason: mergeCommandMessages.threadFailed,
      programme: null,
      templateVersion: null,
      application: null,
      digest: null,
      findings: [],
    },
  };
}

/**
 * Threads that read files side by side. Files are taken as they come and answered in any order; no more are under way
 * than there are threads, so that memory does not grow with the number of files.
 */
export class MergeWorkerPool {
  readonly #start: StartWorker;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Busy>();
  readonly #waiting: (() => void)[] = [];

  constructor(start: StartWorker, threads: number) {
    this.#start = start;
    for (let count = 0; count < threads; count += 1) this.#idle.push(this.#started());
  }

  #started(): Worker {
    const worker = this.#start();
    worker.on('message', (incoming: IncomingFile) => {
      this.#finish(worker, incoming, worker);
    });
    worker.on('error', () => {
      const busy = this.#busy.get(worker);
      if (busy !== undefined) this.#finish(worker, fellOver(busy.offered), this.#started());
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

  #finish(worker: Worker, incoming: IncomingFile, next: Worker): void {
    const busy = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(next);
    busy?.done(incoming);
    this.#waiting.shift()?.();
  }

  /** Waits for a thread to be free, then gives it the file; `done` is called with what became of it. */
  async read(offered: OfferedFile, done: (incoming: IncomingFile) => void): Promise<void> {
    while (this.#idle.length === 0) {
      if (this.#busy.size === 0) throw new Error('no thread could be started');
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    const worker = this.#idle.pop();
    if (worker === undefined) throw new Error('a thread was free');
    this.#busy.set(worker, { offered, done });
    worker.postMessage(offered);
  }

  /** Waits until every file was read, and ends the threads. */
  async end(): Promise<void> {
    while (this.#busy.size > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }
}
