import { useCallback, useSyncExternalStore } from 'react';
import { usePaneMessages } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { useRoundDesk } from '../round-desk';
import type { MergingSession, MergingState } from './merging-session';
import { submissionsMessages } from './messages';

/** Merging as it stands; the view is drawn again with every change. */
export function useMerging(): { merging: MergingSession; state: MergingState } {
  const { merging } = useRoundDesk();
  const state = useSyncExternalStore(merging.subscribe, () => merging.state);
  return { merging, state };
}

/**
 * What carries out a wish and tells where the program itself failed.
 *
 * @example
 * const attempt = useAttempt();
 * attempt(() => merging.note(notes), submissionsMessages.noted);
 */
export function useAttempt(): (wish: () => Promise<unknown>, done?: string) => void {
  const { announce, show } = usePaneMessages();
  return useCallback(
    (wish, done) => {
      void wish().then(
        () => {
          show(null);
          if (done !== undefined) announce(done);
        },
        (failure: unknown) => {
          show(submissionsMessages.failed(failureReason(failure)));
        },
      );
    },
    [announce, show],
  );
}
