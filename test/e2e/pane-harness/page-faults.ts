import axe from 'axe-core';

/** Elements whose content is wider than they are, or that reach beyond the window. */
function tooWide(): string[] {
  const isHeardOnly = (element: Element): boolean => element.clientWidth <= 1;
  return Array.from(document.querySelectorAll<HTMLElement>('#pane *'))
    .filter((element) => !isHeardOnly(element) && element.closest('svg') === null)
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const clips = getComputedStyle(element).overflowX !== 'visible';
      return (
        (width > 0 && right > window.innerWidth + 1) ||
        (clips && element.scrollWidth > element.clientWidth + 1)
      );
    })
    .slice(0, 5)
    .map((element) => `too wide: ${element.tagName.toLowerCase()} “${element.innerText.slice(0, 20)}”`);
}

/** What is wrong with the page as it stands: content beyond its edge, and what axe finds. */
export async function pageFaults(): Promise<string[]> {
  const { violations } = await axe.run({
    // Fluent's own focus stops: empty, and left at once when reached.
    exclude: ['[data-tabster-dummy]'],
  });
  return [
    ...tooWide(),
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    ),
  ];
}
