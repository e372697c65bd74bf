import type { Programme } from '../../model/programme';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { layOutProgramme } from '../../layout/lay-out-programme';
import { exampleProgramme } from './example-programme';

/** Another notice with the same forms. */
export const secondProgramme: Programme = { ...exampleProgramme, id: 'example-second-2026' };

/** The forms of {@link secondProgramme} as they come to stand when nothing else is there. */
export const secondPlan: WorkbookPlan = layOutProgramme(secondProgramme);

/** {@link secondPlan} for a workbook that has the first notice: the state sheet is there, and sheets are told apart. */
export const secondPlanBeside: WorkbookPlan = {
  ...secondPlan,
  names: [],
  sheets: secondPlan.sheets
    .filter(({ key }) => key !== null)
    .map((sheet) => ({
      ...sheet,
      name: `另一${sheet.name}`,
      cells: sheet.cells.map((cell) =>
        cell.value.kind === 'formula'
          ? {
              ...cell,
              value: { ...cell.value, formula: cell.value.formula.replace(/'([^']+)'!/g, "'另一$1'!") },
            }
          : cell,
      ),
    })),
};
