import type { Filing } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';
import { FilingIndex } from './filing-index';
import { contentOfPlan } from './plan-content';
import { readFiling } from './read-filing';
import { computeTotals } from './totals';

/** The filing as the sheet's formulas see it: a figure written as text is no number to SUM. */
export function asFormulasSee(filing: Filing): Filing {
  return {
    ...filing,
    entries: filing.entries.map((entry) =>
      entry.traces.includes('writtenAsText')
        ? { ...entry, value: { state: 'answered', answer: entry.raw } }
        : entry,
    ),
  };
}

/**
 * The plan with every total showing what its formula will compute from the plan's own cells, so that readers which do
 * not recalculate see the right figures.
 */
export function withCachedTotals(plan: WorkbookPlan, programme: Programme): WorkbookPlan {
  const filing = readFiling(plan, programme, contentOfPlan(plan));
  const totals = computeTotals(programme, FilingIndex.of(asFormulasSee(filing)));
  const shown = (total: FieldKey): number | '' => {
    const decimal = totals.get(total) ?? null;
    return decimal === null ? '' : Number(decimal);
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const cached = new Map(
        sheet.totals.map(({ total, row, column }) => [`${row}/${column}`, shown(total)] as const),
      );
      if (cached.size === 0) return sheet;
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const value = cached.get(`${cell.row}/${cell.column}`);
          return value === undefined || cell.value.kind !== 'formula'
            ? cell
            : { ...cell, value: { ...cell.value, cached: value } };
        }),
      };
    }),
  };
}
