import { SCORECARD_ROWS, vetoRowKey } from '../../model/scorecard-keys';
import { linesHeight } from '../../model/text-height';
import { quoted } from '../cell-checks';
import { fontSize } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import type { KeyedDraft } from '../keyed-draft';
import { BLANK, TEXT } from '../keyed-draft';
import type { CardWorkbook, LiveReferences } from './live-references';
import { scorecardMessages as words } from './messages';
import { deductionFormula, totalFormula, unclearCount, yesCount } from './score-formulas';
import type { ScoredRows } from './score-rows';
import { FILLS, putFacts } from './score-rows';
import type { CardStamp } from './scorecard-plan';

const OPINION_LINES = 5;
const SIGNATURE_LINES = 2;

/** What the closing rows refer to. */
interface Above extends ScoredRows {
  /** Row of 是否回避. */
  recusal: number;
  live: LiveReferences;
}

function layOutDeduction(
  draft: KeyedDraft,
  { programme }: CardWorkbook,
  made: CardStamp,
  live: LiveReferences,
): string | null {
  const { deductionMaximum: maximum } = made.scheme;
  const point = programme.indicators.points.find(({ kind }) => kind === 'deduction');
  if (maximum === null || point === undefined) return null;
  const row = draft.startRow(SCORECARD_ROWS.deduction);
  const text = words.deduction(point.text, maximum);
  putFacts(draft, { ...point, text }, live, made);
  const [given, score] = [draft.cell('given', row), draft.cell('score', row)];
  draft.put('maximum', 'maximum', { kind: 'number', decimal: maximum }, 'label');
  draft.put('given', 'given', BLANK, 'numberEntry');
  const formula = deductionFormula(given, draft.cell('maximum', row));
  draft.put('score', 'score', { kind: 'formula', formula, cached: 0 }, 'total');
  draft.put('remark', 'remark', BLANK, 'longEntry');
  draft.validate('given', 'given', { kind: 'decimal', minimum: '0', maximum }, words.deductionError(maximum));
  draft.warn('given', 'given', row, `NOT(ISNUMBER(${score}))`, FILLS.wrong);
  return score;
}

/** The 负面清单, a row each, and what it comes to. */
function layOutVetoes(
  draft: KeyedDraft,
  { programme }: CardWorkbook,
  made: CardStamp,
  live: LiveReferences,
): string | null {
  const vetoes = programme.indicators.points.filter(
    ({ code, kind }) => kind === 'veto' && code !== null && made.scheme.vetoes.includes(code),
  );
  if (vetoes.length === 0) return null;
  draft.startRow(null);
  draft.put('point', 'remark', TEXT(words.vetoHeading), 'heading');
  const rows = vetoes.map((point) => {
    const row = draft.startRow(vetoRowKey(point.code ?? ''));
    putFacts(draft, point, live, made);
    draft.put('maximum', 'maximum', BLANK, 'empty');
    draft.put('given', 'given', BLANK, 'centredEntry');
    draft.put('score', 'score', BLANK, 'empty');
    draft.put('remark', 'remark', BLANK, 'longEntry');
    draft.validate('given', 'given', { kind: 'list', options: [words.yes, words.no] }, words.answerError);
    draft.warn('given', 'given', row, `${unclearCount(draft.cell('given', row))}>0`, FILLS.wrong);
    return row;
  });
  const cells = `${draft.cell('given', rows[0] ?? 0)}:${draft.cell('given', rows[rows.length - 1] ?? 0)}`;
  draft.startRow(SCORECARD_ROWS.veto);
  draft.put('point', 'given', TEXT(words.vetoSummary), 'header');
  const [before = '', behind = ''] = words.vetoTriggered;
  const count = yesCount(cells);
  const formula = `IF(${count}=0,${quoted(words.vetoNone)},${quoted(before)}&${count}&${quoted(behind)})`;
  draft.put('score', 'score', { kind: 'formula', formula, cached: words.vetoNone }, 'total');
  draft.put('remark', 'remark', BLANK, 'empty');
  return cells;
}

/** What follows the points: deduction, vetoes, total, opinion and signature. */
export function layOutClosing(
  draft: KeyedDraft,
  workbook: CardWorkbook,
  made: CardStamp,
  above: Above,
): void {
  const { scheme } = made;
  const deduction = layOutDeduction(draft, workbook, made, above.live);
  const vetoes = layOutVetoes(draft, workbook, made, above.live);
  draft.startRow(SCORECARD_ROWS.total);
  const progress = `${quoted(words.progressBefore)}&COUNT(${above.scores.join(',')})&${quoted(words.progressBehind(scheme.points.length))}`;
  draft.put('point', 'point', TEXT(words.total), 'header');
  const none = `${words.progressBefore}0${words.progressBehind(scheme.points.length)}`;
  draft.put('evidence', 'given', { kind: 'formula', formula: progress, cached: none }, 'computed');
  const formula = totalFormula(
    { recusal: draft.cell('given', above.recusal), vetoes, groups: above.groups, deduction },
    scheme,
  );
  draft.put('score', 'score', { kind: 'formula', formula, cached: words.unfinished }, [
    'total',
    decimalsFormat(scheme.decimals),
  ]);
  draft.put('remark', 'remark', BLANK, 'empty');
  draft.startRow(SCORECARD_ROWS.opinion);
  draft.put('point', 'point', TEXT(words.opinion), 'header');
  draft.put('evidence', 'remark', BLANK, 'longEntry');
  draft.needHeight(linesHeight(OPINION_LINES, fontSize('longEntry')));
  draft.startRow(null);
  draft.put('point', 'remark', TEXT(words.signature), 'signatureLine');
  draft.needHeight(linesHeight(SIGNATURE_LINES, fontSize('signatureLine')));
}
