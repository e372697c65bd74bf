import { z } from 'zod';
import { DecimalText } from './field';

/** `meeting FILES… --cards FILES… -o OUT --json`. */
export const MeetingOutput = z.object({
  output: z.string(),
  /** Names of the sheets written, in their order. */
  sheets: z.array(z.string()),
  /** In the order of the ranks; those without one behind, none left out. */
  applications: z.array(
    z.object({
      title: z.string(),
      outcome: z.enum(['scored', 'pending', 'vetoed', 'noCards']),
      /** Null where there is none; never 0 for what is not scored. */
      score: DecimalText.nullable(),
      rank: z.int().nullable(),
      selection: z.enum(['within', 'onLine', 'below']).nullable(),
      /** The workbook its facts were read from; null where none was handed in. */
      submission: z.string().nullable(),
      cards: z.int(),
      /** What the check found and the meeting has to weigh. */
      findings: z.int(),
      doubts: z.array(z.string()),
    }),
  ),
  /** Titles on 公示名单, in its order; null where the sheet was not asked for. */
  publication: z.array(z.string()).nullable(),
  /** Titles in 推荐上报表; null where it was not asked for or the notice has no 汇总表. */
  recommendation: z.array(z.string()).nullable(),
  /** Files that take no part, with the reason. */
  refused: z.array(z.object({ file: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
});
export type MeetingOutput = z.infer<typeof MeetingOutput>;
