import type { ExcelRuntime } from '../excel-runtime';

/** What of each cell's look is compared. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, color: true, bold: true },
    protection: true,
    wrapText: true,
  },
};

/** Where a range is and how large; the range itself is forgotten after the round trip that loaded it. */
function extentOf({ rowIndex, columnIndex, formulas }: Excel.Range): [number, number, number, number] {
  const [first] = formulas as unknown[][];
  return [rowIndex, columnIndex, formulas.length, first?.length ?? 0];
}

function cellsOf(used: Excel.Range, looks: readonly (readonly Excel.CellProperties[])[]): unknown[] {
  return used.formulas.flatMap((line: unknown[], row) =>
    line.map((formula, column) => [
      used.rowIndex + row + 1,
      used.columnIndex + column + 1,
      formula,
      (used.numberFormat as unknown[][])[row]?.[column],
      looks[row]?.[column],
    ]),
  );
}

/**
 * What can be told of the open workbook in three round trips: the values and formulas of all sheets, number formats,
 * looks, locks, visibility, protection and names. Lines, validation, live formats and page set-up are left out, as the
 * API gives them only cell by cell.
 */
export async function dumpExcel(runtime: ExcelRuntime): Promise<unknown> {
  const context = runtime.openContext();
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula,items/visible');
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('rowIndex,columnIndex,formulas,numberFormat');
    sheet.protection.load('protected,options');
    sheet.names.load('items/name,items/formula');
    return { sheet, used };
  });
  await context.sync();
  const looks = found.map(({ sheet, used }) =>
    used.isNullObject ? null : sheet.getRangeByIndexes(...extentOf(used)).getCellProperties(LOOKS),
  );
  await context.sync();
  const namesIn = ({ items }: Excel.NamedItemCollection): unknown[] =>
    items
      .map(({ name, formula }) => [name, String(formula)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const dump: unknown = {
    names: namesIn(names),
    sheets: found.map(({ sheet, used }, index) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protection: sheet.protection.protected ? { ...sheet.protection.options } : null,
      names: namesIn(sheet.names),
      cells: used.isNullObject ? [] : cellsOf(used, looks[index]?.value ?? []),
    })),
  };
  // Proxies may hide among what they gave; plain data is compared.
  return JSON.parse(JSON.stringify(dump)) as unknown;
}
