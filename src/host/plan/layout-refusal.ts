import type { LaidOut } from '../../model/ports';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { validatePlan } from './validate-plan';

/**
 * Why a plan cannot be laid out in an open workbook, decided before anything is changed.
 *
 * @param presentSheets names of the sheets that are there
 * @param obstacle what the host says against adding sheets, a sentence; null for nothing
 * @returns the answer to give; null where nothing speaks against it
 */
export function layoutRefusal(
  plan: WorkbookPlan,
  presentSheets: readonly string[],
  obstacle: string | null,
): LaidOut | null {
  // Hosts tell sheet names apart whatever their case.
  const present = new Set(presentSheets.map((name) => name.toLowerCase()));
  const clashing = plan.sheets.map(({ name }) => name).filter((name) => present.has(name.toLowerCase()));
  if (clashing.length > 0) return { outcome: 'nameClash', sheets: clashing };
  if (obstacle !== null) return { outcome: 'failed', message: obstacle };
  const faults = validatePlan(plan, presentSheets);
  return faults.length === 0
    ? null
    : { outcome: 'failed', message: faults.map(({ message }) => message).join('\n') };
}
