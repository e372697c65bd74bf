import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { PanelOutput } from '../../src/model/panel-result';
import type { CellValue } from '../../src/model/ports';
import { readCards } from '../../src/usecases/review/read-cards';
import { runForTest } from '../cli/run-for-test';
import { application } from '../usecases/review/scored-workbooks';
import { axeFaults } from './axe-faults';
import { workbenchForEachTest } from './setup/each-workbench';

/** The organiser in the workbench: experts, 回避, 评审包, the ranking and the papers for the meeting. */

const tested = workbenchForEachTest();

const NOTICE = 'lianyungang-2026';
const TITLES = ['示例甲产教联合体', '示例乙产教联合体', '示例丙产教联合体'] as const;
const EXPERTS = ['示例专家甲', '示例专家乙', '示例专家丙', '示例专家丁'] as const;
/** Leads the first application, and employs the last expert. */
const ENTERPRISE = '示例牵头装备公司';

async function submissionsIn(folder: string): Promise<string[]> {
  return Promise.all(
    TITLES.map(async (title, at) => {
      const path = join(folder, `${title}.xlsx`);
      const lead = at === 0 ? { 'cover.leadEnterprise': ENTERPRISE } : {};
      writeFileSync(path, await application(NOTICE, { 'overview.name': title, ...lead }));
      return path;
    }),
  );
}

async function download(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(folder, saved.suggestedFilename());
  await saved.saveAs(path);
  return path;
}

/** What an expert types: better for the application that comes first, and each expert a little otherwise. */
async function scoredPackage(bytes: Uint8Array, expert: number): Promise<Uint8Array> {
  const read = readCards('评审包.xlsx', readWorkbook(bytes));
  if (read.outcome !== 'read') throw new Error(read.reason);
  const workbook = new FileWorkbook(bytes);
  const values = read.cards.flatMap(({ card }) => {
    const place = TITLES.findIndex((title) => title === card.application.title);
    return card.points.flatMap(({ cell }): CellValue[] =>
      cell === null
        ? []
        : [{ place: cell, value: { kind: 'number', decimal: String(9 - 2 * place - expert * 0.5) } }],
    );
  });
  await workbook.write(values);
  return workbook.bytes();
}

/** The packages out of the .zip, filled in. */
async function scoredFiles(archive: string, folder: string): Promise<string[]> {
  const entries = Object.entries(unzipSync(readFileSync(archive)));
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    EXPERTS.map(async (name, at) => {
      const [, bytes] = entries.find(([entry]) => entry.includes(name)) ?? [];
      if (bytes === undefined) throw new Error(`no package of ${name}`);
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, await scoredPackage(bytes, at));
      return path;
    }),
  );
}

/** Title and score of each row of 评审汇总. */
function rankingIn(path: string): string[][] {
  const reading = readWorkbook(readFileSync(path));
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const cells = reading.content.sheets.find(({ name }) => name === '评审汇总')?.cells ?? [];
  const shown = (row: number, column: number): string => {
    const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
    if (value?.kind === 'number') return value.decimal;
    return value?.kind === 'text' ? value.text : '';
  };
  return [2, 3, 4].map((row) => [shown(row, 2), shown(row, 3)]);
}

test('experts, 回避, 评审包 for each, and the ranking the command line makes of the same files', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  const submissions = await submissionsIn(folder);
  await pane.getByRole('tab', { name: '汇总' }).click();

  await pane.getByRole('tab', { name: '专家与回避' }).click();
  const lines = EXPERTS.map((name, at) => `${name} ${at === 3 ? ENTERPRISE : `示例大学${at + 1}`}`);
  await pane.getByLabel('添加专家').fill(lines.join('\n'));
  await pane.getByRole('button', { name: '加入名单' }).click();
  await pane.getByLabel('选择申报工作簿').setInputFiles(submissions);
  await pane.getByText('可能的利益冲突（1，待定 1）').waitFor();
  await pane.getByRole('button', { name: `决定：${EXPERTS[3]}，${TITLES[0]}` }).click();
  await pane.getByRole('radio', { name: '回避', exact: true }).check();
  await pane.getByLabel('理由').fill('示例：专家在牵头企业任职');
  await pane.getByRole('button', { name: '记下决定' }).click();
  await pane.getByText('可能的利益冲突（1）').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const decisions = await download(page, folder, () =>
    pane.getByRole('button', { name: '另存回避审查表' }).click(),
  );

  await pane.getByRole('tab', { name: '评审分发' }).click();
  await pane.getByText(`回避：${TITLES[0]}`).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const archive = await download(page, folder, () =>
    pane.getByRole('button', { name: '保存全部（4位专家，一个 .zip）' }).click(),
  );
  const scored = await scoredFiles(archive, join(folder, '交回'));

  await pane.getByRole('tab', { name: '评审汇总' }).click();
  await pane.getByLabel('选择评审表').setInputFiles(scored);
  await pane.getByText('排名（3 个联合体）').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const panel = await download(page, folder, () =>
    pane.getByRole('button', { name: '另存评审汇总' }).click(),
  );

  const output = join(folder, '命令行.xlsx');
  const { out, error } = await runForTest(
    ['panel', ...scored, '--decisions', decisions, '-o', output, '--json'],
    new Date().toISOString(),
  );
  expect(error).toBe('');
  const { applications } = PanelOutput.parse(JSON.parse(out));
  expect(applications.map(({ title, score }) => [title, Number(score)])).toEqual(
    rankingIn(panel).map(([title, score]) => [title, Number(score)]),
  );
  expect(applications.map(({ title }) => title)).toEqual(TITLES);
  expect(rankingIn(output)).toEqual(rankingIn(panel));

  await pane.getByRole('tab', { name: '上会材料' }).click();
  await pane.getByText(/^比较表：/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const papers = await download(page, folder, () =>
    pane.getByRole('button', { name: '另存上会材料' }).click(),
  );
  const reading = readWorkbook(readFileSync(papers));
  expect(reading.outcome).toBe('read');
});
