import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellPlace } from '../../src/model/cell-address';
import { declare, findingOf, openFinding, shownCounts, untilMended } from './finding-steps';
import { checkByCommandLine, heldBy, openCountsOf, throughLibreOffice } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import { chooseInto, insertEnterpriseAboveRow12, pasteInto, typeInto } from './sheet-steps';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, openFile, openSample, saveTo } from './workbench-steps';

/** From wrong pastes to a sealed filing: what the pane says, `check` and LibreOffice say of the file, too. */

const tested = workbenchForEachTest();

const enterprise = (row: number, column: number): CellPlace => ({ sheet: '成员企业', row, column });
const SCHOOL_LEVEL: CellPlace = { sheet: '申报汇总表', row: 16, column: 9 };
const POLICY: CellPlace = { sheet: '联合体概况', row: 17, column: 4 };

const UNIT_WRITTEN = /“860人”是文本/;
const NOT_A_NUMBER = /“不详”/;
const NOT_AN_OPTION = /职业大学/;
const TOO_LONG = /字.*500字/;

/** Pastes over a filled-in filing what people paste: units, words for numbers, other words than the options, too much. */
async function pasteWrongThings(workbench: OpenedWorkbench): Promise<void> {
  await pasteInto(workbench, enterprise(12, 4), [['860人'], ['1450 人'], ['不详']]);
  await pasteInto(workbench, SCHOOL_LEVEL, [['职业大学']]);
  await pasteInto(workbench, POLICY, [['示例政策。'.repeat(120)]]);
  for (const sentence of [UNIT_WRITTEN, NOT_A_NUMBER, NOT_AN_OPTION, TOO_LONG]) {
    await findingOf(workbench, sentence).waitFor();
  }
}

/** Mends all of it: by one button for a kind, by typing, and by saying why it stays. */
async function mendEverything(workbench: OpenedWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await openFinding(workbench, UNIT_WRITTEN);
  await pane.getByRole('button', { name: '同类 2 条一并修改' }).click();
  const question = page.getByRole('dialog', { name: '修改 2 条' });
  await question.getByRole('button', { name: '修改', exact: true }).click();
  await untilMended(workbench, UNIT_WRITTEN);
  await typeInto(workbench, enterprise(15, 4), '420');
  await untilMended(workbench, NOT_A_NUMBER);
  await chooseInto(workbench, SCHOOL_LEVEL, '高职专科');
  await untilMended(workbench, NOT_AN_OPTION);
  await declare(workbench, TOO_LONG, '示例：政策较多，全文列出。');
  await openFinding(workbench, /按表头填的是2024年数据吗/);
  await pane.getByRole('button', { name: '是，已确认' }).click();
  await untilMended(workbench, /按表头填的是2024年数据吗/);
}

async function sealIt({ page, pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click();
  await pane.getByText('定稿后没有改动。').waitFor();
  // The button that asked is gone: a keyboard goes on within the view.
  await page.waitForFunction(() => document.activeElement?.localName === 'main');
}

test('wrong pastes are mended or declared, sealed and saved; the file says what the pane says', async () => {
  const { workbench, folder } = tested;
  const { pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await goToView(workbench, '问题');
  const before = await shownCounts(workbench);
  await pasteWrongThings(workbench);
  expect((await shownCounts(workbench)).errors).toBeGreaterThan(0);

  await insertEnterpriseAboveRow12(workbench);
  // The rows below have moved on, and the findings with them.
  await findingOf(workbench, /第13行.*“860人”是文本/).waitFor();
  await mendEverything(workbench);
  expect(before.errors + before.warnings).toBe(0);
  expect(await shownCounts(workbench)).toMatchObject({ errors: 0, warnings: 0 });
  await pane.getByRole('button', { name: '已说明（1）' }).waitFor();

  await goToView(workbench, '定稿');
  await sealIt(workbench);
  const shownSeal = (await pane.innerText()).replace(/\s/g, '');
  await goToView(workbench, '问题');
  const shown = await shownCounts(workbench);
  const path = await saveTo(workbench, folder);

  const checked = await checkByCommandLine(path);
  expect(openCountsOf(checked)).toEqual(shown);
  expect(checked.seal).toMatchObject({ standing: 'unchanged' });
  expect(shownSeal).toContain(checked.seal?.verificationCode?.replace(/\s/g, ''));
  expect(heldBy(path, 'members.enterprises.employees')).toEqual(
    expect.arrayContaining(['860', '1450', '420']),
  );
  const converted = await checkByCommandLine(throughLibreOffice(path, folder));
  expect({ ...converted, file: '' }).toEqual({ ...checked, file: '' });

  // Opened again it is sealed still; what is changed now is told field by field.
  const again = join(folder, '示例-再次打开.xlsx');
  copyFileSync(path, again);
  await openFile(workbench, again);
  await goToView(workbench, '问题');
  expect(await shownCounts(workbench)).toEqual(shown);
  await goToView(workbench, '定稿');
  await pane.getByText('定稿后没有改动。').waitFor();
  await typeInto(workbench, enterprise(13, 4), '870');
  await pane.getByRole('heading', { name: '定稿后的改动（1 处）' }).waitFor();
  await pane.getByRole('button', { name: /企业职工总数.*860.*870/ }).waitFor();
  await typeInto(workbench, enterprise(13, 4), '860');
  await pane.getByText('定稿后没有改动。').waitFor();
}, 300_000);
