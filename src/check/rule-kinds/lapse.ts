import type Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { Finding } from '../../model/finding';
import type { FieldKey } from '../../model/keys';
import type { RuleCheckOf } from '../../model/rule';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell, FieldCells } from '../field-cells';
import { sumOf } from '../figure';
import { LAPSE_WORDS, WORDS } from '../messages';
import { sheetInWords, sheetOf, yearInWords } from '../place-wording';
import type { Reported } from '../report';
import { measureFinding } from '../report';
import { sentenceOf } from '../sentence';
import { saysOneOf } from '../table-filter';
import { withUnit } from '../value-wording';
import { cellsOverYears } from '../years-of-filings';

type Wanted = RuleCheckOf<'lapse'>['wanted'];
type WantedAs<Kind extends Wanted['kind']> = Extract<Wanted, { kind: Kind }>;

/** Whether a year was as wanted; null where nobody can say yet. */
interface YearState {
  year: number;
  isWanted: boolean | null;
  /** What the year says, for a person. */
  detail: string;
}

/** What a rule looked at: its years, and the cells that decide. */
interface Looked {
  states: YearState[];
  cells: readonly FieldCell[];
}

/** A cell of a yearly field: from the latest filing that says anything there. */
function cellAt(filings: readonly FieldCells[], field: FieldKey, year: number): FieldCell | null {
  const cells = filings.flatMap((cells) => cells.at({ field, year }, null) ?? []);
  return cells.find(({ value }) => value.state !== 'blank') ?? cells[0] ?? null;
}

/** Sum of what can be added up; null where something is still to come or nothing is a figure. */
function wholeSum(cells: readonly FieldCell[]): Big | null {
  const figures = cells.flatMap(({ value }) => figureOf(value) ?? []);
  const isWhole = cells.every(({ value }) => value.state === 'number' || value.state === 'answered');
  return isWhole && figures.length > 0 ? sumOf(figures) : null;
}

function lookAtPlan(
  { actual, planned }: WantedAs<'asPlanned'>,
  years: readonly number[],
  filings: readonly FieldCells[],
): Looked {
  const cellsOf = (fields: readonly FieldKey[], year: number): FieldCell[] =>
    fields.flatMap((field) => cellAt(filings, field, year) ?? []);
  const states = years.map((year): YearState => {
    const plannedCells = cellsOf(planned, year);
    const plan = wholeSum(plannedCells);
    const sum = wholeSum(cellsOf(actual, year));
    const [first] = plannedCells;
    if (plan === null || sum === null || first === undefined) {
      return { year, isWanted: null, detail: fillSentence(LAPSE_WORDS.unknown, { year: String(year) }) };
    }
    const { type } = first.of.field;
    const detail = fillSentence(LAPSE_WORDS.planned, {
      year: String(year),
      planned: withUnit(plan.toFixed(), type),
      actual: withUnit(sum.toFixed(), type),
    });
    return { year, isWanted: sum.gte(plan), detail };
  });
  const [own] = filings;
  const cells =
    own === undefined
      ? []
      : years.flatMap((year) =>
          [...actual, ...planned].flatMap((field) => own.at({ field, year }, null) ?? []),
        );
  return { states, cells };
}

/** The option cells of the rows dated in a year. */
function cellsDatedIn(
  { date, column }: WantedAs<'rows'>,
  year: number,
  filings: readonly FieldCells[],
): FieldCell[] {
  return filings.flatMap((cells) =>
    cells.of(date).flatMap(({ value, row }) => {
      const cell =
        value.state === 'date' && value.year === year ? cells.at({ field: column, year: null }, row) : null;
      return cell === null ? [] : [cell];
    }),
  );
}

function lookAtRows(
  wanted: WantedAs<'rows'>,
  years: readonly number[],
  filings: readonly FieldCells[],
): Looked {
  const [own] = filings;
  // A table nobody has begun says nothing about any year.
  const isBegun = filings.some((cells) => cells.of(wanted.date).length > 0);
  const states = years.map((year): YearState => {
    const dated = cellsDatedIn(wanted, year, filings);
    const counting = dated.filter((cell) => saysOneOf(cell, wanted.counts));
    const open = dated.filter((cell) => !saysOneOf(cell, [...wanted.counts, ...wanted.fails]));
    const isWanted = counting.length > 0 ? true : open.length > 0 || !isBegun ? null : false;
    const template = isWanted === null && isBegun ? LAPSE_WORDS.openRows : LAPSE_WORDS.rows;
    const count = isWanted === null ? open.length : counting.length;
    return { year, isWanted, detail: fillSentence(template, { year: String(year), count: String(count) }) };
  });
  return {
    states: isBegun ? states : states.map((state) => ({ ...state, detail: LAPSE_WORDS.noRows })),
    cells: own?.of(wanted.date) ?? [],
  };
}

/** The first years in a row that are such; calendar years that follow each other. */
function firstRun(
  states: readonly YearState[],
  length: number,
  isSuch: (state: YearState) => boolean,
): YearState[] {
  let run: YearState[] = [];
  for (const state of states) {
    const follows = run.at(-1) === undefined || run.at(-1)?.year === state.year - 1;
    run = isSuch(state) ? [...(follows ? run : []), state] : [];
    if (run.length === length) return run;
  }
  return [];
}

/** The cell of the first column where there is no row to point at. */
function placesOf(wanted: Wanted, { cells }: Looked): Pick<Reported, 'places'> {
  return cells.length === 0 && wanted.kind === 'rows'
    ? { places: [{ field: wanted.date, year: null, cell: null }] }
    : {};
}

/** 触发 / 未触发 / 待确认: whether something the standard wants every year was missing for so many years in a row. */
export function checkLapse(rule: RuleOf<'lapse'>, context: CheckContext): Finding[] {
  const { lapse, successive, wanted, years } = rule.check;
  const filings = cellsOverYears(context);
  const ordered = [...years].sort((one, other) => one - other);
  const looked =
    wanted.kind === 'asPlanned' ? lookAtPlan(wanted, ordered, filings) : lookAtRows(wanted, ordered, filings);
  const lapsed = firstRun(looked.states, successive, ({ isWanted }) => isWanted === false);
  const possible = firstRun(looked.states, successive, ({ isWanted }) => isWanted !== true);
  const result = lapsed.length > 0 ? 'triggered' : possible.length > 0 ? 'open' : 'notTriggered';
  const [cell] = looked.cells;
  const field = wanted.kind === 'rows' ? wanted.date : wanted.actual[0];
  const sheet = field === undefined ? '' : (context.cells.field(field)?.sheet.name ?? '');
  const values = {
    where: sheetInWords(cell === undefined ? sheet : sheetOf(cell)),
    years: lapsed.map(({ year }) => yearInWords(year)).join(WORDS.listSeparator),
    count: String(successive),
    lapse,
    details: [...new Set(looked.states.map(({ detail }) => detail))].join(WORDS.clauseSeparator),
  };
  return [
    measureFinding(rule, result, sentenceOf('lapse', result, values, null), {
      cells: looked.cells,
      also: looked.states.map(({ year, isWanted }) => `${year}=${String(isWanted)}`),
      ...placesOf(wanted, looked),
    }),
  ];
}

/** The fields a lapse reads. */
export function readByLapse({ wanted }: RuleCheckOf<'lapse'>): ReadFields {
  return wanted.kind === 'asPlanned' ? [...wanted.actual, ...wanted.planned] : [wanted.date, wanted.column];
}
