import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The spreadsheet has asides of its own. */
export const PANE = 'aside[aria-label="申报任务窗格"]';

/** What axe finds in the pane; empty where it finds nothing. */
export async function axeFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(AXE);
  // A button that has just been enabled is for a moment between its colours.
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => !(animation instanceof CSSTransition)),
  );
  return page.evaluate(async (selector) => {
    const pane = document.querySelector(selector);
    if (pane === null) throw new Error('the pane is gone');
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(pane, {
      // A page opened by double click may not read its style sheets again.
      preload: false,
      // Rules about whole pages: the pane is one part of one.
      rules: {
        'page-has-heading-one': { enabled: false },
        'landmark-main-is-top-level': { enabled: false },
        region: { enabled: false },
      },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, PANE);
}
