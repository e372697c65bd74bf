import type { MessagePort } from 'node:worker_threads';
import { readWorkbook } from '../host/file/reading/read-workbook';
import type { IncomingFile } from '../usecases/merge/merge-files';
import { mergeOutputMessages } from '../usecases/merge/messages';
import { leftOut, readIncoming } from '../usecases/merge/read-incoming';
import type { OfferedFile } from '../usecases/merge/read-incoming';
import { cardsOfFile } from '../usecases/panel/gather-cards';
import type { ConfirmedContents } from '../usecases/merge/counted-workbook';
import type { FileCards } from '../usecases/panel/gather-cards';
import type { ComparedApplication } from '../usecases/review/read-cards';
import { cardReadingOf, readingOf } from './reading-of';

/** A file to be read as a submission, for a merge. */
export interface SubmissionTask {
  kind: 'submission';
  offered: OfferedFile;
}

/** A file of which the scorecards are to be read, for a panel. */
export interface CardsTask {
  kind: 'cards';
  file: string;
  compared: ComparedApplication;
  /** What of the forms was found by labels and counts all the same. */
  confirmed: ConfirmedContents;
}

export type ReadingTask = SubmissionTask | CardsTask;

/** What merging needs of a file that was offered; where the program itself fails on it, the others go on. */
export function submissionIn(offered: OfferedFile): IncomingFile {
  if (!('bytes' in offered)) return leftOut(offered);
  try {
    return readIncoming(offered, readWorkbook(offered.bytes));
  } catch {
    const { file, receivedAt } = offered;
    return leftOut({ file, receivedAt, refused: mergeOutputMessages.readingFailed });
  }
}

/** What a panel needs of a file; where only titles are compared, nothing but the cards is read. */
export function cardsIn({ file, compared, confirmed }: Omit<CardsTask, 'kind'>): FileCards {
  const reading = compared === 'titles' ? cardReadingOf(file) : readingOf(file);
  return cardsOfFile({ file, reading }, compared, confirmed);
}

function answerTo(task: ReadingTask): IncomingFile | FileCards {
  switch (task.kind) {
    case 'submission':
      return submissionIn(task.offered);
    case 'cards':
      return cardsIn(task);
  }
}

/** Reads files beside the main thread: one task in, one answer out. */
export function serveReadingWorker(port: MessagePort): void {
  port.on('message', (task: ReadingTask) => {
    port.postMessage(answerTo(task));
  });
}
