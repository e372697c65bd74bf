import { useCallback, useRef, useState } from 'react';
import type { WorkbookReading } from '../../model/workbook-content';
import { clockOf } from '../../usecases/clock';
import { useServices } from '../services-context';
import { failureReason } from './failure-reason';
import { FilesAtHand } from './files-at-hand';

/** How far the reading of files is. */
export interface TakingIn {
  done: number;
  total: number;
}

/** A workbook of somebody else's, as it was read. */
export interface TakenFile {
  file: string;
  reading: WorkbookReading;
  /** The file itself, for a copy with something added. */
  original: Blob;
  /** SHA-256 of its bytes; null where they could not be got at. */
  digest: string | null;
  /** ISO day on which the file was last changed. */
  receivedAt: string | null;
}

/** A file another view was given: with its folders, and possibly out of an archive. */
export interface FileFromElsewhere {
  name: string;
  /** ISO day on which it was last changed; null where that is unknown. */
  day: string | null;
  content: Blob;
  /** Why it could not be got at; null where it could. */
  refused: string | null;
}

/** The files taken in so far. */
export interface TakenFiles {
  files: readonly TakenFile[];
  /** Null while no file is being read. */
  takingIn: TakingIn | null;
  take: (files: readonly File[]) => void;
  remove: (file: string) => void;
  clear: () => void;
}

/** Files that can also come from another view. */
export interface AdoptingFiles extends TakenFiles {
  /** Reads files another view was given; one that is here already is passed over. `total` as far as it is known. */
  adopt: (files: AsyncIterable<FileFromElsewhere>, total: number) => Promise<void>;
}

/**
 * What a second file of one name means: `replaces`, where it is the first one handed in again; `joins`, where it is
 * somebody else's, as many call theirs 建设规划.xlsx; with the same content it is the same file, and counts once.
 */
export type SameName = 'replaces' | 'joins';

/** The name itself, or with the first number behind it that is free. */
function freeName(name: string, files: readonly TakenFile[]): string {
  let free = name;
  for (let number = 2; files.some(({ file }) => file === free); number += 1) free = `${name}（${number}）`;
  return free;
}

function refusedReading(subject: string, message: string): WorkbookReading {
  return { outcome: 'refused', code: 'notAWorkbook', subject, message };
}

/** Drawing the list anew for each of hundreds would take longer than reading them. */
const SHOWN_TOGETHER = 25;

function withFile(files: readonly TakenFile[], added: TakenFile, sameName: SameName): TakenFile[] {
  if (sameName === 'joins') return [...files, { ...added, file: freeName(added.file, files) }];
  const known = files.findIndex(({ file }) => file === added.file);
  return known === -1 ? [...files, added] : files.map((taken, index) => (index === known ? added : taken));
}

/**
 * Reads files one after the other; one that cannot be read is an answer like any other.
 *
 * @param unreadable says that a file could not be read, and why; the same function every time
 */
export function useTakenFiles(
  unreadable: (reason: string) => string,
  sameName: SameName = 'replaces',
): AdoptingFiles {
  const { files: workbookFiles } = useServices();
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const [takingIn, setTakingIn] = useState<TakingIn | null>(null);
  /** What is listed, known at once and not only when it is drawn. */
  const latest = useRef<readonly TakenFile[]>([]);
  const list = useCallback((change: (files: readonly TakenFile[]) => readonly TakenFile[]) => {
    latest.current = change(latest.current);
    setTaken(latest.current);
  }, []);
  const [atHand] = useState(() => new FilesAtHand(() => latest.current.map(({ original }) => original)));

  const readOne = useCallback(
    async (name: string, content: Blob): Promise<Pick<TakenFile, 'reading' | 'digest'>> => {
      let digest: string | null = null;
      try {
        const bytes = new Uint8Array(await content.arrayBuffer());
        const { fileDigest } = await import('../../usecases/merge/intake/file-digest');
        // Before it is read: whoever reads may keep the bytes or hand them on.
        digest = fileDigest(bytes);
        return { digest, reading: await workbookFiles.read(bytes) };
      } catch (failure) {
        return { digest, reading: refusedReading(name, unreadable(failureReason(failure))) };
      }
    },
    [workbookFiles, unreadable],
  );
  const adopt = useCallback(
    async (files: AsyncIterable<FileFromElsewhere>, total: number) => {
      let waiting: TakenFile[] = [];
      const showWaiting = (): void => {
        list((known) => waiting.reduce((all, one) => withFile(all, one, sameName), known));
        for (const { original } of waiting) atHand.settle(original);
        waiting = [];
      };
      let done = 0;
      setTakingIn({ done, total });
      try {
        for await (const file of files) {
          const { name, content, day, refused } = file;
          if (await atHand.letIn(name, content)) {
            const read =
              refused === null
                ? await readOne(name, content)
                : { digest: null, reading: refusedReading(name, refused) };
            waiting.push({ file: name, ...read, original: content, receivedAt: day });
          }
          done += 1;
          if (done % SHOWN_TOGETHER !== 0) continue;
          showWaiting();
          setTakingIn({ done, total: Math.max(done, total) });
        }
      } finally {
        showWaiting();
        setTakingIn(null);
      }
    },
    [readOne, sameName, list, atHand],
  );
  const take = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        for (const [done, file] of files.entries()) {
          setTakingIn({ done, total: files.length });
          // Where a second file of a name replaces the first, whoever chooses one again wants it read again.
          if (sameName === 'joins' && !(await atHand.letIn(file.name, file))) continue;
          const read = await readOne(file.name, file);
          const receivedAt = clockOf(new Date(file.lastModified)).today;
          list((known) =>
            withFile(known, { file: file.name, ...read, original: file, receivedAt }, sameName),
          );
          atHand.settle(file);
        }
        setTakingIn(null);
      })();
    },
    [readOne, sameName, list, atHand],
  );
  return {
    files: taken,
    takingIn,
    take,
    adopt,
    remove: (file) => {
      list((known) => known.filter((one) => one.file !== file));
    },
    clear: () => {
      list(() => []);
    },
  };
}
