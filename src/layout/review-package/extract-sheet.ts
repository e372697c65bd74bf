import type { ObservationPoint } from '../../model/programme';
import { PACKAGE_ROWS, PACKAGE_SHEETS } from '../../model/review-package-keys';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../../model/scorecard-keys';
import { linesHeight, wrappedLines } from '../../model/text-height';
import type { PlannedSheet, PlannedValue } from '../../model/workbook-plan';
import { scorecardMessages } from '../scorecard/messages';
import { printedPoint } from '../scorecard/score-rows';
import { footerOf } from '../scorecard/scorecard-plan';
import type { StyleBook } from '../styles';
import { fontSize } from '../styles';
import { packageWords as words } from './messages';
import { BLANK, KeyedDraft, TEXT } from '../keyed-draft';
import type { DraftColumn } from '../keyed-draft';
import type { ExtractAppendix, ExtractPoint, ReviewPackage } from './review-package';
import type { NumberedApplication } from './score-draft';
import type { ScoredColumn } from './score-sheet';
import { sheetLink } from './sheet-link';

/** Columns in their order, with widths in characters: together they fit an A4 page in landscape. */
const COLUMNS = [
  { key: SCORECARD_COLUMNS.point, width: 36 },
  { key: SCORECARD_COLUMNS.evidence, width: 46 },
  { key: SCORECARD_COLUMNS.statement, width: 30 },
  { key: SCORECARD_COLUMNS.findings, width: 32 },
  { key: SCORECARD_COLUMNS.given, width: 8 },
  { key: SCORECARD_COLUMNS.remark, width: 26 },
] as const satisfies readonly Omit<DraftColumn, 'hidden'>[];
const FIRST = SCORECARD_COLUMNS.point;
const LAST = SCORECARD_COLUMNS.remark;
/** Columns whose lines may be too many for a row. */
type FactColumn = 'evidence' | 'statement' | 'findings';

const OPINION_LINES = 5;
/** A row is at most 409 points high; what takes more lines is printed as an appendix. */
const MOST_LINES = 24;

/** One extract while it is laid out. */
interface ExtractDraft {
  draft: KeyedDraft;
  review: ReviewPackage;
  of: NumberedApplication;
  scored: ScoredColumn;
  facts: ReadonlyMap<string | null, ExtractPoint>;
  /** Those of the application, and what turned out too long for its row. */
  appendices: ExtractAppendix[];
}

function widthOf(column: FactColumn): number {
  return COLUMNS.find(({ key }) => key === column)?.width ?? 0;
}

/** Lines in one cell, or where they are printed instead. */
function factValue(
  extract: ExtractDraft,
  point: ObservationPoint,
  column: FactColumn,
  lines: readonly string[],
): PlannedValue {
  if (lines.length === 0) return column === 'findings' ? TEXT(words.noFindings) : BLANK;
  const text = lines.join('\n');
  if (wrappedLines(text, widthOf(column), fontSize('computed')) <= MOST_LINES) return TEXT(text);
  extract.appendices.push({
    title: words.cellAppendix(point.code ?? point.text, words.headers[column]),
    lines,
  });
  return TEXT(words.linesInAppendix(lines.length, extract.appendices.length));
}

function layOutPoint(extract: ExtractDraft, key: string, point: ObservationPoint, label: string): void {
  const { draft, facts, scored } = extract;
  draft.startRow(key);
  draft.put(FIRST, FIRST, TEXT(label), 'labelLeft');
  const fact = facts.get(point.code);
  for (const column of ['evidence', 'statement', 'findings'] as const) {
    draft.put(column, column, factValue(extract, point, column, fact?.[column] ?? []), 'computed');
  }
  const given = scored.given.get(key);
  const shown: PlannedValue =
    given === undefined
      ? BLANK
      : { kind: 'formula', formula: `IF(ISBLANK(${given}),"",${given})`, cached: '' };
  draft.put(SCORECARD_COLUMNS.given, SCORECARD_COLUMNS.given, shown, 'total');
  draft.put(LAST, LAST, BLANK, 'longEntry');
}

