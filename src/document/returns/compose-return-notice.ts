import type { DocumentBlock, DocumentCell, DocumentRow, FormDocument } from '../../model/document';
import type { ReturnDemand, ReturnItem, ReturnNotice } from '../../model/return-notice';
import { ReturnDemand as Demands } from '../../model/return-notice';
import { cellOf, isLong, paragraph, paragraphs } from '../printed-text';
import { noticeWords as words } from './messages';

const TYPOGRAPHY = { font: '仿宋', size: 10.5, lineSpacing: null };
/** Relative widths of number and id, place, problem and source, what to do. */
const COLUMNS = [14, 19, 45, 22];

function itemRow(item: ReturnItem): DocumentRow {
  const { number, id, where, what, how, source, isInferred, reason } = item;
  const cells: DocumentCell[] = [
    cellOf([paragraph('entry', String(number)), paragraph('entry', id)]),
    cellOf(paragraphs('entryLeft', where)),
    cellOf([
      ...paragraphs('entryLeft', what),
      ...(reason === null ? [] : paragraphs('entryLeft', words.reason(reason))),
      ...(source === null
        ? []
        : paragraphs('entryLeft', words.basis(words.source(source.document, source.quote), isInferred))),
    ]),
    cellOf(paragraphs('entryLeft', how)),
  ];
  return { cells, isHeader: false, maySplit: isLong(cells), smallestLines: null };
}

function groupTitle({ form, section }: ReturnItem): string {
  return words.group(form, section) || words.workbook;
}

function groupRow(title: string): DocumentRow {
  return {
    cells: [cellOf([paragraph('labelLeft', title)], { columns: COLUMNS.length })],
    isHeader: false,
    maySplit: false,
    smallestLines: null,
  };
}

function itemsTable(demand: ReturnDemand, items: readonly ReturnItem[]): DocumentBlock {
  const header: DocumentRow = {
    cells: words.columns.map((title) => cellOf(paragraphs('label', title))),
    isHeader: true,
    maySplit: false,
    smallestLines: null,
  };
  const rows = items.flatMap((item, index) => {
    const before = items[index - 1];
    const title = groupTitle(item);
    const isNew = before === undefined || groupTitle(before) !== title;
    return [...(isNew ? [groupRow(title)] : []), itemRow(item)];
  });
  return {
    kind: 'table',
    key: `returns.${demand}`,
    borders: 'all',
    widthPercent: 100,
    columnWidths: COLUMNS,
    rows: [header, ...rows],
  };
}

function partBlocks(items: readonly ReturnItem[]): DocumentBlock[] {
  const parts = Demands.options
    .map((demand) => ({ demand, own: items.filter((item) => item.demand === demand) }))
    .filter(({ own }) => own.length > 0);
  return parts.flatMap(({ demand, own }, index): DocumentBlock[] => [
    paragraph('heading', words.part(index, demand, own.length)),
    paragraph('note', words.partNote(demand)),
    itemsTable(demand, own),
  ]);
}

function countsOf(items: readonly ReturnItem[]): { demand: ReturnDemand; count: number }[] {
  return Demands.options
    .map((demand) => ({ demand, count: items.filter((item) => item.demand === demand).length }))
    .filter(({ count }) => count > 0);
}

/** The lines of a notice above its items, in the order of the letter. */
export function noticeOpening(notice: ReturnNotice): string[] {
  const { receipt } = notice;
  return [
    words.opening(notice.notice, notice.documentNumber, notice.file),
    words.due(notice.due),
    ...(notice.items.length === 0 ? [] : [words.counts(countsOf(notice.items))]),
    ...(receipt.length === 0
      ? []
      : [
          `${words.receiptHeading}：${receipt
            .map(({ label, text }) => words.receipt(label, text))
            .join(words.receiptSeparator)}`,
        ]),
    words.keepIds,
  ];
}

/** The lines of a notice below its items. */
export function noticeClosing({ handIn, documentNumber }: ReturnNotice): string[] {
  return [words.howToMend, ...(handIn.length === 0 ? [] : [words.handIn(handIn, documentNumber)])];
}

/**
 * A 退回修改通知 as a letter: who it is for, until when, the items by how binding they are, each with place, problem,
 * what to do and the sentence it rests on, and what to hand in again.
 */
export function composeReturnNotice(notice: ReturnNotice): FormDocument {
  const blocks: DocumentBlock[] = [
    paragraph('title', words.title),
    paragraph('note', words.addressee(notice.consortium, notice.school)),
    ...noticeOpening(notice).map((line) => paragraph('text', line)),
    ...partBlocks(notice.items),
    paragraph('separator', ''),
    ...noticeClosing(notice).map((line) => paragraph('text', line)),
    paragraph('signatureRight', words.signature),
    paragraph('signatureRight', words.date),
  ];
  return {
    title: words.title,
    typography: TYPOGRAPHY,
    isBound: false,
    header: null,
    footer: words.footer(notice.content),
    sections: [{ orientation: 'portrait', pageNumbers: 'fromOne', blocks }],
  };
}
