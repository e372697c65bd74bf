import { useRef, useState } from 'react';
import { packedFiles } from '../../../usecases/review-package/packed-files';
import { useAnnounce } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { XLSX_MEDIA_TYPE, ZIP_MEDIA_TYPE } from '../../parts/media-types';
import { useServices } from '../../services-context';
import { expertFiles } from './expert-files';
import type { ExpertFiles, GivingOut } from './expert-files';
import { givingOutMessages as words } from './messages';

/** How far the making of files is. */
export interface Making {
  done: number;
  total: number;
  name: string;
}

/** Makes and hands out what experts get. */
export interface GivingOutFiles {
  /** Null while nothing is being made. */
  making: Making | null;
  /** What became of it, as sentences: the outcome first, then what could not be made. */
  outcome: readonly string[];
  /** For the experts at these places of the list. */
  save: (places: readonly number[]) => void;
  stop: () => void;
}

/** One expert after the other, so that the pane stays alive and can be stopped. */
export function useGivingOut(giving: Omit<GivingOut, 'workbooks'> | null): GivingOutFiles {
  const services = useServices();
  const announce = useAnnounce();
  const [making, setMaking] = useState<Making | null>(null);
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const stopping = useRef<AbortController | null>(null);

  const deliver = async ({ files }: ExpertFiles, places: readonly number[]): Promise<void> => {
    const [only, ...more] = files;
    if (only === undefined) return;
    if (more.length === 0 && !only.name.includes('/')) {
      await services.deliver({ ...only, mediaType: XLSX_MEDIA_TYPE });
      return;
    }
    const folder = places.length === 1 ? only.name.split('/')[0] : undefined;
    const name = folder === undefined ? words.zipName : words.expertZipName(folder);
    await services.deliver({ name, bytes: packedFiles(files), mediaType: ZIP_MEDIA_TYPE });
  };
  const makeAll = async (places: readonly number[]): Promise<void> => {
    if (giving === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const made: ExpertFiles = { files: [], problems: [] };
    let count = 0;
    try {
      for (const [done, at] of places.entries()) {
        if (signal.aborted) break;
        const name = giving.assignments[at]?.expert.name ?? '';
        setMaking({ done, total: places.length, name });
        // Lets the pane show how far it is before the next expert's files are made.
        await new Promise((resume) => setTimeout(resume, 0));
        const own = await expertFiles({ ...giving, workbooks: services.files }, at, signal);
        made.files.push(...own.files);
        made.problems.push(...own.problems.map((problem) => words.notMade(name, problem)));
        if (own.files.length > 0) count += 1;
      }
      if (!signal.aborted) await deliver(made, places);
      const sentence = signal.aborted ? words.stoppedAfter(count) : words.saved(count);
      setOutcome([sentence, ...made.problems]);
      announce(sentence);
    } catch (failure) {
      const sentence = words.notSaved(failureReason(failure));
      setOutcome([sentence, ...made.problems]);
      announce(sentence);
    } finally {
      setMaking(null);
    }
  };
  return {
    making,
    outcome,
    save: (places) => void makeAll(places),
    stop: () => {
      stopping.current?.abort();
    },
  };
}
