import type { TextLength } from '../../filing/text-length';
import { countCharacters } from '../../filing/text-length';
import { maxLengthOf } from '../../model/catalogue';
import type { FiledValue } from '../../model/filing';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import { NEAR_LIMIT_PER_CENT } from '../../model/text-limit';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';

/** Words and characters of a text; of a long text, the sum over its paragraphs. */
function lengthOf(value: FiledValue): TextLength | null {
  if (value.state === 'text') return countCharacters(value.text);
  if (value.state !== 'paragraphs') return null;
  return value.paragraphs.map(countCharacters).reduce(
    (sum, length) => ({
      words: sum.words + length.words,
      characters: sum.characters + length.characters,
    }),
    { words: 0, characters: 0 },
  );
}

function outcomeOfLength({ words, characters }: TextLength, limit: number) {
  if (words > limit) return 'over';
  if (characters > limit) return 'overByCharacters';
  return words * 100 >= limit * NEAR_LIMIT_PER_CENT ? 'near' : null;
}

/** Texts over or near the limit of their field: 字 as Word counts them decide, characters are shown beside. */
export function checkLength(rule: RuleOf<'length'>, { cells }: CheckContext): Finding[] {
  return cells.ofAll(rule.check.fields).flatMap((cell) => {
    const limit = maxLengthOf(cell.of.field.type);
    const length = lengthOf(cell.value);
    if (limit === null || length === null) return [];
    const when = outcomeOfLength(length, limit);
    const outcome = when === null ? null : outcomeFor(rule.check.outcomes, when);
    if (outcome === null) return [];
    const counted = outcome.when === 'overByCharacters' ? length.characters : length.words;
    const values = {
      where: whereInWords(cell),
      words: String(length.words),
      characters: String(length.characters),
      limit: String(limit),
      excess: String(counted - limit),
    };
    const sentence = sentenceOf('length', outcome.when, values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell] })];
  });
}

/** The fields a length rule reads. */
export function readByLength(check: RuleCheckOf<'length'>): ReadFields {
  return check.fields;
}
