import { pointSegment } from './catalogue';
import type { FieldKey } from './keys';

/**
 * What of a 评分方案 can be filled in, and under which keys it stands in its sheet: shared by what lays the sheet out, what
 * reads it and what edits a scheme without a sheet.
 */
export const SCHEME_SHEET: FieldKey = 'review.scheme';

/** Columns of the sheet; what is filled in stands in `text`, `value`, `second` and `order`. */
export const SCHEME_COLUMNS = {
  /** Codes and names of rows. */
  label: 'label',
  /** What a row is about; title and version are filled in here. */
  text: 'text',
  value: 'value',
  /** What a row comes to; the factor of a grade is filled in here. */
  second: 'second',
  /** Place of a group in the order that breaks ties. */
  order: 'order',
  /** Formulas that say what is missing or wrong in their row. */
  state: 'state',
} as const;

/** Rows of the sheet whose cells are read and not filled in. */
export const SCHEME_ROWS = {
  /** Hidden: which scheme the sheet was made of. */
  stamp: 'review.scheme.stamp',
  /** The weights' sum. */
  weights: 'review.scheme.weights',
} as const;

/** Where the parts of the stamp stand in their hidden row. */
export const SCHEME_STAMP_COLUMNS = {
  id: SCHEME_COLUMNS.label,
  version: SCHEME_COLUMNS.text,
  digest: SCHEME_COLUMNS.value,
} as const;

/** One thing that can be filled in: its row key and its column key. */
export type SchemeField = `${string}/${string}`;

/** The row key and the column key of a field. */
export function schemeFieldKeys(field: SchemeField): { rowKey: string; columnKey: string } {
  const [rowKey = '', columnKey = ''] = field.split('/');
  return { rowKey, columnKey };
}

const setting = (name: string): SchemeField => `${SCHEME_SHEET}.${name}/${SCHEME_COLUMNS.value}`;

/** What a scheme has once. */
export const SCHEME_FIELDS = {
  title: `${SCHEME_SHEET}.title/${SCHEME_COLUMNS.text}`,
  version: `${SCHEME_SHEET}.version/${SCHEME_COLUMNS.text}`,
  scale: setting('scale'),
  step: setting('step'),
  /** Whether there is a 酌情扣分 at all. */
  deductionUse: setting('deductionUse'),
  deductionMaximum: setting('deductionMaximum'),
  vetoCarries: setting('vetoCarries'),
  aggregation: setting('aggregation'),
  fromExperts: setting('fromExperts'),
  withFewer: setting('withFewer'),
  decimals: setting('decimals'),
  minimumExperts: setting('minimumExperts'),
  divergence: setting('divergence'),
} as const satisfies Record<string, SchemeField>;

/** Row keys of groups and points begin with these; what follows is made of the code. */
export const SCHEME_ROW_PREFIXES = {
  groups: `${SCHEME_SHEET}.groups.`,
  points: `${SCHEME_SHEET}.points.`,
  vetoes: `${SCHEME_SHEET}.vetoes.`,
} as const;

/** Row key of a group, a point or a veto: `review.scheme.points.p1_1`. */
export function schemeRowKey(kind: keyof typeof SCHEME_ROW_PREFIXES, code: string): string {
  return `${SCHEME_ROW_PREFIXES[kind]}${pointSegment({ code })}`;
}

/** The weight of a group. */
export function weightField(group: string): SchemeField {
  return `${schemeRowKey('groups', group)}/${SCHEME_COLUMNS.value}`;
}

/** The place of a group in the order that breaks ties; blank where it breaks none. */
export function orderField(group: string): SchemeField {
  return `${schemeRowKey('groups', group)}/${SCHEME_COLUMNS.order}`;
}

/** The maximum of a point. */
export function maximumField(point: string): SchemeField {
  return `${schemeRowKey('points', point)}/${SCHEME_COLUMNS.value}`;
}

/** Whether a point of the 负面清单 excludes an application. */
export function vetoField(point: string): SchemeField {
  return `${schemeRowKey('vetoes', point)}/${SCHEME_COLUMNS.value}`;
}

/** A list of grades nobody can tell apart is of no use, and a sheet has so many rows for them. */
export const MOST_GRADES = 8;

/** Name and factor of a grade, the best being number 1. */
export function gradeFields(number: number): { name: SchemeField; factor: SchemeField } {
  const row = `${SCHEME_SHEET}.grades.g${number}`;
  return { name: `${row}/${SCHEME_COLUMNS.value}`, factor: `${row}/${SCHEME_COLUMNS.second}` };
}
