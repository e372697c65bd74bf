import { pageRanges, sharedPages } from '../../filing/page-ranges';
import type { Finding } from '../../model/finding';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, RuleOf } from '../check-context';
import { MATERIAL_WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { pagesInWords } from '../pages-wording';
import { rowOfCell, whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { valueInWords } from '../value-wording';

/**
 * No two pieces of the supporting material take the same page.
 *
 * Parameters: `from` and `to`, columns of the table that lists the material.
 */
export function checkPageOverlaps(rule: RuleOf<'named'>, { cells, index }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null) return [];
  const [from, to] = [parameterOf(rule, 'from'), parameterOf(rule, 'to')];
  return sharedPages(pageRanges(index, from, to)).flatMap((shared) => {
    const [before, after] = shared.rows;
    const first = cells.inRow(from, after.row);
    const other = cells.inRow(to, before.row);
    if (first === null || other === null) return [];
    const values = {
      where: whereInWords(first),
      value: valueInWords(first.value, first.of.field),
      problem: fillSentence(MATERIAL_WORDS.overlap, { pages: pagesInWords(shared), other: rowOfCell(other) }),
      expected: MATERIAL_WORDS.expectedOverlap,
    };
    const sentence = sentenceOf('named', 'violated', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [first, other] })];
  });
}
