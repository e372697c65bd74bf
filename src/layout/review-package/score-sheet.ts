import Big from 'big.js';
import { columnLetters, quotedSheetName } from '../../model/cell-address';
import type { ObservationPoint } from '../../model/programme';
import {
  PACKAGE_ROWS,
  PACKAGE_SHEETS,
  givenColumnKey,
  scoreColumnKey,
} from '../../model/review-package-keys';
import {
  SCORECARD_COLUMNS,
  SCORECARD_ROWS,
  groupRowKey,
  pointRowKey,
  vetoRowKey,
} from '../../model/scorecard-keys';
import { linesHeight } from '../../model/text-height';
import type { PlannedSheet, PlannedValidation } from '../../model/workbook-plan';
import { quoted } from '../cell-checks';
import { scorecardMessages } from '../scorecard/messages';
import {
  deductionFormula,
  groupScoreFormula,
  pointScoreFormula,
  totalFormula,
  unclearCount,
} from '../scorecard/score-formulas';
import { FILLS, printedPoint } from '../scorecard/score-rows';
import { footerOf, scaleWords } from '../scorecard/scorecard-plan';
import { FIRST_CONTENT_COLUMN } from '../reserved-keys';
import type { StyleBook } from '../styles';
import { fontSize } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import { sheetLink } from './sheet-link';
import { packageWords as words } from './messages';
import { BLANK, PackageDraft, TEXT } from './package-draft';
import type { DraftColumn } from './package-draft';
import type { PackageApplication, ReviewPackage } from './review-package';

/** An application with its place in the package. */
export interface NumberedApplication extends PackageApplication {
  /** From 1, through the whole package; the columns' keys carry it. */
  number: number;
  /** Name of the sheet with its extract. */
  extractSheet: string;
}

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

const POINT_WIDTH = 44;
const MAXIMUM_WIDTH = 6;
/** Characters all applications share: with the points' texts as much as fits an A4 page in landscape legibly. */
const APPLICATIONS_WIDTH = 120;
const NARROWEST = 12;
const WIDEST = 24;
const HIDDEN_WIDTH = 10;
const SIGNATURE_LINES = 2;
const REASON_LINES = 2;

/** More applications than this are laid out as several sheets, so that each prints legibly and can be signed. */
export const MOST_IN_BLOCK = APPLICATIONS_WIDTH / NARROWEST;

const { point: POINT, maximum: MAXIMUM } = SCORECARD_COLUMNS;

function columnsOf(applications: readonly NumberedApplication[]): DraftColumn[] {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(APPLICATIONS_WIDTH / applications.length)));
  return [
    { key: POINT, width: POINT_WIDTH, hidden: false },
    { key: MAXIMUM, width: MAXIMUM_WIDTH, hidden: false },
    ...applications.map(({ number }) => ({ key: givenColumnKey(number), width, hidden: false })),
    // Behind everything people paste into: what is pasted over several applications must not land here.
    ...applications.map(({ number }) => ({ key: scoreColumnKey(number), width: HIDDEN_WIDTH, hidden: true })),
  ];
}

/** One 评分总表 while it is laid out. */
class ScoreSheet {
  readonly draft: PackageDraft;
  readonly first: string;
  readonly last: string;
  /** By application's number: cells of what is typed, of group scores, and ranges of scores. */
  readonly given = new Map<number, Map<string, string>>();
  readonly groups = new Map<number, string[]>();
  readonly scores = new Map<number, string[]>();

  constructor(
    readonly review: ReviewPackage,
    readonly applications: readonly NumberedApplication[],
    styles: StyleBook,
  ) {
    this.draft = new PackageDraft(styles, columnsOf(applications));
    const keys = applications.map(({ number }) => givenColumnKey(number));
    this.first = keys[0] ?? MAXIMUM;
    this.last = keys[keys.length - 1] ?? MAXIMUM;
    for (const { number } of applications) {
      this.given.set(number, new Map());
      this.groups.set(number, []);
      this.scores.set(number, []);
    }
  }

  /** A row of cells to be filled in, one per application. */
  entryRow(
    key: string,
    label: string,
    maximum: string | null,
    style: 'numberEntry' | 'centredEntry' | 'longEntry',
  ): number {
    const { draft } = this;
    const row = draft.startRow(key);
    draft.put(POINT, POINT, TEXT(label), 'labelLeft');
    draft.put(
      MAXIMUM,
      MAXIMUM,
      maximum === null ? BLANK : { kind: 'number', decimal: maximum },
      maximum === null ? 'empty' : 'label',
    );
    for (const { number } of this.applications) {
      const column = givenColumnKey(number);
      draft.put(column, column, BLANK, style);
      this.given.get(number)?.set(key, draft.cell(column, row));
    }
    return row;
  }

  /** A rule for the entries of the row begun last. */
  validate(rule: PlannedValidation['rule'], error: string): void {
    this.draft.validate(this.first, this.last, rule, error);
  }

  /** A look of the entries from a row to the one begun last; `formula` of the first of them, as relative references. */
  warn(top: number, formula: (given: string, score: string) => string, fill: string): void {
    const relative = (key: string): string => `${columnLetters(this.draft.column(key))}${top}`;
    const number = this.applications[0]?.number ?? 1;
    const cells = [givenColumnKey(number), scoreColumnKey(number)].map(relative);
    this.draft.warn(this.first, this.last, top, formula(cells[0] ?? '', cells[1] ?? ''), fill);
  }

  /** A heading across the whole page. */
  heading(text: string, style: 'title' | 'heading' | 'note' | 'labelLeft'): void {
    this.draft.startRow(null);
    this.draft.put(POINT, this.last, TEXT(text), style);
  }
}

function layOutStamp({ draft, review, applications }: ScoreSheet): void {
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
function layOutHeader({ draft, applications }: ScoreSheet): { top: number; bottom: number } {
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

function layOutRecusal(sheet: ScoreSheet): void {
  sheet.entryRow(SCORECARD_ROWS.recusal, words.recusal, null, 'centredEntry');
  const { yes, no, answerError } = scorecardMessages;
  sheet.validate({ kind: 'list', options: [yes, no] }, answerError);
  sheet.warn(sheet.draft.lastRow, (given) => `${unclearCount(given)}>0`, FILLS.wrong);
  sheet.entryRow(PACKAGE_ROWS.recusalReason, words.recusalReason, null, 'longEntry');
  sheet.draft.needHeight(linesHeight(REASON_LINES, fontSize('longEntry')));
}

function layOutPoint(sheet: ScoreSheet, point: ObservationPoint, maximum: string): number {
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
  sheet: ScoreSheet,
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

/** @returns the row of the deduction; null where the scheme knows none */
function layOutDeduction(sheet: ScoreSheet): number | null {
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
function layOutVetoes(sheet: ScoreSheet): { top: number; bottom: number } | null {
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

function layOutTotals(sheet: ScoreSheet): number {
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

/**
 * One 评分总表: points × applications, with the groups' scores and totals as formulas.
 *
 * @param block which of how many; more than {@link MOST_IN_BLOCK} applications take several
 */
export function scoreSheet(
  review: ReviewPackage,
  applications: readonly NumberedApplication[],
  block: { number: number; of: number },
  styles: StyleBook,
): { sheet: PlannedSheet; columns: ScoredColumn[] } {
  const { programme, scheme, expert } = review;
  const sheet = new ScoreSheet(review, applications, styles);
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
