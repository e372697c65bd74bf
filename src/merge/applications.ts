import type { ProgrammeId } from '../model/keys';
import type { Submission } from '../model/merge';
import { applicationKey } from './application-key';
import { compareTexts } from './compare-texts';

/** One application with all versions of it that were handed in, the earliest first. */
export interface Application {
  key: string;
  versions: readonly Submission[];
}

/** The day the first file of a submission came; after all others where nobody knows. */
function receivedOn({ files }: Submission): string {
  return files[0]?.receivedAt ?? '9999-99-99';
}

/**
 * From the earliest version to the latest: one that was sealed before as what others of them say came after these; then
 * by the moment of 定稿, by receipt, and last by the digest, so that the order is always the same.
 */
function inOrderOfVersions(versions: readonly Submission[]): Submission[] {
  const contents = new Set(versions.map(({ content }) => content));
  const ranked = versions.map((version) => ({
    version,
    after: new Set(version.lineage.filter((digest) => digest !== version.content && contents.has(digest)))
      .size,
  }));
  return ranked
    .sort(
      (one, other) =>
        one.after - other.after ||
        compareTexts(one.version.seal.sealedAt ?? '', other.version.seal.sealedAt ?? '') ||
        compareTexts(receivedOn(one.version), receivedOn(other.version)) ||
        compareTexts(one.version.content, other.version.content),
    )
    .map(({ version }) => version);
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
    .map(([key, versions]) => ({ key, versions: inOrderOfVersions(versions) }));
}

/** The version that speaks for an application among others: the latest. */
export function latestVersion({ versions }: Application): Submission {
  const latest = versions[versions.length - 1];
  if (latest === undefined) throw new RangeError('an application has at least one version');
  return latest;
}

/** Names of all files of an application or of one version. */
export function filesOf(versions: readonly Submission[]): string[] {
  return versions.flatMap(({ files }) => files.map(({ file }) => file));
}
