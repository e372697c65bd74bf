import type { FieldKey } from './keys';
import { pointSegment } from './catalogue';

/**
 * Keys of the 评审表, shared by what lays it out and what reads it. Row keys begin with `review.`, which no form uses, so
 * that a scorecard is never taken for a sheet of the application it stands in.
 */
export const SCORECARD_SHEET: FieldKey = 'review.card';

/** Columns of the 评审表 people and readers meet. */
export const SCORECARD_COLUMNS = {
  /** Labels, and the point's code and text. */
  point: 'point',
  /** What the applicant's sheets hold, live. */
  evidence: 'evidence',
  /** What the applicant says of the point, live. */
  statement: 'statement',
  /** Findings with the reasons given, as of the day the card was made. */
  findings: 'findings',
  maximum: 'maximum',
  /** A figure, a grade or 是. */
  given: 'given',
  /** What the given comes to. */
  score: 'score',
  remark: 'remark',
} as const;

/** Rows of the 评审表 that exist once. */
export const SCORECARD_ROWS = {
  /** Hidden: what ties the card to scheme, application and expert. */
  stamp: 'review.stamp',
  deduction: 'review.deduction',
  recusal: 'review.recusal',
  veto: 'review.veto',
  total: 'review.total',
  opinion: 'review.opinion',
} as const;

/** Where the parts of the stamp stand in their hidden row. */
export const STAMP_COLUMNS = {
  /** The whole scheme as JSON, so that a card can be read without any other file. */
  scheme: SCORECARD_COLUMNS.point,
  schemeDigest: SCORECARD_COLUMNS.evidence,
  applicationTitle: SCORECARD_COLUMNS.statement,
  applicationDigest: SCORECARD_COLUMNS.findings,
  expertName: SCORECARD_COLUMNS.maximum,
  expertUnit: SCORECARD_COLUMNS.given,
} as const;

/** Row key of a point's score: `review.points.p1_1`. */
export function pointRowKey(code: string): string {
  return `review.points.${pointSegment({ code })}`;
}

/** Row key of a veto's answer: `review.vetoes.p16_1`. */
export function vetoRowKey(code: string): string {
  return `review.vetoes.${pointSegment({ code })}`;
}

/** Row key of a group's score: `review.groups.p1`. */
export function groupRowKey(group: string): string {
  return `review.groups.${pointSegment({ code: group })}`;
}

/** What says 是 and 否 on a 评审表: the sheet's formulas and the reading know the same words. */
export const YES_WORDS: readonly string[] = ['是', '√', '✓'];
export const NO_WORDS: readonly string[] = ['否', '无', '×'];
