import Big from 'big.js';
import type { ObservationPoint } from '../../model/programme';
import { groupRowKey, pointRowKey } from '../../model/scorecard-keys';
import type { ScoringScheme } from '../../model/scoring';
import { decimalsFormat } from '../totals-formulas';
import type { KeyedDraft } from '../keyed-draft';
import { BLANK, TEXT } from '../keyed-draft';
import type { CardWorkbook, LiveReferences } from './live-references';
import { scorecardMessages as words } from './messages';
import { groupScoreFormula, pointScoreFormula } from './score-formulas';
import type { CardStamp } from './scorecard-plan';

/** Not scored yet, and cannot be used: as the forms show what is missing and what is wrong. */
export const FILLS = { missing: 'FFF9D9', wrong: 'FFC7CE' } as const;

/** Where the groups' scores and the points' scores came to stand. */
export interface ScoredRows {
  /** Cells of the groups' scores. */
  groups: string[];
  /** One range of scores per group. */
  scores: string[];
}

/** A point as printed, with its code and what must be known of a misprint. */
export function printedPoint({ code, text, note }: ObservationPoint): string {
  const printed = code === null ? text : `${code} ${text}`;
  return note === null ? printed : `${printed}（${note}）`;
}

/** The cells a card shows of a point: what speaks for it, what the applicant says, what was found. */
export function putFacts(
  draft: KeyedDraft,
  point: ObservationPoint,
  live: LiveReferences,
  made: CardStamp,
): void {
  draft.put('point', 'point', TEXT(printedPoint(point)), 'labelLeft');
  draft.put('evidence', 'evidence', live.evidence(point), 'computed');
  draft.put('statement', 'statement', live.statement(point), 'computed');
  const found = made.findings.get(point.code) ?? [];
  draft.put(
    'findings',
    'findings',
    TEXT(found.length === 0 ? words.noFindings : found.join('\n')),
    'computed',
  );
}

function validateScore(draft: KeyedDraft, { scale }: ScoringScheme, maximum: string): void {
  if (scale.kind === 'grades') {
    const options = scale.grades.map(({ name }) => name);
    draft.validate('given', 'given', { kind: 'list', options }, words.gradeError);
  } else draft.validate('given', 'given', { kind: 'decimal', minimum: '0', maximum }, words.scoreError);
}

function layOutPoint(
  draft: KeyedDraft,
  point: ObservationPoint,
  maximum: string,
  made: CardStamp,
  live: LiveReferences,
): number {
  const row = draft.startRow(pointRowKey(point.code ?? ''));
  putFacts(draft, point, live, made);
  const [given, score] = [draft.cell('given', row), draft.cell('score', row)];
  draft.put('maximum', 'maximum', { kind: 'number', decimal: maximum }, 'label');
  draft.put('given', 'given', BLANK, 'numberEntry');
  const formula = pointScoreFormula(given, draft.cell('maximum', row), made.scheme.scale);
  draft.put('score', 'score', { kind: 'formula', formula, cached: '' }, 'total');
  draft.put('remark', 'remark', BLANK, 'longEntry');
  validateScore(draft, made.scheme, maximum);
  draft.warn(
    'given',
    'given',
    row,
    `IF(ISTEXT(${given}),LEN(TRIM(${given}))=0,ISBLANK(${given}))`,
    FILLS.missing,
  );
  draft.warn('given', 'given', row, `NOT(OR(ISBLANK(${given}),ISNUMBER(${score})))`, FILLS.wrong);
  return row;
}

/** Every group of the scheme with its points and its score. */
export function layOutScores(
  draft: KeyedDraft,
  { programme }: CardWorkbook,
  made: CardStamp,
  live: LiveReferences,
): ScoredRows {
  const { scheme } = made;
  const titles = new Map(programme.indicators.groups.map(({ code, title }) => [code, `${code}.${title}`]));
  const points = new Map(programme.indicators.points.map((point) => [point.code, point]));
  const laidOut: ScoredRows = { groups: [], scores: [] };
  for (const { group, weight } of scheme.groups) {
    const title = titles.get(group) ?? group;
    draft.startRow(null);
    draft.put('point', 'remark', TEXT(words.group(title, weight)), 'heading');
    const rows = scheme.points.flatMap(({ point: code, maximum }) => {
      const point = points.get(code);
      return point?.group === group ? [layOutPoint(draft, point, maximum, made, live)] : [];
    });
    const [first = draft.lastRow] = rows;
    const last = rows[rows.length - 1] ?? first;
    const scores = `${draft.cell('score', first)}:${draft.cell('score', last)}`;
    const maxima = `${draft.cell('maximum', first)}:${draft.cell('maximum', last)}`;
    const row = draft.startRow(groupRowKey(group));
    draft.put('point', 'findings', TEXT(words.groupScore(title)), 'header');
    draft.put('maximum', 'maximum', { kind: 'number', decimal: new Big(weight).toFixed() }, 'label');
    draft.put('given', 'given', BLANK, 'empty');
    const formula = groupScoreFormula({ weight, points: rows.length, scores, maxima }, scheme);
    draft.put('score', 'score', { kind: 'formula', formula, cached: '' }, [
      'total',
      decimalsFormat(scheme.decimals),
    ]);
    draft.put('remark', 'remark', BLANK, 'empty');
    laidOut.groups.push(draft.cell('score', row));
    laidOut.scores.push(scores);
  }
  return laidOut;
}
