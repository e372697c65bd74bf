import type { Finding } from '../../model/finding';
import type { CheckContext, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { replacing } from '../fix';
import { LEAD_SCHOOL_LEVEL_WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { saysOneOf } from '../table-filter';
import { comparable, statedText } from '../text-form';
import { shortened } from '../value-wording';

/** What an option counts as where it has such a reading, else its own words. */
function countedLevel({ value, of }: FieldCell): string | null {
  const text = statedText(value);
  const { type } = of.field;
  if (text === null || type.kind !== 'option') return text;
  return type.options.find((option) => option.value === text)?.countsAs ?? text;
}

/**
 * 附件3 教育层次 of the lead school agrees with its 学校层次 among the members.
 *
 * Parameters: `name` and `level` (where the lead school stands by itself), `memberName` and `memberLevel` (columns of
 * the table of schools).
 */
export function checkLeadSchoolLevel(rule: RuleOf<'named'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null) return [];
  const memberLevels = new Map(
    cells.of(parameterOf(rule, 'memberName')).flatMap((member) => {
      const name = statedText(member.value);
      const level = cells.at({ field: parameterOf(rule, 'memberLevel'), year: null }, member.row);
      return name === null || level === null ? [] : [[comparable(name, 'unitName'), level] as const];
    }),
  );
  return cells.of(parameterOf(rule, 'name')).flatMap((school) => {
    const name = statedText(school.value);
    const level = cells.at({ field: parameterOf(rule, 'level'), year: null }, school.row);
    const member = name === null ? undefined : memberLevels.get(comparable(name, 'unitName'));
    const stated = level === null ? null : statedText(level.value);
    const asMember = member === undefined ? null : countedLevel(member);
    if (level === null || member === undefined || stated === null || asMember === null) return [];
    const written = statedText(member.value) ?? asMember;
    if (saysOneOf(level, [asMember, written])) return [];
    const values = {
      where: whereInWords(level),
      value: shortened(stated),
      problem: fillSentence(LEAD_SCHOOL_LEVEL_WORDS.problem, {
        where: whereInWords(member),
        level: shortened(written),
      }),
      expected: LEAD_SCHOOL_LEVEL_WORDS.expected,
    };
    const sentence = sentenceOf('named', 'violated', values, outcome.sentence);
    const fix = replacing([{ cell: level, value: { kind: 'text', text: asMember } }], asMember);
    return [ruleFinding(rule, outcome, sentence, { cells: [level, member], fix })];
  });
}
