import type { FormalReview } from '../../merge/returns/formal-items';
import type { ReceiptNote } from '../../model/return-notice';
import type { WorkbookContent } from '../../model/workbook-content';
import { findList, listText } from '../merge/keyed-list-sheet';
import { APPLICATION_ROW } from '../merge/summary-sheet';

/** Columns of 收件登记与形式审查 that a notice repeats, as their titles stand in the merged workbook. */
const REPEATED = ['收到日期', '延期至', '是否按时', '纸质份数', '签字盖章', '审查结论'];
const RESULT = '审查结论';
const REASON = '理由';
/** With this the application goes on; there is nothing to put right. */
const PASSED = '通过';

/** What the clerk noted about one application. */
export interface RegisteredReceipt {
  receipt: ReceiptNote[];
  review: FormalReview | null;
}

const NOTHING_NOTED: RegisteredReceipt = { receipt: [], review: null };

/**
 * What stands in 收件登记与形式审查 of a merged workbook about an application.
 *
 * @param keys the application may stand under, the likeliest first: where both of two versions were kept, each has its own
 */
export function registeredReceipt(
  merged: WorkbookContent,
  programme: string,
  keys: readonly string[],
): RegisteredReceipt {
  const list = findList(merged, `merge/receipts/${programme}`);
  const row = keys
    .map((key) => list?.rows.get(`${APPLICATION_ROW}${key}`))
    .find((found) => found !== undefined);
  if (list === null || row === undefined) return NOTHING_NOTED;
  const textIn = (title: string): string => listText(list, row, title).trim();
  const result = textIn(RESULT);
  return {
    receipt: REPEATED.map((label) => ({ label, text: textIn(label) })).filter(({ text }) => text !== ''),
    review: result === '' || result === PASSED ? null : { result, reason: textIn(REASON) },
  };
}
