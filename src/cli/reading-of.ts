import { readCardWorkbook } from '../host/file/reading/read-card-workbook';
import { readWorkbook } from '../host/file/reading/read-workbook';
import type { WorkbookReading } from '../model/workbook-content';
import { readInput } from './read-input';

function readBy(file: string, read: (bytes: Uint8Array) => WorkbookReading): WorkbookReading {
  const input = readInput(file);
  return input.outcome === 'notRead'
    ? { outcome: 'refused', code: 'notAWorkbook', subject: file, message: input.reason }
    : read(input.bytes);
}

/** What a workbook says; what cannot be opened is an answer like any other refusal, so that other files go on. */
export function readingOf(file: string): WorkbookReading {
  return readBy(file, readWorkbook);
}

/** What experts say in a workbook, and whose application it is; the rest of it is not read. */
export function cardReadingOf(file: string): WorkbookReading {
  return readBy(file, readCardWorkbook);
}
