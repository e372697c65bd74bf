import { useCallback, useState } from 'react';
import { readCarrySource } from '../../usecases/carry-over/carry-source';
import type { CarrySourceRead } from '../../usecases/carry-over/carry-source';
import { failureReason } from '../parts/failure-reason';
import { useServices } from '../services-context';
import { carryOverViewMessages } from './messages';

/** The file values are taken from, as far as it was read. */
export interface ChosenSource {
  isReading: boolean;
  /** Null before a file was chosen. */
  read: CarrySourceRead | null;
  choose: (file: File) => void;
}

/** Reads one file at a time; one that cannot be read is an answer like any other. */
export function useCarrySource(): ChosenSource {
  const { files } = useServices();
  const [isReading, setIsReading] = useState(false);
  const [read, setRead] = useState<CarrySourceRead | null>(null);
  const choose = useCallback(
    (file: File) => {
      void (async () => {
        setIsReading(true);
        try {
          const reading = await files.read(new Uint8Array(await file.arrayBuffer()));
          setRead(readCarrySource(file.name, reading));
        } catch (failure) {
          const reason = carryOverViewMessages.unreadable(failureReason(failure));
          setRead({ outcome: 'refused', reason });
        }
        setIsReading(false);
      })();
    },
    [files],
  );
  return { isReading, read, choose };
}
