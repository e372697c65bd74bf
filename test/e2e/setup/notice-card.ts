import type { Locator, Page } from 'playwright-core';

/** 生成表格 on the card of the notice of Lianyungang: every notice has a card with a button of this name. */
export function layOutButton(pane: Page | Locator): Locator {
  return pane
    .getByRole('article', { name: /2026年市级市域产教联合体/ })
    .getByRole('button', { name: '生成表格' });
}
