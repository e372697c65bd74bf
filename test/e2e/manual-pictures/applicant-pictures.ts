import { join } from 'node:path';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { layOutForms, goToView, openSample, saveTo } from '../workbench-steps';
import type { OpenedWorkbench } from '../workbench-steps';
import { picture, pictureFrom } from './picture-book';
import { alteredDocument, handWrittenDocument, materialPdf } from './sample-files';

const COMPLETE = '填写完整的样例';
const MISTAKEN = '带有常见错误的样例';
const BEGUN = '刚开始填的样例';

/** 生成申报表格: the notices, and the forms in the workbook. */
export async function firstPictures(workbench: OpenedWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await picture(pane, 'start');
  await layOutForms(workbench);
  await picture(page, 'laid-out');
}

/** 填写、检查、观测点、佐证材料. */
async function fillingIn(workbench: OpenedWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await openSample(workbench, MISTAKEN);
  await goToView(workbench, '概览');
  await pane.getByText('经费').first().waitFor();
  await picture(pane, 'overview');
  await goToView(workbench, '问题');
  await pane.getByText('「联合体概况」的“固定办公面积”').first().click();
  await pane.getByText('改为').first().waitFor();
  await picture(pane, 'findings');
  await picture(page, 'workbench');
  await goToView(workbench, '观测点');
  await pane.getByRole('button', { name: /^1\.1 / }).click();
  await picture(pane, 'coverage');
  await goToView(workbench, '开始');
  await openSample(workbench, COMPLETE);
  await goToView(workbench, '佐证材料');
  await pane.getByRole('button', { name: '新增材料' }).waitFor();
  await picture(pane, 'materials');
}

/** 从 Word 导入: a 推荐书 somebody wrote in Word. */
async function wordIn(workbench: OpenedWorkbench, folder: string): Promise<void> {
  const { pane } = workbench;
  await goToView(workbench, '开始');
  await openSample(workbench, BEGUN);
  await goToView(workbench, '从 Word 导入');
  await pane.getByLabel('选取 Word 文件').setInputFiles(handWrittenDocument(folder));
  await pane.getByRole('button', { name: /^填入\d+处$/ }).waitFor();
  await pictureFrom(pane, pane.getByRole('heading', { name: /^请逐项核对/ }), 'word-in');
}

/** 定稿、导出 Word、三稿一致、报送材料包. */
async function handingIn(workbench: OpenedWorkbench, folder: string): Promise<void> {
  const { page, pane } = workbench;
  await goToView(workbench, '开始');
  await openSample(workbench, COMPLETE);
  await goToView(workbench, '定稿');
  const seal = pane.getByRole('button', { name: '定稿', exact: true });
  await seal.waitFor();
  await picture(pane, 'seal');
  await seal.click();
  await page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click();
  await pane.getByText('定稿后没有改动。').waitFor();
  await picture(pane, 'sealed');
  const sealed = await saveTo(workbench, folder);

  await goToView(workbench, '导出 Word');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  await pane
    .getByText(/^已导出：/)
    .first()
    .waitFor();
  await picture(pane, 'word-out');
  const document = join(folder, '示例推荐书（盖章件）.docx');
  await download.saveAs(document);
  convertWithLibreOffice([document], 'pdf', folder);

  await goToView(workbench, '报送材料包');
  const form = document.replace(/docx$/, 'pdf');
  await pane.getByLabel('选择 PDF 文件').setInputFiles([form, materialPdf(folder)]);
  await pane.getByText('已加入 2 份').waitFor();
  await picture(pane, 'package');
  await pictureFrom(pane, pane.getByRole('heading', { name: '报送清单' }), 'package-list');
  await pane.getByLabel('选择 Word 文件').setInputFiles(await alteredDocument(sealed, folder));
  await pane.getByText(/处一致，\d+处不一致/).waitFor();
  await pictureFrom(pane, pane.getByRole('heading', { name: '三稿一致' }), 'three-versions');
}

/** The pictures for those who apply, from the forms on. */
export async function applicantPictures(workbench: OpenedWorkbench, folder: string): Promise<void> {
  await fillingIn(workbench);
  await wordIn(workbench, folder);
  await handingIn(workbench, folder);
}
