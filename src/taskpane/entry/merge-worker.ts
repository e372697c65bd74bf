// First of all: it mends the engine for every module after it.
import './prepare-engine';
import { clockOf } from '../../usecases/clock';
import { nextTurn } from './next-turn';

/** The thread that reads and merges beside the page: the page asks, see `RemoteDesk`. Parts of it are the page's own. */
async function start(): Promise<void> {
  const [{ MergeDesk }, { serveDesk }, { workbookFiles }, { documentFiles }] = await Promise.all([
    import('../../usecases/merge/desk/merge-desk'),
    import('../../usecases/merge/desk/serve-desk'),
    import('../../host/file/workbook-files'),
    import('../../host/file/document/document-files'),
  ]);
  serveDesk(
    self,
    new MergeDesk({
      files: workbookFiles,
      documents: documentFiles,
      now: () => clockOf(new Date()).now,
      pause: nextTurn,
    }),
  );
}

// A failure is heard by the page, which then works without a thread.
void start().catch((failure: unknown) => {
  setTimeout(() => {
    throw failure;
  });
});
