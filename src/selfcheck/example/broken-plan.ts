import type { WorkbookPlan } from '../../model/workbook-plan';
import { examplePlan } from './example-layout';

const lastSheet = examplePlan.sheets.length - 1;
const [anyStyle = ''] = Object.keys(examplePlan.styles);

/**
 * A plan that cannot be carried out, which shows at its last sheet: a formula that is none, and merged areas that
 * overlap. Hosts differ in which of the two they refuse.
 */
export const brokenPlan: WorkbookPlan = {
  ...examplePlan,
  sheets: examplePlan.sheets.map((sheet, index) =>
    index === lastSheet
      ? {
          ...sheet,
          cells: [
            { row: 2, column: 1, value: { kind: 'formula', formula: 'SUM(', cached: 0 }, style: anyStyle },
          ],
          merges: [
            { top: 2, left: 3, bottom: 3, right: 4 },
            { top: 3, left: 4, bottom: 4, right: 5 },
          ],
        }
      : sheet,
  ),
};
