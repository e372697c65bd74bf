import { useSetKeyboardNavigation } from '@fluentui/react-tabster';
import { useEffect } from 'react';
import { workbenchMessages } from './messages';

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [role="tab"][aria-selected="true"], input:not([type="file"]):not([disabled])';

/**
 * The parts of the page, in the order F6 goes through them, and what takes the focus in each. By their names: the
 * spreadsheet has a header and asides of its own.
 */
const REGIONS = [
  { part: 'header', first: FOCUSABLE },
  // Where the spreadsheet hears keys. What comes before it are its tools, half of them asleep over a locked cell.
  { part: `section[aria-label="${workbenchMessages.sheet}"]`, first: '[contenteditable="true"]' },
  { part: `aside[aria-label="${workbenchMessages.pane}"]`, first: FOCUSABLE },
] as const;

function focusIn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null && document.activeElement === element;
}

/**
 * F6 goes on to the next part of the page, Shift+F6 back, as in Excel: Tab belongs to the spreadsheet while it has the
 * focus, and nobody without a mouse would get out of it.
 *
 * @param page the element that holds the parts
 */
export function useRegionKeys(page: { readonly current: HTMLElement | null }): void {
  const setKeyboardNavigation = useSetKeyboardNavigation();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const regions = REGIONS.flatMap(({ part, first }) => {
        const region = page.current?.querySelector(part);
        return region ? [{ region, first }] : [];
      });
      const held = regions.findIndex(({ region }) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      // From nowhere, as when the page was just opened, the first part comes first.
      const start = held === -1 && step === -1 ? 0 : held;
      // Fluent frames what has the focus only once it has seen Tab.
      setKeyboardNavigation(true);
      for (let tried = 1; tried <= regions.length; tried += 1) {
        const next = regions[(start + step * tried + regions.length * 2) % regions.length];
        if (next !== undefined && focusIn(next.region.querySelector<HTMLElement>(next.first))) break;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the spreadsheet, which listens on the document as well.
    window.addEventListener('keydown', pressed, true);
    return () => {
      window.removeEventListener('keydown', pressed, true);
    };
  }, [page, setKeyboardNavigation]);
}
