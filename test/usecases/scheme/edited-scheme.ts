import { contentOfPlan } from '../../../src/filing/plan-content';
import { contentWithValues } from '../../../src/filing/content-with-values';
import type { CellPlace } from '../../../src/model/cell-address';
import type { Programme } from '../../../src/model/programme';
import type { SchemeField } from '../../../src/model/scheme-fields';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { SheetReading, schemeSheets } from '../../../src/scoring/scheme-sheet/sheet-reading';
import { schemeWorkbook } from '../../../src/usecases/scheme/scheme-workbook';

/** The example of a notice as a workbook. */
export function exampleContent(programme: Programme): WorkbookContent {
  const plan = schemeWorkbook(programme, null);
  if (plan === null) throw new Error(`${programme.id} has no scheme`);
  return contentOfPlan(plan);
}

/** Where a field stands in the only scheme of a workbook. */
export function placeIn(content: WorkbookContent, field: SchemeField): CellPlace {
  const [sheet] = schemeSheets(content);
  const place = sheet === undefined ? null : new SheetReading(sheet).placeOf(field);
  if (place === null) throw new Error(`no ${field}`);
  return place;
}

export const TEXT = (text: string): PlannedValue => ({ kind: 'text', text });
export const NUMBER = (decimal: string): PlannedValue => ({ kind: 'number', decimal });
export const BLANK: PlannedValue = { kind: 'blank' };

/** The workbook after somebody filled in fields. */
export function filledIn(
  content: WorkbookContent,
  values: readonly (readonly [SchemeField, PlannedValue])[],
): WorkbookContent {
  return contentWithValues(
    content,
    values.map(([field, value]) => ({ place: placeIn(content, field), value })),
  );
}

/** The workbook after its cells were changed in a way no planned value can express. */
export function withCells(
  content: WorkbookContent,
  change: (cells: readonly CellContent[]) => readonly CellContent[],
): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, cells: change(sheet.cells) })) };
}
