import type { MergeRemark, Submission } from '../model/merge';
import type { Programme } from '../model/programme';
import type { Application } from './applications';
import { latestVersion } from './applications';

type RemarkParts = Pick<MergeRemark, 'kind' | 'severity' | 'message'>;

/** One remark per application whose latest version a check has something to say about. */
export function remarks(
  { programme, applications }: { programme: Programme; applications: readonly Application[] },
  say: (submission: Submission) => RemarkParts[],
): MergeRemark[] {
  return applications.flatMap((application) => {
    const latest = latestVersion(application);
    return say(latest).map((parts) => ({
      ...parts,
      programme: programme.id,
      application: application.key,
      file: latest.files[0]?.file ?? '',
    }));
  });
}
