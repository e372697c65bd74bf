import type { Conflict } from '../../model/merge';
import { nameOf } from '../application-key';
import { latestVersion } from '../applications';
import type { Application } from '../applications';
import { validChoice } from '../clerk-choices';
import { mergeMessages } from '../messages';
import { basisOfLatest } from '../version-order';
import type { RoundContext } from '../round-context';
import { versionCandidate } from '../version-candidate';

function conflictOf(application: Application, { programme, choices, compare }: RoundContext): Conflict {
  const { key, versions } = application;
  const subject = `versions:${programme.id}:${key}`;
  const candidates = versions.map(versionCandidate);
  const differences = versions.flatMap((later, index) => {
    const earlier = versions[index - 1];
    return earlier === undefined ? [] : compare(programme, earlier, later);
  });
  const choice = validChoice(choices, subject, candidates);
  const chosen = candidates.find(({ id }) => id === choice?.chosen);
  return {
    subject,
    kind: 'versions',
    programme: programme.id,
    candidates,
    // The newest stands until the clerk says otherwise.
    standing: choice === null ? latestVersion(application).content : choice.chosen,
    differences,
    message: mergeMessages.versions(
      nameOf(latestVersion(application), 'consortium') || key,
      versions.length,
      differences.length,
      { basis: basisOfLatest(versions), file: latestVersion(application).files[0]?.file ?? '' },
      choice === null ? null : mergeMessages.ruling('versions', chosen?.files[0] ?? null),
    ),
    choice,
  };
}

/** One application in several versions. */
export function severalVersions(context: RoundContext): Conflict[] {
  return context.applications
    .filter(({ versions }) => versions.length > 1)
    .map((application) => conflictOf(application, context));
}
