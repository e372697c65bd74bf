import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import type { CardsRead } from '../../src/usecases/review/read-cards';
import { readCards } from '../../src/usecases/review/read-cards';
import { axeFaults } from './axe-faults';
import { workbenchForEachTest } from './setup/each-workbench';
import type { OpenedWorkbench } from './workbench-steps';
import { openSample, saveTo } from './workbench-steps';

/** An expert in the workbench: a 评审表 in place, scored with keys, saved, and opened again. */

const tested = workbenchForEachTest();

/** A 评审表 in the sample, made with keys alone once the role is chosen. */
async function makeCard(workbench: OpenedWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await pane.getByRole('tab', { name: '评审' }).click();
  await pane.getByLabel('评审专家姓名').focus();
  await page.keyboard.type('示例专家甲');
  await page.keyboard.press('Tab');
  await page.keyboard.type('示例大学');
  await page.keyboard.press('Enter');
  await pane.getByText('已评 0/27').waitFor();
}

/** The scores of the one card of a file. */
function scoresIn(path: string): string[] {
  const read: CardsRead = readCards('示例.xlsx', readWorkbook(readFileSync(path)));
  if (read.outcome !== 'read') throw new Error(read.reason);
  expect(read.problems).toEqual([]);
  const [card, ...more] = read.cards;
  if (card === undefined || more.length > 0) throw new Error('not one card');
  return card.card.points.flatMap(({ given }) => (given.state === 'given' ? [given.score] : []));
}

test('makes a card, scores with keys, sees the evidence, and the sheet computes', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  await makeCard(workbench);
  expect(await axeFaults(workbench.page)).toEqual([]);
  const evidence = pane
    .getByRole('article', { name: '观测点 1.1' })
    .getByRole('button', { name: /^2025年 / });
  await evidence.click();
  await pane.getByText(/^已转到 (?!评审表)/).waitFor({ state: 'attached' });
  await pane.getByRole('button', { name: '在评审表中查看' }).click();
  await pane.getByText(/^已转到 评审表/).waitFor({ state: 'attached' });

  await pane.getByRole('textbox', { name: /评分$/ }).focus();
  // Faster than the sheet takes them.
  for (const score of ['8', '7.5', '9']) {
    await page.keyboard.type(score);
    await page.keyboard.press('Enter');
  }
  await pane.getByText('已评 3/27').waitFor();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await pane.getByText(/“99”超出范围，应在0至10之间。没有写入，请改正。/).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('10');
  await page.keyboard.press('Control+Enter');
  await pane.getByText('已评 4/27').waitFor();
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByText('已评 3/27').waitFor();

  await pane.getByRole('tab', { name: '总览' }).click();
  await pane.getByRole('button', { name: '未评 24' }).waitFor();
  expect(await axeFaults(workbench.page)).toEqual([]);
  await pane.getByRole('tab', { name: '结论' }).click();
  await pane.getByText('还有 24 项没有评分：').waitFor();
  expect(await axeFaults(workbench.page)).toEqual([]);
});

test('what was scored is saved, and there again when the file is opened', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  await makeCard(workbench);
  await pane.getByRole('textbox', { name: /评分$/ }).focus();
  for (const score of ['8', '7.5']) {
    await page.keyboard.type(score);
    await page.keyboard.press('Enter');
  }
  await pane.getByText('已评 2/27').waitFor();
  const saved = await saveTo(workbench, folder);
  expect(scoresIn(saved).sort()).toEqual(['7.5', '8']);

  const again = join(folder, '示例专家甲.xlsx');
  copyFileSync(saved, again);
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles(again);
  await page.locator('header').getByText('示例专家甲.xlsx').waitFor();
  await pane.getByText('已评 2/27').waitFor();
  await pane.getByRole('textbox', { name: /评分$/ }).focus();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await pane.getByText('已评 3/27').waitFor();
  const twice = await saveTo(workbench, join(folder, 'again'));
  expect(scoresIn(twice).sort()).toEqual(['6', '7.5', '8']);
});
