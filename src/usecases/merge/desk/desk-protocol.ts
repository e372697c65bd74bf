import { z } from 'zod';
import { ProgrammeId } from '../../../model/keys';
import { ReturnNotice } from '../../../model/return-notice';
import { ReceiptNote } from '../receipt-notes';
import { DeskDecision, DeskFigure, DeskInto, DeskOutput, DeskValue, DeskView, ReadingProgress } from './desk';
import { DeskComparison, DeskFile, DeskReturn, WantedNotices } from './desk-return';

/** A file on its way to the thread; its bytes stay on the disk until they are read there. */
const SentFile = z.object({ name: z.string(), day: z.string().nullable(), content: z.instanceof(Blob) });

const id = z.int().min(1);

/** What a page asks of the thread that merges; every request but cancelling is answered under its number. */
export const DeskRequest = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('read'), id, files: z.array(SentFile) }),
  z.object({ ask: z.literal('cancel') }),
  z.object({ ask: z.literal('into'), id, file: SentFile.nullable() }),
  z.object({ ask: z.literal('decide'), id, decision: DeskDecision }),
  z.object({ ask: z.literal('note'), id, notes: z.array(ReceiptNote) }),
  z.object({ ask: z.literal('clear'), id }),
  z.object({ ask: z.literal('values'), id, programme: ProgrammeId, application: z.string() }),
  z.object({ ask: z.literal('figure'), id, figure: DeskFigure }),
  z.object({ ask: z.literal('output'), id }),
  z.object({ ask: z.literal('returns'), id, programme: ProgrammeId }),
  z.object({
    ask: z.literal('notice'),
    id,
    programme: ProgrammeId,
    application: z.string(),
    due: z.string().nullable(),
  }),
  z.object({ ask: z.literal('notices'), id, wanted: WantedNotices }),
  z.object({ ask: z.literal('compare'), id, files: z.array(SentFile) }),
]);
export type DeskRequest = z.infer<typeof DeskRequest>;

/** What the thread answers. */
export const DeskAnswer = z.discriminatedUnion('answer', [
  /** It has started and listens; unasked, once. */
  z.object({ answer: z.literal('ready') }),
  /** Any number of them before the answer. */
  z.object({ answer: z.literal('progress'), id, progress: ReadingProgress }),
  z.object({ answer: z.literal('view'), id, view: DeskView }),
  z.object({ answer: z.literal('into'), id, into: DeskInto }),
  z.object({ answer: z.literal('values'), id, values: z.array(DeskValue) }),
  z.object({ answer: z.literal('output'), id, output: DeskOutput }),
  z.object({ answer: z.literal('returns'), id, returns: z.array(DeskReturn) }),
  z.object({ answer: z.literal('notice'), id, notice: ReturnNotice.nullable() }),
  z.object({ answer: z.literal('notices'), id, file: DeskFile.nullable() }),
  z.object({ answer: z.literal('comparisons'), id, comparisons: z.array(DeskComparison) }),
  /** The program itself failed; the message is not for people. */
  z.object({ answer: z.literal('failed'), id, message: z.string() }),
]);
export type DeskAnswer = z.infer<typeof DeskAnswer>;

/** One end of the way between a page and its thread: a Worker, the worker's own scope, a MessagePort. */
export interface DeskPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}
