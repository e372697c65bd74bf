import { missingPages, pageRanges } from '../../filing/page-ranges';
import type { Finding } from '../../model/finding';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, RuleOf } from '../check-context';
import { MATERIAL_WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { pagesInWords } from '../pages-wording';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { valueInWords } from '../value-wording';

/**
 * Every page from 1 to the last belongs to a piece of the supporting material.
 *
 * Parameters: `from` and `to`, columns of the table that lists the material.
 */
export function checkPageGaps(rule: RuleOf<'named'>, { cells, index }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null) return [];
  const from = parameterOf(rule, 'from');
  return missingPages(pageRanges(index, from, parameterOf(rule, 'to'))).flatMap((missing) => {
    const cell = cells.inRow(from, missing.before.row);
    if (cell === null) return [];
    const values = {
      where: whereInWords(cell),
      value: valueInWords(cell.value, cell.of.field),
      problem: fillSentence(MATERIAL_WORDS.gap, { pages: pagesInWords(missing) }),
      expected: MATERIAL_WORDS.expectedGap,
    };
    const sentence = sentenceOf('named', 'violated', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell], also: [values.problem] })];
  });
}
