import { receiptStanding } from '../../../usecases/merge/receipt-notes';
import type { ReceiptNote } from '../../../usecases/merge/receipt-notes';

/** What is still to be done about a receipt, or has gone wrong with it; one may be in several of them. */
export const RECEIPT_STATES = ['noDay', 'late', 'notReviewed', 'returned'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** With this the application goes on. */
const PASSED = '通过';

/**
 * Whether a note is in a state.
 *
 * @param deadline ISO day; null where the notice sets none
 */
export function isInState(state: ReceiptState, note: ReceiptNote, deadline: string | null): boolean {
  switch (state) {
    case 'noDay':
      return note.received === '';
    case 'late':
      return receiptStanding(note, deadline) === 'late';
    case 'notReviewed':
      return note.result === '';
    case 'returned':
      return note.result !== '' && note.result !== PASSED;
  }
}
