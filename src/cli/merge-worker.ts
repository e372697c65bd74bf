import type { MessagePort } from 'node:worker_threads';
import { readWorkbook } from '../host/file/reading/read-workbook';
import { leftOut, readIncoming } from '../usecases/merge/read-incoming';
import type { OfferedFile } from '../usecases/merge/read-incoming';

/** Reads files for a merge beside the main thread: one message in, one answer out. */
export function serveMergeWorker(port: MessagePort): void {
  port.on('message', (offered: OfferedFile) => {
    port.postMessage(
      'bytes' in offered ? readIncoming(offered, readWorkbook(offered.bytes)) : leftOut(offered),
    );
  });
}
