import type { Indicators } from '../../model/programme';
import {
  AGGREGATION_CHOICES,
  FEWER_CHOICES,
  SCALE_CHOICES,
  VETO_CHOICES,
  YES_NO_CHOICES,
} from '../../model/scheme-choices';
import type { SchemeEntries } from '../../model/scheme-entries';
import {
  MOST_GRADES,
  SCHEME_FIELDS,
  gradeFields,
  maximumField,
  orderField,
  vetoField,
  weightField,
} from '../../model/scheme-fields';
import type { Aggregation, ScoringScale, ScoringScheme } from '../../model/scoring';
import type { SchemeFault } from '../scheme-faults';
import { locatedSchemeFaults } from '../scheme-faults';
import type { CellOfField } from './entry-reader';
import { EntryReader } from './entry-reader';
import { schemeEntryMessages as words } from './messages';

/** What is filled in, wherever it stands: in a sheet or in a form on the screen. */
export interface FilledScheme extends Omit<SchemeEntries, 'texts'> {
  cellOf: CellOfField;
}

/** What was filled in comes to. */
export interface SchemeRead {
  /** Null where a field is missing or cannot be read; with faults it must not be used either. */
  scheme: ScoringScheme | null;
  faults: SchemeFault[];
  /** What was understood all the same, and should be known. */
  remarks: SchemeFault[];
}

function readGrades(reader: EntryReader): Extract<ScoringScale, { kind: 'grades' }> | null {
  const numbers = Array.from({ length: MOST_GRADES }, (_, index) => index + 1).filter((number) => {
    const { name, factor } = gradeFields(number);
    return !reader.isBlank(name) || !reader.isBlank(factor);
  });
  if (numbers.length < 2) return reader.fail(gradeFields(1).name, words.gradesTooFew);
  const gap = numbers.findIndex((number, index) => number !== index + 1) + 1;
  if (gap > 0) return reader.fail(gradeFields(gap).name, words.gradeGap(gap));
  const grades = numbers.flatMap((number) => {
    const fields = gradeFields(number);
    const name = reader.text(fields.name, words.gradeName(number));
    const factor = reader.figure(fields.factor, words.gradeFactor(number));
    return name === null || factor === null ? [] : [{ name, factor }];
  });
  return grades.length === numbers.length ? { kind: 'grades', grades } : null;
}

function readScale(reader: EntryReader): ScoringScale | null {
  const kind = reader.choice(SCHEME_FIELDS.scale, words.settings.scale, SCALE_CHOICES);
  if (kind === null) return null;
  if (kind === 'grades') return readGrades(reader);
  const step = reader.figure(SCHEME_FIELDS.step, words.settings.step);
  return step === null ? null : { kind: 'points', step };
}

function readAggregation(reader: EntryReader): Aggregation | null {
  const kind = reader.choice(SCHEME_FIELDS.aggregation, words.settings.aggregation, AGGREGATION_CHOICES);
  if (kind !== 'trimmedMean') return kind === null ? null : { kind };
  const fromExperts = reader.whole(SCHEME_FIELDS.fromExperts, words.settings.fromExperts, 3);
  const withFewer = reader.choice(SCHEME_FIELDS.withFewer, words.settings.withFewer, FEWER_CHOICES);
  return fromExperts === null || withFewer === null ? null : { kind, fromExperts, withFewer };
}

/** A figure for each code; null where one cannot be read. */
function readFigures(
  codes: readonly string[],
  read: (code: string) => string | null,
): { code: string; figure: string }[] | null {
  const figures = codes.map((code) => ({ code, figure: read(code) }));
  const readable = figures.flatMap(({ code, figure }) => (figure === null ? [] : [{ code, figure }]));
  return readable.length === figures.length ? readable : null;
}

