import type { Finding } from '../../../model/finding';
import type { CellValue } from '../../../model/ports';
import type { SheetContent, WorkbookContent } from '../../../model/workbook-content';
import { markWrites } from '../../marks';
import type { ExcelRuntime } from '../excel-runtime';
import { numberFormatAt } from '../../values/number-format-at';
import { cellsOfRange } from '../../values/range-cells';
import { valuesBySheet } from '../../values/sheet-values';
import { excelError } from '../reading/error-values';
import type { PresentProtection } from '../sheet-protection';
import { loadProtection, whileUnprotected } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import { syncSilently } from '../silent-batch';

const RANGE_PROPERTIES = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** A sheet whose cells were loaded: what marks are decided by, and what they are written with. */
interface MarkedSheet {
  sheet: Excel.Worksheet;
  content: SheetContent;
  protection: PresentProtection;
  /** Number format of a cell by row and column, both 1-based. */
  numberFormat(row: number, column: number): string;
}

function loadSheet(sheet: Excel.Worksheet): () => MarkedSheet {
  // Formats count as used, because the marks column is formatted before anything stands in it.
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(RANGE_PROPERTIES);
  sheet.load('name');
  const protection = loadProtection(sheet);
  return () => ({
    sheet,
    protection: protection(),
    content: {
      name: sheet.name,
      state: 'visible',
      kind: 'worksheet',
      cells: used.isNullObject ? [] : cellsOfRange(used, excelError),
    },
    numberFormat: (row, column) =>
      used.isNullObject
        ? 'General'
        : numberFormatAt(used.numberFormat, row - 1 - used.rowIndex, column - 1 - used.columnIndex),
  });
}

/**
 * Loads all sheets. Those known by their ids come in one round trip with the list of what is there; only where that
 * list has others, added since, another one follows.
 *
 * @param known ids of sheets, as the last reading found them
 */
async function loadSheets(context: Excel.RequestContext, known: readonly string[]): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const loaded = new Map(known.map((id) => [id, loadSheet(worksheets.getItem(id))]));
  await context.sync();
  const added = worksheets.items.filter(({ id }) => !loaded.has(id));
  if (added.length > 0) {
    for (const sheet of added) loaded.set(sheet.id, loadSheet(sheet));
    await context.sync();
  }
  return worksheets.items.flatMap(({ id }) => loaded.get(id)?.() ?? []);
}

async function writeSheets(
  runtime: ExcelRuntime,
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  writes: readonly CellValue[],
): Promise<void> {
  const byName = new Map(sheets.map((sheet) => [sheet.content.name, sheet]));
  await syncSilently(runtime, context, () => {
    for (const values of valuesBySheet(writes)) {
      const present = byName.get(values.sheet);
      if (!present) continue;
      whileUnprotected(present.sheet, present.protection, () => {
        for (const area of values.rectangles()) {
          const { top, bottom, left, right } = area;
          const numberFormats = Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (__, column) =>
              present.numberFormat(top + row, left + column),
            ),
          );
          rangeOf(present.sheet, area).formulas = values.inputs({ area, numberFormats });
        }
      });
    }
  });
}

/** Sheets known to the last reading are gone: Excel's answer to an id that is no longer there. */
function isGone(failure: unknown): boolean {
  return (
    typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'ItemNotFound'
  );
}

/**
 * Shows findings in the marks columns, or takes all marks away: one round trip to read where the sheets are known, one
 * to write where something changes.
 *
 * @param known ids of the sheets the last reading found; none where nothing was read yet
 */
export async function writeMarks(
  runtime: ExcelRuntime,
  known: readonly string[],
  findings: readonly Finding[],
): Promise<void> {
  let context = runtime.openContext();
  let sheets: MarkedSheet[];
  try {
    sheets = await loadSheets(context, known);
  } catch (failure) {
    if (!isGone(failure) || known.length === 0) throw failure;
    context = runtime.openContext();
    sheets = await loadSheets(context, []);
  }
  const content: WorkbookContent = { sheets: sheets.map((sheet) => sheet.content), names: [], notes: [] };
  const writes = markWrites(content, findings);
  if (writes.length > 0) await writeSheets(runtime, context, sheets, writes);
}
