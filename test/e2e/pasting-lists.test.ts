import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { heldBy } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import { copyElsewhere } from './sheet-steps';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, openSample, saveTo } from './workbench-steps';

/** 粘贴助手 with what Word puts on the clipboard. */

const tested = workbenchForEachTest();

const fromWord = (file: string): string =>
  readFileSync(`${__dirname}/../usecases/pasting/clipboard/${file}`, 'utf8');

/** Copies as from Word and pastes into the box of 粘贴助手 with the keyboard. */
async function pasteIntoBox(workbench: OpenedWorkbench, html: string): Promise<void> {
  await copyElsewhere(workbench, { text: '示例', html });
  await workbench.pane.getByRole('textbox', { name: '粘贴框' }).click();
  await workbench.page.keyboard.press('Control+V');
}

/** What says that it was written; it is announced besides. */
const writtenBar = (pane: Locator): Locator => pane.getByRole('group').getByText(/^已完成：粘贴/);

async function write({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await writtenBar(pane).waitFor();
}

/** A list longer than the table has free rows, with columns nobody asked for. */
function longList(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `<tr><td>${index + 1}</td><td>示例第${index + 1}公司</td><td>${index + 10}</td><td>示例人</td></tr>`,
  );
  return `<table><tr><td>序号</td><td>企业名称</td><td>企业职工总数</td><td>联系人</td></tr>${rows.join('')}</table>`;
}

test('a member list with merged cells and further columns lands in the table, and is taken back', async () => {
  const { workbench, folder } = tested;
  const { pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  const before = heldBy(await saveTo(workbench, folder), 'members.enterprises.name');
  await goToView(workbench, '粘贴助手');
  await pasteIntoBox(workbench, fromWord('word-members.html'));
  await pane.getByText('写入2行，跳过1行。').waitFor();
  await pane.getByText('不写入的列：序号、联系人。').waitFor();
  await pane.getByRole('checkbox', { name: /改写为数字/ }).click();
  await write(workbench);
  const saved = await saveTo(workbench, folder);
  expect(heldBy(saved, 'members.enterprises.name')).toEqual([
    ...before,
    '示例新材料(示例市)有限公司',
    '示例装备\n制造厂',
  ]);
  expect(heldBy(saved, 'members.enterprises.employees').slice(-2)).toEqual(['120', '86']);
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await writtenBar(pane).waitFor({ state: 'detached' });
  expect(heldBy(await saveTo(workbench, folder), 'members.enterprises.name')).toEqual(before);
});

test('rows are inserted where the list is longer than the table, and the totals count them', async () => {
  const { workbench, folder } = tested;
  const { pane } = workbench;
  await openSample(workbench, '刚开始填的样例');
  await goToView(workbench, '粘贴助手');
  await pasteIntoBox(workbench, longList(60));
  await pane.getByText(/空行不够，先在表尾插入\d+行/).waitFor();
  await write(workbench);
  await goToView(workbench, '概览');
  const saved = await saveTo(workbench, folder);
  const names = heldBy(saved, 'members.enterprises.name');
  expect(names.slice(-60)).toEqual(Array.from({ length: 60 }, (_, index) => `示例第${index + 1}公司`));
});

test('a long text of Word takes the place of what stood there, after a question', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await goToView(workbench, '粘贴助手');
  await pane.getByRole('combobox', { name: '粘贴到' }).selectOption('plan.content');
  await pasteIntoBox(workbench, fromWord('word-text.html'));
  await pane.getByText('读到6段。').waitFor();
  await pane.getByRole('radio', { name: /清除原有/ }).click();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除并写入' }).click();
  await writtenBar(pane).waitFor();
  const [text = ''] = heldBy(await saveTo(workbench, folder), 'plan.content');
  expect(text).toMatch(/^一、建设基础\n联合体由示例园区牵头/);
  expect(text).not.toMatch(/隐藏文字|批注内容/);
});