/** Group codes in the order in which they break ties. */
function readTieBreaks(reader: EntryReader, groups: readonly string[]): string[] {
  const places = groups.flatMap((group) => {
    const field = orderField(group);
    if (reader.isBlank(field)) return [];
    const place = reader.whole(field, words.order(group), 1, groups.length);
    return place === null ? [] : [{ group, place, field }];
  });
  places.forEach(({ group, place, field }, index) => {
    if (places.findIndex((other) => other.place === place) < index) {
      reader.fail(field, words.orderTwice(group, place));
    }
  });
  return [...places].sort((one, other) => one.place - other.place).map(({ group }) => group);
}

/** The limit of the deduction, null for none; undefined where it cannot be read. */
function readDeduction(reader: EntryReader, { points }: Indicators): string | null | undefined {
  if (!points.some(({ kind }) => kind === 'deduction')) return null;
  const use = reader.choice(SCHEME_FIELDS.deductionUse, words.settings.deductionUse, YES_NO_CHOICES);
  if (use === 'no') return null;
  const maximum =
    use === null ? null : reader.figure(SCHEME_FIELDS.deductionMaximum, words.settings.deductionMaximum);
  return maximum ?? undefined;
}

function readVetoes(reader: EntryReader, codes: readonly string[]): string[] {
  return codes.filter((code) => reader.choice(vetoField(code), words.veto(code), YES_NO_CHOICES) === 'yes');
}

function readFields(
  { id, groups, points, vetoes }: FilledScheme,
  reader: EntryReader,
  indicators: Indicators,
): ScoringScheme | null {
  const read = {
    title: reader.text(SCHEME_FIELDS.title, words.settings.title),
    version: reader.text(SCHEME_FIELDS.version, words.settings.version),
    weights: readFigures(groups, (group) => reader.figure(weightField(group), words.weight(group), true)),
    maxima: readFigures(points, (point) => reader.figure(maximumField(point), words.maximum(point))),
    scale: readScale(reader),
    vetoCarries: reader.choice(SCHEME_FIELDS.vetoCarries, words.settings.vetoCarries, VETO_CHOICES),
    aggregation: readAggregation(reader),
    decimals: reader.whole(SCHEME_FIELDS.decimals, words.settings.decimals, 0, 4),
    minimumExperts: reader.whole(SCHEME_FIELDS.minimumExperts, words.settings.minimumExperts, 1),
    divergence: reader.figure(SCHEME_FIELDS.divergence, words.settings.divergence),
  };
  const { title, version, weights, maxima, scale, aggregation, vetoCarries } = read;
  const deductionMaximum = readDeduction(reader, indicators);
  const tieBreaks = readTieBreaks(reader, groups);
  const excluding = readVetoes(reader, vetoes);
  if (title === null || version === null || weights === null || maxima === null) return null;
  if (scale === null || aggregation === null || vetoCarries === null) return null;
  if (read.decimals === null || read.minimumExperts === null || read.divergence === null) return null;
  if (deductionMaximum === undefined) return null;
  return {
    id,
    title,
    version,
    basis: 'inferred',
    groups: weights.map(({ code, figure }) => ({ group: code, weight: figure })),
    points: maxima.map(({ code, figure }) => ({ point: code, maximum: figure })),
    scale,
    deductionMaximum,
    vetoes: excluding,
    vetoCarries,
    aggregation,
    decimals: read.decimals,
    minimumExperts: read.minimumExperts,
    divergence: read.divergence,
    tieBreaks,
  };
}

/**
 * What was filled in as a scheme, with everything that keeps it from being used at the field to mend. Figures are
 * understood as they are in the forms: full-width digits, digits stored as text.
 */
export function readSchemeEntries(filled: FilledScheme, indicators: Indicators): SchemeRead {
  const reader = new EntryReader(filled.cellOf);
  const scheme = readFields(filled, reader, indicators);
  const { faults, remarks } = reader;
  return scheme === null || faults.length > 0
    ? { scheme: null, faults, remarks }
    : { scheme, faults: locatedSchemeFaults(scheme, indicators), remarks };
}
