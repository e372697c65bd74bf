import { chosenOffers } from '../../carryover/chosen-offers';
import type { ReadableWorkbook } from '../check-workbook';
import type { RequestedWrite } from '../session/requested-write';
import type { CarriedResult } from './carried-result';
import { carriedResult } from './carried-result';
import { carriedWrites } from './carried-writes';
import { carryOverUseMessages } from './messages';
import type { CarryOverPreview } from './preview-carry-over';

/** What is to be written into the open workbook, and what will then have become of the preview. */
export interface CarryOverRequest {
  /** Null where there is nothing to write. */
  write: RequestedWrite | null;
  result: CarriedResult;
}

/**
 * What is certain and the proposals a person confirmed, as one write that can be taken back.
 *
 * @param confirmed ids of proposals
 */
export function requestCarryOver(
  preview: CarryOverPreview,
  workbook: ReadableWorkbook,
  confirmed: readonly string[],
): CarryOverRequest {
  const chosen = chosenOffers(preview.plan, { kind: 'ids', ids: confirmed });
  const writes = carriedWrites(workbook, chosen.offers, true);
  const { rows, values, landed } = writes;
  const title = carryOverUseMessages.title(landed.length, preview.source.file);
  return {
    write: values.length === 0 ? null : { title, rows, values },
    result: carriedResult(preview, chosen, writes),
  };
}
