import type { Expert, ScoredApplication } from '../../model/scorecard';
import { SCORECARD_ROWS, SCORECARD_SHEET, STAMP_COLUMNS } from '../../model/scorecard-keys';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { StyleBook } from '../styles';
import { KeyedDraft, TEXT } from '../keyed-draft';
import { CARD_COLUMNS } from './card-columns';
import type { CardWorkbook } from './live-references';
import { LiveReferences } from './live-references';
import { scorecardMessages as words } from './messages';
import { layOutScores } from './score-rows';
import { layOutClosing } from './closing-rows';

/** Longest header or footer of a sheet; the title gives way. */
const MOST_FOOTER = 255;

/** Everything that is fixed when a card is made. */
export interface CardStamp {
  scheme: ScoringScheme;
  stamp: SchemeStamp;
  /** The scheme as one text, what its digest was made of. */
  schemeText: string;
  /** The digest as people compare it. */
  schemeCode: string;
  application: ScoredApplication;
  expert: Expert;
  /** When it was made, and how the workbook stood to its 定稿 then. */
  made: { moment: string; seal: string };
  /** By point: findings with the reasons given, a line each. */
  findings: ReadonlyMap<string | null, readonly string[]>;
}

function layOutStamp(draft: KeyedDraft, made: CardStamp): void {
  const { schemeText, stamp, application, expert } = made;
  draft.stampRow(
    SCORECARD_ROWS.stamp,
    new Map([
      [STAMP_COLUMNS.scheme, schemeText],
      [STAMP_COLUMNS.schemeDigest, stamp.digest],
      [STAMP_COLUMNS.applicationTitle, application.title],
      [STAMP_COLUMNS.applicationDigest, application.digest],
      [STAMP_COLUMNS.expertName, expert.name],
      [STAMP_COLUMNS.expertUnit, expert.unit],
    ]),
  );
}

/** How scores are given, for the note that explains filling in. */
export function scaleWords({ scale }: ScoringScheme): string {
  return scale.kind === 'points'
    ? words.scalePoints(scale.step)
    : words.scaleGrades(scale.grades.map(({ name }) => name));
}

function layOutHeading(draft: KeyedDraft, { programme }: CardWorkbook, made: CardStamp): void {
  const { scheme, application, expert } = made;
  const line = (text: string, style: 'title' | 'labelLeft' | 'note'): void => {
    draft.startRow(null);
    draft.put('point', 'remark', TEXT(text), style);
  };
  line(words.title(programme.indicators.title), 'title');
  draft.startRow(null);
  draft.put('point', 'evidence', TEXT(words.application(application.title)), 'labelLeft');
  draft.put('statement', 'remark', TEXT(words.expert(expert.name, expert.unit)), 'labelLeft');
  line(words.scheme(scheme.title, scheme.version, made.schemeCode), 'labelLeft');
  line(words.made(made.made.moment, made.made.seal), 'labelLeft');
  line(words.help(scaleWords(scheme)), 'note');
}

function layOutRecusal(draft: KeyedDraft): number {
  const row = draft.startRow(SCORECARD_ROWS.recusal);
  draft.put('point', 'maximum', TEXT(words.recusal), 'labelLeft');
  draft.put('given', 'given', { kind: 'blank' }, 'centredEntry');
  draft.put('score', 'score', { kind: 'blank' }, 'empty');
  draft.put('remark', 'remark', { kind: 'blank' }, 'textEntry');
  draft.validate('given', 'given', { kind: 'list', options: [words.yes, words.no] }, words.answerError);
  return row;
}

function layOutHeader(draft: KeyedDraft): number {
  const row = draft.startRow(null);
  for (const { key } of CARD_COLUMNS) draft.put(key, key, TEXT(words.headers[key]), 'header');
  return row;
}

/** Scheme, page number and 专家签名 at the foot of every page. */
export function footerOf({ title, version }: ScoringScheme): string {
  const escaped = title.replace(/&/g, '&&');
  const footer = words.schemeFooter(escaped, version.replace(/&/g, '&&')) + words.footer;
  return footer.length <= MOST_FOOTER ? footer : words.footer;
}

function sheetOf(workbook: CardWorkbook, made: CardStamp, styles: StyleBook): PlannedSheet {
  const draft = new KeyedDraft(styles, CARD_COLUMNS);
  const live = new LiveReferences(workbook);
  layOutStamp(draft, made);
  layOutHeading(draft, workbook, made);
  const recusal = layOutRecusal(draft);
  const header = layOutHeader(draft);
  const scored = layOutScores(draft, workbook, made, live);
  layOutClosing(draft, workbook, made, { ...scored, recusal, live });
  return draft.sheet({
    programme: workbook.programme,
    name: words.sheet,
    key: SCORECARD_SHEET,
    firstMoving: header + 1,
    keptColumns: 1,
    repeatRows: { top: header, bottom: header },
    footer: footerOf(made.scheme),
  });
}

/**
 * The 评审表 of one expert for one application, to be added to the application's workbook: every point with the
 * applicant's figures (live references), findings and reasons as of today, a cell for the score and one for the remark;
 * group scores, deduction, vetoes and total as formulas that work without the add-in. No name is defined and no cell of
 * another sheet is touched, so that the seal of the application stays what it is.
 *
 * @param made - its scheme must be without faults
 * @throws RangeError where the programme names a field no form holds
 */
export function scorecardPlan(workbook: CardWorkbook, made: CardStamp): WorkbookPlan {
  const styles = new StyleBook();
  const sheet = sheetOf(workbook, made, styles);
  return {
    programme: workbook.programme.id,
    templateVersion: workbook.programme.templateVersion,
    title: words.title(workbook.programme.indicators.title),
    styles: styles.all(),
    sheets: [sheet],
    // The identity of the workbook is the application's; the card brings none.
    names: [],
  };
}
