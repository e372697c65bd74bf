import Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { sumOf } from '../figure';
import { SUM_WORDS, WORDS } from '../messages';
import { labelInWords, whereInWords } from '../place-wording';
import { instancesOf } from '../reference-rows';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { valueInWords, withUnit } from '../value-wording';

function labelled(cells: readonly FieldCell[]): string {
  return cells
    .map((cell) => `${labelInWords(cell)}${valueInWords(cell.value, cell.of.field)}`)
    .join(WORDS.listSeparator);
}

function leftOutInWords(cells: readonly FieldCell[]): string {
  return cells
    .map((cell) => `${labelInWords(cell)}（${valueInWords(cell.value, cell.of.field)}）`)
    .join(WORDS.listSeparator);
}

function differing(rule: RuleOf<'sum'>, total: FieldCell, parts: readonly FieldCell[]): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'different');
  const stated = figureOf(total.value);
  const figures = parts.flatMap((part) => figureOf(part.value) ?? []);
  const isUnreadable = parts.some(({ value }) => value.state === 'unreadable');
  if (outcome === null || stated === null || figures.length === 0 || isUnreadable) return [];
  const sum = sumOf(figures);
  const difference = stated.minus(sum);
  const tolerance = new Big(rule.check.tolerance);
  if (difference.abs().lte(tolerance)) return [];
  // As long as a part is still to come, too little is no mistake.
  if (difference.gt(0) && parts.some(({ value }) => value.state === 'blank')) return [];
  const { type } = total.of.field;
  const leftOut = parts.filter((part) => figureOf(part.value) === null);
  const values = {
    where: whereInWords(total),
    total: valueInWords(total.value, total.of.field),
    parts: labelled(parts.filter((part) => figureOf(part.value) !== null)),
    sum: withUnit(sum.toFixed(), type),
    difference: withUnit(difference.abs().toFixed(), type),
    leftOut: leftOut.length === 0 ? '' : fillSentence(SUM_WORDS.leftOut, { parts: leftOutInWords(leftOut) }),
  };
  const sentence = sentenceOf('sum', 'different', values, outcome.sentence);
  return [ruleFinding(rule, outcome, sentence, { cells: [total, ...parts] })];
}

/** A total against the sum of its parts. Parts answered in words are left out, and the sentence says so. */
export function checkSum(rule: RuleOf<'sum'>, { cells }: CheckContext): Finding[] {
  const { total, parts } = rule.check;
  return instancesOf(cells, [total, ...parts]).flatMap(([whole, ...pieces]) =>
    whole === undefined ? [] : differing(rule, whole, pieces),
  );
}

/** The fields a sum rule reads. */
export function readBySum(check: RuleCheckOf<'sum'>): ReadFields {
  return [check.total, ...check.parts].map(({ field }) => field);
}
