import type { ProgrammeId } from '../model/keys';
import type { Submission } from '../model/submission';
import { applicationKey } from './application-key';
import { compareTexts } from './compare-texts';
import { inOrderOfVersions } from './version-order';

/** One application with all versions of it that were handed in, the earliest first. */
export interface Application {
  key: string;
  versions: readonly Submission[];
  /** The version by which it is compared with other applications: the one the clerk chose, or else the latest. */
  speaks: Submission;
}

/** The applications of one programme among submissions of all, by key. */
export function applicationsOf(programme: ProgrammeId, submissions: readonly Submission[]): Application[] {
  const byKey = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.programme !== programme) continue;
    const key = applicationKey(submission);
    const known = byKey.get(key);
    if (known) known.push(submission);
    else byKey.set(key, [submission]);
  }
  return [...byKey]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([key, given]) => {
      const versions = inOrderOfVersions(given);
      return { key, versions, speaks: latestVersion({ versions }) };
    });
}

/** The version that came last. */
export function latestVersion({ versions }: Pick<Application, 'versions'>): Submission {
  const latest = versions[versions.length - 1];
  if (latest === undefined) throw new RangeError('an application has at least one version');
  return latest;
}

/** Names of all files of an application or of one version. */
export function filesOf(versions: readonly Submission[]): string[] {
  return versions.flatMap(({ files }) => files.map(({ file }) => file));
}
