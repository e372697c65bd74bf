import type { Worksheet } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { Spreadsheet } from '../create-spreadsheet';
import { isStructureLocked, lockedRanges } from '../locks/sheet-locks';
import { cellContent, eachCell } from '../reading/read-spreadsheet';
import { readNames } from '../sheet/defined-names';

function sorted(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** Properties in the order of their names, those that say nothing left out. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((held: unknown) => ordered(held));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined && held !== null)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, held]) => [key, ordered(held)]),
  );
}

function cellsOf(spreadsheet: Spreadsheet, worksheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  eachCell(worksheet, ({ row, column }, cell) => {
    const look = cell.s ? spreadsheet.workbook.getStyles().getStyleByCell(cell) : null;
    const content = cellContent(spreadsheet, worksheet, { row, column }, cell);
    const shown = content?.formula === undefined ? (content?.value ?? null) : `=${content.formula}`;
    cells[`${row}/${column}`] = ordered({ shown, look });
  });
  return cells;
}

/** Everything that can be seen or felt of the workbook but what formulas come to and the heights that follow from it. */
export function dumpSpreadsheet(spreadsheet: Spreadsheet): unknown {
  const { workbook } = spreadsheet;
  const unitId = workbook.getUnitId();
  const validations = spreadsheet.get(SheetDataValidationModel);
  const formats = spreadsheet.get(ConditionalFormattingRuleModel);
  const notes = spreadsheet.get(SheetsNoteModel);
  return {
    names: sorted(readNames(spreadsheet).map(({ name, refersTo, scope }) => [name, refersTo, scope])),
    sheets: workbook.getSheets().map((worksheet) => {
      const id = worksheet.getSheetId();
      const { custom, freeze, hidden, rowData, columnData } = worksheet.getConfig();
      const isHidden = ([, line]: [string, { hd?: number }]): boolean => line.hd === 1;
      const widthOf = ([column, line]: [string, { w?: number }]): unknown => [column, line.w];
      return {
        name: worksheet.getName(),
        hidden,
        custom: ordered(custom),
        freeze: ordered(freeze),
        cells: cellsOf(spreadsheet, worksheet),
        merges: sorted(worksheet.getMergeData()),
        hiddenRows: Object.entries(rowData)
          .filter(isHidden)
          .map(([row]) => row),
        hiddenColumns: Object.entries(columnData)
          .filter(isHidden)
          .map(([column]) => column),
        widths: Object.entries(columnData).map(widthOf),
        validations: sorted(validations.getRules(unitId, id).map(ordered)),
        formats: sorted((formats.getSubunitRules(unitId, id) ?? []).map(ordered)),
        notes: sorted([...(notes.getSheetNotes(unitId, id)?.values() ?? [])].map(ordered)),
        locked: sorted(lockedRanges(spreadsheet, id).map(ordered)),
        structureLocked: isStructureLocked(spreadsheet, id),
      };
    }),
  };
}
