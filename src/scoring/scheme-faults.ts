import Big from 'big.js';
import { foldWidth } from '../filing/character-width';
import type { Indicators } from '../model/programme';
import { judgedCodes } from '../model/scheme-entries';
import type { SchemeField } from '../model/scheme-fields';
import {
  MOST_GRADES,
  SCHEME_COLUMNS,
  SCHEME_FIELDS,
  SCHEME_ROWS,
  gradeFields,
  maximumField,
  orderField,
  vetoField,
  weightField,
} from '../model/scheme-fields';
import type { ScoringScale, ScoringScheme } from '../model/scoring';
import { schemeMessages } from './messages';

/** Why a scheme cannot be used, and which of its fields to mend. */
export interface SchemeFault {
  field: SchemeField;
  message: string;
}

/** Where the weights' sum stands. */
export const WEIGHTS_FIELD: SchemeField = `${SCHEME_ROWS.weights}/${SCHEME_COLUMNS.value}`;

/** Finer figures are slips: no expert gives them, and sheets do not add them up exactly. */
const MOST_DECIMALS = 4;
/** A title stands in headings and footers of every 评审表. */
const MOST_TITLE = 60;
const MOST_GRADE_NAME = 20;
const MOST_MAXIMUM = 1000;
/** Totals are of 100. */
const FULL_SCORE = 100;

const fault = (field: SchemeField, message: string): SchemeFault => ({ field, message });

/** The second and every later occurrence of each text. */
function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

function isTooFine(decimal: string): boolean {
  return (decimal.split('.')[1] ?? '').replace(/0+$/, '').length > MOST_DECIMALS;
}

function fineness(field: SchemeField, what: string, decimal: string): SchemeFault[] {
  return isTooFine(decimal) ? [fault(field, schemeMessages.tooFine(what, decimal, MOST_DECIMALS))] : [];
}

function nameFaults({ title, version }: ScoringScheme): SchemeFault[] {
  const isUnfit = (text: string): boolean =>
    text.trim() !== text || text === '' || text.length > MOST_TITLE || /\p{Cc}/u.test(text);
  return [
    ...(isUnfit(title) ? [fault(SCHEME_FIELDS.title, schemeMessages.titleUnfit(title, MOST_TITLE))] : []),
    ...(isUnfit(version)
      ? [fault(SCHEME_FIELDS.version, schemeMessages.versionUnfit(version, MOST_TITLE))]
      : []),
  ];
}

function weightFaults({ groups }: ScoringScheme, indicators: Indicators): SchemeFault[] {
  const titles = new Map(indicators.groups.map(({ code, title }) => [code, title]));
  const weighed = new Set(groups.map(({ group }) => group));
  const scored = judgedCodes(indicators).groups;
  const sum = groups.reduce((total, { weight }) => total.plus(weight), new Big(0));
  return [
    ...groups
      .filter(({ group }) => !scored.includes(group))
      .map(({ group }) => fault(weightField(group), schemeMessages.groupUnknown(group))),
    ...repeated(groups.map(({ group }) => group)).map((group) =>
      fault(weightField(group), schemeMessages.groupTwice(group)),
    ),
    ...scored
      .filter((group) => !weighed.has(group))
      .map((group) => fault(weightField(group), schemeMessages.groupMissing(group, titles.get(group) ?? ''))),
    ...groups.flatMap(({ group, weight }) =>
      new Big(weight).lte(0)
        ? [fault(weightField(group), schemeMessages.weightNegative(group, weight))]
        : fineness(weightField(group), schemeMessages.weightOf(group), weight),
    ),
    ...(sum.eq(FULL_SCORE) ? [] : [fault(WEIGHTS_FIELD, schemeMessages.weightsSum(sum.toFixed()))]),
  ];
}

function maximumFaults({ point, maximum }: ScoringScheme['points'][number]): SchemeFault[] {
  const field = maximumField(point);
  if (new Big(maximum).lte(0)) return [fault(field, schemeMessages.maximumNotPositive(point, maximum))];
  if (new Big(maximum).gt(MOST_MAXIMUM)) {
    return [fault(field, schemeMessages.maximumTooLarge(point, maximum, MOST_MAXIMUM))];
  }
  return fineness(field, schemeMessages.maximumOf(point), maximum);
}

function pointFaults({ points }: ScoringScheme, indicators: Indicators): SchemeFault[] {
  const codes = judgedCodes(indicators).points;
  const given = new Set(points.map(({ point }) => point));
  const missing = codes.filter((code) => !given.has(code));
  const [first] = missing;
  return [
    ...points
      .filter(({ point }) => !codes.includes(point))
      .map(({ point }) => fault(maximumField(point), schemeMessages.pointUnknown(point))),
    ...repeated(points.map(({ point }) => point)).map((point) =>
      fault(maximumField(point), schemeMessages.pointTwice(point)),
    ),
    ...(first === undefined ? [] : [fault(maximumField(first), schemeMessages.pointMissing(missing))]),
    ...points.flatMap(maximumFaults),
  ];
}

type Grades = Extract<ScoringScale, { kind: 'grades' }>['grades'];

