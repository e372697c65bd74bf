import { heldBy } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import { NAME, typeInto } from './sheet-steps';
import type { OpenedWorkbench } from './workbench-steps';
import { layOutForms, openSample, saveTo } from './workbench-steps';
import { layOutButton } from './setup/notice-card';

/** What the workbench keeps of unsaved work and forgets on request, and files it cannot take. */

const tested = workbenchForEachTest();

/** How many workbooks the browser keeps. */
function keptWorkbooks({ page }: OpenedWorkbench): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('consortium-filing-workbench');
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
        opening.onsuccess = () => {
          const counting = opening.result.transaction('kept').objectStore('kept').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** Waits until the browser keeps so many workbooks. */
async function untilKept(opened: OpenedWorkbench, count: number): Promise<void> {
  while ((await keptWorkbooks(opened)) !== count) await opened.page.waitForTimeout(100);
}

/** Drops files on the page as from a folder. */
async function drop({ page }: OpenedWorkbench, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const carried = new DataTransfer();
    for (const name of dropped) carried.items.add(new File(['示例'], name));
    return carried;
  }, names);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('unsaved work is offered again after the page was left, and is all there', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  page.on('dialog', (dialog) => void dialog.accept());
  await openSample(workbench, '刚开始填的样例');
  await typeInto(workbench, NAME, '示例产教联合体');
  await page.getByText('有改动未保存').waitFor();
  await untilKept(workbench, 1);
  await page.reload();
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  // Neither Escape nor a click beside it may throw away what was kept.
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: '恢复' }).click();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
  expect(heldBy(await saveTo(workbench, tested.folder), 'overview.name')).toEqual(['示例产教联合体']);
});

test('unsaved work that is refused is offered no more', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  page.on('dialog', (dialog) => void dialog.accept());
  await layOutForms(workbench);
  await typeInto(workbench, NAME, '示例产教联合体');
  await page.getByText('有改动未保存').waitFor();
  await untilKept(workbench, 1);
  await page.reload();
  const question = page.getByRole('alertdialog', { name: '上次有内容没有保存' });
  await question.getByRole('button', { name: '不要了' }).click();
  await question.waitFor({ state: 'detached' });
  await untilKept(workbench, 0);
  await page.reload();
  await layOutButton(pane).waitFor();
  expect(await question.count()).toBe(0);
});

test.each([
  ['two files at once', ['一.xlsx', '二.xlsx'], '一次只能打开一个文件。请只拖入一个 .xlsx 文件。'],
  ['a text file', ['示例.txt'], '没有打开“示例.txt”：'],
])('%s', async (_name, names, sentence) => {
  const { workbench } = tested;
  await drop(workbench, names);
  await workbench.page.getByText(sentence).waitFor();
  // What was open stays open.
  expect(await layOutButton(workbench.pane).isVisible()).toBe(true);
});
