import { useRef, useState } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { unitWorkbook } from '../../usecases/collection-view/collection-units';
import type { CollectionUnit } from '../../usecases/collection-view/collection-units';
import { useAnnounce } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { useServices } from '../services-context';
import { XLSX_MEDIA_TYPE } from '../parts/media-types';
import { collectionViewMessages } from './messages';

/** How far the making of workbooks is. */
export interface Making {
  done: number;
  total: number;
  unit: string;
}

/** Makes and hands out the workbooks of member units. */
export interface UnitWorkbooks {
  /** Null while none is being made. */
  making: Making | null;
  /** What became of it, as sentences: the outcome first, then what could not be put in. */
  outcome: readonly string[];
  make: (units: readonly CollectionUnit[]) => void;
  stop: () => void;
}

/**
 * One workbook after the other, so that the pane stays alive and can be stopped.
 *
 * @param due ISO date of the last day; null where none is set
 */
export function useMaking(workbook: ReadableWorkbook, due: string | null): UnitWorkbooks {
  const services = useServices();
  const announce = useAnnounce();
  const [making, setMaking] = useState<Making | null>(null);
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  /** Set while workbooks are made; aborted where the user stops it. */
  const stopping = useRef<AbortController | null>(null);

  const makeOne = async (unit: CollectionUnit): Promise<string[]> => {
    const { plan, problems } = unitWorkbook(workbook, unit, due);
    const bytes = await services.files.make(plan);
    await services.deliver({ name: unit.fileName, bytes, mediaType: XLSX_MEDIA_TYPE });
    return problems.map(({ message }) => message);
  };
  const makeAll = async (units: readonly CollectionUnit[]): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const notes: string[] = [];
    let made = 0;
    for (const [done, unit] of units.entries()) {
      if (signal.aborted) break;
      const { name } = unit.member.unit;
      setMaking({ done, total: units.length, unit: name });
      try {
        notes.push(...(await makeOne(unit)));
        made += 1;
      } catch (failure) {
        notes.push(collectionViewMessages.notMade(name, failureReason(failure)));
      }
    }
    const sentence = signal.aborted
      ? collectionViewMessages.stopped(made)
      : collectionViewMessages.made(made);
    setMaking(null);
    setOutcome([sentence, ...notes]);
    announce(sentence);
  };
  return {
    making,
    outcome,
    make: (units) => void makeAll(units),
    stop: () => {
      stopping.current?.abort();
    },
  };
}