function gradeNameFaults(grades: Grades): SchemeFault[] {
  const names = grades.map(({ name }) => foldWidth(name));
  return grades.flatMap(({ name }, index) => {
    const field = gradeFields(index + 1).name;
    if (name.trim() !== name || name.length > MOST_GRADE_NAME || /[,，|"]|\p{Cc}/u.test(name)) {
      return [fault(field, schemeMessages.gradeNameUnfit(name, MOST_GRADE_NAME))];
    }
    return names.indexOf(foldWidth(name)) < index ? [fault(field, schemeMessages.gradeTwice(name))] : [];
  });
}

function factorFaults(grades: Grades): SchemeFault[] {
  return grades.flatMap(({ name, factor }, index) => {
    const field = gradeFields(index + 1).factor;
    const before = grades[index - 1];
    if (new Big(factor).lt(0) || new Big(factor).gt(1)) {
      return [fault(field, schemeMessages.factorOutOfRange(name, factor))];
    }
    if (before === undefined && !new Big(factor).eq(1)) {
      return [fault(field, schemeMessages.bestNotOne(name, factor))];
    }
    if (before !== undefined && new Big(factor).gte(before.factor)) {
      return [fault(field, schemeMessages.gradesNotFalling(before.name, name))];
    }
    return fineness(field, schemeMessages.factorOf(name), factor);
  });
}

function scaleFaults({ scale, points }: ScoringScheme): SchemeFault[] {
  if (scale.kind === 'grades') {
    const { grades } = scale;
    const tooMany =
      grades.length > MOST_GRADES
        ? [fault(SCHEME_FIELDS.scale, schemeMessages.gradesTooMany(grades.length, MOST_GRADES))]
        : [];
    return [...tooMany, ...gradeNameFaults(grades), ...factorFaults(grades)];
  }
  const field = SCHEME_FIELDS.step;
  const step = new Big(scale.step);
  if (step.lte(0)) return [fault(field, schemeMessages.stepNotPositive(scale.step))];
  if (isTooFine(scale.step)) return fineness(field, schemeMessages.step, scale.step);
  const unfit = points.filter(({ maximum }) => !new Big(maximum).mod(step).eq(0)).map(({ point }) => point);
  return unfit.length === 0 ? [] : [fault(field, schemeMessages.stepDoesNotFit(unfit, scale.step))];
}

function deductionFaults(maximum: string, { points }: Indicators): SchemeFault[] {
  const field = SCHEME_FIELDS.deductionMaximum;
  if (!points.some(({ kind }) => kind === 'deduction')) {
    return [fault(field, schemeMessages.deductionWithoutItem)];
  }
  if (new Big(maximum).lt(0)) return [fault(field, schemeMessages.deductionNegative(maximum))];
  if (new Big(maximum).gt(FULL_SCORE)) return [fault(field, schemeMessages.deductionTooLarge(maximum))];
  return fineness(field, schemeMessages.deduction, maximum);
}

function exclusionFaults({ deductionMaximum, vetoes }: ScoringScheme, indicators: Indicators): SchemeFault[] {
  const known = judgedCodes(indicators).vetoes;
  return [
    ...(deductionMaximum === null ? [] : deductionFaults(deductionMaximum, indicators)),
    ...vetoes
      .filter((code) => !known.includes(code))
      .map((code) => fault(vetoField(code), schemeMessages.vetoUnknown(code))),
    ...repeated(vetoes).map((code) => fault(vetoField(code), schemeMessages.vetoTwice(code))),
  ];
}

function divergenceFaults(divergence: string): SchemeFault[] {
  const field = SCHEME_FIELDS.divergence;
  return new Big(divergence).lte(0) || new Big(divergence).gt(FULL_SCORE)
    ? [fault(field, schemeMessages.divergenceNotPositive(divergence))]
    : fineness(field, schemeMessages.divergence, divergence);
}

function panelFaults(scheme: ScoringScheme): SchemeFault[] {
  const { groups, tieBreaks, divergence, aggregation, minimumExperts } = scheme;
  const known = new Set(groups.map(({ group }) => group));
  return [
    ...tieBreaks
      .filter((group) => !known.has(group))
      .map((group) => fault(orderField(group), schemeMessages.tieBreakUnknown(group))),
    ...repeated(tieBreaks).map((group) => fault(orderField(group), schemeMessages.tieBreakTwice(group))),
    ...divergenceFaults(divergence),
    ...(aggregation.kind === 'trimmedMean' && aggregation.fromExperts < minimumExperts
      ? [
          fault(
            SCHEME_FIELDS.fromExperts,
            schemeMessages.trimmedBelowMinimum(aggregation.fromExperts, minimumExperts),
          ),
        ]
      : []),
  ];
}

/**
 * Why a scheme cannot be used for the points of a notice, each with the field to mend; empty where it adds up. What is
 * wrong of an item the notice does not know is told at the field it would have.
 */
export function locatedSchemeFaults(scheme: ScoringScheme, indicators: Indicators): SchemeFault[] {
  return [
    ...nameFaults(scheme),
    ...weightFaults(scheme, indicators),
    ...pointFaults(scheme, indicators),
    ...scaleFaults(scheme),
    ...exclusionFaults(scheme, indicators),
    ...panelFaults(scheme),
  ];
}

/**
 * Why a scheme cannot be used for the points of a notice, a sentence each; empty where it adds up. A scheme with faults
 * must not make scorecards or totals.
 */
export function schemeFaults(scheme: ScoringScheme, indicators: Indicators): string[] {
  return locatedSchemeFaults(scheme, indicators).map(({ message }) => message);
}
