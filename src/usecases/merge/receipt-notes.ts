import { z } from 'zod';
import { ProgrammeId } from '../../model/keys';
import type { PlannedValue } from '../../model/workbook-plan';
import type { KeyedCell } from './keyed-list';
import { safeText } from './safe-text';

/** What staff note when an application is received and looked through; texts are empty where nothing is noted. */
export const ReceiptNote = z.object({
  programme: ProgrammeId,
  /** Key of its row. */
  application: z.string(),
  /** ISO day; another text where staff wrote something else into the sheet. */
  received: z.string(),
  /** Until when it may come in; ISO day or what staff wrote. */
  extended: z.string(),
  copies: z.string(),
  seals: z.string(),
  /** 通过, 补正 or 不受理. */
  result: z.string(),
  reason: z.string(),
});
export type ReceiptNote = z.infer<typeof ReceiptNote>;

type Noted = Exclude<keyof ReceiptNote, 'programme' | 'application'>;

/** Titles of the columns staff fill in, by what is noted there. */
export const RECEIPT_COLUMNS: Readonly<Record<Noted, string>> = {
  received: '收到日期',
  extended: '延期至',
  copies: '纸质份数',
  seals: '签字盖章',
  result: '审查结论',
  reason: '理由',
};

/** Everything that is noted, in the order of the columns. */
export const NOTED = [
  'received',
  'extended',
  'copies',
  'seals',
  'result',
  'reason',
] as const satisfies Noted[];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Key of the list 收件登记与形式审查 of a notice. */
export function receiptsKey(programme: ProgrammeId): string {
  return `merge/receipts/${programme}`;
}

/** Key of an application's row in lists that have one row each. */
export function applicationRowKey(application: string): string {
  return `app:${application}`;
}

/** Tells notes apart. */
export function receiptNoteKey({
  programme,
  application,
}: Pick<ReceiptNote, 'programme' | 'application'>): string {
  return JSON.stringify([programme, application]);
}

/** A note with nothing noted. */
export function blankReceiptNote(programme: ProgrammeId, application: string): ReceiptNote {
  return {
    programme,
    application,
    received: '',
    extended: '',
    copies: '',
    seals: '',
    result: '',
    reason: '',
  };
}

function cellOf(noted: Noted, text: string): PlannedValue {
  if (text === '') return { kind: 'blank' };
  if ((noted === 'received' || noted === 'extended') && DAY.test(text)) return { kind: 'date', iso: text };
  if (noted === 'copies' && /^\d{1,6}$/.test(text)) return { kind: 'number', decimal: String(Number(text)) };
  return { kind: 'text', text: safeText(text) };
}

/** A note as cells of the list, by the title of their column. */
export function receiptCells(note: ReceiptNote): ReadonlyMap<string, KeyedCell> {
  return new Map(NOTED.map((noted) => [RECEIPT_COLUMNS[noted], cellOf(noted, note[noted].trim())]));
}

/** How an application stands to the deadline of its notice by the day it was received. */
export type ReceiptStanding = 'onTime' | 'late' | 'noDay' | 'notADay' | 'noDeadline';

/**
 * 按时 or 逾期, as the sheet judges it: the day of receipt against the extension where one was granted, and against the
 * deadline otherwise.
 *
 * @param deadline ISO day; null where the notice sets none
 */
export function receiptStanding(
  { received, extended }: Pick<ReceiptNote, 'received' | 'extended'>,
  deadline: string | null,
): ReceiptStanding {
  if (deadline === null) return 'noDeadline';
  if (received === '') return 'noDay';
  if (!DAY.test(received) || (extended !== '' && !DAY.test(extended))) return 'notADay';
  return received <= (extended === '' ? deadline : extended) ? 'onTime' : 'late';
}
