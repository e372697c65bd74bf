import { noticeClosing, noticeOpening } from '../../document/returns/compose-return-notice';
import { noticeWords as words } from '../../document/returns/messages';
import { ReturnDemand } from '../../model/return-notice';
import type { ReturnItem, ReturnNotice } from '../../model/return-notice';

/** One item in the words of the letter. */
export interface NoticeItemText {
  number: number;
  id: string;
  /** Form and part it belongs to. */
  group: string;
  /** Sheet, cell and label; empty where there is no one place. */
  where: string;
  /** The problem; the applicant's reason and the sentence it rests on, where there are any. */
  lines: string[];
  how: string;
}

/** Everything a 退回修改通知 says, for a place where its table has no room. */
export interface NoticeText {
  title: string;
  addressee: string;
  opening: string[];
  parts: { title: string; note: string; items: NoticeItemText[] }[];
  closing: string[];
  signature: string[];
}

function itemText(item: ReturnItem): NoticeItemText {
  const { number, id, form, section, where, what, how, reason, source, isInferred } = item;
  return {
    number,
    id,
    group: words.group(form, section) || words.workbook,
    where,
    lines: [
      what,
      ...(reason === null ? [] : [words.reason(reason)]),
      ...(source === null ? [] : [words.basis(words.source(source.document, source.quote), isInferred)]),
    ],
    how,
  };
}

/** A 退回修改通知 word for word as the letter says it. */
export function noticeText(notice: ReturnNotice): NoticeText {
  const parts = ReturnDemand.options
    .map((demand) => ({ demand, own: notice.items.filter((item) => item.demand === demand) }))
    .filter(({ own }) => own.length > 0);
  return {
    title: words.title,
    addressee: words.addressee(notice.consortium, notice.school),
    opening: noticeOpening(notice),
    parts: parts.map(({ demand, own }, index) => ({
      title: words.part(index, demand, own.length),
      note: words.partNote(demand),
      items: own.map(itemText),
    })),
    closing: noticeClosing(notice),
    signature: [words.signature, words.date],
  };
}

/** How many items there are of each kind: 必须修改3条，请核对1条. */
export function demandCounts(counts: readonly { demand: ReturnDemand; count: number }[]): string {
  return counts.map(({ demand, count }) => words.demandCount(demand, count)).join(words.countSeparator);
}
