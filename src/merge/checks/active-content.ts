import type { MergeRemark } from '../../model/merge';
import type { SubmittedFile, Submission } from '../../model/submission';
import { activeKinds } from '../active-kinds';
import { applicationKey } from '../application-key';
import { mergeMessages } from '../messages';
import type { StandingContext } from '../round-context';

/** What a file of a submission brings; the notes of the submission are those of its first file. */
function activeIn(file: SubmittedFile, { files, notes }: Submission): ReturnType<typeof activeKinds> {
  return file.active ?? (file === files[0] ? activeKinds(notes) : []);
}

/**
 * Macros, links to other files, data connections, embedded objects: listed, never evaluated. Of every file that was read:
 * staff may open the one that does not stand as well.
 */
export function activeContent({
  programme,
  standing,
  applications,
  unconfirmed,
}: StandingContext): MergeRemark[] {
  const keys = new Map(standing.map(({ key, submission }) => [submission, key]));
  const submissions = [...applications.flatMap(({ versions }) => versions), ...unconfirmed];
  return submissions.flatMap((submission) =>
    submission.files.flatMap((file): MergeRemark[] => {
      const kinds = activeIn(file, submission);
      if (kinds.length === 0) return [];
      return [
        {
          kind: 'activeContent',
          programme: programme.id,
          application: keys.get(submission) ?? applicationKey(submission),
          file: file.file,
          severity: 'warning',
          message: mergeMessages.activeContent(kinds),
        },
      ];
    }),
  );
}
