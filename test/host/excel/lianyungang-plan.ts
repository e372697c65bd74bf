import { layOutProgramme } from '../../../src/layout/lay-out-programme';
import type { CellValue } from '../../../src/model/ports';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { findProgramme } from '../../../src/programmes/registry';

const programme = findProgramme('lianyungang-2026');
if (programme === null) throw new Error('lianyungang-2026 is not registered');

/** The forms of the notice of Lianyungang. */
export const lianyungangPlan: WorkbookPlan = layOutProgramme(programme);

export const MEMBERS = '成员企业';

/** Values for all columns of many member enterprises, from the first row of the table on. */
export function memberValues(count: number): CellValue[] {
  const sheet = lianyungangPlan.sheets.find(({ name }) => name === MEMBERS);
  const columns = sheet?.fields.filter(({ extent }) => extent.kind === 'column') ?? [];
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    columns.map(({ area }): CellValue => ({
      place: { sheet: MEMBERS, row: area.top + 1 + index, column: area.left },
      value: { kind: 'text', text: `示例企业第${index + 1}号有限责任公司` },
    })),
  );
}
