import { readDate } from '../../filing/read-date';
import type { ProgrammeRound } from '../../merge/merge-round';
import type { ProgrammeId } from '../../model/keys';
import type { WorkbookContent } from '../../model/workbook-content';
import { listText } from './keyed-list-sheet';
import type { FoundList } from './keyed-list-sheet';
import { applicationRowKey, blankReceiptNote, NOTED, RECEIPT_COLUMNS, receiptsKey } from './receipt-notes';
import type { ReceiptNote } from './receipt-notes';
import { unguardedText, writableText } from './safe-text';
import { writtenList } from './written-lists';

/** A day as ISO, however it was typed (2026.5.27, 2026年5月29日); a text that says no day stays as it is. */
function dayIn({ grid, columns }: FoundList, row: number, title: string, text: string): string {
  const column = columns.get(title);
  const cell = column === undefined ? null : grid.at(row, column);
  if (cell === null) return text;
  const { value } = readDate(cell);
  if (value.state !== 'date' || value.month === null || value.day === null) return text;
  const [month, day] = [value.month, value.day].map((part) => String(part).padStart(2, '0'));
  return `${value.year}-${month ?? ''}-${day ?? ''}`;
}

/**
 * What staff noted in a row of 收件登记与形式审查.
 *
 * @param application key the note is to have
 */
export function noteInRow(
  list: FoundList,
  row: number,
  programme: ProgrammeId,
  application: string,
): ReceiptNote {
  const note = blankReceiptNote(programme, application);
  for (const noted of NOTED) {
    const title = RECEIPT_COLUMNS[noted];
    const text = unguardedText(listText(list, row, title).trim());
    note[noted] = noted === 'received' || noted === 'extended' ? dayIn(list, row, title, text) : text;
  }
  return note;
}

/** What staff noted in a merged workbook about the applications that stand; those without a note are left out. */
export function readReceiptNotes(content: WorkbookContent, rounds: readonly ProgrammeRound[]): ReceiptNote[] {
  return rounds.flatMap(({ programme, standing }) => {
    const found = writtenList(content, receiptsKey(programme.id));
    if (found === null) return [];
    return standing.flatMap(({ key }): ReceiptNote[] => {
      const row = found.rows.get(writableText(applicationRowKey(key)));
      if (row === undefined) return [];
      const note = noteInRow(found, row, programme.id, key);
      return NOTED.some((noted) => note[noted] !== '') ? [note] : [];
    });
  });
}
