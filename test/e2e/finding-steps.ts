import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from './workbench-steps';

/** Open findings as the pane counts them. */
export interface ShownCounts {
  errors: number;
  warnings: number;
  /** Hints, and what a rule only says. */
  hints: number;
}

/** The numbers on the chips of 问题; the view must be open. */
export async function shownCounts({ pane }: OpenedWorkbench): Promise<ShownCounts> {
  const chips = await pane.getByRole('group', { name: '按级别筛选' }).getByRole('button').allInnerTexts();
  const counts = new Map(
    chips.map((chip) => {
      const [word = '', number = ''] = chip.split(' ');
      return [word, Number(number)] as const;
    }),
  );
  const of = (word: string): number => counts.get(word) ?? 0;
  return { errors: of('错误'), warnings: of('警告'), hints: of('提示') + of('须知') };
}

/** The row of a finding in the list, by a part of its sentence. */
export function findingOf({ pane }: OpenedWorkbench, sentence: RegExp): Locator {
  return pane.getByRole('region', { name: '问题列表' }).getByRole('button', { name: sentence }).first();
}

/** Opens a finding, so that what can be done about it is offered. */
export async function openFinding(workbench: OpenedWorkbench, sentence: RegExp): Promise<void> {
  const row = findingOf(workbench, sentence);
  await row.click();
  await row.and(workbench.pane.locator('[aria-expanded="true"]')).waitFor();
}

/** Waits until the pane no longer lists a finding. */
export async function untilMended(workbench: OpenedWorkbench, sentence: RegExp): Promise<void> {
  await findingOf(workbench, sentence).waitFor({ state: 'detached' });
}

/** Gives the reason why a finding is passed. */
export async function declare(workbench: OpenedWorkbench, sentence: RegExp, reason: string): Promise<void> {
  const { pane } = workbench;
  await openFinding(workbench, sentence);
  await pane.getByRole('button', { name: '忽略并说明' }).click();
  await pane.getByRole('textbox', { name: '说明' }).fill(reason);
  await pane.getByRole('button', { name: '保存说明' }).click();
  await untilMended(workbench, sentence);
}
