import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { checkWorkbook, type ReadableWorkbook } from '../../src/usecases/check-workbook';
import { sampleWorkbook } from '../../src/usecases/sample-workbook';
import { compareParts } from '../host/file/compare-parts';
import { convertWithLibreOffice } from '../setup/run-foreign-program';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, layOutForms, openSample, openWorkbench, saveTo, typeInto } from './workbench-steps';

/** The whole way of an applicant in the workbench, opened by double click without a network. */

let workbench: OpenedWorkbench;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'applicant-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  workbench = await openWorkbench();
}, 600_000);

afterEach(async () => {
  const { faults } = workbench;
  await workbench.close();
  expect(faults).toEqual([]);
});

const today = (): string => new Date().toISOString().slice(0, 10);

function checked(path: string): ReadableWorkbook {
  const result = checkWorkbook(readWorkbook(readFileSync(path)), { today: today(), stage: 'check' });
  if (result.outcome === 'refused') throw new Error(result.reason);
  return result;
}

const rawOf = ({ filing }: ReadableWorkbook, key: string): string | undefined =>
  filing.entries.find(({ field }) => field === key)?.raw;

/** Findings of a file by their sentences; what depends on the day the test runs is left out. */
const sentences = ({ result }: ReadableWorkbook): string[] =>
  result.findings.map(({ message }) => message).filter((message) => !message.includes('截止'));

test('lays out, types, sees mistakes at once, mends them and saves', async () => {
  const { page, pane } = workbench;
  await layOutForms(workbench);
  await goToView(workbench, '问题');
  await typeInto(workbench, 'name', '示例产教联合体');
  await typeInto(workbench, 'staffTotal', '35人');
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
  await typeInto(workbench, 'staffTotal', '35');
  await finding.waitFor({ state: 'detached' });
  await page.getByText('有改动未保存').waitFor();
  const saved = checked(await saveTo(workbench, folder));
  expect(rawOf(saved, 'overview.name')).toBe('示例产教联合体');
  expect(rawOf(saved, 'overview.staff.total')).toBe('35');
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
});

test('seals a clean filing; the saved file is whole, and says what the pane says', async () => {
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await goToView(workbench, '定稿');
  await pane.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click();
  await pane.getByText('定稿后没有改动。').waitFor();
  const shown = (await pane.innerText()).replace(/\s/g, '');
  const path = await saveTo(workbench, folder);
  const saved = checked(path);
  if (saved.seal?.standing !== 'unchanged') throw new Error(`the seal is ${saved.seal?.standing ?? 'lost'}`);
  expect(shown).toContain(saved.seal.code.replace(/\s/g, ''));
  convertWithLibreOffice([path], 'xlsx', join(folder, 'libreoffice'));
  const converted = join(folder, 'libreoffice', basename(path));
  expect(checked(converted).seal).toEqual(saved.seal);
  expect(sentences(checked(converted))).toEqual(sentences(saved));
});

test('opens a file of the user, changes a value, and every other part stays as it was', async () => {
  const { page, pane } = workbench;
  const path = join(folder, '示例申报表.xlsx');
  writeFileSync(path, await writePlan((await sampleWorkbook('typical-mistakes')).plan));
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles(path);
  await page.getByText('示例申报表.xlsx').waitFor();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
  await typeInto(workbench, 'staffTotal', '41');
  await page.getByText('有改动未保存').waitFor();
  const saved = await saveTo(workbench, join(folder, 'saved'));
  expect(rawOf(checked(saved), 'overview.staff.total')).toBe('41');
  const { changed, removed, added } = compareParts(readFileSync(path), readFileSync(saved));
  expect([removed, added]).toEqual([[], []]);
  expect(changed.length).toBeGreaterThan(0);
});

test('a file that is none of ours is said to be so, and nothing is lost', async () => {
  const { page, pane } = workbench;
  const path = join(folder, '示例.xlsx');
  writeFileSync(path, '不是工作簿');
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles(path);
  await page.getByText(/没有打开“示例.xlsx”：/).waitFor();
  await pane.getByRole('button', { name: '生成表格' }).waitFor();
});
