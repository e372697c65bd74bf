import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { moe2023 } from '../../src/programmes/moe-2023';
import { makeTemplate } from '../../src/usecases/make-template';
import { heldBy } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import { goToView, openSample, saveTo } from './workbench-steps';

/** 带入已有数据 from a file of another round. */

const tested = workbenchForEachTest();

const NAMES = Array.from({ length: 45 }, (_, index) => `示例企业${index + 1}`);

test('a 推荐书 of 2023 fills the blanks of one of 2026, and what was carried is taken back', async () => {
  const { workbench, folder } = tested;
  const { pane } = workbench;
  const source = join(folder, '2023年推荐书.xlsx');
  const { plan } = makeTemplate(moe2023, {
    'overview.head': '示例甲',
    'overview.secretariat.telephone': '0518-00000009',
    'plan.outline': ['示例规划一', '示例规划二'],
    'overview.members.enterprises.names': NAMES,
    'features.declaration': '是',
  });
  writeFileSync(source, await writePlan(plan));
  await openSample(workbench, '刚开始填的样例');
  const before = await saveTo(workbench, folder);
  await goToView(workbench, '带入已有数据');
  await pane.getByLabel('选择已填好的文件').setInputFiles(source);
  await pane.getByRole('heading', { name: /^可直接带入/ }).waitFor();
  await pane.getByRole('checkbox', { name: /^来源是原通知的成员名单.*（45 处）/ }).click();
  await pane.getByRole('button', { name: /^带入 \d+ 处$/ }).click();
  await pane
    .getByRole('group')
    .getByText(/^已带入 \d+ 处/)
    .waitFor();
  const after = await saveTo(workbench, folder);
  expect(heldBy(after, 'members.enterprises.name').slice(-NAMES.length)).toEqual(NAMES);
  expect(heldBy(after, 'features.declaration')).toEqual(heldBy(before, 'features.declaration'));
  for (const field of ['overview.head', 'overview.name', 'cover.consortium']) {
    const [held] = heldBy(before, field);
    if (held !== '') expect(heldBy(after, field)).toEqual([held]);
  }
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await pane
    .getByRole('group')
    .getByText(/^已带入/)
    .waitFor({ state: 'detached' });
  const undone = await saveTo(workbench, folder);
  expect(heldBy(undone, 'members.enterprises.name')).toEqual(heldBy(before, 'members.enterprises.name'));
});
