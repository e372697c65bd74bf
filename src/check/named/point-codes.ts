import { DEDUCTION_NAME, namedPoint, pointItems, pointName } from '../../filing/point-codes';
import type { Finding } from '../../model/finding';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, RuleOf } from '../check-context';
import { MATERIAL_WORDS, WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { shortened, valueInWords } from '../value-wording';

/** So many codes are offered in place of an unknown one. */
const OFFERED = 3;

/** How far two codes are apart: the characters that differ, then the numbers. Null where a text is no code. */
function distance(written: string, code: string): [characters: number, numbers: number] | null {
  const [first, second] = [written, code].map((text) => text.split('.').map(Number));
  if (first === undefined || second === undefined || first.some((part) => !Number.isInteger(part)))
    return null;
  const length = Math.max(first.length, second.length);
  const parts = Array.from({ length }, (_, at) => Math.abs((first[at] ?? 0) - (second[at] ?? 0)));
  return [parts.filter((part) => part !== 0).length, parts.reduce((sum, part) => sum + part, 0)];
}

function nearestCodes(written: string, codes: readonly string[]): string[] {
  return codes
    .flatMap((code) => {
      const apart = distance(written, code);
      return apart === null ? [] : [{ code, apart }];
    })
    .sort((one, other) => one.apart[0] - other.apart[0] || one.apart[1] - other.apart[1])
    .slice(0, OFFERED)
    .map(({ code }) => code);
}

/**
 * Every observation point a piece of material is said to serve exists.
 *
 * Parameter: `points`, the column that lists them.
 */
export function checkPointCodes(rule: RuleOf<'named'>, { cells, programme }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null) return [];
  const names = programme.indicators.points.map(pointName);
  const codes = programme.indicators.points.flatMap(({ code }) => code ?? []);
  return cells.of(parameterOf(rule, 'points')).flatMap((cell) =>
    pointItems(cell.value).flatMap((item) => {
      const named = namedPoint(item);
      if (names.includes(named)) return [];
      const nearest = nearestCodes(named, codes);
      const values = {
        where: whereInWords(cell),
        value: valueInWords(cell.value, cell.of.field),
        problem: fillSentence(MATERIAL_WORDS.unknownPoint, { item: shortened(item) }),
        expected:
          nearest.length > 0
            ? fillSentence(MATERIAL_WORDS.nearestPoints, { points: nearest.join(WORDS.listSeparator) })
            : fillSentence(MATERIAL_WORDS.expectedPoint, {
                example: codes[0] ?? '',
                deduction: DEDUCTION_NAME,
              }),
      };
      const sentence = sentenceOf('named', 'violated', values, outcome.sentence);
      return [ruleFinding(rule, outcome, sentence, { cells: [cell], also: [item] })];
    }),
  );
}
