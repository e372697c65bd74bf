import { useRef, useState } from 'react';
import type { SelfCheckReport } from '../../selfcheck/self-check-report';
import type { HostFactory } from '../../selfcheck/user-hand';
import { usePaneMessages } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { JSON_MEDIA_TYPE } from '../parts/media-types';
import { useServices } from '../services-context';
import { aboutMessages } from './messages';
import { PRODUCT_VERSION } from './product-version';

/** How a 自检 stands. */
export interface SelfCheckState {
  /** Null while none runs. */
  progress: { done: number; total: number } | null;
  /** Of the latest one; null before. */
  report: SelfCheckReport | null;
  start: (open: HostFactory) => void;
  stop: () => void;
}

/** Runs 自检 and saves its result. The cases are loaded when they are first run. */
export function useSelfCheck(): SelfCheckState {
  const services = useServices();
  const messages = usePaneMessages();
  const [progress, setProgress] = useState<SelfCheckState['progress']>(null);
  const [report, setReport] = useState<SelfCheckReport | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const run = async (open: HostFactory): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setReport(null);
    setProgress({ done: 0, total: 0 });
    try {
      const { runSelfCheck } = await import('../../selfcheck/run-self-check');
      const { name, version, platform } = services.host;
      const result = await runSelfCheck(open, {
        environment: {
          product: PRODUCT_VERSION,
          application: name,
          version,
          platform,
          interfaceLevel: null,
        },
        now: () => new Date(),
        onCaseDone: (_, done, total) => {
          setProgress({ done, total });
          return controller.signal.aborted ? 'cancel' : 'continue';
        },
      });
      setReport(result);
      await services.deliver({
        name: aboutMessages.resultName,
        bytes: new TextEncoder().encode(JSON.stringify(result, null, 2)),
        mediaType: JSON_MEDIA_TYPE,
      });
      messages.announce(aboutMessages.resultSaved);
    } catch (failure) {
      messages.show(aboutMessages.selfCheckFailed(failureReason(failure)));
    } finally {
      setProgress(null);
    }
  };
  return {
    progress,
    report,
    start: (open) => void run(open),
    stop: () => {
      stopping.current?.abort();
    },
  };
}
