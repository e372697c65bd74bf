import type Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import { FilingIndex } from '../../filing/filing-index';
import type { Finding } from '../../model/finding';
import type { FilingEntry } from '../../model/filing';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { TREND_DEMANDS, WORDS } from '../messages';
import { whereInWords, yearInWords } from '../place-wording';
import { measureFinding, outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { withUnit } from '../value-wording';
import { entriesByYear } from '../years-of-filings';

type Demand = RuleCheckOf<'trend'>['demand'];

/** One figure with the year it is of, or of the filing that gives it. */
interface YearFigure {
  year: number;
  figure: Big;
}

function figuresOf(entries: Iterable<readonly [number, FilingEntry | null]>): YearFigure[] {
  return [...entries].flatMap(([year, entry]) => {
    const figure = entry === null ? null : figureOf(entry.value);
    return figure === null ? [] : [{ year, figure }];
  });
}

/** What each filing of a series says about one and the same cell. */
function statementsOf({ series }: CheckContext, { of, year: asked }: FieldCell): YearFigure[] {
  const ordered = [...(series ?? [])].sort((one, other) => one.year - other.year);
  return figuresOf(
    ordered.map(({ year, filing }) => [year, FilingIndex.of(filing).entry(of.field.key, asked)] as const),
  );
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

/** Neighbouring figures that break the demand. */
function brokenPairs(
  demand: Demand,
  figures: readonly YearFigure[],
): { earlier: YearFigure; later: YearFigure }[] {
  return figures.slice(1).flatMap((later, index) => {
    const earlier = figures[index];
    return earlier !== undefined && isBroken(demand, earlier.figure, later.figure)
      ? [{ earlier, later }]
      : [];
  });
}

function violations(
  rule: RuleOf<'trend'>,
  outcomes: Parameters<typeof outcomeFor<'violated'>>[0],
  figures: readonly YearFigure[],
  cellOf: (later: YearFigure) => FieldCell,
): Finding[] {
  const { demand } = rule.check;
  const outcome = outcomeFor(outcomes, 'violated');
  if (outcome === null) return [];
  return brokenPairs(demand, figures).map(({ earlier, later }) => {
    const cell = cellOf(later);
    const { type } = cell.of.field;
    const values = {
      where: whereInWords(cell),
      earlier: yearInWords(earlier.year),
      earlierValue: withUnit(earlier.figure.toFixed(), type),
      later: yearInWords(later.year),
      laterValue: withUnit(later.figure.toFixed(), type),
    };
    const sentence = sentenceOf('trend', demand, values, outcome.sentence);
    const also = [earlier, later].map(({ year, figure }) => `${year}=${figure.toFixed()}`);
    return ruleFinding(rule, outcome, sentence, { cells: [cell], also });
  });
}

/** A year still to be filled in leaves the outcome open; an answer in words takes the year out. */
function isWhole(entries: ReadonlyMap<number, FilingEntry>): boolean {
  return [...entries.values()].every(({ value }) => value.state === 'number' || value.state === 'answered');
}

function measured(
  rule: RuleOf<'trend'>,
  cells: readonly [FieldCell, ...FieldCell[]],
  figures: readonly YearFigure[],
  isJudged: boolean,
): Finding {
  const { demand } = rule.check;
  const [first] = cells;
  const result =
    !isJudged || figures.length < 2 ? 'noData' : brokenPairs(demand, figures).length === 0 ? 'met' : 'unmet';
  const shown = figures.map(
    ({ year, figure }) => `${yearInWords(year)}${withUnit(figure.toFixed(), first.of.field.type)}`,
  );
  const values = {
    // Every year is named with its figure.
    where: whereInWords({ ...first, year: null }),
    figures: shown.length === 0 ? WORDS.blank : shown.join(WORDS.listSeparator),
    demand: TREND_DEMANDS[demand],
  };
  return measureFinding(rule, result, sentenceOf('trend', result, values, null), { cells, also: shown });
}

/** Figures over the years one workbook asks for, and over the workbooks of successive years. */
export function checkTrend(rule: RuleOf<'trend'>, context: CheckContext): Finding[] {
  const { fields, demand, finds } = rule.check;
  return context.cells.selected(fields).flatMap(({ field, table }): Finding[] => {
    const [first, ...others] = context.cells.of(field.key);
    if (table !== null || first === undefined) return [];
    const cells = [first, ...others] as const;
    if (demand === 'consistent') {
      return cells.flatMap((cell) => {
        const figures = statementsOf(context, cell);
        return finds.kind === 'measure'
          ? [measured(rule, [cell], figures, true)]
          : violations(rule, finds.outcomes, figures, () => cell);
      });
    }
    const entries = entriesByYear(context, field.key);
    const figures = figuresOf(entries);
    return finds.kind === 'measure'
      ? [measured(rule, [...cells], figures, isWhole(entries))]
      : violations(
          rule,
          finds.outcomes,
          figures,
          ({ year }) => cells.find((cell) => cell.year === year) ?? cells.at(-1) ?? first,
        );
  });
}

/** The fields a trend reads. */
export function readByTrend(check: RuleCheckOf<'trend'>): ReadFields {
  return check.fields;
}
