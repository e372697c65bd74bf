import { NOTED } from '../../../usecases/merge/receipt-notes';
import type { ReceiptNote } from '../../../usecases/merge/receipt-notes';

/** What was typed about an application and not noted yet: only what differs from the note. */
export type ReceiptDraft = Readonly<Partial<Pick<ReceiptNote, (typeof NOTED)[number]>>>;

/**
 * A draft with more typed into it.
 *
 * @returns null where nothing differs from the note any more
 */
export function typedDraft(
  note: ReceiptNote,
  draft: ReceiptDraft | null,
  typed: ReceiptDraft,
): ReceiptDraft | null {
  const whole = { ...note, ...draft, ...typed };
  const changed = NOTED.filter((part) => whole[part] !== note[part]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((part) => [part, whole[part]]));
}
