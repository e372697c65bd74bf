import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { FileWorkbook } from '../../../src/host/file/file-workbook';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { CellValue } from '../../../src/model/ports';
import { readCards } from '../../../src/usecases/review/read-cards';
import type { OpenedWorkbench } from '../workbench-steps';
import { picture, pictureFrom } from './picture-book';
import { applicationFiles, EXPERTS, LEADING_ENTERPRISE, secondVersion } from './sample-files';

async function scheme(pane: Locator): Promise<void> {
  await pane.getByRole('tab', { name: '评分方案' }).click();
  await pane.getByText('非官方赋分').first().waitFor();
  await picture(pane, 'scheme');
}

async function experts(pane: Locator, files: readonly string[]): Promise<void> {
  await pane.getByRole('tab', { name: '专家与回避' }).click();
  const lines = EXPERTS.map((name, at) => `${name} ${at === 3 ? LEADING_ENTERPRISE : `示例大学${at + 1}`}`);
  await pane.getByLabel('添加专家').fill(lines.join('\n'));
  await pane.getByRole('button', { name: '加入名单' }).click();
  await pane.getByLabel('选择申报工作簿').setInputFiles([...files]);
  await pane.getByRole('button', { name: new RegExp(`^决定：${EXPERTS[3]}`) }).click();
  await pane.getByRole('radio', { name: '回避', exact: true }).check();
  await pane.getByLabel('理由').fill('示例：专家在牵头企业任职');
  await pictureFrom(pane, pane.getByText(/^可能的利益冲突/), 'experts');
  await pane.getByRole('button', { name: '记下决定' }).click();
}

/** Better for the application that comes first, and each expert a little otherwise. */
async function scoredPackage(bytes: Uint8Array, expert: number): Promise<Uint8Array> {
  const read = readCards('评审包.xlsx', readWorkbook(bytes));
  if (read.outcome !== 'read') throw new Error(read.reason);
  const workbook = new FileWorkbook(bytes);
  const scores = read.cards.flatMap(({ card }, place) =>
    card.points.flatMap(({ cell }): CellValue[] =>
      cell === null
        ? []
        : [{ place: cell, value: { kind: 'number', decimal: String(9 - 2 * place - expert * 0.5) } }],
    ),
  );
  await workbook.write(scores);
  return workbook.bytes();
}

async function givenOut({ page, pane }: OpenedWorkbench, folder: string): Promise<string[]> {
  await pane.getByRole('tab', { name: '评审分发' }).click();
  const all = pane.getByRole('button', { name: /^保存全部/ });
  await all.waitFor();
  await picture(pane, 'giving-out');
  const [download] = await Promise.all([page.waitForEvent('download'), all.click()]);
  const archive = join(folder, '评审包.zip');
  await download.saveAs(archive);
  const returned = join(folder, '交回');
  mkdirSync(returned);
  const packages = Object.entries(unzipSync(readFileSync(archive))).filter(([name]) =>
    name.endsWith('.xlsx'),
  );
  return Promise.all(
    packages.map(async ([name, bytes], at) => {
      const path = join(returned, name.replace(/^.*\//, ''));
      writeFileSync(path, await scoredPackage(bytes, at));
      return path;
    }),
  );
}

/** The pictures for staff: 收件汇总, 处理重复和冲突, 收件登记. */
export async function staffPictures({ pane }: OpenedWorkbench, folder: string): Promise<void> {
  const files = [...(await applicationFiles(folder)), await secondVersion(folder)];
  await pane.getByRole('tab', { name: '汇总', exact: true }).click();
  await pane.getByRole('tab', { name: '收件汇总' }).click();
  await pane.getByLabel('选择文件', { exact: true }).setInputFiles(files);
  const outcome = pane.getByRole('region', { name: '汇总情况' });
  await outcome.getByText(`共 ${files.length} 个文件`).waitFor();
  await pictureFrom(pane, pane.getByText(/^选择各单位报来的申报工作簿/), 'submissions');
  const conflicts = pane.getByRole('button', { name: /^重复与冲突/ });
  await conflicts.click();
  await pictureFrom(pane, conflicts, 'submissions-decide');
  await conflicts.click();
  const receipts = pane.getByRole('button', { name: /^收件登记与形式审查/ });
  await receipts.click();
  await pane.getByRole('button', { name: /^1\. / }).click();
  await pictureFrom(pane, receipts, 'submissions-register');
}

/** The pictures for those who organise the review. */
export async function organiserPictures(workbench: OpenedWorkbench, folder: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('tab', { name: '汇总', exact: true }).click();
  await scheme(pane);
  await experts(pane, await applicationFiles(folder));
  const scored = await givenOut(workbench, folder);
  await pane.getByRole('tab', { name: '评审汇总' }).click();
  await pane.getByLabel('选择评审表').setInputFiles(scored);
  const ranking = pane.getByText('排名（3 个联合体）');
  await ranking.waitFor();
  await pictureFrom(pane, ranking, 'panel');
  await pane.getByRole('tab', { name: '上会材料' }).click();
  await pane.getByText(/^比较表：/).waitFor();
  await pictureFrom(pane, pane.getByText(/^由申报工作簿/), 'meeting');
}
