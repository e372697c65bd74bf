import Big from 'big.js';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { figureOf } from '../../filing/filed-figure';
import { RANGE_DEMANDS } from '../messages';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { valueInWords } from '../value-wording';

function demandOf({ minimum, maximum }: RuleCheckOf<'range'>): string {
  if (minimum !== null && maximum !== null) return fillSentence(RANGE_DEMANDS.between, { minimum, maximum });
  if (minimum !== null) return fillSentence(RANGE_DEMANDS.atLeast, { minimum });
  return fillSentence(RANGE_DEMANDS.atMost, { maximum: maximum ?? '' });
}

/** Figures outside the bounds of a rule; the bounds themselves are inside. */
export function checkRange(rule: RuleOf<'range'>, { cells }: CheckContext): Finding[] {
  const { check } = rule;
  const outcome = outcomeFor(check.outcomes, 'outside');
  if (outcome === null) return [];
  const minimum = check.minimum === null ? null : new Big(check.minimum);
  const maximum = check.maximum === null ? null : new Big(check.maximum);
  return cells.ofAll(check.fields).flatMap((cell) => {
    const figure = figureOf(cell.value);
    if (figure === null) return [];
    const isBelow = minimum !== null && figure.lt(minimum);
    const isAbove = maximum !== null && figure.gt(maximum);
    if (!isBelow && !isAbove) return [];
    const values = {
      where: whereInWords(cell),
      value: valueInWords(cell.value, cell.of.field),
      demand: demandOf(check),
    };
    return [
      ruleFinding(rule, outcome, sentenceOf('range', 'outside', values, outcome.sentence), { cells: [cell] }),
    ];
  });
}

/** The fields a range rule reads. */
export function readByRange(check: RuleCheckOf<'range'>): ReadFields {
  return check.fields;
}
