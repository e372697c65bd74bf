import { useCallback, useState } from 'react';
import type { PlaceList } from '../../../usecases/merged-plans/place-list';
import { readPlaceList } from '../../../usecases/merged-plans/place-list';
import { failureReason } from '../../parts/failure-reason';
import { plansViewMessages } from './messages';

/** The list of places plans are held against. */
export interface ChosenPlaceList {
  /** Null while the programme's own list is used. */
  chosen: { file: string; list: PlaceList } | null;
  /** Why a file could not be used; null where nothing went wrong. */
  problem: string | null;
  choose: (file: File) => void;
  forget: () => void;
}

/** Reads a clerk's own list; one that cannot be used leaves the list as it was and says why. */
export function usePlaceList(): ChosenPlaceList {
  const [chosen, setChosen] = useState<ChosenPlaceList['chosen']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = useCallback((file: File) => {
    void (async () => {
      try {
        const read = readPlaceList(new TextDecoder().decode(await file.arrayBuffer()));
        if (read.outcome === 'read') {
          setChosen({ file: file.name, list: read.list });
          setProblem(null);
        } else setProblem(plansViewMessages.listUnusable(file.name, read.message));
      } catch (failure) {
        setProblem(plansViewMessages.listUnusable(file.name, failureReason(failure)));
      }
    })();
  }, []);
  return {
    chosen,
    problem,
    choose,
    forget: () => {
      setChosen(null);
      setProblem(null);
    },
  };
}
