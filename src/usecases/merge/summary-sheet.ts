import { lastSegment } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import type { MergedValue } from '../../model/submission';
import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../../model/workbook-plan';
import type { ProgrammeRound } from '../../merge/merge-round';
import { NUMBER_COLUMN } from '../../merge/summary-sources';
import { summaryTable } from '../../merge/summary-table';
import { freshPlan } from '../template-plan';
import { safeText, writableText } from './safe-text';
import type { WrittenRow } from './stored-merge';

/** Begins the hidden key of an application's row; keys of our own rows begin otherwise. */
export const APPLICATION_ROW = 'app:';

/** A merged value as a cell of the 汇总表; text stays text. */
export function plannedValue(value: MergedValue): PlannedValue {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: safeText(value.text) };
    case 'number':
    case 'blank':
      return value;
  }
}

/** What belongs into the rows of the 汇总表: the columns applications feed and 序号. */
export function summaryRows({ programme, rows }: ProgrammeRound): WrittenRow[] {
  const table = summaryTable(programme)?.table;
  const numberColumn = table?.columns.find(({ field }) => lastSegment(field.key) === NUMBER_COLUMN);
  return rows.map(({ application, number, cells }) => ({
    programme: programme.id,
    application,
    cells: [
      ...(numberColumn === undefined
        ? []
        : [
            {
              field: numberColumn.field.key,
              value: { kind: 'number' as const, decimal: String(number) },
            },
          ]),
      ...cells.map(({ field, value }) => ({ field, value })),
    ],
  }));
}

function filledSheet(sheet: PlannedSheet, written: readonly WrittenRow[]): PlannedSheet {
  const columns = new Map<FieldKey, { top: number; column: number }>(
    sheet.fields.flatMap(({ field, extent, area }) =>
      extent.kind === 'column' ? [[field, { top: area.top, column: area.left }] as const] : [],
    ),
  );
  const values = new Map<string, PlannedValue>();
  written.forEach(({ application, cells }, index) => {
    for (const { field, value } of cells) {
      const place = columns.get(field);
      if (place === undefined) continue;
      const row = place.top + 1 + index;
      values.set(`${row}/${place.column}`, plannedValue(value));
      values.set(`${row}/1`, { kind: 'text', text: writableText(`${APPLICATION_ROW}${application}`) });
    }
  });
  const numbers = [...columns].find(([field]) => lastSegment(field) === NUMBER_COLUMN)?.[1];
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = values.get(`${cell.row}/${cell.column}`);
      if (value !== undefined) return { ...cell, value };
      // The notice prints 1, 2, 3 for whoever fills in by hand.
      const isPrintedNumber = cell.column === numbers?.column && cell.row > numbers.top;
      return isPrintedNumber ? { ...cell, value: { kind: 'blank' } } : cell;
    }),
  };
}

/** The 汇总表 of a programme in its official layout with a row per application; null where the notice has none. */
export function summarySheet(round: ProgrammeRound): { plan: WorkbookPlan; sheet: PlannedSheet } | null {
  const summary = summaryTable(round.programme);
  if (summary === null) return null;
  const written = summaryRows(round);
  const plan = freshPlan(round.programme, { tableRows: new Map([[summary.table.key, written.length]]) });
  const sheet = plan.sheets.find(({ key }) => key === summary.sheet.key);
  return sheet === undefined ? null : { plan, sheet: filledSheet(sheet, written) };
}
