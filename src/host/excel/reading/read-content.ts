import type { DefinedName, SheetContent, WorkbookContent } from '../../../model/workbook-content';
import { hiddenSheetNotes } from '../../values/hidden-sheet-notes';
import { cellsOfRange } from '../../values/range-cells';
import type { ExcelRuntime } from '../excel-runtime';
import { excelError } from './error-values';
import { SHEET_STATES } from './sheet-states';

/** What of names is loaded. */
const NAME_PROPERTIES = 'items/name,items/formula,items/visible';
const RANGE_PROPERTIES = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** A workbook as it was read, and what the API knows its sheets by. */
export interface ReadContent {
  content: WorkbookContent;
  /** Names of the sheets by the ids that stay when sheets are renamed. */
  sheetsById: ReadonlyMap<string, string>;
}

function namesOf({ items }: Excel.NamedItemCollection, scope: string | null): DefinedName[] {
  return items.map(({ name, formula, visible }) => ({
    name,
    refersTo: String(formula).replace(/^=/, ''),
    scope,
    hidden: !visible,
  }));
}

/**
 * Reads all sheets and names in two round trips: one to learn which sheets there are, one for what is in them.
 *
 * The API does not give sheets of charts, macros, links to other files and connections; those are not told of here.
 */
export async function readContent(runtime: ExcelRuntime): Promise<ReadContent> {
  const context = runtime.openContext();
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load(NAME_PROPERTIES);
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(RANGE_PROPERTIES);
    sheet.names.load(NAME_PROPERTIES);
    return { sheet, used };
  });
  await context.sync();
  const sheets = found.map(({ sheet, used }): SheetContent => ({
    name: sheet.name,
    state: SHEET_STATES[sheet.visibility],
    kind: 'worksheet',
    cells: used.isNullObject ? [] : cellsOfRange(used, excelError),
  }));
  const own = found.flatMap(({ sheet }) => namesOf(sheet.names, sheet.name));
  return {
    content: { sheets, names: [...namesOf(names, null), ...own], notes: hiddenSheetNotes(sheets) },
    sheetsById: new Map(found.map(({ sheet }) => [sheet.id, sheet.name])),
  };
}
