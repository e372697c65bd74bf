import { SCORECARD_COLUMNS, SCORECARD_ROWS, vetoRowKey } from '../../model/scorecard-keys';
import { givenColumnKey, scoreColumnKey } from '../../model/review-package-keys';
import { quoted } from '../cell-checks';
import { BLANK, TEXT } from '../keyed-draft';
import { scorecardMessages } from '../scorecard/messages';
import { deductionFormula, totalFormula, unclearCount } from '../scorecard/score-formulas';
import { FILLS, printedPoint } from '../scorecard/score-rows';
import { decimalsFormat } from '../totals-formulas';
import { packageWords as words } from './messages';
import type { ScoreDraft } from './score-draft';

const { point: POINT, maximum: MAXIMUM } = SCORECARD_COLUMNS;

/** @returns the row of the deduction; null where the scheme knows none */
function layOutDeduction(sheet: ScoreDraft): number | null {
  const { draft, review, applications } = sheet;
  const { deductionMaximum: maximum } = review.scheme;
  const point = review.programme.indicators.points.find(({ kind }) => kind === 'deduction');
  if (maximum === null || point === undefined) return null;
  sheet.heading(printedPoint(point), 'heading');
  const row = sheet.entryRow(SCORECARD_ROWS.deduction, words.deduction(maximum), maximum, 'numberEntry');
  for (const { number } of applications) {
    const column = scoreColumnKey(number);
    const formula = deductionFormula(draft.cell(givenColumnKey(number), row), draft.cell(MAXIMUM, row));
    draft.put(column, column, { kind: 'formula', formula, cached: 0 }, 'total');
  }
  sheet.validate({ kind: 'decimal', minimum: '0', maximum }, scorecardMessages.deductionError(maximum));
  sheet.warn(row, (_, score) => `NOT(ISNUMBER(${score}))`, FILLS.wrong);
  return row;
}

/** @returns the rows of the vetoes; null where the scheme knows none */
function layOutVetoes(sheet: ScoreDraft): { top: number; bottom: number } | null {
  const { scheme, programme } = sheet.review;
  const vetoes = programme.indicators.points.filter(
    ({ code, kind }) => kind === 'veto' && code !== null && scheme.vetoes.includes(code),
  );
  if (vetoes.length === 0) return null;
  sheet.heading(words.vetoHeading, 'heading');
  const rows = vetoes.map((point) => {
    const row = sheet.entryRow(vetoRowKey(point.code ?? ''), printedPoint(point), null, 'centredEntry');
    const { yes, no, answerError } = scorecardMessages;
    sheet.validate({ kind: 'list', options: [yes, no] }, answerError);
    sheet.warn(row, (given) => `${unclearCount(given)}>0`, FILLS.wrong);
    return row;
  });
  return { top: rows[0] ?? 0, bottom: rows[rows.length - 1] ?? 0 };
}

/**
 * What follows the points: deduction, vetoes, how many are scored, totals.
 *
 * @returns the row of the totals
 */
export function layOutTotals(sheet: ScoreDraft): number {
  const { draft, review, applications } = sheet;
  const { scheme } = review;
  const deduction = layOutDeduction(sheet);
  const vetoes = layOutVetoes(sheet);
  draft.startRow(null);
  draft.put(POINT, POINT, TEXT(words.progress), 'labelLeft');
  draft.put(MAXIMUM, MAXIMUM, BLANK, 'empty');
  for (const { number } of applications) {
    const column = givenColumnKey(number);
    const said = words.progressOf(scheme.points.length);
    const formula = `COUNT(${(sheet.scores.get(number) ?? []).join(',')})&${quoted(said)}`;
    draft.put(column, column, { kind: 'formula', formula, cached: `0${said}` }, 'total');
  }
  const total = draft.startRow(SCORECARD_ROWS.total);
  draft.put(POINT, POINT, TEXT(scorecardMessages.total), 'header');
  draft.put(MAXIMUM, MAXIMUM, BLANK, 'empty');
  for (const { number } of applications) {
    const column = givenColumnKey(number);
    const formula = totalFormula(
      {
        recusal: sheet.given.get(number)?.get(SCORECARD_ROWS.recusal) ?? '',
        vetoes:
          vetoes === null ? null : `${draft.cell(column, vetoes.top)}:${draft.cell(column, vetoes.bottom)}`,
        groups: sheet.groups.get(number) ?? [],
        deduction: deduction === null ? null : draft.cell(scoreColumnKey(number), deduction),
      },
      scheme,
    );
    draft.put(column, column, { kind: 'formula', formula, cached: scorecardMessages.unfinished }, [
      'total',
      decimalsFormat(scheme.decimals),
    ]);
  }
  return total;
}
