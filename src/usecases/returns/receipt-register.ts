import type { FormalReview } from '../../merge/returns/formal-items';
import type { Programme } from '../../model/programme';
import type { ReceiptNote as PrintedNote } from '../../model/return-notice';
import type { WorkbookContent } from '../../model/workbook-content';
import { mergeOutputMessages } from '../merge/messages';
import { noteInRow } from '../merge/read-receipt-notes';
import {
  applicationRowKey,
  RECEIPT_COLUMNS,
  receiptNoteKey,
  receiptsKey,
  receiptStanding,
} from '../merge/receipt-notes';
import type { ReceiptNote } from '../merge/receipt-notes';
import type { ReviewedVersion } from '../merge/reviewed-versions';
import { writableText } from '../merge/safe-text';
import { writtenList } from '../merge/written-lists';
import { returnsMessages as words } from './messages';

/** Title of the line that says 按时 or 逾期. */
const STANDING = '是否按时';
/** With the first the application goes on; there is nothing to put right. What is none of them is to be mended. */
const [PASSED = '', TO_BE_MENDED = ''] = mergeOutputMessages.reviewResults;

/** What the clerk noted about one application. */
export interface RegisteredReceipt {
  receipt: PrintedNote[];
  /** Null where nothing was concluded about the version that stands, or where it passed. */
  review: FormalReview | null;
  /** Whether it passed: then there is nothing to return. */
  isPassed: boolean;
  /** Sentences for whoever sends the notice, about what was noted and could not be taken as it stands. */
  remarks: string[];
}

/**
 * Looks up what was noted about an application.
 *
 * @param keys it may stand under, the likeliest first: where both of two versions were kept, each has its own
 */
export type ReceiptsOf = (programme: Programme, keys: readonly string[]) => RegisteredReceipt;

const NOTHING_NOTED: RegisteredReceipt = { receipt: [], review: null, isPassed: false, remarks: [] };

/** Conclusions about an earlier version than the one that stands, by the key of the note. */
type Earlier = ReadonlyMap<string, ReviewedVersion>;

/** Where nobody noted anything. */
export const noReceipts: ReceiptsOf = () => NOTHING_NOTED;

/** 按时 or 逾期 in the words of the sheet; empty where nothing can be judged. */
function judged(note: ReceiptNote, deadline: string | null): string {
  const { onTime, late } = mergeOutputMessages;
  switch (receiptStanding(note, deadline)) {
    case 'onTime':
      return onTime;
    case 'late':
      return late;
    case 'notADay':
    case 'noDay':
    case 'noDeadline':
      return '';
  }
}

function registered(note: ReceiptNote, deadline: string | null, earlier: Earlier): RegisteredReceipt {
  const about = earlier.get(receiptNoteKey(note));
  const isKnown = mergeOutputMessages.reviewResults.includes(note.result);
  // A conclusion about another file is none about this one.
  const concluded = about === undefined ? note.result : '';
  const result = concluded === '' || isKnown ? concluded : TO_BE_MENDED;
  const { received, extended, copies, seals } = RECEIPT_COLUMNS;
  const receipt: PrintedNote[] = [
    { label: received, text: note.received },
    { label: extended, text: note.extended },
    { label: STANDING, text: judged(note, deadline) },
    { label: copies, text: note.copies },
    { label: seals, text: note.seals },
    { label: RECEIPT_COLUMNS.result, text: result },
  ];
  return {
    receipt: receipt.filter(({ text }) => text !== ''),
    review: result === '' || result === PASSED ? null : { result, reason: note.reason },
    isPassed: result !== '' && result === PASSED,
    remarks: [
      ...(about === undefined ? [] : [words.concludedEarlier(about.result, about.file)]),
      ...(concluded === result ? [] : [words.otherConclusion(concluded, result)]),
      ...(receiptStanding(note, deadline) === 'notADay'
        ? [words.noDay([note.received, note.extended].filter((text) => text !== ''))]
        : []),
    ],
  };
}

/** What stands in 收件登记与形式审查 of a merged workbook. */
export function registeredReceipts(merged: WorkbookContent, earlier: Earlier = new Map()): ReceiptsOf {
  return (programme, keys) => {
    const list = writtenList(merged, receiptsKey(programme.id));
    const found = keys.flatMap((key) => {
      const row = list?.rows.get(writableText(applicationRowKey(key)));
      return list === null || row === undefined ? [] : [noteInRow(list, row, programme.id, key)];
    });
    const [note] = found;
    return note === undefined ? NOTHING_NOTED : registered(note, programme.notice.deadline, earlier);
  };
}

/** What staff noted, before or without it being written into a workbook. */
export function notedReceipts(notes: readonly ReceiptNote[], earlier: Earlier = new Map()): ReceiptsOf {
  const known = new Map(notes.map((note) => [receiptNoteKey(note), note]));
  return (programme, keys) => {
    const note = keys
      .map((application) => known.get(receiptNoteKey({ programme: programme.id, application })))
      .find((found) => found !== undefined);
    return note === undefined ? NOTHING_NOTED : registered(note, programme.notice.deadline, earlier);
  };
}
