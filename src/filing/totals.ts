import Big from 'big.js';
import { catalogueTotals } from '../model/catalogue';
import type { Total } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { plainDecimal } from './decimal-text';
import { figureOf, isFilled } from './filed-figure';
import type { FilingIndex } from './filing-index';
import { pageCounts, pageRanges } from './page-ranges';

function sumOf(figures: readonly (Big | null)[]): Big {
  return figures.reduce<Big>((sum, figure) => (figure === null ? sum : sum.plus(figure)), new Big(0));
}

function totalOf(total: Total, index: FilingIndex, known: ReadonlyMap<FieldKey, Big | null>): Big | null {
  const { of } = total;
  switch (of.kind) {
    case 'fields':
      return sumOf(of.fields.map(({ field, year }) => index.number(field, year)));
    case 'column':
      return sumOf(index.column(of.column).map(({ value }) => figureOf(value)));
    case 'rows':
      return new Big(index.column(of.column).filter(({ value }) => isFilled(value)).length);
    case 'unfilled': {
      const tableOf = of.name.slice(0, of.name.lastIndexOf('.'));
      const rows = index.rows(tableOf).filter(({ entries }) => {
        const name = entries.get(of.name);
        const cell = entries.get(of.column);
        return name !== undefined && isFilled(name.value) && (!cell || figureOf(cell.value) === null);
      });
      return new Big(rows.length);
    }
    case 'difference': {
      const from = index.number(of.from.field, of.from.year);
      const subtracted = known.get(of.total) ?? null;
      return from === null || subtracted === null ? null : from.minus(subtracted);
    }
    case 'pages':
      return new Big(pageCounts(pageRanges(index, of.from, of.to))[of.count]);
  }
}

/**
 * Every total of a programme, computed from what was filed, rounded half away from zero to its declared decimals as
 * ROUND does on the sheet. Sums of nothing are 0 as on the sheet; a difference without a figure to compare is null.
 *
 * Figures written as text (35人) count here and not on the sheet: for filings whose figures are stored as numbers both
 * are equal, and where they differ the reading traces say why.
 *
 * @returns plain decimals by total key, in the order of the forms
 */
export function computeTotals(programme: Programme, index: FilingIndex): Map<FieldKey, string | null> {
  const exact = new Map<FieldKey, Big | null>();
  const catalogue = catalogueTotals(programme);
  // A difference may stand above the total it refers to; those are computed once all others are known.
  const ordered = [
    ...catalogue.filter(({ total }) => total.of.kind !== 'difference'),
    ...catalogue.filter(({ total }) => total.of.kind === 'difference'),
  ];
  for (const { total } of ordered) {
    const value = totalOf(total, index, exact);
    // The sheet refers to the rounded total, so a difference is taken from the rounded one too.
    exact.set(total.key, value && value.round(total.decimals, Big.roundHalfUp));
  }
  return new Map(
    catalogue.map(({ total }) => {
      const value = exact.get(total.key) ?? null;
      return [total.key, value && plainDecimal(value.toFixed())];
    }),
  );
}
