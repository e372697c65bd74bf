import type { MergedFile } from '../../model/merge';
import type { DeskApplication, DeskView } from '../../usecases/merge/desk/desk';
import type { TakenFile } from '../parts/use-taken-files';

/**
 * A file the views after a merge do not work with: by what became of it in 收件汇总, merged where another file at hand has
 * the same bytes; or as 形式审查 did not accept the application, with its reason.
 */
export type LeftOutFile = { file: string } & (
  { why: 'outcome'; outcome: MergedFile } | { why: 'notAccepted'; reason: string }
);

/** The files at hand, by what 收件汇总 came to. */
export interface StandingSubmissions {
  /**
   * One for every application that stands and was not refused by 形式审查, in the order of the 汇总表; behind them what
   * 收件汇总 was never given.
   */
  files: readonly TakenFile[];
  leftOut: readonly LeftOutFile[];
  /** Applications that stand without any file at hand. */
  missing: readonly DeskApplication[];
}

/** What became of files in 收件汇总: of those with the same bytes or, where there were none to be got, the same name. */
function outcomesIn({ files }: DeskView): (taken: TakenFile) => MergedFile | null {
  const byDigest = new Map<string, MergedFile>();
  const byName = new Map<string, MergedFile>();
  for (const known of files) {
    if (known.digest === null) byName.set(known.file, known);
    else {
      byName.set(`${known.file}/${known.digest}`, known);
      if (!byDigest.has(known.digest)) byDigest.set(known.digest, known);
    }
  }
  return ({ file, digest }) =>
    (digest === null ? byName.get(file) : (byName.get(`${file}/${digest}`) ?? byDigest.get(digest))) ?? null;
}

/** The names of all files at hand that say the same as one of them, its own among them. */
export function sameApplication(
  name: string,
  files: readonly TakenFile[],
  view: DeskView | null,
): readonly string[] {
  const digest = files.find(({ file }) => file === name)?.digest ?? null;
  const of = view?.applications.find(({ digests }) => digest !== null && digests.includes(digest));
  if (of === undefined) return [name];
  return files.flatMap((taken) =>
    taken.digest !== null && of.digests.includes(taken.digest) ? [taken.file] : [],
  );
}

/**
 * What the views after 收件汇总 work with: where a merge stands, the version of each application that counts, once, and
 * nothing the merge left out or 形式审查 refused; all there is where none stands.
 *
 * @param wasAtHand whether a file of these bytes was ever at hand: what somebody took out is not missed
 */
export function standingSubmissions(
  files: readonly TakenFile[],
  view: DeskView | null,
  wasAtHand: (digest: string) => boolean,
): StandingSubmissions {
  if (view === null || view.files.length === 0) return { files, leftOut: [], missing: [] };
  const byDigest = new Map<string, TakenFile>();
  for (const file of files) {
    if (file.digest !== null && !byDigest.has(file.digest)) byDigest.set(file.digest, file);
  }
  const firstOf = ({ digests }: DeskApplication): TakenFile | null =>
    digests.map((digest) => byDigest.get(digest)).find((file) => file !== undefined) ?? null;
  const standing: TakenFile[] = [];
  const leftOut: LeftOutFile[] = [];
  const used = new Set<TakenFile>();
  for (const application of view.applications) {
    const file = firstOf(application);
    if (file === null) continue;
    used.add(file);
    const { notAccepted } = application;
    if (notAccepted === null) standing.push(file);
    else leftOut.push({ file: file.file, why: 'notAccepted', reason: notAccepted });
  }
  const outcomeOf = outcomesIn(view);
  const others: TakenFile[] = [];
  for (const file of files) {
    if (used.has(file)) continue;
    const outcome = outcomeOf(file);
    if (outcome === null) others.push(file);
    else leftOut.push({ file: file.file, why: 'outcome', outcome });
  }
  return {
    files: [...standing, ...others],
    leftOut,
    missing: view.applications.filter(
      (application) =>
        application.notAccepted === null &&
        firstOf(application) === null &&
        !application.digests.some(wasAtHand),
    ),
  };
}
