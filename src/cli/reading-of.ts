import type { WorkbookReading } from '../model/workbook-content';
import { openWorkbook } from './change-workbook';

/** What a workbook says; what cannot be opened is an answer like any other refusal, so that other files go on. */
export function readingOf(file: string): WorkbookReading {
  const opened = openWorkbook(file);
  return 'unreadable' in opened
    ? { outcome: 'refused', code: 'notAWorkbook', subject: file, message: opened.unreadable }
    : opened.reading;
}
