import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { cellText } from '../../filing/cell-text';
import { ClerkChoice, EMPTY_REGISTER, MergedValue, MergeRegister, Submission } from '../../model/merge';
import { FieldKey, ProgrammeId } from '../../model/keys';
import type { SheetContent, WorkbookContent } from '../../model/workbook-content';

/** What we last wrote into an application's row: what differs from it today is staff's. */
export const WrittenRow = z.object({
  programme: ProgrammeId,
  application: z.string(),
  cells: z.array(z.object({ field: FieldKey, value: MergedValue })),
});
export type WrittenRow = z.infer<typeof WrittenRow>;

const Order = MergeRegister.shape.order.element;

/** What a merged workbook remembers of all merges so far. */
export interface StoredMerge {
  register: MergeRegister;
  written: readonly WrittenRow[];
}

/** First cell of the sheet. */
export const REGISTER_KEY = 'merge/register';
/** Counts up when an older reader would drop something. */
const FORMAT = '1';
const GUARD = '|';
const PIECE = 32_000;
const MAX_PIECES = 200;
/** A submission's record has some ten to a hundred thousand characters; beyond this one it is a trick. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;

type Kind = 'submission' | 'choice' | 'order' | 'written';

function packed(record: unknown): string[] {
  const bytes = deflateSync(strToU8(JSON.stringify(record)), { level: 6 });
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  const text = btoa(binary);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    pieces.push(`${GUARD}${text.slice(at, at + PIECE)}${GUARD}`);
  }
  return pieces;
}

function unpacked(pieces: readonly string[]): unknown {
  const text = pieces.map((piece) => piece.slice(GUARD.length, -GUARD.length)).join('');
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const parts: Uint8Array[] = [];
  let count = 0;
  const stream = new Inflate((part) => {
    count += part.length;
    if (count > MAX_RECORD_BYTES) throw new RangeError('record too large');
    parts.push(part);
  });
  const step = 16 * 1024;
  for (let at = 0; at < bytes.length; at += step) {
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  const whole = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return JSON.parse(strFromU8(whole));
}

/** The rows of the hidden sheet: kind, id and the record in pieces no longer than a cell holds. */
export function encodeMerge({ register, written }: StoredMerge): string[][] {
  const row = (kind: Kind, id: string, record: unknown): string[] => [
    kind,
    `${GUARD}${id}`,
    ...packed(record),
  ];
  return [
    [REGISTER_KEY, `${GUARD}${FORMAT}`],
    ...register.submissions.map((submission) =>
      row('submission', `${submission.programme}/${submission.content}`, Submission.parse(submission)),
    ),
    row(
      'choice',
      '',
      register.choices.map((choice) => ClerkChoice.parse(choice)),
    ),
    row(
      'order',
      '',
      register.order.map((entry) => Order.parse(entry)),
    ),
    row(
      'written',
      '',
      written.map((entry) => WrittenRow.parse(entry)),
    ),
  ];
}

/** The sheet a merged workbook keeps its record on; null where it has none. */
export function registerSheet({ sheets }: WorkbookContent): SheetContent | null {
  return (
    sheets.find(({ cells }) =>
      cells.some(
        ({ row, column, value }) =>
          row === 1 && column === 1 && value.kind === 'text' && value.text === REGISTER_KEY,
      ),
    ) ?? null
  );
}

function rowsOf({ cells }: SheetContent): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    if (cell.column > MAX_PIECES + 2) continue;
    const texts = rows.get(cell.row) ?? [];
    texts[cell.column - 1] = cellText(cell);
    rows.set(cell.row, texts);
  }
  return rows;
}

export type MergeDecoded =
  | { outcome: 'none' }
  | { outcome: 'read'; stored: StoredMerge }
  /** What is wrong, for the sentence. */
  | { outcome: 'damaged'; detail: string };

/** Reads the record back; it is whole or `damaged`. */
export function decodeMerge(content: WorkbookContent): MergeDecoded {
  const sheet = registerSheet(content);
  if (sheet === null) return { outcome: 'none' };
  const submissions: Submission[] = [];
  let register: MergeRegister = EMPTY_REGISTER;
  let written: WrittenRow[] = [];
  for (const [row, texts] of rowsOf(sheet)) {
    const [kind, id, ...pieces] = texts;
    const kept = pieces.filter((piece) => piece !== '');
    if (kind === REGISTER_KEY) {
      if (id !== `${GUARD}${FORMAT}`) return { outcome: 'damaged', detail: id ?? '' };
      continue;
    }
    if (kept.length === 0) continue;
    try {
      const record = unpacked(kept);
      if (kind === 'submission') submissions.push(Submission.parse(record));
      else if (kind === 'choice') register = { ...register, choices: z.array(ClerkChoice).parse(record) };
      else if (kind === 'order') register = { ...register, order: z.array(Order).parse(record) };
      else if (kind === 'written') written = z.array(WrittenRow).parse(record);
    } catch {
      return { outcome: 'damaged', detail: `${sheet.name}!${row}` };
    }
  }
  return { outcome: 'read', stored: { register: { ...register, submissions }, written } };
}
