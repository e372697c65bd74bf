import { useEffect } from 'react';

/** The parts of the page, in the order F6 goes through them. */
const REGIONS = ['header', 'section', 'aside'] as const;
const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [role="tab"][aria-selected="true"], [contenteditable="true"], input:not([type="file"])';

function focusIn(region: Element): boolean {
  const element = region.querySelector<HTMLElement>(FOCUSABLE);
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
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const regions = REGIONS.flatMap(
        (name) => page.current?.querySelector(`:scope > ${name}, :scope > div > ${name}`) ?? [],
      );
      const held = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      // From nowhere, as when the page was just opened, the first part comes first.
      const start = held === -1 && step === -1 ? 0 : held;
      for (let tried = 1; tried <= regions.length; tried += 1) {
        const region = regions[(start + step * tried + regions.length * 2) % regions.length];
        if (region !== undefined && focusIn(region)) break;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the spreadsheet, which listens on the document as well.
    window.addEventListener('keydown', pressed, true);
    return () => {
      window.removeEventListener('keydown', pressed, true);
    };
  }, [page]);
}
