import type { CarryChoice } from '../../carryover/chosen-offers';
import { chosenOffers } from '../../carryover/chosen-offers';
import { contentWithValues } from '../../filing/content-with-values';
import { readFiling } from '../../filing/read-filing';
import { refreshedTotals } from '../../filing/refreshed-totals';
import type { WorkbookReading } from '../../model/workbook-content';
import { checkWorkbook } from '../check-workbook';
import type { RefusedWorkbook } from '../check-workbook';
import type { WorkbookChange } from '../state-change';
import { templatePlan } from '../template-plan';
import type { CarriedResult } from './carried-result';
import { carriedResult } from './carried-result';
import { carriedWrites } from './carried-writes';
import type { CarrySource } from './carry-source';
import { previewCarryOver } from './preview-carry-over';

export type CarriedIntoWorkbook =
  | { outcome: 'carried'; result: CarriedResult; change: WorkbookChange; unknown: readonly string[] }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

/**
 * Carries a filled workbook into the file of another one: what is certain, and the proposals that were chosen. Rows are
 * not inserted into a file; what its tables have no free row for is said.
 */
export function carryIntoWorkbook(
  source: CarrySource,
  target: WorkbookReading,
  choice: CarryChoice,
): CarriedIntoWorkbook {
  const opened = checkWorkbook(target, { today: null, stage: 'fill' });
  if (opened.outcome === 'refused') return opened;
  const previewed = previewCarryOver(source, opened);
  if (previewed.outcome === 'stopped') return previewed;
  const { preview } = previewed;
  const chosen = chosenOffers(preview.plan, choice);
  const writes = carriedWrites(opened, chosen.offers, false);
  const { programme, content, filing } = opened;
  const after = readFiling(
    templatePlan(programme),
    programme,
    contentWithValues(content, writes.values),
    filing.state,
  );
  return {
    outcome: 'carried',
    result: carriedResult(preview, chosen, writes),
    change: {
      cells: [...writes.values, ...refreshedTotals(programme, content, filing, after)],
      plan: null,
    },
    unknown: chosen.unknown,
  };
}
