import type Big from 'big.js';
import { figureOf } from '../filing/filed-figure';
import type { FieldReference } from '../model/field';
import type { Finding } from '../model/finding';
import type { Operator } from '../model/rule-terms';
import { fillSentence } from '../model/sentence-template';
import type { RuleOf } from './check-context';
import type { FieldCell, FieldCells } from './field-cells';
import { holds, sumOf } from './figure';
import { COMPARISON_WORDS, WORDS } from './messages';
import { labelInWords, sheetInWords, sheetOf, whereInWords } from './place-wording';
import type { Outcome } from './report';
import { ruleFinding } from './report';
import { sentenceOf } from './sentence';
import { demandInWords, valueInWords, withUnit } from './value-wording';

/** One side: its cells with their sum, which is no more than a part of it where something is still to come. */
interface Side {
  cells: readonly FieldCell[];
  /** The cells that hold a figure. */
  figures: readonly [FieldCell, ...FieldCell[]];
  sum: Big;
  isWhole: boolean;
}

function sideOf(references: readonly FieldReference[], cells: FieldCells): Side | null {
  const all = references.flatMap((reference) => cells.at(reference, null) ?? []);
  const [first, ...others] = all.filter(({ value }) => figureOf(value) !== null);
  if (first === undefined) return null;
  return {
    cells: all,
    figures: [first, ...others],
    sum: sumOf([first, ...others].flatMap(({ value }) => figureOf(value) ?? [])),
    isWhole: all.every(({ value }) => value.state !== 'blank' && value.state !== 'unreadable'),
  };
}

/** Figures are never below 0, so a sum can only grow: what it already breaks stays broken. */
function isCertain(left: Side, operator: Operator, right: Side): boolean {
  switch (operator) {
    case '<':
    case '<=':
      return right.isWhole;
    case '>':
    case '>=':
      return left.isWhole;
    case '=':
      return left.isWhole && right.isWhole;
  }
}

function sumInWords({ figures }: Side): string {
  return fillSentence(COMPARISON_WORDS.sum, {
    sheet: sheetInWords(sheetOf(figures[0])),
    parts: figures
      .map((cell) => `${labelInWords(cell)}${valueInWords(cell.value, cell.of.field)}`)
      .join(WORDS.listSeparator),
  });
}

function amountOf({ figures: [first], sum }: Side): string {
  return withUnit(sum.toFixed(), first.of.field.type);
}

function leftInWords(side: Side): string {
  return side.figures.length === 1 ? whereInWords(side.figures[0]) : sumInWords(side);
}

function rightInWords(side: Side): string {
  const { figures } = side;
  const sum = figures.length === 1 ? `${whereInWords(figures[0])}的` : sumInWords(side);
  return `${sum}${amountOf(side)}`;
}

/** Sums that break the operator for certain. Parts answered in words add nothing. */
export function sumViolations(
  rule: RuleOf<'comparison'>,
  outcome: Outcome<'violated'>,
  sums: readonly { left: readonly FieldReference[]; right: readonly FieldReference[] }[],
  cells: FieldCells,
): Finding[] {
  const { operator } = rule.check;
  return sums.flatMap((references) => {
    const left = sideOf(references.left, cells);
    const right = sideOf(references.right, cells);
    if (left === null || right === null || !isCertain(left, operator, right)) return [];
    if (holds(left.sum, operator, right.sum)) return [];
    const values = {
      where: leftInWords(left),
      value: amountOf(left),
      demand: demandInWords(operator, rightInWords(right)),
    };
    const sentence = sentenceOf('comparison', 'violated', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [...left.cells, ...right.cells] })];
  });
}
