import type Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { Filing } from '../../model/filing';
import type { Finding } from '../../model/finding';
import type { FieldKey } from '../../model/keys';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf, YearFiling } from '../check-context';
import type { FieldCell } from '../field-cells';
import { whereInWords, yearInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { withUnit } from '../value-wording';

type Demand = RuleCheckOf<'trend'>['demand'];

/** One figure with the year of the filing that gives it. */
interface YearFigure {
  year: number;
  figure: Big;
}

function figureIn(filing: Filing, field: FieldKey, year: number | null): Big | null {
  const entry = filing.entries.find((candidate) => candidate.field === field && candidate.year === year);
  return entry === undefined ? null : figureOf(entry.value);
}

/**
 * A field over the filings of successive years: for rising figures each filing's own year, for consistent ones what
 * each filing says about one and the same year.
 */
function figuresOver(series: readonly YearFiling[], cell: FieldCell, demand: Demand): YearFigure[] {
  return series.flatMap(({ year, filing }) => {
    const asked = cell.year === null || demand === 'consistent' ? cell.year : year;
    const figure = figureIn(filing, cell.of.field.key, asked);
    return figure === null ? [] : [{ year, figure }];
  });
}

function isBroken(demand: Demand, earlier: Big, later: Big): boolean {
  switch (demand) {
    case 'rising':
      return later.lte(earlier);
    case 'notFalling':
      return later.lt(earlier);
    case 'consistent':
      return !later.eq(earlier);
  }
}

function judged(rule: RuleOf<'trend'>, cell: FieldCell, series: readonly YearFiling[]): Finding[] {
  const { demand, outcomes } = rule.check;
  const outcome = outcomeFor(outcomes, 'violated');
  const figures = figuresOver(series, cell, demand);
  if (outcome === null) return [];
  const { type } = cell.of.field;
  return figures.slice(1).flatMap((later, index) => {
    const earlier = figures[index];
    if (earlier === undefined || !isBroken(demand, earlier.figure, later.figure)) return [];
    const values = {
      where: whereInWords(cell),
      earlier: yearInWords(earlier.year),
      earlierValue: withUnit(earlier.figure.toFixed(), type),
      later: yearInWords(later.year),
      laterValue: withUnit(later.figure.toFixed(), type),
    };
    const sentence = sentenceOf('trend', demand, values, outcome.sentence);
    const also = [earlier, later].map(({ year, figure }) => `${year}=${figure.toFixed()}`);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell], also })];
  });
}

/** Figures over the workbooks of successive years. */
export function checkTrend(rule: RuleOf<'trend'>, { cells, series }: CheckContext): Finding[] {
  if (series === null) return [];
  const ordered = [...series].sort((one, other) => one.year - other.year);
  return cells.selected(rule.check.fields).flatMap(({ field, table }) => {
    if (table !== null) return [];
    const asked = cells.of(field.key);
    // A figure that moves with the filing's year is one series, told at its last year's cell.
    const latest = ordered.at(-1)?.year ?? null;
    const own =
      rule.check.demand === 'consistent' || field.years === null
        ? asked
        : asked.filter(({ year }) => year === latest);
    return own.flatMap((cell) => judged(rule, cell, ordered));
  });
}

/** The fields a trend reads. */
export function readByTrend(check: RuleCheckOf<'trend'>): ReadFields {
  return check.fields;
}
