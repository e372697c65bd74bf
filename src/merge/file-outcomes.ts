import type { MergedFile } from '../model/merge';
import type { Submission } from '../model/submission';
import { applicationKey, nameOf } from './application-key';
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
      kind !== 'versions' &&
      kind !== 'foundByLabels' &&
      choice?.chosen !== undefined &&
      choice.chosen !== null &&
      choice.chosen !== application &&
      candidates.some(({ id }) => id === application),
  );
  const chosen = conflict?.candidates.find(({ id }) => id === conflict.choice?.chosen);
  return { status: 'setAside', reason: mergeMessages.setAside(chosen?.consortium ?? '') };
}

/** What becomes of a version found by labels that the clerk did not confirm. */
function unconfirmed(round: ProgrammeRound, { content }: Submission): Outcome {
  const asked = round.conflicts.find(
    ({ kind, candidates }) => kind === 'foundByLabels' && candidates.some(({ id }) => id === content),
  );
  return asked?.choice?.decision === 'leaveOut'
    ? { status: 'setAside', reason: mergeMessages.leftOut }
    : { status: 'unconfirmed', reason: mergeMessages.unconfirmed };
}

function outcomesOf(key: string, version: Submission, outcome: Outcome): MergedFile[] {
  const [first] = version.files;
  return version.files.map(({ file, digest, receivedAt }, index) => ({
    file,
    ...(index === 0
      ? outcome
      : ({ status: 'duplicate', reason: mergeMessages.duplicateOf(first?.file ?? '') } as const)),
    programme: version.programme,
    templateVersion: version.templateVersion,
    application: nameOf(version, 'consortium') || null,
    key,
    digest,
    receivedAt,
    findings: index === 0 ? version.findings : [],
  }));
}

/** What became of every file a programme's applications came in. */
export function fileOutcomes(round: ProgrammeRound): MergedFile[] {
  const standing = new Set(round.standing.map(({ submission }) => submission.content));
  const merged: Outcome = { status: 'merged', reason: null };
  return [
    ...round.applications.flatMap(({ key, versions }) =>
      versions.flatMap((version) =>
        outcomesOf(key, version, standing.has(version.content) ? merged : leftOut(round, key)),
      ),
    ),
    ...round.unconfirmed.flatMap((version) =>
      outcomesOf(applicationKey(version), version, unconfirmed(round, version)),
    ),
  ];
}
