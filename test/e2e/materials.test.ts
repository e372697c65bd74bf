import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { pointLinks } from '../../src/usecases/material-links/material-overview';
import { workbenchForEachTest } from './setup/each-workbench';
import { goToView, layOutForms, saveTo } from './workbench-steps';

/** 佐证材料: a piece is entered in the index, linked to points with its pages, and one link taken back. */

const tested = workbenchForEachTest();

/** The numbers of the material linked to each point of a saved file that has any. */
function linksOf(path: string): Record<string, string[]> {
  const checked = checkWorkbook(readWorkbook(readFileSync(path)), { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return Object.fromEntries(
    pointLinks(checked).flatMap(({ name, links }) =>
      links.length === 0 ? [] : [[name, links.map(({ number }) => number)]],
    ),
  );
}

test('a new piece of material is linked to two points, one with its pages, and unlinked from one', async () => {
  const { workbench, folder } = tested;
  const { pane } = workbench;
  await layOutForms(workbench);
  await goToView(workbench, '佐证材料');
  await pane.getByRole('button', { name: '新增材料' }).click();
  await pane.getByRole('textbox', { name: '材料名称' }).fill('示例章程');
  await pane.getByRole('textbox', { name: '材料编号' }).fill('01');
  await pane.getByRole('textbox', { name: '起始页' }).fill('1');
  await pane.getByRole('textbox', { name: '结束页' }).fill('8');
  await pane.getByRole('combobox', { name: /对应观测点/ }).selectOption('2.3');
  await pane.getByRole('button', { name: '写入目录' }).click();
  await pane.getByRole('button', { name: /示例章程.*第1-8页.*2\.3/s }).waitFor();

  await pane.getByRole('tab', { name: '按观测点' }).click();
  const point = pane.getByRole('button', { name: /^2\.1 / });
  await point.click();
  await pane.getByRole('combobox', { name: '关联材料' }).selectOption({ label: '01 示例章程' });
  const pages = pane.getByRole('textbox', { name: '页码' });
  await pages.fill('9');
  await pane.getByRole('button', { name: '关联', exact: true }).click();
  // Pages beyond the piece are refused with a sentence.
  await pane
    .getByText(/“9”不在这份材料的第1—8页之内/)
    .first()
    .waitFor();
  await pages.fill('3-5');
  await pane.getByRole('button', { name: '关联', exact: true }).click();
  await point.getByText('已关联1份材料').waitFor();
  expect(linksOf(await saveTo(workbench, folder))).toEqual({ '2.1': ['01'], '2.3': ['01'] });

  // What speaks for the point is seen in the grid of observation points.
  await goToView(workbench, '观测点');
  await pane.getByRole('button', { name: /^2\.1 / }).click();
  await pane.getByText('已关联：01').waitFor();

  await goToView(workbench, '佐证材料');
  await pane.getByRole('tab', { name: '按观测点' }).click();
  await pane.getByRole('button', { name: /^2\.3 / }).click();
  await pane.getByRole('button', { name: /^取消关联：.*2\.3$/ }).click();
  await pane.getByRole('button', { name: /^取消关联：.*2\.3$/ }).waitFor({ state: 'detached' });
  expect(linksOf(await saveTo(workbench, folder))).toEqual({ '2.1': ['01'] });
});
