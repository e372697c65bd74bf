import { shandong2023 as programme } from '../../../src/programmes/shandong-2023';
import sample from '../../../src/programmes/shandong-2023/samples/clean.json';
import { checkedApplication } from '../applications/checked-application';
import type { PlainRow, PlainValues } from '../build-filing';

/** Rows of the plan with their months as a reader would read them. */
function planRead(): PlainRow[] {
  return sample['plan.consortia'].map((row) => ({
    ...row,
    founding: row.founding.replace(/^(\d{4})年(\d{1,2})月$/, '$1-$2'),
  }));
}

/** A plan of three consortia, one of which checks itself. */
const CLEAN: PlainValues = { ...sample, 'plan.consortia': planRead() };

/** The same workbook as a city bureau hands it in: the plan and nothing else. */
export const PLAN_ALONE: PlainValues = Object.fromEntries(
  Object.keys(CLEAN)
    .filter((key) => key.startsWith('identity.') || key.startsWith('points.'))
    .map((key) => [key, null]),
);

export const workbook = checkedApplication(programme, CLEAN, '2023-04-20');
export const { withRow } = workbook;
