import type { Programme } from '../../model/programme';

/** Whether a notice sets a standard that workbooks are measured by; others have no 问题清单. */
export function measuresStandard({ rules }: Programme): boolean {
  return rules.some(
    ({ check }) => check.kind === 'threshold' || (check.kind === 'trend' && check.finds.kind === 'measure'),
  );
}
