import { z } from 'zod';
import { ProgrammeId } from './keys';

const SourceCellOutput = z.object({
  /** `overview.staff.total`, `overview.budget.total@2026`. */
  field: z.string(),
  label: z.string(),
  text: z.string(),
  /** `联合体概况!C5`; null where the field was found nowhere. */
  cell: z.string().nullable(),
});

const TargetOutput = z.object({ field: z.string(), label: z.string(), sheet: z.string() });

const OfferOutput = z.object({
  /** What `--accept` takes. */
  id: z.string(),
  target: TargetOutput,
  shown: z.string(),
  sources: z.array(SourceCellOutput),
  /** Why it has to be confirmed; empty where it is certain. */
  reasons: z.array(z.string()),
  notes: z.array(z.string()),
});

/** `carry-over SOURCE.xlsx … --json`. */
export const CarryOverOutput = z.object({
  source: z.string(),
  from: ProgrammeId,
  to: ProgrammeId,
  /** The file written. */
  output: z.string(),
  /** What was written, and into which cells. */
  carried: z.array(OfferOutput.extend({ cells: z.array(z.string()) })),
  /** Proposals that were not confirmed, or of which several were confirmed for one cell. */
  proposed: z.array(OfferOutput),
  /** Chosen and yet not written, because the table has not room for it. */
  notWritten: z.array(OfferOutput.extend({ message: z.string() })),
  left: z.array(
    z.object({
      target: TargetOutput,
      cause: z.enum([
        'same',
        'different',
        'formula',
        'noValue',
        'noYear',
        'doesNotFit',
        'byHand',
        'notFound',
      ]),
      /** What stands there; null where it is blank. */
      held: z.string().nullable(),
      sources: z.array(SourceCellOutput),
      message: z.string(),
    }),
  ),
  /** What the source says and nothing takes. */
  unused: z.array(SourceCellOutput.extend({ reason: z.string() })),
  warnings: z.array(z.string()),
});
export type CarryOverOutput = z.infer<typeof CarryOverOutput>;
