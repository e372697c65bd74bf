import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { WORDS } from '../messages';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { alternatives, valueInWords } from '../value-wording';

/** The choices of a field; null for fields without choices. */
function choicesOf({ of }: FieldCell): string[] | null {
  const { type } = of.field;
  if (type.kind === 'option') return type.options.map((option) => option.value);
  return type.kind === 'yesNo' ? [WORDS.yes, WORDS.no] : null;
}

function isListed({ value }: FieldCell, choices: readonly string[]): boolean {
  if (value.state === 'option') return value.listed;
  if (value.state === 'text') return choices.includes(value.text.trim());
  // Formula faults are the business of the type rule.
  return value.state !== 'unreadable' || value.reason === 'errorValue' || value.reason === 'notCalculated';
}

/** Values that are none of the choices of their field. */
export function checkOptions(rule: RuleOf<'options'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'notListed');
  if (outcome === null) return [];
  return cells.ofAll(rule.check.fields).flatMap((cell) => {
    const choices = choicesOf(cell);
    if (choices === null || isListed(cell, choices)) return [];
    const values = {
      where: whereInWords(cell),
      value: valueInWords(cell.value, cell.of.field),
      options: alternatives(choices),
    };
    const sentence = sentenceOf('options', 'notListed', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell] })];
  });
}

/** The fields an options rule reads. */
export function readByOptions(check: RuleCheckOf<'options'>): ReadFields {
  return check.fields;
}
