import { useCallback, useState } from 'react';
import type { WorkbookReading } from '../../model/workbook-content';
import { clockOf } from '../../usecases/clock';
import type { ReturnReading } from '../../usecases/gather-collection';
import { failureReason } from '../parts/failure-reason';
import { useServices } from '../services-context';
import { collectionViewMessages } from './messages';

/** How far the reading of files is. */
export interface TakingIn {
  done: number;
  total: number;
}

/** The returns taken in so far. */
export interface TakenReturns {
  returns: readonly ReturnReading[];
  /** Null while no file is being read. */
  takingIn: TakingIn | null;
  take: (files: readonly File[]) => void;
  remove: (file: string) => void;
  clear: () => void;
}

/** A file handed in again under the same name replaces what was read of it before. */
function withReturn(returns: readonly ReturnReading[], added: ReturnReading): ReturnReading[] {
  const known = returns.findIndex(({ file }) => file === added.file);
  return known === -1
    ? [...returns, added]
    : returns.map((returned, index) => (index === known ? added : returned));
}

/** Reads files one after the other; one that cannot be read is an answer like any other. */
export function useReturns(): TakenReturns {
  const { files: workbookFiles } = useServices();
  const [returns, setReturns] = useState<readonly ReturnReading[]>([]);
  const [takingIn, setTakingIn] = useState<TakingIn | null>(null);

  const readOne = useCallback(
    async (file: File): Promise<WorkbookReading> => {
      try {
        return await workbookFiles.read(new Uint8Array(await file.arrayBuffer()));
      } catch (failure) {
        const message = collectionViewMessages.unreadable(failureReason(failure));
        return { outcome: 'refused', code: 'notAWorkbook', subject: file.name, message };
      }
    },
    [workbookFiles],
  );
  const take = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        for (const [done, file] of files.entries()) {
          setTakingIn({ done, total: files.length });
          const reading = await readOne(file);
          const receivedAt = clockOf(new Date(file.lastModified)).today;
          setReturns((known) => withReturn(known, { file: file.name, reading, receivedAt }));
        }
        setTakingIn(null);
      })();
    },
    [readOne],
  );
  return {
    returns,
    takingIn,
    take,
    remove: (file) => {
      setReturns((known) => known.filter((returned) => returned.file !== file));
    },
    clear: () => {
      setReturns([]);
    },
  };
}
