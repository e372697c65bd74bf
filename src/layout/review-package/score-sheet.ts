import Big from 'big.js';
import { quotedSheetName } from '../../model/cell-address';
import type { ObservationPoint } from '../../model/programme';
import {
  PACKAGE_ROWS,
  PACKAGE_SHEETS,
  givenColumnKey,
  scoreColumnKey,
} from '../../model/review-package-keys';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, groupRowKey, pointRowKey } from '../../model/scorecard-keys';
import { linesHeight } from '../../model/text-height';
import type { PlannedSheet } from '../../model/workbook-plan';
import { scorecardMessages } from '../scorecard/messages';
import { groupScoreFormula, pointScoreFormula, unclearCount } from '../scorecard/score-formulas';
import { FILLS, printedPoint } from '../scorecard/score-rows';
import { footerOf, scaleWords } from '../scorecard/scorecard-plan';
import { FIRST_CONTENT_COLUMN } from '../reserved-keys';
import type { StyleBook } from '../styles';
import { fontSize } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import { sheetLink } from './sheet-link';
import { packageWords as words } from './messages';
import { BLANK, TEXT } from '../keyed-draft';
import type { ReviewPackage } from './review-package';
import type { NumberedApplication } from './score-draft';
import { ScoreDraft } from './score-draft';
import { layOutTotals } from './score-totals';

/** Where an application's answers came to stand, for the sheets that show them. */
export interface ScoredColumn {
  number: number;
  sheet: string;
  /** Cell by row key of what the expert typed: `$E$12`. */
  given: ReadonlyMap<string, string>;
  /** Cell of the total. */
  total: string;
  /** Ranges of points' scores. */
  scores: readonly string[];
}

const SIGNATURE_LINES = 2;
const REASON_LINES = 2;

const { point: POINT, maximum: MAXIMUM } = SCORECARD_COLUMNS;

function layOutStamp({ draft, review, applications }: ScoreDraft): void {
  const own = (text: string): ReadonlyMap<string, string> => new Map([[POINT, text]]);
  draft.stampRow(PACKAGE_ROWS.scheme, own(review.schemeText));
  draft.stampRow(PACKAGE_ROWS.schemeDigest, own(review.stamp.digest));
  draft.stampRow(PACKAGE_ROWS.expertName, own(review.expert.name));
  draft.stampRow(PACKAGE_ROWS.expertUnit, own(review.expert.unit));
  const each = (text: (of: NumberedApplication) => string): ReadonlyMap<string, string> =>
    new Map(applications.map((of) => [givenColumnKey(of.number), text(of)]));
  draft.stampRow(
    PACKAGE_ROWS.applicationTitle,
    each(({ application }) => application.title),
  );
  draft.stampRow(
    PACKAGE_ROWS.applicationDigest,
    each(({ application }) => application.digest),
  );
}

/** Rows that stay in view and print on every page: who is scored in which column. */
function layOutHeader({ draft, applications }: ScoreDraft): { top: number; bottom: number } {
  const top = draft.startRow(null);
  draft.put(POINT, POINT, TEXT(scorecardMessages.headers.point), 'header');
  draft.put(MAXIMUM, MAXIMUM, TEXT(scorecardMessages.headers.maximum), 'header');
  for (const { number, application, file } of applications) {
    const column = givenColumnKey(number);
    const title = application.title === '' ? words.untitled(file) : application.title;
    draft.put(column, column, TEXT(words.extractSheet(number, title)), 'header');
  }
  const bottom = draft.startRow(null);
  draft.put(POINT, POINT, TEXT(words.extractLink), 'labelLeft');
  draft.put(MAXIMUM, MAXIMUM, BLANK, 'empty');
  for (const { number, extractSheet } of applications) {
    const column = givenColumnKey(number);
    draft.put(column, column, sheetLink(extractSheet, words.seeExtract), 'label');
  }
  return { top, bottom };
}

function layOutRecusal(sheet: ScoreDraft): void {
  sheet.entryRow(SCORECARD_ROWS.recusal, words.recusal, null, 'centredEntry');
  const { yes, no, answerError } = scorecardMessages;
  sheet.validate({ kind: 'list', options: [yes, no] }, answerError);
  sheet.warn(sheet.draft.lastRow, (given) => `${unclearCount(given)}>0`, FILLS.wrong);
  sheet.entryRow(PACKAGE_ROWS.recusalReason, words.recusalReason, null, 'longEntry');
  sheet.draft.needHeight(linesHeight(REASON_LINES, fontSize('longEntry')));
}

