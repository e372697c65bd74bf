import type { Indicators } from './programme';
import {
  AGGREGATION_CHOICES,
  FEWER_CHOICES,
  SCALE_CHOICES,
  UNUSED_DEFAULTS,
  VETO_CHOICES,
  YES_NO_CHOICES,
  choiceWord,
} from './scheme-choices';
import type { SchemeField } from './scheme-fields';
import {
  MOST_GRADES,
  SCHEME_FIELDS,
  gradeFields,
  maximumField,
  orderField,
  vetoField,
  weightField,
} from './scheme-fields';
import type { ScoringScheme } from './scoring';

/**
 * A scheme as it stands in front of somebody who edits it: every field with the text filled in, whether it can be used
 * or not, and the order of what is listed.
 */
export interface SchemeEntries {
  id: string;
  /** Codes of the groups that can have a weight, in the scheme's order. */
  groups: readonly string[];
  /** Codes of the points that can be scored, in the scheme's order. */
  points: readonly string[];
  /** Codes of the 负面清单, those that exclude first. */
  vetoes: readonly string[];
  /** What a figure or a word stands for; a field that is absent is blank. */
  texts: ReadonlyMap<SchemeField, string>;
}

/** What the scheme lists and the notice knows, then what the scheme leaves out. */
function inSchemeOrder(listed: readonly string[], known: readonly string[]): string[] {
  return [...new Set([...listed.filter((code) => known.includes(code)), ...known])];
}

/** Groups, points and 负面清单 of a notice that a scheme judges by. */
export function judgedCodes({ groups, points }: Indicators): {
  groups: string[];
  points: string[];
  vetoes: string[];
} {
  const codesOf = (sought: 'observation' | 'veto'): string[] =>
    points.flatMap(({ kind, code }) => (kind === sought && code !== null ? [code] : []));
  const scored = new Set(points.flatMap(({ kind, group }) => (kind === 'observation' ? [group] : [])));
  return {
    groups: groups.map(({ code }) => code).filter((code) => scored.has(code)),
    points: codesOf('observation'),
    vetoes: codesOf('veto'),
  };
}

function scaleTexts({ scale }: ScoringScheme): [SchemeField, string][] {
  const grades = scale.kind === 'grades' ? scale.grades : UNUSED_DEFAULTS.grades;
  return [
    [SCHEME_FIELDS.scale, choiceWord(SCALE_CHOICES, scale.kind)],
    [SCHEME_FIELDS.step, scale.kind === 'points' ? scale.step : UNUSED_DEFAULTS.step],
    ...grades.slice(0, MOST_GRADES).flatMap(({ name, factor }, index): [SchemeField, string][] => {
      const fields = gradeFields(index + 1);
      return [
        [fields.name, name],
        [fields.factor, factor],
      ];
    }),
  ];
}

function panelTexts(scheme: ScoringScheme): [SchemeField, string][] {
  const { aggregation } = scheme;
  const { fromExperts, withFewer } = aggregation.kind === 'trimmedMean' ? aggregation : UNUSED_DEFAULTS;
  return [
    [SCHEME_FIELDS.aggregation, choiceWord(AGGREGATION_CHOICES, aggregation.kind)],
    [SCHEME_FIELDS.fromExperts, String(fromExperts)],
    [SCHEME_FIELDS.withFewer, choiceWord(FEWER_CHOICES, withFewer)],
    [SCHEME_FIELDS.decimals, String(scheme.decimals)],
    [SCHEME_FIELDS.minimumExperts, String(scheme.minimumExperts)],
    [SCHEME_FIELDS.divergence, scheme.divergence],
  ];
}

const yesNo = (is: boolean): string => choiceWord(YES_NO_CHOICES, is ? 'yes' : 'no');

function deductionTexts(
  { deductionMaximum }: ScoringScheme,
  { points }: Indicators,
): [SchemeField, string][] {
  if (!points.some(({ kind }) => kind === 'deduction')) return [];
  return [
    [SCHEME_FIELDS.deductionUse, yesNo(deductionMaximum !== null)],
    [SCHEME_FIELDS.deductionMaximum, deductionMaximum ?? UNUSED_DEFAULTS.deductionMaximum],
  ];
}

/**
 * What is filled in where a scheme is edited. Groups and points the notice does not know have no place there: look for
 * the scheme's faults first.
 */
export function schemeEntries(scheme: ScoringScheme, indicators: Indicators): SchemeEntries {
  const known = judgedCodes(indicators);
  const groups = inSchemeOrder(
    scheme.groups.map(({ group }) => group),
    known.groups,
  );
  const points = inSchemeOrder(
    scheme.points.map(({ point }) => point),
    known.points,
  );
  const vetoes = inSchemeOrder(scheme.vetoes, known.vetoes);
  const texts: [SchemeField, string][] = [
    [SCHEME_FIELDS.title, scheme.title],
    [SCHEME_FIELDS.version, scheme.version],
    ...scheme.groups.map(({ group, weight }): [SchemeField, string] => [weightField(group), weight]),
    ...scheme.tieBreaks.map((group, index): [SchemeField, string] => [orderField(group), String(index + 1)]),
    ...scheme.points.map(({ point, maximum }): [SchemeField, string] => [maximumField(point), maximum]),
    ...scaleTexts(scheme),
    ...deductionTexts(scheme, indicators),
    [SCHEME_FIELDS.vetoCarries, choiceWord(VETO_CHOICES, scheme.vetoCarries)],
    ...vetoes.map((code): [SchemeField, string] => [vetoField(code), yesNo(scheme.vetoes.includes(code))]),
    ...panelTexts(scheme),
  ];
  return { id: scheme.id, groups, points, vetoes, texts: new Map(texts) };
}
