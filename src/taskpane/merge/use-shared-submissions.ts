import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { GivenFile } from '../../usecases/merge/intake/offered-files';
import { useTakenFiles } from '../parts/use-taken-files';
import type { FileFromElsewhere, TakenFiles } from '../parts/use-taken-files';
import { mergeMessages } from './messages';
import { sameApplication, standingSubmissions } from './standing-submissions';
import type { StandingSubmissions } from './standing-submissions';
import type { MergingSession } from './submissions/merging-session';

/** 申报工作簿 of a round, chosen once for all views of 汇总. */
export interface SharedSubmissions {
  /** What the views that look at applications one by one work with: what stands, where something was merged. */
  submissions: TakenFiles;
  /** What else is at hand, and what stands without being at hand. */
  beside: Pick<StandingSubmissions, 'leftOut' | 'missing'>;
  /** Brings what 收件汇总 was given to these views; called when one of them is opened. */
  bringSubmissions: () => void;
  /** What these views were given and 收件汇总 was not. */
  elsewhere: readonly GivenFile[];
}

/**
 * The files themselves, archives opened. What lies in an archive and cannot be read comes as well: who looks at
 * applications says so of each. Lock files and scans are left where they are.
 *
 * @param note told of every file that comes out of an archive
 */
async function* opened(
  given: readonly GivenFile[],
  note: (content: Blob) => void,
): AsyncGenerator<FileFromElsewhere> {
  const { offeredFiles } = await import('../../usecases/merge/intake/offered-files');
  const { wholeBudget } = await import('../../usecases/merge/intake/open-archive');
  const budget = wholeBudget();
  for (const file of given) {
    const { content } = file;
    for await (const offered of offeredFiles(file, budget)) {
      if ('ignored' in offered) continue;
      const { file: name, receivedAt: day } = offered;
      const refused = 'refused' in offered ? offered.refused : null;
      if (content instanceof Blob && name === file.name) {
        yield { name, day, content, refused };
        continue;
      }
      const own = new Blob('bytes' in offered ? [offered.bytes.slice()] : []);
      note(own);
      yield { name, day, content: own, refused };
    }
  }
}

/** Keeps the files of 收件汇总 and those of the other views together; none has to be chosen twice. */
export function useSharedSubmissions(merging: MergingSession): SharedSubmissions {
  const files = useTakenFiles(mergeMessages.unreadable, 'joins');
  const given = useSyncExternalStore(merging.subscribe, () => merging.given);
  /** What has gone from 收件汇总 to the views, once and for all: who takes a file out of them does not get it again. */
  const brought = useRef(new Set<GivenFile['content']>());
  const latest = useRef(files);
  latest.current = files;
  const bringSubmissions = useCallback(() => {
    const chosen = new Set<GivenFile['content']>(latest.current.files.map(({ original }) => original));
    const fresh = given.filter(({ content }) => !brought.current.has(content) && !chosen.has(content));
    if (fresh.length === 0) return;
    for (const { content } of fresh) brought.current.add(content);
    void latest.current.adopt(
      opened(fresh, (content) => brought.current.add(content)),
      fresh.length,
    );
  }, [given]);
  const elsewhere = useMemo(() => {
    const known = new Set(given.map(({ content }) => content));
    return files.files
      .filter(({ original }) => !known.has(original) && !brought.current.has(original))
      .map(({ file, original, receivedAt }): GivenFile => ({
        name: file,
        day: receivedAt,
        content: original,
      }));
  }, [files.files, given]);
  const view = useSyncExternalStore(merging.subscribe, () => merging.state.view);
  const everAtHand = useRef(new Set<string>());
  const standing = useMemo(() => {
    for (const { digest } of files.files) if (digest !== null) everAtHand.current.add(digest);
    return standingSubmissions(files.files, view, (digest) => everAtHand.current.has(digest));
  }, [files.files, view]);
  const submissions: TakenFiles = {
    ...files,
    files: standing.files,
    remove: (file) => {
      // Else the next file that says the same would come in its place.
      for (const same of sameApplication(file, files.files, view)) files.remove(same);
    },
  };
  return { submissions, beside: standing, bringSubmissions, elsewhere };
}
