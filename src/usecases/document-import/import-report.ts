import { readingMessages } from '../../document/reading/messages';
import type { DocumentPlace, ImportedValue, KeptOut, UnreadText } from '../../model/document-import';
import { importMessages } from './messages';

/** What became of a document. */
export interface ImportResult {
  file: string;
  filled: readonly ImportedValue[];
  /** Doubtful values nobody confirmed, and what the workbook had already. */
  keptOut: readonly KeptOut[];
  unread: readonly UnreadText[];
  remarks: readonly string[];
}

/** Where in the document something stands: 第3个表格第4行第2格. */
export function placeInWords(place: DocumentPlace): string {
  return readingMessages.place(place);
}

/** The report of an import as a text: what was filled in and from where, and all that was not. */
export function importReport({ file, filled, keptOut, unread, remarks }: ImportResult): string {
  const words = ({ texts }: ImportedValue): string => texts.join(' / ');
  return [
    importMessages.reportTitle(file),
    ...remarks,
    '',
    importMessages.reportFilled(filled.length),
    ...filled.map((value) => `${value.label}：${words(value)}（${placeInWords(value.place)}）`),
    '',
    importMessages.reportKeptOut(keptOut.length),
    ...keptOut.map(
      ({ value, reason }) => `${value.label}：${words(value)}（${placeInWords(value.place)}）${reason}`,
    ),
    '',
    importMessages.reportUnread(unread.length),
    ...unread.map(({ text, place, reason }) => `${text}（${placeInWords(place)}）${reason}`),
    '',
  ].join('\r\n');
}
