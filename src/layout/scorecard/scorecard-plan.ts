import { bareSheet } from '../../model/bare-sheet';
import { MARKS_COLUMN_KEY, formatSheetKey } from '../../model/keys';
import type { Expert, ScoredApplication } from '../../model/scorecard';
import {
  SCORECARD_COLUMNS,
  SCORECARD_ROWS,
  SCORECARD_SHEET,
  STAMP_COLUMNS,
} from '../../model/scorecard-keys';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from '../reserved-keys';
import { StyleBook } from '../styles';
import { CARD_COLUMNS, CardDraft, TEXT, columnOf } from './card-draft';
import type { CardWorkbook } from './live-references';
import { LiveReferences } from './live-references';
import { scorecardMessages as words } from './messages';
import { layOutScores } from './score-rows';
import { layOutClosing } from './closing-rows';

/** Longest header or footer of a sheet; the title gives way. */
const MOST_FOOTER = 255;
const HIDDEN_WIDTH = 12;

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

const HIDDEN_COLUMNS = [KEY_COLUMN, MARKS_COLUMN];

function keyCells(workbook: CardWorkbook, style: string): PlannedCell[] {
  const { id, templateVersion } = workbook.programme;
  const sheetKey = formatSheetKey({ programme: id, templateVersion, sheet: SCORECARD_SHEET });
  const keys: [number, string][] = [
    [KEY_COLUMN, sheetKey],
    [MARKS_COLUMN, MARKS_COLUMN_KEY],
    ...CARD_COLUMNS.map(({ key }): [number, string] => [columnOf(key), SCORECARD_COLUMNS[key]]),
  ];
  return keys.map(([column, text]) => ({ row: KEY_ROW, column, value: TEXT(text), style }));
}

function layOutStamp(draft: CardDraft, made: CardStamp): void {
  const row = draft.startRow(SCORECARD_ROWS.stamp);
  const texts: Record<keyof typeof STAMP_COLUMNS, string> = {
    scheme: made.schemeText,
    schemeDigest: made.stamp.digest,
    applicationTitle: made.application.title,
    applicationDigest: made.application.digest,
    expertName: made.expert.name,
    expertUnit: made.expert.unit,
  };
  const style = draft.styles.named('key');
  for (const [part, column] of Object.entries(STAMP_COLUMNS)) {
    const text = Object.entries(texts).find(([key]) => key === part)?.[1] ?? '';
    draft.cells.push({ row, column: columnOf(column), value: TEXT(text), style });
  }
  draft.hideRow();
}

/** How scores are given, for the note that explains filling in. */
export function scaleWords({ scale }: ScoringScheme): string {
  return scale.kind === 'points'
    ? words.scalePoints(scale.step)
    : words.scaleGrades(scale.grades.map(({ name }) => name));
}

function layOutHeading(draft: CardDraft, { programme }: CardWorkbook, made: CardStamp): void {
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

function layOutRecusal(draft: CardDraft): number {
  const row = draft.startRow(SCORECARD_ROWS.recusal);
  draft.put('point', 'maximum', TEXT(words.recusal), 'labelLeft');
  draft.put('given', 'given', { kind: 'blank' }, 'centredEntry');
  draft.put('score', 'score', { kind: 'blank' }, 'empty');
  draft.put('remark', 'remark', { kind: 'blank' }, 'textEntry');
  draft.validate('given', { kind: 'list', options: [words.yes, words.no] }, words.answerError);
  return row;
}

function layOutHeader(draft: CardDraft): number {
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
  const draft = new CardDraft(styles);
  const live = new LiveReferences(workbook);
  const keys = keyCells(workbook, styles.named('key'));
  layOutStamp(draft, made);
  const firstPrinted = draft.lastRow + 1;
  layOutHeading(draft, workbook, made);
  const recusal = layOutRecusal(draft);
  const header = layOutHeader(draft);
  const scored = layOutScores(draft, workbook, made, live);
  layOutClosing(draft, workbook, made, { ...scored, recusal, live });
  return {
    ...bareSheet(words.sheet, [...keys, ...draft.cells]),
    key: SCORECARD_SHEET,
    sheetKey: formatSheetKey({
      programme: workbook.programme.id,
      templateVersion: workbook.programme.templateVersion,
      sheet: SCORECARD_SHEET,
    }),
    merges: draft.merges,
    columns: [
      ...HIDDEN_COLUMNS.map((column) => ({ column, width: HIDDEN_WIDTH, hidden: true })),
      ...CARD_COLUMNS.map(({ key, width }) => ({ column: columnOf(key), width, hidden: false })),
    ],
    rows: [{ row: KEY_ROW, height: null, hidden: true }, ...draft.rows],
    validations: draft.validations,
    conditionalFormats: draft.conditionalFormats,
    freeze: { row: header + 1, column: FIRST_CONTENT_COLUMN + 1 },
    protected: true,
    print: {
      orientation: 'landscape',
      area: {
        top: firstPrinted,
        bottom: draft.lastRow,
        left: FIRST_CONTENT_COLUMN,
        right: columnOf('remark'),
      },
      fitToWidth: true,
      repeatRows: { top: header, bottom: header },
      header: '',
      footer: footerOf(made.scheme),
    },
  };
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
