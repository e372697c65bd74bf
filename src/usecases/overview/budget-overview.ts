import Big from 'big.js';
import { FilingIndex } from '../../filing/filing-index';
import { catalogueFields, unitOf } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { FieldKey } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';

/** Key of the running budget and prefix of its sources, the same in every programme that asks for one. */
const BUDGET = { total: 'overview.budget.total', sources: 'overview.budget.' } as const;

/** Where the money of one year comes from. */
export interface BudgetYear {
  year: number;
  /** The total as it was filled in; null where it is no figure. */
  total: string | null;
  /** Sources asked for in this year, in the order of the form; `amount` is null where it is no figure. */
  sources: { field: FieldKey; label: string; amount: string | null }[];
  /** Sum of the sources that are figures; null where none is asked for. */
  sum: string | null;
}

/** The running budget, year by year. */
export interface BudgetOverview {
  /** 万元. */
  unit: string;
  years: BudgetYear[];
}

/** The budget as it was filled in, exact decimals; null where the programme asks for none. */
export function budgetOverview({ programme, filing }: ReadableWorkbook): BudgetOverview | null {
  const fields = catalogueFields(programme).filter(({ field }) => field.key.startsWith(BUDGET.sources));
  const total = fields.find(({ field }) => field.key === BUDGET.total);
  if (total === undefined) return null;
  const index = FilingIndex.of(filing);
  const years = (total.field.years ?? []).map((year): BudgetYear => {
    const sources = fields
      .filter((of) => of !== total && (of.field.years ?? []).includes(year))
      .map((of) => ({
        field: of.field.key,
        label: fieldLabel(of, programme, year),
        amount: index.number(of.field.key, year),
      }));
    const sum = sources.reduce(
      (known, { amount }) => (amount === null ? known : known.plus(amount)),
      new Big(0),
    );
    return {
      year,
      total: index.number(BUDGET.total, year)?.toFixed() ?? null,
      sources: sources.map((source) => ({ ...source, amount: source.amount?.toFixed() ?? null })),
      sum: sources.length === 0 ? null : sum.toFixed(),
    };
  });
  return { unit: unitOf(total.field.type) ?? '', years };
}
