import type { FormSheet, RepeatingTable } from '../model/form';
import type { Programme } from '../model/programme';

/** The 汇总表 of a programme and the sheet it stands on. */
export interface SummaryTable {
  sheet: FormSheet;
  table: RepeatingTable;
}

/** The table of applications a programme's summary form has; null where it has none. */
export function summaryTable({ forms }: Programme): SummaryTable | null {
  const form = forms.find(({ id }) => id === 'summary');
  for (const { sheets } of form?.sections ?? []) {
    for (const sheet of sheets) {
      for (const block of sheet.blocks) if (block.kind === 'repeatingTable') return { sheet, table: block };
    }
  }
  return null;
}
