import Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell, FieldCells } from '../field-cells';
import { sumOf } from '../figure';
import { SCALE_WORDS, WORDS } from '../messages';
import { labelInWords, sheetInWords, sheetOf, whereInWords, yearInWords } from '../place-wording';
import type { Outcome } from '../report';
import { outcomeFor, ruleFinding } from '../report';
import { isApart, proposalFor, rescalings, timesApart } from '../rescaling';
import { sentenceOf } from '../sentence';
import { valueInWords, withUnit } from '../value-wording';

type Suspicion = RuleCheckOf<'scaleSuspicion'>['suspicions'][number];
type SuspicionAgainst<Against extends Suspicion['against']> = Extract<Suspicion, { against: Against }>;
type Judge<Against extends Suspicion['against']> = (
  rule: RuleOf<'scaleSuspicion'>,
  outcome: Outcome<'suspicious'>,
  suspicion: SuspicionAgainst<Against>,
  cells: FieldCells,
) => Finding[];

/** A cell with the figure in it. */
interface Figure {
  cell: FieldCell;
  figure: Big;
}

function figuresIn(cells: readonly FieldCell[]): Figure[] {
  return cells.flatMap((cell) => {
    const figure = figureOf(cell.value);
    return figure === null ? [] : [{ cell, figure }];
  });
}

function shown({ cell }: Figure): string {
  return valueInWords(cell.value, cell.of.field);
}

/** A column of a table with what is made of it, or a field that is a sum by itself. */
function columnInWords(cells: FieldCells, column: string): string {
  const [cell] = cells.of(column);
  if (cell === undefined) return '';
  const sentence = cell.row === null ? SCALE_WORDS.figure : SCALE_WORDS.columnSum;
  return fillSentence(sentence, { sheet: sheetInWords(sheetOf(cell)), label: labelInWords(cell) });
}

const againstOtherYear: Judge<'otherYear'> = (rule, outcome, { fields, ratio }, cells) =>
  cells.selected(fields).flatMap(({ field }) => {
    if (field.years === null) return [];
    const figures = figuresIn(cells.of(field.key))
      .filter(({ figure }) => figure.gt(0))
      .sort((one, other) => (one.cell.year ?? 0) - (other.cell.year ?? 0));
    return figures.slice(1).flatMap((later, index) => {
      const earlier = figures[index];
      if (earlier === undefined) return [];
      if (!isApart(earlier.figure, later.figure, ratio)) return [];
      const [larger, smaller] = later.figure.gt(earlier.figure) ? [later, earlier] : [earlier, later];
      // 元 for 万元 is the common slip: the larger figure is doubted first.
      const fitting =
        rescalings(larger.cell, larger.figure).find(
          ({ figure }) => !isApart(figure, smaller.figure, ratio),
        ) ??
        rescalings(smaller.cell, smaller.figure).find(({ figure }) => !isApart(figure, larger.figure, ratio));
      const { proposal, fix } = proposalFor(fitting === undefined ? [] : [fitting]);
      const values = {
        where: whereInWords(larger.cell),
        value: shown(larger),
        other: yearInWords(smaller.cell.year ?? 0),
        otherValue: shown(smaller),
        times: timesApart(earlier.figure, later.figure).round(1).toFixed(),
        proposal,
      };
      const sentence = sentenceOf('scaleSuspicion', 'otherYear', values, outcome.sentence);
      return [ruleFinding(rule, outcome, sentence, { cells: [earlier.cell, later.cell], fix })];
    });
  });

const againstColumnSum: Judge<'columnSum'> = (rule, outcome, { reference, column, unitFactor }, cells) => {
  const cell = cells.at(reference, null);
  const stated = cell === null ? null : figureOf(cell.value);
  const members = figuresIn(cells.of(column));
  const sum = sumOf(members.map(({ figure }) => figure));
  const [first] = members;
  if (cell === null || stated === null || first === undefined || stated.lte(0) || sum.lte(0)) return [];
  const inColumnUnit = stated.times(unitFactor);
  const values = {
    where: whereInWords(cell),
    value: valueInWords(cell.value, cell.of.field),
    column: columnInWords(cells, column),
    sum: withUnit(sum.toFixed(), first.cell.of.field.type),
  };
  const also = [sum.toFixed()];
  if (inColumnUnit.lt(sum)) {
    // Members that alone exceed the whole cannot be right: typed in a smaller unit, they may fit.
    const rescaled = members
      .filter(({ figure }) => figure.gt(inColumnUnit))
      .flatMap(
        (member) =>
          rescalings(member.cell, member.figure).find(({ figure }) => figure.lt(member.figure)) ?? [],
      );
    const gained = sumOf(
      rescaled.map(({ cell: own, figure }) => (figureOf(own.value) ?? figure).minus(figure)),
    );
    const { proposal, fix } = proposalFor(sum.minus(gained).lte(inColumnUnit) ? rescaled : []);
    const sentence = sentenceOf(
      'scaleSuspicion',
      'belowColumnSum',
      { ...values, proposal },
      outcome.sentence,
    );
    const about = [cell, ...rescaled.map(({ cell: own }) => own)];
    return [ruleFinding(rule, outcome, sentence, { cells: about, also, fix })];
  }
  // Read in the column's unit the figure would still hold all of the column: it was probably typed in that unit.
  if (stated.gte(sum) && new Big(unitFactor).gt(1)) {
    const smaller = stated.div(unitFactor);
    const fitting = rescalings(cell, stated).filter(({ figure }) => figure.eq(smaller));
    const { proposal, fix } = proposalFor(fitting);
    const sentence = sentenceOf(
      'scaleSuspicion',
      'farAboveColumnSum',
      { ...values, proposal },
      outcome.sentence,
    );
    return [ruleFinding(rule, outcome, sentence, { cells: [cell], also, fix })];
  }
  return [];
};

