import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActionOutcome } from '../usecases/session/session-state';
import { useServices } from './services-context';

interface LayOutRequest {
  /** 生成表格 in the open workbook. */
  layOut: (programmeId: string) => Promise<ActionOutcome>;
  /** Stops after the sheet being laid out; nothing is left behind. Null where nothing can be stopped. */
  cancel: (() => void) | null;
  isCancelling: boolean;
}

const LayOutContext = createContext<LayOutRequest | null>(null);

type Phase = 'idle' | 'running' | 'cancelling';

/** Keeps hold of a running 生成表格, so that it can be cancelled from wherever the user has gone meanwhile. */
export function LayOutProvider({ children }: { children: ReactNode }): ReactNode {
  const { session } = useServices();
  const [phase, setPhase] = useState<Phase>('idle');
  const isCancelled = useRef(false);
  const layOut = useCallback(
    async (programmeId: string) => {
      isCancelled.current = false;
      setPhase('running');
      try {
        return await session.layOut(programmeId, () => isCancelled.current);
      } finally {
        setPhase('idle');
      }
    },
    [session],
  );
  const cancel = useCallback(() => {
    isCancelled.current = true;
    setPhase('cancelling');
  }, []);
  const request = useMemo<LayOutRequest>(
    () => ({ layOut, cancel: phase === 'running' ? cancel : null, isCancelling: phase === 'cancelling' }),
    [layOut, cancel, phase],
  );
  return <LayOutContext.Provider value={request}>{children}</LayOutContext.Provider>;
}

/** @throws where a view stands outside LayOutProvider */
export function useLayOutRequest(): LayOutRequest {
  const request = useContext(LayOutContext);
  if (request === null) throw new Error('A view stands outside LayOutProvider.');
  return request;
}
