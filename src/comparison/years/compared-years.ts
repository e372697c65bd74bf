import Big from 'big.js';
import { FilingIndex } from '../../filing/filing-index';
import { unitOf } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import { fieldLabel } from '../../model/field-label';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { ComparedFiling } from './compared-filing';
import { latestFirst } from './compared-filing';
import type { Direction, Trend } from './direction';
import { directionOf, trendOf } from './direction';
import type { YearlyFigure } from './yearly-figures';
import { yearlyFigures } from './yearly-figures';

/** A figure as one workbook states it. */
export interface YearStatement {
  source: string;
  decimal: string;
  cell: CellPlace | null;
}

/** Whether what was promised for a year came true; `noData` while nobody can say. */
export type CommitmentStanding = 'kept' | 'notKept' | 'noData';

/** One figure in one calendar year. */
export interface ComparedYear {
  year: number;
  /** What was, by the latest workbook that says so. */
  actual: YearStatement | null;
  /** What was promised or planned, by the latest workbook that says so. */
  committed: YearStatement | null;
  /** Earlier workbooks that say something else of what was. */
  disagreeing: YearStatement[];
  /** Null where nothing was promised. */
  standing: CommitmentStanding | null;
  /** Against the last year before it that has a figure; null where there is none. */
  direction: Direction | null;
}

/** One figure over the years. */
export interface ComparedFigure {
  /** Key of the actual figure; a key means the same quantity in every notice. */
  field: FieldKey;
  label: string;
  /** Title of the part of the forms it stands in. */
  section: string;
  unit: string;
  /** One per year of the comparison, in order. */
  years: ComparedYear[];
  trend: Trend;
}

/** Yearly figures of one or several workbooks side by side. */
export interface ComparedYears {
  /** Every year some workbook gives a figure for, in order. */
  years: number[];
  /** Figures with at least one value, in the order of the forms. */
  figures: ComparedFigure[];
  /** How many further figures are asked for and given nowhere. */
  unfilled: number;
  counts: {
    commitments: Readonly<Record<CommitmentStanding, number>>;
    trends: Readonly<Record<Trend, number>>;
    /** Years of figures on which workbooks disagree. */
    disagreements: number;
  };
}

interface Gathered {
  /** What its field is called: the actual figure's own where a workbook asks for it, else that of the plan. */
  named: { figure: YearlyFigure; programme: Programme };
  actual: Map<number, YearStatement[]>;
  committed: Map<number, YearStatement[]>;
}

function statementsOf(
  { filing, source }: ComparedFiling,
  field: FieldKey,
  years: readonly number[],
): [number, YearStatement][] {
  const index = FilingIndex.of(filing);
  return years.flatMap((year): [number, YearStatement][] => {
    const decimal = index.number(field, year)?.toFixed();
    const cell = index.entry(field, year)?.cell ?? null;
    return decimal === undefined ? [] : [[year, { source, decimal, cell }]];
  });
}

function addTo(known: Map<number, YearStatement[]>, added: readonly [number, YearStatement][]): void {
  for (const [year, statement] of added) known.set(year, [...(known.get(year) ?? []), statement]);
}

/** Statements by figure, those of the latest workbook first, figures in the order of its forms. */
function gather(filings: readonly ComparedFiling[]): Map<FieldKey, Gathered> {
  const byField = new Map<FieldKey, Gathered>();
  for (const compared of filings) {
    const { programme } = compared;
    for (const figure of yearlyFigures(programme)) {
      const { key } = figure.field.field;
      const named = { figure, programme };
      const gathered: Gathered = byField.get(figure.actual) ?? {
        named,
        actual: new Map(),
        committed: new Map(),
      };
      const isOwn = (own: Gathered['named']): boolean => own.figure.field.field.key === figure.actual;
      if (!isOwn(gathered.named) && isOwn(named)) gathered.named = named;
      byField.set(figure.actual, gathered);
      addTo(gathered.actual, statementsOf(compared, key, figure.actualYears));
      addTo(gathered.committed, statementsOf(compared, key, figure.committedYears));
    }
  }
  return byField;
}

function standingOf(
  actual: YearStatement | null,
  committed: YearStatement | null,
): CommitmentStanding | null {
  if (committed === null) return null;
  if (actual === null) return 'noData';
  return new Big(actual.decimal).gte(committed.decimal) ? 'kept' : 'notKept';
}

function comparedFigure(field: FieldKey, gathered: Gathered, years: readonly number[]): ComparedFigure {
  const { figure, programme } = gathered.named;
  let previous: YearStatement | null = null;
  const compared = years.map((year): ComparedYear => {
    const [actual = null, ...others] = gathered.actual.get(year) ?? [];
    const [committed = null] = gathered.committed.get(year) ?? [];
    const direction =
      previous === null || actual === null ? null : directionOf(previous.decimal, actual.decimal);
    previous = actual ?? previous;
    return {
      year,
      actual,
      committed,
      disagreeing:
        actual === null ? [] : others.filter(({ decimal }) => !new Big(decimal).eq(actual.decimal)),
      standing: standingOf(actual, committed),
      direction,
    };
  });
  return {
    field,
    label: fieldLabel(figure.field, programme, null),
    section: figure.field.section.title,
    unit: unitOf(figure.field.field.type) ?? '',
    years: compared,
    trend: trendOf(compared.flatMap(({ direction }) => direction ?? [])),
  };
}

function countsOf(figures: readonly ComparedFigure[]): ComparedYears['counts'] {
  const commitments = { kept: 0, notKept: 0, noData: 0 };
  const trends = { rising: 0, falling: 0, level: 0, notFalling: 0, notRising: 0, varying: 0, noData: 0 };
  let disagreements = 0;
  for (const { trend, years } of figures) {
    trends[trend] += 1;
    for (const { standing, disagreeing } of years) {
      if (standing !== null) commitments[standing] += 1;
      if (disagreeing.length > 0) disagreements += 1;
    }
  }
  return { commitments, trends, disagreements };
}

/**
 * Yearly figures of filled workbooks side by side: of one notice in successive years, or of several notices, whose
 * fields have one key exactly where they ask for the same quantity. What one notice had promised for a year is held
 * against what another asks for as it came to be.
 *
 * @param filings in any order; of two that reach equally far, what the later in the list says counts
 */
export function comparedYears(filings: readonly ComparedFiling[]): ComparedYears {
  const gathered = gather(latestFirst(filings));
  const filled = [...gathered].filter(([, { actual, committed }]) => actual.size + committed.size > 0);
  const years = [
    ...new Set(filled.flatMap(([, { actual, committed }]) => [...actual.keys(), ...committed.keys()])),
  ].sort((one, other) => one - other);
  const figures = filled.map(([field, of]) => comparedFigure(field, of, years));
  return { years, figures, unfilled: gathered.size - filled.length, counts: countsOf(figures) };
}
