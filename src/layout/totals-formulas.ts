import type { CellArea } from '../model/cell-address';
import type { Total } from '../model/form';
import type { PlannedValue } from '../model/workbook-plan';
import type { LateValue, SheetDraft } from './sheet-draft';

/** Number format with the declared decimals: `#,##0`, `#,##0.00`. */
export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function formulaOf({ of, decimals }: Total, reference: TotalReferences): string {
  switch (of.kind) {
    case 'fields':
      return `ROUND(SUM(${of.fields.map(reference.field).join(',')}),${decimals})`;
    case 'column':
      return `ROUND(SUM(${reference.field({ field: of.column, year: null })}),${decimals})`;
    case 'rows':
      return `SUMPRODUCT(--(LEN(TRIM(${reference.field({ field: of.column, year: null })}))>0))`;
    case 'unfilled': {
      const names = reference.field({ field: of.name, year: null });
      const cells = reference.field({ field: of.column, year: null });
      return `SUMPRODUCT((LEN(TRIM(${names}))>0)*(1-ISNUMBER(${cells})))`;
    }
    case 'difference': {
      const from = reference.field(of.from);
      return `IF(ISNUMBER(${from}),ROUND(${from}-${reference.total(of.total)},${decimals}),"")`;
    }
    case 'pages': {
      const from = reference.field({ field: of.from, year: null });
      const to = reference.field({ field: of.to, year: null });
      return pagesFormula(of.count, from, to);
    }
  }
}

/** More pages than any notice allows; pages beyond are not counted on the sheet. */
const MOST_PAGES = 999;

/** Counts pages one by one: how many rows take page 1, page 2 … */
function pagesFormula(count: 'covered' | 'missing' | 'repeated', from: string, to: string): string {
  const page = `ROW($A$1:$A$${MOST_PAGES})`;
  const rows = `COUNTIFS(${from},"<="&${page},${to},">="&${page})`;
  const covered = `SUMPRODUCT(--(${rows}>0))`;
  switch (count) {
    case 'covered':
      return covered;
    case 'missing':
      return `SUMPRODUCT(MAX((${rows}>0)*${page}))-${covered}`;
    case 'repeated':
      return `SUMPRODUCT(--(${rows}>1))`;
  }
}

interface TotalReferences {
  field: (reference: { field: string; year: number | null }) => string;
  total: (total: string) => string;
}

/**
 * The formula of a total, rounded to its declared decimals so that the sheet shows what the engine computes; in an
 * empty workbook sums and counts are 0, and a difference is empty until there is a figure to compare.
 *
 * @param sheet name of the sheet the formula stands on
 */
export function totalValue(total: Total, sheet: string): LateValue {
  return (places): PlannedValue => ({
    kind: 'formula',
    formula: formulaOf(total, {
      field: (reference) => places.field(reference, sheet),
      total: (key) => places.total(key, sheet),
    }),
    cached: total.of.kind === 'difference' ? '' : 0,
  });
}

/** Lays out a total's cell. */
export function layOutTotal(draft: SheetDraft, total: Total, area: CellArea, style: string): void {
  draft.place(area, totalValue(total, draft.name), style);
  draft.totals.push({
    total: total.key,
    rowKey: draft.rowKey(area.top),
    columnKey: draft.columns.key(area.left),
    row: area.top,
    column: area.left,
  });
}
