import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActionOutcome } from '../usecases/session/session-state';

interface PaneMessages {
  /** What the live region says. */
  announced: string;
  /** Why the last wish could not be met; null where it was, or where the sentence was put away. */
  stopped: string | null;
  announce: (sentence: string) => void;
  show: (stopped: string | null) => void;
}

const MessagesContext = createContext<PaneMessages | null>(null);

/** An ordinary space at the end lets a screen reader hear the same sentence twice. */
const heardAgain = (sentence: string, before: string): string =>
  sentence === before ? `${sentence} ` : sentence;

/** Keeps what the pane has to tell, wherever the user is in it. */
export function PaneMessagesProvider({ children }: { children: ReactNode }): ReactNode {
  const [announced, setAnnounced] = useState('');
  const [stopped, setStopped] = useState<string | null>(null);
  const announce = useCallback((sentence: string) => {
    setAnnounced((before) => heardAgain(sentence, before));
  }, []);
  const messages = useMemo<PaneMessages>(
    () => ({ announced, stopped, announce, show: setStopped }),
    [announced, stopped, announce],
  );
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** @throws where a view stands outside the pane */
export function usePaneMessages(): PaneMessages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('A view stands outside PaneMessagesProvider.');
  return messages;
}

/** What tells a sentence to screen readers without showing it. */
export function useAnnounce(): (sentence: string) => void {
  return usePaneMessages().announce;
}

/**
 * What tells the user what became of a wish: why it was not met stands at the top of the pane until it is put away;
 * that it was met is announced.
 *
 * @returns called with the outcome and the sentence for success; true where it was met
 * @example
 * const report = useReport();
 * void session.mark().then((outcome) => report(outcome, messages.marked));
 */
export function useReport(): (outcome: ActionOutcome, done: string) => boolean {
  const { announce, show } = usePaneMessages();
  return useCallback(
    (outcome, done) => {
      if (outcome.outcome === 'done') {
        show(null);
        announce(done);
        return true;
      }
      show(outcome.message);
      return false;
    },
    [announce, show],
  );
}
