import type { WorkbookReading } from '../model/workbook-content';
import { unsealFiling } from '../seal/seal';
import { checkWorkbook, type RefusedWorkbook } from './check-workbook';
import { stateChange, whyStateUnreadable, type WorkbookChange } from './state-change';

export type WorkbookUnsealed =
  { outcome: 'unsealed'; change: WorkbookChange } | { outcome: 'stopped'; message: string } | RefusedWorkbook;

/**
 * 解除定稿: opens a sealed workbook for changes. Reasons and ticks stay; the digest and the reason go into the history.
 *
 * @param reason why; must not be empty
 * @param clock.now ISO date and time, for the history
 */
export function unsealWorkbook(
  reading: WorkbookReading,
  reason: string,
  { today, now }: { today: string; now: string },
): WorkbookUnsealed {
  const checked = checkWorkbook(reading, { today, stage: 'fill' });
  if (checked.outcome === 'refused') return checked;
  const { programme, content, filing, seal } = checked;
  if (seal === null) {
    return { outcome: 'stopped', message: whyStateUnreadable(filing) };
  }
  const unsealed = unsealFiling(filing.state, reason, now);
  if (unsealed.outcome !== 'unsealed') return { outcome: 'stopped', message: unsealed.message };
  return { outcome: 'unsealed', change: stateChange(programme, content, unsealed.state) };
}
