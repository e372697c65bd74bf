import { useCallback, useState } from 'react';
import type { WorkbookReading } from '../../model/workbook-content';
import { clockOf } from '../../usecases/clock';
import { useServices } from '../services-context';
import { failureReason } from './failure-reason';

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
  /** ISO day on which the file was last changed. */
  receivedAt: string | null;
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

/**
 * What a second file of one name means: `replaces`, where it is the first one handed in again; `joins`, where it is
 * somebody else's, as many call theirs 建设规划.xlsx.
 */
export type SameName = 'replaces' | 'joins';

/** The name itself, or with the first number behind it that is free. */
function freeName(name: string, files: readonly TakenFile[]): string {
  let free = name;
  for (let number = 2; files.some(({ file }) => file === free); number += 1) free = `${name}（${number}）`;
  return free;
}

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
): TakenFiles {
  const { files: workbookFiles } = useServices();
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const [takingIn, setTakingIn] = useState<TakingIn | null>(null);

  const readOne = useCallback(
    async (file: File): Promise<WorkbookReading> => {
      try {
        return await workbookFiles.read(new Uint8Array(await file.arrayBuffer()));
      } catch (failure) {
        const message = unreadable(failureReason(failure));
        return { outcome: 'refused', code: 'notAWorkbook', subject: file.name, message };
      }
    },
    [workbookFiles, unreadable],
  );
  const take = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        for (const [done, file] of files.entries()) {
          setTakingIn({ done, total: files.length });
          const reading = await readOne(file);
          const receivedAt = clockOf(new Date(file.lastModified)).today;
          setTaken((known) =>
            withFile(known, { file: file.name, reading, original: file, receivedAt }, sameName),
          );
        }
        setTakingIn(null);
      })();
    },
    [readOne, sameName],
  );
  return {
    files: taken,
    takingIn,
    take,
    remove: (file) => {
      setTaken((known) => known.filter((one) => one.file !== file));
    },
    clear: () => {
      setTaken([]);
    },
  };
}
