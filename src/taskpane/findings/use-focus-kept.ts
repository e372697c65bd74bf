import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the focus in a view whose controls go away, or sleep for a moment, when they are used: a button that mends a
 * finding goes with the finding, and without this whoever works with the keyboard would start at the top of the page.
 *
 * @param root the view
 * @param next selects what takes the focus where the control that had it is gone
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, next: string): void {
  const latest = useRef<HTMLElement | null>(null);
  const wasAsleep = useRef(false);
  useEffect(() => {
    const view = root.current;
    const entered = ({ target }: FocusEvent): void => {
      latest.current = target instanceof HTMLElement ? target : null;
      wasAsleep.current = false;
    };
    view?.addEventListener('focusin', entered);
    return () => {
      view?.removeEventListener('focusin', entered);
    };
  }, [root]);
  // After every drawing: which one takes the control away is not known.
  useEffect(() => {
    const control = latest.current;
    if (control === null) return;
    if (control.matches(':disabled')) wasAsleep.current = true;
    // Where the user went elsewhere, the focus stays there.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    if (!control.isConnected) root.current?.querySelector<HTMLElement>(next)?.focus();
    else if (wasAsleep.current && !control.matches(':disabled')) control.focus();
  });
}