function layOutPoint(sheet: ScoreDraft, point: ObservationPoint, maximum: string): number {
  const { draft, review, applications } = sheet;
  const { scale } = review.scheme;
  const row = sheet.entryRow(pointRowKey(point.code ?? ''), printedPoint(point), maximum, 'numberEntry');
  for (const { number } of applications) {
    const given = draft.cell(givenColumnKey(number), row);
    const formula = pointScoreFormula(given, draft.cell(MAXIMUM, row), scale);
    const column = scoreColumnKey(number);
    draft.put(column, column, { kind: 'formula', formula, cached: '' }, 'total');
  }
  if (scale.kind === 'grades') {
    const options = scale.grades.map(({ name }) => name);
    sheet.validate({ kind: 'list', options }, scorecardMessages.gradeError);
  } else {
    sheet.validate({ kind: 'decimal', minimum: '0', maximum }, scorecardMessages.scoreError);
  }
  return row;
}

function layOutGroup(
  sheet: ScoreDraft,
  title: string,
  { group, weight }: { group: string; weight: string },
): void {
  const { draft, review, applications } = sheet;
  const { scheme, programme } = review;
  const points = new Map(programme.indicators.points.map((point) => [point.code, point]));
  sheet.heading(scorecardMessages.group(title, weight), 'heading');
  const rows = scheme.points.flatMap(({ point: code, maximum }) => {
    const point = points.get(code);
    return point?.group === group ? [layOutPoint(sheet, point, maximum)] : [];
  });
  const [top = draft.lastRow] = rows;
  sheet.warn(top, (given) => `IF(ISTEXT(${given}),LEN(TRIM(${given}))=0,ISBLANK(${given}))`, FILLS.missing);
  sheet.warn(top, (given, score) => `NOT(OR(ISBLANK(${given}),ISNUMBER(${score})))`, FILLS.wrong);
  const last = rows[rows.length - 1] ?? top;
  const range = (column: string): string => `${draft.cell(column, top)}:${draft.cell(column, last)}`;
  const row = draft.startRow(groupRowKey(group));
  draft.put(POINT, POINT, TEXT(scorecardMessages.groupScore(title)), 'header');
  draft.put(MAXIMUM, MAXIMUM, { kind: 'number', decimal: new Big(weight).toFixed() }, 'label');
  for (const { number } of applications) {
    const scores = range(scoreColumnKey(number));
    const column = givenColumnKey(number);
    const formula = groupScoreFormula(
      { weight, points: rows.length, scores, maxima: range(MAXIMUM) },
      scheme,
    );
    draft.put(column, column, { kind: 'formula', formula, cached: '' }, [
      'total',
      decimalsFormat(scheme.decimals),
    ]);
    sheet.groups.get(number)?.push(draft.cell(column, row));
    sheet.scores.get(number)?.push(scores);
  }
}

/**
 * One 评分总表: points × applications, with the groups' scores and totals as formulas.
 *
 * @param block which of how many; more applications than one prints legibly take several
 */
export function scoreSheet(
  review: ReviewPackage,
  applications: readonly NumberedApplication[],
  block: { number: number; of: number },
  styles: StyleBook,
): { sheet: PlannedSheet; columns: ScoredColumn[] } {
  const { programme, scheme, expert } = review;
  const sheet = new ScoreDraft(review, applications, styles);
  const { draft } = sheet;
  layOutStamp(sheet);
  const { title } = programme.indicators;
  sheet.heading(
    block.of === 1 ? words.scoresTitle(title) : words.scoresTitleOfBlock(title, block.number, block.of),
    'title',
  );
  sheet.heading(scorecardMessages.expert(expert.name, expert.unit), 'labelLeft');
  sheet.heading(scorecardMessages.scheme(scheme.title, scheme.version, review.schemeCode), 'labelLeft');
  sheet.heading(words.scoresHelp(scaleWords(scheme)), 'note');
  const header = layOutHeader(sheet);
  layOutRecusal(sheet);
  const titles = new Map(
    programme.indicators.groups.map(({ code, title: text }) => [code, `${code}.${text}`]),
  );
  for (const group of scheme.groups) layOutGroup(sheet, titles.get(group.group) ?? group.group, group);
  const total = layOutTotals(sheet);
  draft.startRow(null);
  draft.put(POINT, sheet.last, TEXT(scorecardMessages.signature), 'signatureLine');
  draft.needHeight(linesHeight(SIGNATURE_LINES, fontSize('signatureLine')));
  const name = words.scoresSheet(block.number);
  const reference = (cell: string): string => `${quotedSheetName(name)}!${cell}`;
  return {
    sheet: draft.sheet({
      programme,
      name,
      key: PACKAGE_SHEETS.scores,
      firstMoving: header.bottom + 1,
      keptColumns: draft.column(sheet.first) - FIRST_CONTENT_COLUMN,
      repeatRows: header,
      footer: footerOf(scheme),
    }),
    columns: applications.map(({ number }) => ({
      number,
      sheet: name,
      given: new Map([...(sheet.given.get(number) ?? [])].map(([key, cell]) => [key, reference(cell)])),
      total: reference(draft.cell(givenColumnKey(number), total)),
      scores: (sheet.scores.get(number) ?? []).map((range) => `${quotedSheetName(name)}!${range}`),
    })),
  };
}
