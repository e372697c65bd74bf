import { figureOf } from '../../filing/filed-figure';
import type { Finding } from '../../model/finding';
import type { CheckContext, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { replacing } from '../fix';
import { SUMMARY_ROWS_WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { valueInWords } from '../value-wording';

/** Mobile numbers of the mainland, a country code allowed. */
const MOBILE_NUMBER = /^(?:\+?86)?1\d{10}$/;

function isMobileNumber({ entry }: FieldCell): boolean {
  return MOBILE_NUMBER.test((entry?.raw ?? '').normalize('NFKC').replace(/[\s-]/g, ''));
}

/**
 * The rows of 附件3: 序号 runs 1, 2, 3 … and 手机号码 has 11 digits.
 *
 * Parameters: `number` and `mobile`, columns of one table.
 */
export function checkSummaryRows(rule: RuleOf<'named'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null) return [];
  const sentence = (cell: FieldCell, problem: string, expected: string): string =>
    sentenceOf(
      'named',
      'violated',
      { where: whereInWords(cell), value: valueInWords(cell.value, cell.of.field), problem, expected },
      outcome.sentence,
    );
  const numbers = cells.of(parameterOf(rule, 'number')).flatMap((cell, index) => {
    const figure = figureOf(cell.value);
    if (figure === null || figure.eq(index + 1)) return [];
    const expected = fillSentence(SUMMARY_ROWS_WORDS.expectedNumber, { number: String(index + 1) });
    const decimal = String(index + 1);
    const fix = replacing([{ cell, value: { kind: 'number', decimal } }], decimal);
    return [
      ruleFinding(rule, outcome, sentence(cell, SUMMARY_ROWS_WORDS.number, expected), { cells: [cell], fix }),
    ];
  });
  const mobiles = cells.of(parameterOf(rule, 'mobile')).flatMap((cell) => {
    if (cell.value.state === 'blank' || cell.value.state === 'answered' || isMobileNumber(cell)) return [];
    const words = sentence(cell, SUMMARY_ROWS_WORDS.mobile, SUMMARY_ROWS_WORDS.expectedMobile);
    return [ruleFinding(rule, outcome, words, { cells: [cell] })];
  });
  return [...numbers, ...mobiles];
}
