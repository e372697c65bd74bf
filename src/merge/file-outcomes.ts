import type { MergedFile, Submission } from '../model/merge';
import type { ProgrammeRound } from './merge-round';
import { mergeMessages } from './messages';

type Outcome = Pick<MergedFile, 'status' | 'reason'>;

/** What becomes of the files of a version that does not stand. */
function leftOut(round: ProgrammeRound, application: string): Outcome {
  const standing = round.standing.find(({ key }) => key === application);
  if (standing !== undefined) {
    const file = standing.submission.files[0]?.file ?? '';
    return { status: 'superseded', reason: mergeMessages.superseded(file) };
  }
  const conflict = round.conflicts.find(
    ({ kind, choice, candidates }) =>
      kind !== 'versions' && choice !== null && candidates.some(({ id }) => id === application),
  );
  const chosen = conflict?.candidates.find(({ id }) => id === conflict.choice?.chosen);
  return { status: 'setAside', reason: mergeMessages.setAside(chosen?.consortium ?? '') };
}

function outcomesOf(round: ProgrammeRound, application: string, version: Submission): MergedFile[] {
  const stands = round.standing.some(({ submission }) => submission.content === version.content);
  const outcome: Outcome = stands ? { status: 'merged', reason: null } : leftOut(round, application);
  const [first] = version.files;
  return version.files.map(({ file, digest, receivedAt }, index) => ({
    file,
    ...(index === 0
      ? outcome
      : ({ status: 'duplicate', reason: mergeMessages.duplicateOf(first?.file ?? '') } as const)),
    programme: version.programme,
    templateVersion: version.templateVersion,
    application,
    digest,
    receivedAt,
    findings: index === 0 ? version.findings : [],
  }));
}

/** What became of every file a programme's applications came in. */
export function fileOutcomes(round: ProgrammeRound): MergedFile[] {
  return round.applications.flatMap(({ key, versions }) =>
    versions.flatMap((version) => outcomesOf(round, key, version)),
  );
}
