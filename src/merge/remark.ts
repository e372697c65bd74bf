import type { MergeRemark } from '../model/merge';
import type { Submission } from '../model/submission';
import type { StandingContext } from './round-context';

type RemarkParts = Pick<MergeRemark, 'kind' | 'severity' | 'message'>;

/** What a check has to say about the versions that stand. */
export function remarks(
  { programme, standing }: StandingContext,
  say: (submission: Submission) => RemarkParts[],
): MergeRemark[] {
  return standing.flatMap(({ key, submission }) =>
    say(submission).map((parts) => ({
      ...parts,
      programme: programme.id,
      application: key,
      file: submission.files[0]?.file ?? '',
    })),
  );
}
