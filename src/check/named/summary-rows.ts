import { figureOf } from '../../filing/filed-figure';
import { splitList } from '../../filing/read-list';
import type { Finding } from '../../model/finding';
import type { CheckContext, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { replacing } from '../fix';
import { SUMMARY_ROWS_WORDS, WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { comparable, statedText, withoutRemark } from '../text-form';
import { shortened, valueInWords } from '../value-wording';

/** Mobile numbers of the mainland, a country code allowed. */
const MOBILE_NUMBER = /^(?:\+?86)?1\d{10}$/;

function isMobileNumber({ entry }: FieldCell): boolean {
  return MOBILE_NUMBER.test((entry?.raw ?? '').normalize('NFKC').replace(/[\s-]/g, ''));
}

/** What says how good an industry is, and that it is one: 高端装备制造业 and 装备制造产业 name the same industry. */
const PRAISE = /^(?:高端|先进|现代|新型|新兴|智能|绿色|数字|特色)+/;
const GENUS = /(?:产业|行业|制造|制造业|加工|工业|业|等)+$/;
/** A single character is no name. */
const SHORTEST_NAME = 2;

/** The shortest forms of an industry's name that still tell it from others. */
function namesOf(industry: string): string[] {
  const written = comparable(withoutRemark(industry), 'text');
  const kind = written.replace(GENUS, '');
  return [written, kind, kind.replace(PRAISE, '')].filter((name) => name.length >= SHORTEST_NAME);
}

/** The industries of a cell that a text nowhere speaks of. */
function absentFrom(text: string, cell: FieldCell): string[] {
  const described = comparable(text, 'text');
  return splitList(statedText(cell.value) ?? '').filter((industry) => {
    const names = namesOf(industry);
    return names.length > 0 && !names.some((name) => described.includes(name));
  });
}

/** What the rule rests on is the head of the column; those of the other two say nothing about it. */
function quoteOf({ of }: FieldCell): string {
  return of.field.label;
}

/**
 * The rows of 附件3: 序号 runs 1, 2, 3 …, 手机号码 has 11 digits, and 主导产业 is what the description of the park's
 * industry speaks of.
 *
 * Parameters: `number`, `mobile` and `industry`, columns of one table; `described`, the text `industry` agrees with.
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
      ruleFinding(rule, outcome, sentence(cell, SUMMARY_ROWS_WORDS.number, expected), {
        cells: [cell],
        quote: quoteOf(cell),
        fix,
      }),
    ];
  });
  const mobiles = cells.of(parameterOf(rule, 'mobile')).flatMap((cell) => {
    if (cell.value.state === 'blank' || cell.value.state === 'answered' || isMobileNumber(cell)) return [];
    const words = sentence(cell, SUMMARY_ROWS_WORDS.mobile, SUMMARY_ROWS_WORDS.expectedMobile);
    return [ruleFinding(rule, outcome, words, { cells: [cell], quote: quoteOf(cell) })];
  });
  const [described] = cells.of(parameterOf(rule, 'described'));
  const text = described === undefined ? null : statedText(described.value);
  const industries =
    described === undefined || text === null
      ? []
      : cells.of(parameterOf(rule, 'industry')).flatMap((cell) => {
          const absent = absentFrom(text, cell);
          if (absent.length === 0) return [];
          const items = absent.map((item) => `“${shortened(item)}”`).join(WORDS.listSeparator);
          const problem = fillSentence(SUMMARY_ROWS_WORDS.industry, {
            items,
            where: whereInWords(described),
          });
          const words = sentence(cell, problem, SUMMARY_ROWS_WORDS.expectedIndustry);
          return [ruleFinding(rule, outcome, words, { cells: [cell, described], quote: quoteOf(cell) })];
        });
  return [...numbers, ...mobiles, ...industries];
}
