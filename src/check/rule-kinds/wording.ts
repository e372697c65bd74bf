import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { WORDING_WORDS, WORDS } from '../messages';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { comparable, statedText, withoutRemark } from '../text-form';
import { shortened } from '../value-wording';

/** Words beyond these are summed up by 等. */
const LISTED_WORDS = 5;

function wordsInWords(words: readonly string[], sentence: string): string {
  const listed = words.slice(0, LISTED_WORDS).map((word) => `“${word}”`);
  const more = words.length > LISTED_WORDS ? WORDS.andMore : '';
  return fillSentence(sentence, { words: `${listed.join(WORDS.listSeparator)}${more}` });
}

/** What is looked for and not found; null where nothing is missing. */
function missingIn(text: string, { expected, endings }: RuleCheckOf<'wording'>): string | null {
  const written = comparable(text, 'text');
  const lacking = expected.filter(
    (group) => !group.some((word) => written.includes(comparable(word, 'text'))),
  );
  if (lacking.length > 0) {
    return lacking.map((group) => wordsInWords(group, WORDING_WORDS.expected)).join(WORDING_WORDS.and);
  }
  const name = comparable(withoutRemark(text), 'text');
  const ends = endings.some((ending) =>
    [written, name].some((form) => form.endsWith(comparable(ending, 'text'))),
  );
  return endings.length > 0 && !ends ? wordsInWords(endings, WORDING_WORDS.endings) : null;
}

function judged(rule: RuleOf<'wording'>, cell: FieldCell): Finding[] {
  const text = statedText(cell.value);
  if (text === null || text.trim() === '') return [];
  const { check } = rule;
  const values = { where: whereInWords(cell), value: shortened(text) };
  const written = comparable(text, 'text');
  const word = check.suspicious.find((candidate) => written.includes(comparable(candidate, 'text')));
  const suspicious = outcomeFor(check.outcomes, 'suspicious');
  // An abbreviation is why the ending is missing; one sentence is enough.
  if (word !== undefined && suspicious !== null) {
    const sentence = sentenceOf('wording', 'suspicious', { ...values, word }, suspicious.sentence);
    return [ruleFinding(rule, suspicious, sentence, { cells: [cell] })];
  }
  const expected = missingIn(text, check);
  const missing = outcomeFor(check.outcomes, 'missing');
  if (expected === null || missing === null) return [];
  const sentence = sentenceOf('wording', 'missing', { ...values, expected }, missing.sentence);
  return [ruleFinding(rule, missing, sentence, { cells: [cell] })];
}

/** Texts without a word that belongs there, or with one that looks like an abbreviation. */
export function checkWording(rule: RuleOf<'wording'>, { cells }: CheckContext): Finding[] {
  return cells.ofAll(rule.check.fields).flatMap((cell) => judged(rule, cell));
}

/** The fields a wording rule reads. */
export function readByWording(check: RuleCheckOf<'wording'>): ReadFields {
  return check.fields;
}
