import type { FormalReview } from '../../merge/returns/formal-items';
import type { Programme } from '../../model/programme';
import type { ReceiptNote as PrintedNote } from '../../model/return-notice';
import type { WorkbookContent } from '../../model/workbook-content';
import { findList, listText } from '../merge/keyed-list-sheet';
import { mergeOutputMessages } from '../merge/messages';
import {
  applicationRowKey,
  blankReceiptNote,
  RECEIPT_COLUMNS,
  receiptNoteKey,
  receiptsKey,
  receiptStanding,
} from '../merge/receipt-notes';
import type { ReceiptNote } from '../merge/receipt-notes';
import { unguardedText, writableText } from '../merge/safe-text';

/** Title of the column that says 按时 or 逾期. */
const STANDING = '是否按时';
/** With this the application goes on; there is nothing to put right. */
const PASSED = '通过';

/** What the clerk noted about one application. */
export interface RegisteredReceipt {
  receipt: PrintedNote[];
  review: FormalReview | null;
}

/**
 * Looks up what was noted about an application.
 *
 * @param keys it may stand under, the likeliest first: where both of two versions were kept, each has its own
 */
export type ReceiptsOf = (programme: Programme, keys: readonly string[]) => RegisteredReceipt;

const NOTHING_NOTED: RegisteredReceipt = { receipt: [], review: null };

/** Where nobody noted anything. */
export const noReceipts: ReceiptsOf = () => NOTHING_NOTED;

/** 按时, 逾期 or that a day is wanted, in the words of the sheet; empty where nothing is judged. */
function judged(note: ReceiptNote, deadline: string | null): string {
  const { onTime, late, dateExpected } = mergeOutputMessages;
  switch (receiptStanding(note, deadline)) {
    case 'onTime':
      return onTime;
    case 'late':
      return late;
    case 'notADay':
      return dateExpected;
    case 'noDay':
    case 'noDeadline':
      return '';
  }
}

function registered(note: ReceiptNote, standing: string): RegisteredReceipt {
  const { received, extended, copies, seals, result } = RECEIPT_COLUMNS;
  const receipt: PrintedNote[] = [
    { label: received, text: note.received },
    { label: extended, text: note.extended },
    { label: STANDING, text: standing },
    { label: copies, text: note.copies },
    { label: seals, text: note.seals },
    { label: result, text: note.result },
  ];
  return {
    receipt: receipt.filter(({ text }) => text !== ''),
    review:
      note.result === '' || note.result === PASSED ? null : { result: note.result, reason: note.reason },
  };
}

/** What stands in 收件登记与形式审查 of a merged workbook; what its formula has not judged yet is judged here. */
export function registeredReceipts(merged: WorkbookContent): ReceiptsOf {
  return (programme, keys) => {
    const list = findList(merged, receiptsKey(programme.id));
    const row = keys
      .map((key) => list?.rows.get(writableText(applicationRowKey(key))))
      .find((found) => found !== undefined);
    if (list === null || row === undefined) return NOTHING_NOTED;
    const textIn = (title: string): string => unguardedText(listText(list, row, title).trim());
    const note: ReceiptNote = {
      ...blankReceiptNote(programme.id, keys[0] ?? ''),
      received: textIn(RECEIPT_COLUMNS.received),
      extended: textIn(RECEIPT_COLUMNS.extended),
      copies: textIn(RECEIPT_COLUMNS.copies),
      seals: textIn(RECEIPT_COLUMNS.seals),
      result: textIn(RECEIPT_COLUMNS.result),
      reason: textIn(RECEIPT_COLUMNS.reason),
    };
    return registered(note, textIn(STANDING) || judged(note, programme.notice.deadline));
  };
}

/** What staff noted, before or without it being written into a workbook. */
export function notedReceipts(notes: readonly ReceiptNote[]): ReceiptsOf {
  const known = new Map(notes.map((note) => [receiptNoteKey(note), note]));
  return (programme, keys) => {
    const note = keys
      .map((application) => known.get(receiptNoteKey({ programme: programme.id, application })))
      .find((found) => found !== undefined);
    return note === undefined ? NOTHING_NOTED : registered(note, judged(note, programme.notice.deadline));
  };
}