function layOutPoints(extract: ExtractDraft): void {
  const { draft, review } = extract;
  const { scheme, programme } = review;
  const heading = (text: string): void => {
    draft.startRow(null);
    draft.put(FIRST, LAST, TEXT(text), 'heading');
  };
  const { points, groups } = programme.indicators;
  const byCode = new Map(points.map((point) => [point.code, point]));
  const titles = new Map(groups.map(({ code, title }) => [code, `${code}.${title}`]));
  for (const { group, weight } of scheme.groups) {
    heading(scorecardMessages.group(titles.get(group) ?? group, weight));
    for (const { point: code } of scheme.points) {
      const point = byCode.get(code);
      if (point?.group === group) layOutPoint(extract, pointRowKey(code), point, printedPoint(point));
    }
  }
  const deducted = points.find(({ kind }) => kind === 'deduction');
  if (scheme.deductionMaximum !== null && deducted !== undefined) {
    const label = scorecardMessages.deduction(deducted.text, scheme.deductionMaximum);
    layOutPoint(extract, SCORECARD_ROWS.deduction, deducted, label);
  }
  const vetoes = points.filter(
    ({ code, kind }) => kind === 'veto' && code !== null && scheme.vetoes.includes(code),
  );
  if (vetoes.length > 0) heading(words.vetoHeading);
  for (const point of vetoes) layOutPoint(extract, vetoRowKey(point.code ?? ''), point, printedPoint(point));
}

function layOutAppendices({ draft, appendices }: ExtractDraft): void {
  appendices.forEach(({ title, lines }, index) => {
    draft.startRow(null);
    draft.put(FIRST, LAST, TEXT(words.appendix(index + 1, title)), 'heading');
    for (const line of lines) {
      draft.startRow(null);
      draft.put(FIRST, LAST, TEXT(line), 'prose');
    }
  });
}

function layOutHeading({ draft, review, of, scored }: ExtractDraft): { top: number; bottom: number } {
  const { application, number, file, seal } = of;
  draft.stampRow(PACKAGE_ROWS.applicationTitle, new Map([[FIRST, application.title]]));
  draft.stampRow(PACKAGE_ROWS.applicationDigest, new Map([[FIRST, application.digest]]));
  const line = (text: string, style: 'title' | 'labelLeft' | 'note'): void => {
    draft.startRow(null);
    draft.put(FIRST, LAST, TEXT(text), style);
  };
  const title = application.title === '' ? words.untitled(file) : application.title;
  line(words.extractTitle(number, title), 'title');
  line(words.extractSource(file, seal), 'labelLeft');
  draft.startRow(null);
  draft.put(FIRST, FIRST, sheetLink(scored.sheet, words.backToScores), 'labelLeft');
  draft.put(
    SCORECARD_COLUMNS.evidence,
    LAST,
    TEXT(scorecardMessages.expert(review.expert.name, review.expert.unit)),
    'labelLeft',
  );
  line(words.extractHelp, 'note');
  const header = draft.startRow(null);
  for (const { key } of COLUMNS) draft.put(key, key, TEXT(words.headers[key]), 'header');
  return { top: header, bottom: header };
}

/** What one application says of every point, with a column for the expert's remarks and the opinion on the whole. */
export function extractSheet(
  review: ReviewPackage,
  of: NumberedApplication,
  scored: ScoredColumn,
  styles: StyleBook,
): PlannedSheet {
  const draft = new KeyedDraft(
    styles,
    COLUMNS.map((column) => ({ ...column, hidden: false })),
  );
  const extract: ExtractDraft = {
    draft,
    review,
    of,
    scored,
    facts: new Map(of.extract.points.map((fact) => [fact.point, fact])),
    appendices: [...of.extract.appendices],
  };
  const header = layOutHeading(extract);
  layOutPoints(extract);
  draft.startRow(SCORECARD_ROWS.opinion);
  draft.put(FIRST, FIRST, TEXT(scorecardMessages.opinion), 'header');
  draft.put(SCORECARD_COLUMNS.evidence, LAST, BLANK, 'longEntry');
  draft.needHeight(linesHeight(OPINION_LINES, fontSize('longEntry')));
  layOutAppendices(extract);
  return draft.sheet({
    programme: review.programme,
    name: of.extractSheet,
    key: PACKAGE_SHEETS.extract,
    firstMoving: header.bottom + 1,
    keptColumns: 1,
    repeatRows: header,
    footer: footerOf(review.scheme),
  });
}
