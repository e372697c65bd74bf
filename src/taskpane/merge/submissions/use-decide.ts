import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ClerkChoice, Conflict } from '../../../model/merge';
import { submissionsMessages as words } from './messages';
import { useAttempt, useMerging } from './use-merging';

/** Settles a conflict; null takes the decision back. */
export type Decide = (choice: ClerkChoice | null) => void;

/**
 * What settles a conflict. The button that did is gone then and would leave the keyboard nowhere: it goes on at the
 * entry's heading, not at the button that undoes the decision, unless it has gone elsewhere meanwhile.
 *
 * @param heading of the entry, to be focused
 */
export function useDecide({ subject, choice }: Conflict, heading: RefObject<HTMLElement | null>): Decide {
  const { merging } = useMerging();
  const attempt = useAttempt();
  const isAwaited = useRef(false);
  const isSettled = choice !== null;
  useEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  }, [isSettled, heading]);
  return (decided) => {
    isAwaited.current = true;
    attempt(
      () => merging.decide({ subject, choice: decided }),
      decided === null ? words.withdrawn : words.decided,
    );
  };
}
