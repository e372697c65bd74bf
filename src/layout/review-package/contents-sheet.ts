import { PACKAGE_SHEETS } from '../../model/review-package-keys';
import { linesHeight } from '../../model/text-height';
import type { PlannedSheet } from '../../model/workbook-plan';
import { quoted } from '../cell-checks';
import { scorecardMessages } from '../scorecard/messages';
import { footerOf } from '../scorecard/scorecard-plan';
import type { StyleBook } from '../styles';
import { fontSize } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import { packageWords as words } from './messages';
import { KeyedDraft, TEXT } from '../keyed-draft';
import type { DraftColumn } from '../keyed-draft';
import type { ReviewPackage } from './review-package';
import type { NumberedApplication } from './score-draft';
import type { ScoredColumn } from './score-sheet';
import { sheetLink } from './sheet-link';

const COLUMNS = [
  { key: 'number', width: 8 },
  { key: 'title', width: 70 },
  { key: 'scores', width: 20 },
  { key: 'extract', width: 34 },
  { key: 'progress', width: 16 },
  { key: 'total', width: 14 },
] as const satisfies readonly Omit<DraftColumn, 'hidden'>[];
const FIRST = 'number';
const LAST = 'total';
const SIGNATURE_LINES = 2;

function layOutApplication(
  draft: KeyedDraft,
  { scheme }: ReviewPackage,
  { number, application, file, extractSheet }: NumberedApplication,
  { sheet, scores, total }: ScoredColumn,
): void {
  draft.startRow(null);
  draft.put('number', 'number', { kind: 'number', decimal: String(number) }, 'label');
  const title = application.title === '' ? words.untitled(file) : application.title;
  draft.put('title', 'title', TEXT(title), 'labelLeft');
  draft.put('scores', 'scores', sheetLink(sheet, sheet), 'label');
  draft.put('extract', 'extract', sheetLink(extractSheet, extractSheet), 'labelLeft');
  const said = words.progressOf(scheme.points.length);
  const progress = `COUNT(${scores.join(',')})&${quoted(said)}`;
  draft.put('progress', 'progress', { kind: 'formula', formula: progress, cached: `0${said}` }, 'total');
  draft.put('total', 'total', { kind: 'formula', formula: total, cached: scorecardMessages.unfinished }, [
    'total',
    decimalsFormat(scheme.decimals),
  ]);
}

/** What the package holds, how far it is, and what the organiser keeps from this expert; to be signed. */
export function contentsSheet(
  review: ReviewPackage,
  applications: readonly { of: NumberedApplication; scored: ScoredColumn }[],
  styles: StyleBook,
): PlannedSheet {
  const draft = new KeyedDraft(
    styles,
    COLUMNS.map((column) => ({ ...column, hidden: false })),
  );
  const { programme, scheme, expert, recused } = review;
  const line = (text: string, style: 'title' | 'heading' | 'labelLeft' | 'note'): void => {
    draft.startRow(null);
    draft.put(FIRST, LAST, TEXT(text), style);
  };
  line(words.title(programme.indicators.title), 'title');
  line(scorecardMessages.expert(expert.name, expert.unit), 'labelLeft');
  line(scorecardMessages.scheme(scheme.title, scheme.version, review.schemeCode), 'labelLeft');
  line(words.made(review.made), 'labelLeft');
  line(words.contentsHelp(applications.length), 'note');
  line(words.listHeading, 'heading');
  const header = draft.startRow(null);
  for (const { key } of COLUMNS) draft.put(key, key, TEXT(words.listHeaders[key]), 'header');
  for (const { of, scored } of applications) layOutApplication(draft, review, of, scored);
  line(words.recusedHeading, 'heading');
  if (recused.length === 0) line(words.noneRecused, 'labelLeft');
  for (const { title, reason } of recused) line(words.recused(title, reason), 'labelLeft');
  draft.startRow(null);
  draft.put(FIRST, LAST, TEXT(scorecardMessages.signature), 'signatureLine');
  draft.needHeight(linesHeight(SIGNATURE_LINES, fontSize('signatureLine')));
  return draft.sheet({
    programme,
    name: words.contentsSheet,
    key: PACKAGE_SHEETS.contents,
    firstMoving: header + 1,
    keptColumns: 2,
    // The list prints on several pages where there are many; its header goes along.
    repeatRows: { top: header, bottom: header },
    footer: footerOf(scheme),
  });
}
