import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type { ReceiptNote, ReturnItem, ReturnNotice } from '../../model/return-notice';
import { ReturnDemand } from '../../model/return-notice';
import { nameOf } from '../application-key';
import { fileName } from '../plans/wording';
import { findingItems } from './finding-items';
import type { UnnumberedItem } from './finding-items';
import { formalItems } from './formal-items';
import type { FormalReview } from './formal-items';
import { returnMessages } from './messages';
import { withoutTelephones } from './personal-words';

/** What the clerk adds to what the workbook says. */
export interface ReturnOptions {
  /** ISO day until which it is to be handed in again. */
  due: string | null;
  /** Null where nothing was noted, or where the application passed. */
  review: FormalReview | null;
  receipt: readonly ReceiptNote[];
}

/** Items about the same matter get ids of their own. */
function withOwnIds(items: readonly UnnumberedItem[]): UnnumberedItem[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const count = (times.get(item.id) ?? 0) + 1;
    times.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}~${count}` };
  });
}

/** Numbers items from 1: the most binding first, within that by form and part. */
export function numbered(items: readonly UnnumberedItem[]): ReturnItem[] {
  const named = withOwnIds(items);
  return ReturnDemand.options
    .flatMap((demand) => named.filter((item) => item.demand === demand))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** Every item of a submission: 形式审查 and what its rules find. */
export function returnItems(
  programme: Programme,
  submission: Submission,
  review: FormalReview | null,
): ReturnItem[] {
  return numbered([...formalItems(submission, review), ...findingItems(programme, submission)]);
}

/**
 * The 退回修改通知 of one application. Nothing personal is in it: where an answer is a name, a telephone number or the
 * like, the label of its field stands alone.
 *
 * @param submission the version that is returned
 */
export function returnNotice(
  programme: Programme,
  submission: Submission,
  { due, review, receipt }: ReturnOptions,
): ReturnNotice {
  const { notice } = programme;
  return {
    programme: programme.id,
    notice: notice.title,
    documentNumber: notice.documentNumber,
    consortium: nameOf(submission, 'consortium'),
    school: nameOf(submission, 'school'),
    file: withoutTelephones(fileName(submission.files[0]?.file ?? '')),
    content: submission.content,
    due,
    receipt: receipt.map(({ label, text }) => ({ label, text: withoutTelephones(text) })),
    handIn: notice.handIn.map(({ item, copies }) => returnMessages.handIn(item, copies)),
    items: returnItems(programme, submission, review),
  };
}
