import Big from 'big.js';
import type { Indicators } from '../model/programme';
import type { ScoringScale, ScoringScheme } from '../model/scoring';
import { schemeMessages } from './messages';

/** The second and every later occurrence of each text. */
function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

function weightFaults({ groups }: ScoringScheme, { groups: known, points }: Indicators): string[] {
  const titles = new Map(known.map(({ code, title }) => [code, title]));
  const weighed = new Set(groups.map(({ group }) => group));
  const scored = new Set(points.flatMap(({ group, kind }) => (kind === 'observation' ? [group] : [])));
  const sum = groups.reduce((total, { weight }) => total.plus(weight), new Big(0));
  return [
    ...groups
      .filter(({ group }) => !scored.has(group))
      .map(({ group }) => schemeMessages.groupUnknown(group)),
    ...repeated(groups.map(({ group }) => group)).map(schemeMessages.groupTwice),
    ...[...scored]
      .filter((group) => !weighed.has(group))
      .map((group) => schemeMessages.groupMissing(group, titles.get(group) ?? '')),
    ...groups
      .filter(({ weight }) => new Big(weight).lte(0))
      .map(({ group, weight }) => schemeMessages.weightNegative(group, weight)),
    ...(sum.eq(100) ? [] : [schemeMessages.weightsSum(sum.toFixed())]),
  ];
}

function pointFaults({ points }: ScoringScheme, indicators: Indicators): string[] {
  const codes = new Set(
    indicators.points.flatMap(({ code, kind }) => (kind === 'observation' && code !== null ? [code] : [])),
  );
  const given = new Set(points.map(({ point }) => point));
  const missing = [...codes].filter((code) => !given.has(code));
  return [
    ...points.filter(({ point }) => !codes.has(point)).map(({ point }) => schemeMessages.pointUnknown(point)),
    ...repeated(points.map(({ point }) => point)).map(schemeMessages.pointTwice),
    ...(missing.length === 0 ? [] : [schemeMessages.pointMissing(missing)]),
    ...points
      .filter(({ maximum }) => new Big(maximum).lte(0))
      .map(({ point, maximum }) => schemeMessages.maximumNotPositive(point, maximum)),
  ];
}

function gradeFaults(grades: Extract<ScoringScale, { kind: 'grades' }>['grades']): string[] {
  const [best] = grades;
  return [
    ...repeated(grades.map(({ name }) => name)).map(schemeMessages.gradeTwice),
    ...grades
      .filter(({ name }) => name.trim() !== name || /[,，|"\n\r]/.test(name))
      .map(({ name }) => schemeMessages.gradeNameUnfit(name)),
    ...grades
      .filter(({ factor }) => new Big(factor).lt(0) || new Big(factor).gt(1))
      .map(({ name, factor }) => schemeMessages.factorOutOfRange(name, factor)),
    ...grades.flatMap(({ name, factor }, index) => {
      const before = grades[index - 1];
      return before !== undefined && new Big(factor).gte(before.factor)
        ? [schemeMessages.gradesNotFalling(before.name, name)]
        : [];
    }),
    ...(best !== undefined && !new Big(best.factor).eq(1)
      ? [schemeMessages.bestNotOne(best.name, best.factor)]
      : []),
  ];
}

function scaleFaults({ scale, points }: ScoringScheme): string[] {
  if (scale.kind === 'grades') return gradeFaults(scale.grades);
  const step = new Big(scale.step);
  if (step.lte(0)) return [schemeMessages.stepNotPositive(scale.step)];
  const unfit = points.filter(({ maximum }) => !new Big(maximum).mod(step).eq(0)).map(({ point }) => point);
  return unfit.length === 0 ? [] : [schemeMessages.stepDoesNotFit(unfit, scale.step)];
}

function exclusionFaults({ deductionMaximum, vetoes }: ScoringScheme, { points }: Indicators): string[] {
  const known = new Set(points.flatMap(({ code, kind }) => (kind === 'veto' ? [code] : [])));
  const hasDeduction = points.some(({ kind }) => kind === 'deduction');
  return [
    ...(deductionMaximum !== null && new Big(deductionMaximum).lt(0)
      ? [schemeMessages.deductionNegative(deductionMaximum)]
      : []),
    ...(deductionMaximum !== null && !hasDeduction ? [schemeMessages.deductionWithoutItem] : []),
    ...vetoes.filter((code) => !known.has(code)).map(schemeMessages.vetoUnknown),
    ...repeated(vetoes).map(schemeMessages.vetoTwice),
  ];
}

function panelFaults({
  groups,
  tieBreaks,
  divergence,
  aggregation,
  minimumExperts,
}: ScoringScheme): string[] {
  const known = new Set(groups.map(({ group }) => group));
  return [
    ...tieBreaks.filter((group) => !known.has(group)).map(schemeMessages.tieBreakUnknown),
    ...repeated(tieBreaks).map(schemeMessages.tieBreakTwice),
    ...(new Big(divergence).lte(0) || new Big(divergence).gt(100)
      ? [schemeMessages.divergenceNotPositive(divergence)]
      : []),
    ...(aggregation.kind === 'trimmedMean' && aggregation.fromExperts < minimumExperts
      ? [schemeMessages.trimmedBelowMinimum(aggregation.fromExperts, minimumExperts)]
      : []),
  ];
}

/**
 * Why a scheme cannot be used for the points of a notice, a sentence each; empty where it adds up. A scheme with faults
 * must not make scorecards or totals.
 */
export function schemeFaults(scheme: ScoringScheme, indicators: Indicators): string[] {
  return [
    ...weightFaults(scheme, indicators),
    ...pointFaults(scheme, indicators),
    ...scaleFaults(scheme),
    ...exclusionFaults(scheme, indicators),
    ...panelFaults(scheme),
  ];
}
