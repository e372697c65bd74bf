import type { Filing } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { CellValue } from '../model/ports';
import type { Programme } from '../model/programme';
import type { WorkbookContent } from '../model/workbook-content';
import { asFormulasSee } from './cached-totals';
import { FilingIndex } from './filing-index';
import { computeTotals } from './totals';

function totalsOnSheet(programme: Programme, filing: Filing): Map<FieldKey, string | null> {
  return computeTotals(programme, FilingIndex.of(asFormulasSee(filing)));
}

/**
 * Total formulas with the results they have once values changed, for readers that do not recalculate. Only formulas
 * whose old result was the engine's: what somebody altered, or what was stale before, is left for a host to compute.
 *
 * @param content the workbook before the change, for the formulas as they stand
 * @param before the filing before the change
 * @param after the filing after it
 */
export function refreshedTotals(
  programme: Programme,
  content: WorkbookContent,
  before: Filing,
  after: Filing,
): CellValue[] {
  const was = totalsOnSheet(programme, before);
  const is = totalsOnSheet(programme, after);
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  return before.shownTotals.flatMap(({ total, shown, cell }): CellValue[] => {
    const known = was.get(total) ?? null;
    const computed = is.get(total) ?? null;
    if (cell === null || shown !== known || computed === known) return [];
    const formula = sheets
      .get(cell.sheet)
      ?.cells.find(({ row, column }) => row === cell.row && column === cell.column)?.formula;
    if (formula === undefined) return [];
    const cached = computed === null ? '' : Number(computed);
    return [{ place: cell, value: { kind: 'formula', formula, cached } }];
  });
}
