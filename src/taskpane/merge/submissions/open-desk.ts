import type { DocumentFiles } from '../../../model/document-import';
import type { WorkbookFiles } from '../../../model/ports';
import { clockOf } from '../../../usecases/clock';
import type { Desk } from '../../../usecases/merge/desk/desk';
import { DeskAnswer } from '../../../usecases/merge/desk/desk-protocol';
import { RemoteDesk } from '../../../usecases/merge/desk/remote-desk';
import { nextTurn } from '../../entry/next-turn';
import { submissionsMessages } from './messages';

/** A desk and what ends its work. */
export interface OpenedDesk {
  desk: Desk;
  close: () => void;
}

/** A thread that has not begun by then never will: some web views swallow the refusal. */
const PATIENCE_MILLISECONDS = 8_000;

/** Pages opened by double click and some web views refuse threads. */
function startThread(): Worker | null {
  try {
    return new Worker(
      /* webpackChunkName: "merge-worker" */ new URL('../../entry/merge-worker.ts', import.meta.url),
    );
  } catch {
    return null;
  }
}

function hasBegun(thread: Worker): Promise<boolean> {
  return new Promise((decide) => {
    const waiting = setTimeout(() => {
      decide(false);
    }, PATIENCE_MILLISECONDS);
    const decided = (begun: boolean): void => {
      clearTimeout(waiting);
      decide(begun);
    };
    thread.addEventListener('error', (event) => {
      event.preventDefault();
      decided(false);
    });
    thread.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (DeskAnswer.safeParse(data).data?.answer === 'ready') decided(true);
    });
  });
}

/**
 * Opens a desk in a thread of its own; where threads are refused, one that works here a file at a time. Both give the
 * same.
 *
 * @param files reads and writes workbooks where there is no thread
 * @param documents opens Word documents there
 */
export async function openDesk(files: WorkbookFiles, documents: DocumentFiles): Promise<OpenedDesk> {
  const thread = startThread();
  if (thread !== null) {
    if (await hasBegun(thread)) {
      const desk = new RemoteDesk(thread);
      thread.addEventListener('error', () => {
        desk.fail(new Error(submissionsMessages.threadFailed));
      });
      return {
        desk,
        close: () => {
          thread.terminate();
        },
      };
    }
    thread.terminate();
  }
  const { MergeDesk } = await import('../../../usecases/merge/desk/merge-desk');
  const now = (): string => clockOf(new Date()).now;
  return { desk: new MergeDesk({ files, documents, now, pause: nextTurn }), close: () => undefined };
}
