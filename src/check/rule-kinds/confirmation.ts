import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { WORDS } from '../messages';
import { sheetInWords, sheetOf } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';

type Answer = 'confirmed' | 'denied' | 'unconfirmed';

function answerIn({ value }: FieldCell): Answer {
  if (value.state !== 'confirmed' && value.state !== 'yesNo') return 'unconfirmed';
  return value.value ? 'confirmed' : 'denied';
}

/** The last answer kept in the state sheet counts. */
function answerInState({ filing }: CheckContext, rule: RuleOf<'confirmation'>): Answer {
  const last = filing.state.confirmations.filter((confirmation) => confirmation.rule === rule.id).at(-1);
  return last === undefined ? 'unconfirmed' : last.confirmed ? 'confirmed' : 'denied';
}

/** What only a person can say: ticked in a cell, or answered in the 报送清单. */
export function checkConfirmation(rule: RuleOf<'confirmation'>, context: CheckContext): Finding[] {
  const { field, question, outcomes } = rule.check;
  const [cell] = field === null ? [] : context.cells.of(field);
  const answer = cell === undefined ? answerInState(context, rule) : answerIn(cell);
  const outcome = answer === 'confirmed' ? null : outcomeFor(outcomes, answer);
  if (outcome === null) return [];
  const where = sheetInWords(cell === undefined ? WORDS.checklist : sheetOf(cell));
  const sentence = sentenceOf('confirmation', outcome.when, { where, question }, outcome.sentence);
  return [ruleFinding(rule, outcome, sentence, { cells: cell === undefined ? [] : [cell] })];
}

/** The cell that answers; a line of the 报送清单 reads none. */
export function readByConfirmation(check: RuleCheckOf<'confirmation'>): ReadFields {
  return check.field === null ? [] : [check.field];
}
