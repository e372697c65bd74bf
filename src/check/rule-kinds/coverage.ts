import type { Finding } from '../../model/finding';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { WORDS } from '../messages';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { shortened } from '../value-wording';

/** Observation points nothing, or not enough, speaks for. */
export function checkCoverage(rule: RuleOf<'coverage'>, { coverage, programme }: CheckContext): Finding[] {
  const texts = new Map(programme.indicators.points.map((point) => [point.code, point]));
  return coverage.points.flatMap((covered) => {
    const outcome = covered.state === 'complete' ? null : outcomeFor(rule.check.outcomes, covered.state);
    if (outcome === null) return [];
    const point = texts.get(covered.point);
    const values = {
      point: covered.point ?? point?.path[0] ?? '',
      text: shortened(point?.text ?? ''),
      reasons: covered.reasons.join(WORDS.clauseSeparator),
    };
    const sentence = sentenceOf('coverage', outcome.when, values, outcome.sentence);
    const places = covered.evidence
      .filter(({ present }) => !present)
      .map(({ field, year, cell }) => ({ field, year, cell }));
    const also = [values.point, values.reasons];
    return [ruleFinding(rule, outcome, sentence, { cells: [], places, also })];
  });
}

/** Coverage follows from figures, texts and material alike. */
export function readByCoverage(): ReadFields {
  return 'all';
}
