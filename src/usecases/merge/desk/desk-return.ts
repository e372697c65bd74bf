import { z } from 'zod';
import { ProgrammeId } from '../../../model/keys';
import { ResubmissionComparison, ReturnDemand } from '../../../model/return-notice';

/** An application that stands, did not pass and has something to be mended or looked at. */
export const DeskReturn = z.object({
  programme: ProgrammeId,
  /** Key of its row. */
  application: z.string(),
  /** 序号. */
  number: z.int().min(1),
  title: z.string(),
  /** 审查结论; null where nobody looked yet through the version that stands. */
  review: z.string().nullable(),
  /** What the clerk has to know of what was noted: a conclusion about an earlier version, one that is none. */
  remarks: z.array(z.string()),
  /** How many items its notice has, the most binding first; none where it has none of them. */
  counts: z.array(z.object({ demand: ReturnDemand, count: z.int().min(1) })),
});
export type DeskReturn = z.infer<typeof DeskReturn>;

/** Files of notices that are wanted. */
export const WantedNotices = z.object({
  programme: ProgrammeId,
  /** Keys of the rows, in the order of the files. */
  applications: z.array(z.string()),
  /** ISO day until which applications are to be handed in again; null where nobody said. */
  due: z.string().nullable(),
  format: z.enum(['docx', 'xlsx']),
});
export type WantedNotices = z.infer<typeof WantedNotices>;

/** A file that was made, ready to be saved. */
export const DeskFile = z.object({
  name: z.string(),
  kind: z.enum(['docx', 'xlsx', 'zip']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type DeskFile = z.infer<typeof DeskFile>;

/** What became of one file that was taken in to be compared. */
export const DeskComparison = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('compared'),
    /** The resubmission. */
    file: z.string(),
    /** What was returned. */
    returned: z.string(),
    /** The notice it was compared by; null where none was given: then by everything the returned version gives rise to. */
    notice: z.string().nullable(),
    comparison: ResubmissionComparison,
    /** What a person has to know of the comparison as a whole. */
    remarks: z.array(z.string()),
  }),
  z.object({ outcome: z.literal('stopped'), file: z.string(), message: z.string() }),
]);
export type DeskComparison = z.infer<typeof DeskComparison>;
