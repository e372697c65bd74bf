import { openSample } from '../workbench-steps';
import type { OpenedWorkbench } from '../workbench-steps';
import { picture } from './picture-book';

/** The pictures for experts: a 评审表 in place, its overview and its end. */
export async function reviewerPictures(workbench: OpenedWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await pane.getByRole('tab', { name: '评审', exact: true }).click();
  await pane.getByLabel('评审专家姓名').fill('示例专家甲');
  await pane.getByLabel('所在单位').fill('示例大学');
  await picture(pane, 'review-begin');
  await pane.getByRole('button', { name: '生成评审表' }).click();
  await pane.getByText('已评 0/27').waitFor();
  await picture(pane, 'review');
  await pane.getByRole('textbox', { name: /评分$/ }).focus();
  for (const score of ['8', '7.5', '9']) {
    await page.keyboard.type(score);
    await page.keyboard.press('Enter');
  }
  await pane.getByText('已评 3/27').waitFor();
  await pane.getByRole('tab', { name: '总览' }).click();
  await picture(pane, 'review-overview');
  await pane.getByRole('tab', { name: '结论' }).click();
  await picture(pane, 'review-closing');
}
