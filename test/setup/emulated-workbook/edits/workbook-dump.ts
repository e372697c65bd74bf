import { areaAddress, cellAddress } from '../../../../src/model/cell-address';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';

function sheetDump(sheet: Sheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(
      [...sheet.cells.all()].map(({ row, column, cell }) => [cellAddress(row, column), cell]),
    ),
    merges: sheet.merges.map(areaAddress).sort(),
    liveFormats: sheet.liveFormats.map(({ areas, formula, fill, fontColour, bold, stopIfTrue }) => ({
      areas: areas.map(areaAddress).sort(),
      formula,
      fill,
      fontColour,
      bold,
      stopIfTrue,
    })),
    links: sheet.links,
    columns: [...sheet.columns].sort(([one], [other]) => one - other),
    rows: [...sheet.rows].sort(([one], [other]) => one - other),
    frozen: sheet.frozen,
    protection: sheet.protection,
    page: {
      ...sheet.page,
      settings: [...sheet.page.settings],
      headersFooters: [...sheet.page.headersFooters],
    },
  };
}

/** Everything of a workbook there is to see but computed results, as plain data that can be compared. */
export function workbookDump(workbook: Workbook): unknown {
  const names = workbook.names.map(({ name, refersTo, scope, visible }) => ({
    name,
    refersTo,
    scope: scope?.name ?? null,
    visible,
  }));
  return JSON.parse(
    JSON.stringify({
      sheets: workbook.sheets.map(sheetDump),
      names: names.sort((one, other) => (one.name < other.name ? -1 : 1)),
    }),
  ) as unknown;
}
