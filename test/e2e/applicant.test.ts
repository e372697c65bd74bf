import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { sampleWorkbook } from '../../src/usecases/sample-workbook';
import { compareParts } from '../host/file/compare-parts';
import { heldBy } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import { NAME, STAFF_TOTAL, typeInto } from './sheet-steps';
import { goToView, layOutForms, openFile, saveTo } from './workbench-steps';
import { layOutButton } from './setup/notice-card';

/** An applicant in the workbench, opened by double click without a network: new forms, and files of one's own. */

const tested = workbenchForEachTest();

test('lays out, types, sees mistakes at once, mends them and saves', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  await layOutForms(workbench);
  await goToView(workbench, '问题');
  await typeInto(workbench, NAME, '示例产教联合体');
  await typeInto(workbench, STAFF_TOTAL, '35人');
  const finding = pane.getByText(/“人员总数”填的“35人”是文本/).first();
  await finding.waitFor();
  await finding.click();
  await pane.getByRole('button', { name: /^改为/ }).first().click();
  await finding.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await pane
    .getByText(/“人员总数”填的“35人”是文本/)
    .first()
    .waitFor();
  await typeInto(workbench, STAFF_TOTAL, '35');
  await finding.waitFor({ state: 'detached' });
  await page.getByText('有改动未保存').waitFor();
  const saved = await saveTo(workbench, folder);
  expect(heldBy(saved, 'overview.name')).toEqual(['示例产教联合体']);
  expect(heldBy(saved, 'overview.staff.total')).toEqual(['35']);
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
});

test('opens a file of the user, changes a value, and every other part stays as it was', async () => {
  const { workbench, folder } = tested;
  const { page } = workbench;
  const path = join(folder, '示例申报表.xlsx');
  writeFileSync(path, await writePlan((await sampleWorkbook('typical-mistakes')).plan));
  await openFile(workbench, path);
  await typeInto(workbench, STAFF_TOTAL, '41');
  await page.getByText('有改动未保存').waitFor();
  const saved = await saveTo(workbench, join(folder, 'saved'));
  expect(heldBy(saved, 'overview.staff.total')).toEqual(['41']);
  const { changed, removed, added } = compareParts(readFileSync(path), readFileSync(saved));
  expect([removed, added]).toEqual([[], []]);
  expect(changed.length).toBeGreaterThan(0);
});

test('a file that is none of ours is said to be so, and nothing is lost', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  const path = join(folder, '示例.xlsx');
  writeFileSync(path, '不是工作簿');
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles(path);
  await page.getByText(/没有打开“示例.xlsx”：/).waitFor();
  await layOutButton(pane).waitFor();
});
