import { z } from 'zod';
import { Expert } from './scorecard';
import { SchemeStamp } from './scoring';

/** `review-package FILES… --expert NAME -o OUT --json`, and with `--experts` for several. */
export const ReviewPackageOutput = z.object({
  scheme: SchemeStamp,
  /** One 评审包 per expert, or every submission with the expert's 评审表 in it. */
  way: z.enum(['package', 'inPlace']),
  experts: z.array(
    z.object({
      expert: Expert,
      /** The file or files that were written; none where nothing could be. */
      outputs: z.array(z.string()),
      applications: z.array(z.object({ file: z.string(), title: z.string() })),
      /** Left out by the organiser's decision. */
      recused: z.array(z.object({ title: z.string(), reason: z.string() })),
      /** Possible conflicts the organiser has not decided, a sentence each; given out all the same. */
      undecided: z.array(z.string()),
      /** Why something of this expert was not written, a sentence each. */
      problems: z.array(z.string()),
    }),
  ),
  /** Submissions that were not taken in, a sentence each. */
  problems: z.array(z.string()),
});
export type ReviewPackageOutput = z.infer<typeof ReviewPackageOutput>;
