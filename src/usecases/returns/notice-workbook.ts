import { noticeClosing, noticeOpening } from '../../document/returns/compose-return-notice';
import { noticeWords } from '../../document/returns/messages';
import { LAYOUT_MESSAGES } from '../../layout/messages';
import { fontSize, StyleBook } from '../../layout/styles';
import type { StyleName } from '../../layout/styles';
import { bareSheet } from '../../model/bare-sheet';
import type { ReturnItem, ReturnNotice } from '../../model/return-notice';
import { textHeight } from '../../model/text-height';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { safeText } from '../merge/safe-text';
import { returnsMessages as words } from './messages';

const COLUMNS = words.noticeColumns;
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

interface Line {
  style: StyleName;
  text: string;
}

function sourceText({ source, isInferred }: ReturnItem): string {
  const stated = source === null ? '' : noticeWords.source(source.document, source.quote);
  return `${stated}${isInferred ? noticeWords.inferred : ''}`;
}

/** Number first; the rest are texts. */
function itemTexts(item: ReturnItem): string[] {
  const { id, demand, form, section, where, what, how, reason } = item;
  return [
    id,
    noticeWords.partTitle(demand),
    noticeWords.group(form, section) || noticeWords.workbook,
    where,
    reason === null ? what : `${what}\n${noticeWords.reason(reason)}`,
    how,
    sourceText(item),
    '',
  ].map(safeText);
}

function noticeSheet(notice: ReturnNotice, styles: StyleBook): PlannedSheet {
  const cells: PlannedCell[] = [];
  const rows: PlannedSheet['rows'] = [];
  const merges: PlannedSheet['merges'] = [];
  let row = 0;
  const addLine = ({ style, text }: Line): void => {
    row += 1;
    cells.push({ row, column: 1, value: { kind: 'text', text: safeText(text) }, style: styles.named(style) });
    merges.push({ top: row, left: 1, bottom: row, right: COLUMNS.length });
    rows.push({ row, height: textHeight(text, WIDTH, fontSize(style)), hidden: false });
  };
  addLine({ style: 'title', text: noticeWords.title });
  addLine({ style: 'heading', text: noticeWords.addressee(notice.consortium, notice.school) });
  for (const text of noticeOpening(notice)) addLine({ style: 'prose', text });
  row += 1;
  const header = row;
  COLUMNS.forEach(({ title }, index) => {
    cells.push({
      row,
      column: index + 1,
      value: { kind: 'text', text: title },
      style: styles.named('header'),
    });
  });
  rows.push({ row, height: null, hidden: false });
  for (const item of notice.items) {
    row += 1;
    const texts = itemTexts(item);
    cells.push({
      row,
      column: 1,
      value: { kind: 'number', decimal: String(item.number) },
      style: styles.named('label'),
    });
    texts.forEach((text, index) => {
      const isAnswer = index === texts.length - 1;
      cells.push({
        row,
        column: index + 2,
        value: isAnswer ? { kind: 'blank' } : { kind: 'text', text },
        style: styles.named(isAnswer ? 'textEntry' : 'labelLeft'),
      });
    });
    const heights = texts.map((text, index) =>
      textHeight(text, COLUMNS[index + 1]?.width ?? 1, fontSize('labelLeft')),
    );
    rows.push({ row, height: Math.max(...heights), hidden: false });
  }
  for (const text of noticeClosing(notice)) addLine({ style: 'prose', text });
  addLine({ style: 'signatureLine', text: noticeWords.signature });
  addLine({ style: 'signatureLine', text: noticeWords.date });
  addLine({ style: 'note', text: noticeWords.footer(notice.content) });
  return {
    ...bareSheet(words.noticeSheet, cells),
    merges,
    columns: COLUMNS.map(({ width }, index) => ({ column: index + 1, width, hidden: false })),
    rows,
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 1, bottom: row, right: COLUMNS.length },
      fitToWidth: true,
      repeatRows: { top: header, bottom: header },
      header: '',
      footer: LAYOUT_MESSAGES.footer,
    },
  };
}

/** A 退回修改通知 as a workbook: the letter on one sheet, an item per row, with a column for the applicant's answer. */
export function noticeWorkbook(notice: ReturnNotice): WorkbookPlan {
  const styles = new StyleBook();
  const sheet = noticeSheet(notice, styles);
  return {
    programme: 'return-notice',
    templateVersion: '1',
    title: words.noticeSheet,
    styles: styles.all(),
    sheets: [sheet],
    // No identity: a notice is no application and must never be taken for one.
    names: [],
  };
}