/**
 * Median of all figures but one, from the figures in ascending order. Of two middle figures the one nearer to the
 * figure left out counts: a doubt must not rest on how an even number is halved.
 */
function medianOfOthers(ascending: readonly Figure[], without: number): Big | null {
  const others = ascending.length - 1;
  const at = (index: number): Big | undefined => ascending[index < without ? index : index + 1]?.figure;
  const lower = at(Math.floor((others - 1) / 2));
  const upper = at(Math.floor(others / 2));
  const own = ascending[without]?.figure;
  if (lower === undefined || upper === undefined || own === undefined) return null;
  // Nearer by ratio, told by products: own ÷ lower ≤ upper ÷ own.
  return own.times(own).lte(lower.times(upper)) ? lower : upper;
}

const againstColumn: Judge<'column'> = (rule, outcome, { column, factor }, cells) => {
  const ascending = figuresIn(cells.of(column))
    .filter(({ figure }) => figure.gt(0))
    .sort((one, other) => one.figure.cmp(other.figure));
  // Of two figures neither can be called the odd one.
  if (ascending.length < 3) return [];
  return ascending.flatMap((doubted, index) => {
    const median = medianOfOthers(ascending, index);
    if (median === null || !isApart(doubted.figure, median, factor)) return [];
    const fitting = rescalings(doubted.cell, doubted.figure).find(
      ({ figure }) => !isApart(figure, median, factor),
    );
    const { proposal, fix } = proposalFor(fitting === undefined ? [] : [fitting]);
    const values = {
      where: whereInWords(doubted.cell),
      value: shown(doubted),
      median: withUnit(median.toFixed(), doubted.cell.of.field.type),
      times: timesApart(doubted.figure, median).round(0).toFixed(),
      proposal,
    };
    const sentence = sentenceOf('scaleSuspicion', 'column', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [doubted.cell], also: [median.toFixed()], fix })];
  });
};

const againstCeiling: Judge<'ceiling'> = (rule, outcome, { fields, column }, cells) => {
  const parts = figuresIn(fields.flatMap((reference) => cells.at(reference, null) ?? []));
  const whole = cells.of(column).filter(({ row }) => row?.name != null);
  const ceiling = figuresIn(whole);
  const [first] = parts;
  const [top] = ceiling;
  // With a row still to come the ceiling is not known yet.
  if (first === undefined || top === undefined || ceiling.length < whole.length) return [];
  const sum = sumOf(parts.map(({ figure }) => figure));
  const limit = sumOf(ceiling.map(({ figure }) => figure));
  if (sum.lte(limit)) return [];
  const values = {
    where: `${sheetInWords(sheetOf(first.cell))}的${parts
      .map(({ cell }) => labelInWords(cell))
      .join(WORDS.listSeparator)}`,
    value: withUnit(sum.toFixed(), first.cell.of.field.type),
    column: columnInWords(cells, column),
    sum: withUnit(limit.toFixed(), top.cell.of.field.type),
  };
  const sentence = sentenceOf('scaleSuspicion', 'ceiling', values, outcome.sentence);
  const about = { cells: parts.map(({ cell }) => cell), also: [limit.toFixed()] };
  return [ruleFinding(rule, outcome, sentence, about)];
};

/** Figures that would fit another unit far better. Proposes the converted figure and changes nothing. */
export function checkScaleSuspicion(rule: RuleOf<'scaleSuspicion'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'suspicious');
  if (outcome === null) return [];
  return rule.check.suspicions.flatMap((suspicion) => {
    switch (suspicion.against) {
      case 'otherYear':
        return againstOtherYear(rule, outcome, suspicion, cells);
      case 'columnSum':
        return againstColumnSum(rule, outcome, suspicion, cells);
      case 'column':
        return againstColumn(rule, outcome, suspicion, cells);
      case 'ceiling':
        return againstCeiling(rule, outcome, suspicion, cells);
    }
  });
}

/** The fields a scale suspicion reads. */
export function readByScaleSuspicion({ suspicions }: RuleCheckOf<'scaleSuspicion'>): ReadFields {
  const reads = suspicions.map((suspicion): ReadFields => {
    switch (suspicion.against) {
      case 'otherYear':
        return suspicion.fields;
      case 'columnSum':
        return [suspicion.reference.field, suspicion.column];
      case 'column':
        return [suspicion.column];
      case 'ceiling':
        return [...suspicion.fields.map(({ field }) => field), suspicion.column];
    }
  });
  return reads.includes('all') ? 'all' : reads.flatMap((read) => (read === 'all' ? [] : read));
}
