import { z } from 'zod';
import { ProgrammeId } from '../../../model/keys';
import {
  ClerkChoice,
  Conflict,
  Duplicate,
  FigureStatistics,
  MergedFile,
  MergeRemark,
  PointAcross,
} from '../../../model/merge';
import { MergedSource, Submission } from '../../../model/submission';
import type { GivenFile } from '../intake/offered-files';
import type { ReturnNotice } from '../../../model/return-notice';
import { ReceiptNote } from '../receipt-notes';
import { StatusCount } from './status-counts';
import type { DeskComparison, DeskFile, DeskReturn, WantedNotices } from './desk-return';

/** How far the reading is; archives show how much they hold once they are opened, so that the total may grow. */
export const ReadingProgress = z.object({
  done: z.int().min(0),
  total: z.int().min(0),
  /** The file that was read last. */
  file: z.string(),
  /** Why it was not read; null where it was, or where there was nothing to read in it. */
  refused: z.string().nullable(),
});
export type ReadingProgress = z.infer<typeof ReadingProgress>;

/** A notice applications of which came in; each has a 汇总表 of its own. */
export const DeskNotice = z.object({
  id: ProgrammeId,
  shortName: z.string(),
  /** ISO day; null where it sets none. */
  deadline: z.string().nullable(),
  /** Whether applications are received and looked through; a self-check of one's own is not. */
  isReceived: z.boolean(),
});
export type DeskNotice = z.infer<typeof DeskNotice>;

/** An application that stands in the 汇总表. */
export const DeskApplication = z.object({
  programme: ProgrammeId,
  /** Key of its row. */
  key: z.string(),
  /** 序号. */
  number: z.int().min(1),
  title: z.string(),
  file: z.string(),
  /** SHA-256 of its bytes: a later version may come under the same name. */
  digest: z.string(),
  /** ISO day the file was last changed. */
  fileDay: z.string().nullable(),
  seal: Submission.shape.seal,
  /** SHA-256 of every file that says what stands; the one it is read from first. */
  digests: z.array(z.string()),
  /** Why 形式审查 did not accept what stands, 不受理; null where it did, or said nothing of this version. */
  notAccepted: z.string().nullable(),
});
export type DeskApplication = z.infer<typeof DeskApplication>;

const RowChanged = z.object({
  programme: ProgrammeId,
  title: z.string(),
  sheet: z.string(),
  cell: z.string(),
});

/** What saving will do to the 汇总表 that is merged into. */
export const DeskChange = z.discriminatedUnion('kind', [
  RowChanged.extend({ kind: z.enum(['added', 'restored']) }),
  RowChanged.extend({
    kind: z.enum(['replaced', 'takenOut']),
    label: z.string(),
    before: z.string(),
    after: z.string(),
  }),
]);
export type DeskChange = z.infer<typeof DeskChange>;

/** Everything that follows from the files taken in so far and what the clerk decided. */
export const DeskView = z.object({
  notices: z.array(DeskNotice),
  applications: z.array(DeskApplication),
  files: z.array(MergedFile),
  duplicates: z.array(Duplicate),
  conflicts: z.array(Conflict),
  remarks: z.array(MergeRemark),
  figures: z.array(FigureStatistics),
  points: z.array(PointAcross),
  receipts: z.array(ReceiptNote),
  /** The workbook merged into, and what saving changes in it; null where a new one is made. */
  into: z
    .object({
      file: z.string(),
      /** What became of the files of this session, by status. */
      given: z.array(StatusCount),
      /** How many files its list of sources names when it is saved, those of earlier merges among them. */
      sources: z.int().min(0),
      rows: z.array(DeskChange),
      /** Sheets with the number of cells that change. */
      lists: z.array(z.object({ sheet: z.string(), cells: z.int().min(1) })),
      newSheets: z.array(z.string()),
    })
    .nullable(),
});
export type DeskView = z.infer<typeof DeskView>;

/** A figure as the statistics across applications name it. */
export const DeskFigure = FigureStatistics.pick({ programme: true, field: true, year: true });
export type DeskFigure = z.infer<typeof DeskFigure>;

/** A merged value with where it was read; `from` is null where no cell says it. */
export const DeskValue = z.object({
  label: z.string(),
  value: z.string(),
  from: MergedSource.nullable(),
});
export type DeskValue = z.infer<typeof DeskValue>;

/** Whether a workbook can be merged into. */
export const DeskInto = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('used'), view: DeskView }),
  z.object({ outcome: z.literal('refused'), message: z.string() }),
]);
export type DeskInto = z.infer<typeof DeskInto>;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The merged workbook. */
export const DeskOutput = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('made'), bytes: Bytes }),
  z.object({ outcome: z.literal('refused'), message: z.string() }),
]);
export type DeskOutput = z.infer<typeof DeskOutput>;

/** A decision about a conflict; null takes it back. */
export const DeskDecision = z.object({ subject: z.string(), choice: ClerkChoice.nullable() });
export type DeskDecision = z.infer<typeof DeskDecision>;

/**
 * Where applications are merged: it keeps what was read, decided and noted. One works where it is called, another one
 * sends everything to a thread; both give the same. Methods reject only where the program itself fails.
 */
export interface Desk {
  /** Reads files one after the other; one that cannot be read is an answer like any other. */
  read(files: readonly GivenFile[], onProgress: (progress: ReadingProgress) => void): Promise<DeskView>;
  /** Ends reading, making notices or comparing after the file it is at; what was read stays. */
  cancel(): void;
  /** Merges into a workbook of an earlier merge; null for a new one. One that is refused changes nothing. */
  into(file: GivenFile | null): Promise<DeskInto>;
  decide(decision: DeskDecision): Promise<DeskView>;
  /** Notes about applications in the place of earlier ones. */
  note(notes: readonly ReceiptNote[]): Promise<DeskView>;
  /** Forgets everything. */
  clear(): Promise<DeskView>;
  /** What an application says, value by value. */
  values(programme: ProgrammeId, application: string): Promise<DeskValue[]>;
  /** What each application says of one figure, the least first; labelled by the applications. */
  figure(figure: DeskFigure): Promise<DeskValue[]>;
  output(): Promise<DeskOutput>;
  /** The applications of a notice that have something to be mended or looked at. */
  returns(programme: ProgrammeId): Promise<DeskReturn[]>;
  /** The 退回修改通知 of an application that stands; null where it does not. */
  notice(programme: ProgrammeId, application: string, due: string | null): Promise<ReturnNotice | null>;
  /** Notices as files; null where it was cancelled. */
  notices(wanted: WantedNotices, onProgress: (progress: ReadingProgress) => void): Promise<DeskFile | null>;
  /** Resubmissions beside what was returned, by the notices taken in with them; nothing of it is merged. */
  compare(
    files: readonly GivenFile[],
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskComparison[]>;
}
