import { z } from 'zod';
import { cellText } from '../../filing/cell-text';
import { ClerkChoice, EMPTY_REGISTER, MergeRegister } from '../../model/merge';
import { MergedValue, Submission } from '../../model/submission';
import { CanonicalEntry } from '../../model/filing-state';
import { FieldKey, ProgrammeId } from '../../model/keys';
import type { SheetContent, WorkbookContent } from '../../model/workbook-content';
import { packEntries, unpackEntries } from '../../merge/packed-entries';
import { packRecord, unpackRecord } from '../../merge/packed-record';
import { ReviewedVersion } from './reviewed-versions';

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
  /** What the conclusions of 形式审查 were about; one that stands as it did is about the same version still. */
  reviewed: readonly ReviewedVersion[];
}

/** First cell of the sheet. */
export const REGISTER_KEY = 'merge/register';
/**
 * Counts up when an older reader would drop something: the first wrote what it had written in one record, the second
 * knew of no reviewed versions.
 */
const FORMAT = '3';
const READ_FORMATS: ReadonlySet<string> = new Set(['1', '2', FORMAT]);
/** Rows of the 汇总表 in one record, which so stays far below its limit. */
const WRITTEN_AT_ONCE = 500;
const GUARD = '|';
const PIECE = 32_000;
const MAX_PIECES = 200;
/** A submission's record has some ten to a hundred thousand characters; beyond this one it is a trick. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Entries are packed once, with the rest of the record. */
const StoredSubmission = Submission.extend({ entries: z.array(CanonicalEntry) });

type Kind = 'submission' | 'choice' | 'order' | 'written' | 'reviewed';

function packed(record: unknown): string[] {
  const text = packRecord(record);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    pieces.push(`${GUARD}${text.slice(at, at + PIECE)}${GUARD}`);
  }
  return pieces;
}

function unpacked(pieces: readonly string[]): unknown {
  const text = pieces.map((piece) => piece.slice(GUARD.length, -GUARD.length)).join('');
  return unpackRecord(text, MAX_RECORD_BYTES);
}

function recordRow(kind: Kind, id: string, record: unknown): string[] {
  return [kind, `${GUARD}${id}`, ...packed(record)];
}

/**
 * The rows of the hidden sheet: kind, id and the record in pieces no longer than a cell holds. They are made while they
 * are gone through, because those of thousands of submissions are not to be held together.
 */
export function* encodeMerge({ register, written, reviewed }: StoredMerge): Generator<string[]> {
  yield [REGISTER_KEY, `${GUARD}${FORMAT}`];
  for (const submission of register.submissions) {
    const id = `${submission.programme}/${submission.content}`;
    const entries = unpackEntries(submission.entries);
    yield recordRow('submission', id, StoredSubmission.parse({ ...submission, entries }));
  }
  const choices = register.choices.map((choice) => ClerkChoice.parse(choice));
  yield recordRow('choice', '', choices);
  const order = register.order.map((entry) => Order.parse(entry));
  yield recordRow('order', '', order);
  for (let at = 0; at < written.length; at += WRITTEN_AT_ONCE) {
    const rows = written.slice(at, at + WRITTEN_AT_ONCE).map((entry) => WrittenRow.parse(entry));
    yield recordRow('written', String(at), rows);
  }
  if (reviewed.length > 0) {
    const reviews = reviewed.map((review) => ReviewedVersion.parse(review));
    yield recordRow('reviewed', '', reviews);
  }
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

/** What a workbook said when it was asked before: with every decision of the clerk it is asked again. */
const decoded = new WeakMap<WorkbookContent, MergeDecoded>();

/** Reads the record back; it is whole or `damaged`. */
export function decodeMerge(content: WorkbookContent): MergeDecoded {
  const known = decoded.get(content);
  if (known !== undefined) return known;
  const read = readRecord(content);
  decoded.set(content, read);
  return read;
}

function readRecord(content: WorkbookContent): MergeDecoded {
  const sheet = registerSheet(content);
  if (sheet === null) return { outcome: 'none' };
  const submissions: Submission[] = [];
  let register: MergeRegister = EMPTY_REGISTER;
  const written: WrittenRow[] = [];
  const reviewed: ReviewedVersion[] = [];
  for (const [row, texts] of rowsOf(sheet)) {
    const [kind, id, ...pieces] = texts;
    const kept = pieces.filter((piece) => piece !== '');
    if (kind === REGISTER_KEY) {
      if (!READ_FORMATS.has((id ?? '').slice(GUARD.length))) return { outcome: 'damaged', detail: id ?? '' };
      continue;
    }
    if (kept.length === 0) continue;
    try {
      const record = unpacked(kept);
      if (kind === 'submission') {
        const { entries, ...said } = StoredSubmission.parse(record);
        submissions.push({ ...said, entries: packEntries(entries) });
      }
      if (kind === 'choice') register = { ...register, choices: z.array(ClerkChoice).parse(record) };
      else if (kind === 'order') register = { ...register, order: z.array(Order).parse(record) };
      else if (kind === 'written') written.push(...z.array(WrittenRow).parse(record));
      else if (kind === 'reviewed') reviewed.push(...z.array(ReviewedVersion).parse(record));
    } catch {
      return { outcome: 'damaged', detail: `${sheet.name}!${row}` };
    }
  }
  return { outcome: 'read', stored: { register: { ...register, submissions }, written, reviewed } };
}
