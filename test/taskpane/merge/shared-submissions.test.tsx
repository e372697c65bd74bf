/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { zipSync } from 'fflate';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { MergeView } from '../../../src/taskpane/merge/merge-view';
import { withoutKeys } from '../../merge/submissions/lost-keys';
import { filledContent } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

/** Workbooks chosen in one view of 汇总 are at hand in the others. */

// jsdom lacks both; every browser the pane runs in has them.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });
Object.defineProperty(Blob.prototype, 'arrayBuffer', {
  configurable: true,
  value(this: Blob): Promise<ArrayBuffer> {
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => {
        if (reader.result instanceof ArrayBuffer) done(reader.result);
        else failed(new Error('no bytes'));
      };
      reader.onerror = () => {
        failed(new Error('not read'));
      };
      reader.readAsArrayBuffer(this);
    });
  },
});

/** Told apart by their lengths. */
const contents: ReadonlyMap<number, WorkbookContent> = new Map([
  ...[2, 3, 4].map((length) => [length, filledContent(seededValues(seededNames(length)))] as const),
  [12, filledContent(seededValues(seededNames(2), { 'overview.staff.fullTime': 5 }))],
]);
/** Of a workbook one sheet of which lost its keys. */
const LOST = withoutKeys(filledContent(seededValues(seededNames(7))), {
  identity: true,
  sheets: ['成员学校'],
});

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

const fileOf = (name: string, bytes: Uint8Array): File =>
  new File([bytes.slice()], name, { lastModified: new Date(2026, 4, 13).getTime() });
const workbook = (name: string, length: number): File => fileOf(name, new Uint8Array(length));

async function openViews() {
  const user = userEvent.setup({ applyAccept: false });
  pane = await renderView('none', <MergeView />);
  pane.services.files.read = (bytes) => {
    const content = bytes.length === 7 ? LOST : contents.get(bytes.length);
    return content === undefined
      ? Promise.resolve({
          outcome: 'refused',
          code: 'notAWorkbook',
          subject: '',
          message: '示例：不是工作簿。',
        })
      : Promise.resolve({ outcome: 'read', content });
  };
  const goTo = async (view: string): Promise<void> => {
    await user.click(screen.getByRole('tab', { name: view }));
  };
  await goTo('收件汇总');
  return { user, goTo };
}

/** The outcome is also said to those who only hear it. */
async function merged(sentence: string): Promise<void> {
  const outcome = await screen.findByRole('region', { name: '汇总情况' });
  await within(outcome).findByText(sentence);
}

const listed = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('what 收件汇总 was given is at hand where applications are given out, archives opened, each once', async () => {
  const { user, goTo } = await openViews();
  const archive = zipSync({
    '收件/乙.xlsx': new Uint8Array(3),
    '收件/坏.xlsx': new Uint8Array(9),
    '收件/旧.et': new Uint8Array(8),
    '收件/扫描.pdf': new Uint8Array(7),
  });
  const picker = await screen.findByLabelText('选择文件');
  await user.upload(picker, [workbook('甲.xlsx', 2), fileOf('收件.zip', archive)]);
  await merged('共 5 个文件，汇总申报 2 份。');
  await goTo('评审分发');
  await screen.findByText('已选 2 份申报工作簿');
  expect(listed()).toEqual(['甲.xlsx', '收件.zip/收件/乙.xlsx']);
  await user.click(screen.getByRole('button', { name: '按收件汇总不用的文件（2）' }));
  screen.getByText('示例：不是工作簿。');
  screen.getByText(/^这是 WPS 表格的 \.et 文件/);

  // What was taken out there stays out; what comes new comes.
  await user.click(screen.getByRole('button', { name: /移除.*甲\.xlsx/ }));
  await goTo('收件汇总');
  expect(screen.queryByRole('button', { name: /^读入评审分发等处/ })).toBeNull();
  await user.upload(await screen.findByLabelText('选择文件'), [workbook('丙.xlsx', 4)]);
  await merged('共 6 个文件，汇总申报 3 份。');
  await goTo('评审分发');
  await screen.findByText('已选 2 份申报工作簿');
  expect(listed().join()).toContain('丙.xlsx');
  expect(listed().join()).not.toContain('甲.xlsx');
});

test.each<[string, () => Promise<unknown>]>([
  ['once it is at hand', () => screen.findByText('已选 2 份申报工作簿')],
  ['while it is still being handed on', () => Promise.resolve()],
])('a file of 收件汇总 chosen by hand as well counts once, %s', async (_, wait) => {
  const { user, goTo } = await openViews();
  const archive = zipSync({ '收件/乙.xlsx': new Uint8Array(3) });
  const picker = await screen.findByLabelText('选择文件');
  await user.upload(picker, [workbook('甲.xlsx', 2), fileOf('收件.zip', archive)]);
  await merged('共 2 个文件，汇总申报 2 份。');
  await goTo('评审分发');
  await wait();
  // 丙 is new, and so is another application that bears the name of one.
  await user.upload(await screen.findByLabelText('选择申报工作簿'), [
    workbook('甲.xlsx', 2),
    workbook('乙.xlsx', 3),
    workbook('丙.xlsx', 4),
    workbook('甲.xlsx', 4),
    workbook('丙.xlsx', 4),
    workbook('末.xlsx', 5),
  ]);
  await waitFor(() => {
    expect(listed().join()).toContain('末.xlsx');
    expect(listed().join()).toContain('乙.xlsx');
  });
  screen.getByText('已选 5 份申报工作簿');
  expect(listed().join()).toContain('甲.xlsx（2）');
  expect(listed().join()).not.toMatch(/[乙丙]\.xlsx（2）/);
});

test('what was chosen where applications are given out is merged with one click, and not brought back', async () => {
  const { user, goTo } = await openViews();
  await goTo('评审分发');
  await user.upload(await screen.findByLabelText('选择申报工作簿'), [workbook('甲.xlsx', 2)]);
  await screen.findByText('已选 1 份申报工作簿');
  await goTo('收件汇总');
  await user.click(await screen.findByRole('button', { name: '读入评审分发等处已选的 1 个' }));
  await merged('共 1 个文件，汇总申报 1 份。');
  expect(screen.queryByRole('button', { name: /^读入评审分发等处/ })).toBeNull();
  // The same file picked here as well is the same file.
  await user.upload(screen.getByLabelText('选择文件'), [workbook('甲.xlsx', 2), workbook('乙.xlsx', 3)]);
  await merged('共 2 个文件，汇总申报 2 份。');
  await goTo('评审分发');
  await waitFor(() => {
    screen.getByText('已选 2 份申报工作簿');
  });
});

test('what was found by labels is set aside in the other views until it is confirmed in 收件汇总', async () => {
  const { user, goTo } = await openViews();
  await goTo('专家与回避');
  await user.upload(await screen.findByLabelText('选择申报工作簿'), [workbook('丢.xlsx', 7)]);
  await screen.findByText(
    /丢\.xlsx.*“成员学校”.*按标签识别（填报项全部找到，把握较大）.*“收件汇总”中核对并确认/,
  );
  await goTo('收件汇总');
  await user.click(await screen.findByRole('button', { name: /^读入评审分发等处/ }));
  await merged('共 1 个文件，汇总申报 0 份。');
  await user.click(await screen.findByRole('button', { name: /^重复与冲突（待确认 1/ }));
  await user.click(await screen.findByRole('button', { name: '确认，列入汇总' }));
  await merged('共 1 个文件，汇总申报 1 份。');
  await goTo('专家与回避');
  await screen.findByText('已选 1 份申报工作簿');
  expect(screen.queryByText(/按标签识别/)).toBeNull();
});

test('what 形式审查 did not accept is not given out, with why; what is concluded otherwise is', async () => {
  const { user, goTo } = await openViews();
  await user.upload(await screen.findByLabelText('选择文件'), [
    workbook('甲.xlsx', 2),
    workbook('乙.xlsx', 3),
  ]);
  await merged('共 2 个文件，汇总申报 2 份。');
  const concluded = async (result: string): Promise<void> => {
    await goTo('收件汇总');
    await user.click(await screen.findByRole('button', { name: /^收件登记与形式审查（2）/ }));
    await user.click(
      screen.getByRole('button', { name: new RegExp(`^\\d\\. ${seededNames(2).consortium}`) }),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: '审查结论' }), [result]);
    const reason = screen.getByRole('textbox', { name: '理由' });
    await user.clear(reason);
    await user.type(reason, '示例：申报已撤回');
    await user.click(screen.getByRole('button', { name: '记下' }));
  };
  await concluded('不受理');
  await goTo('评审分发');
  await screen.findByText('已选 1 份申报工作簿');
  expect(listed()).toEqual(['乙.xlsx']);
  await user.click(screen.getByRole('button', { name: '按收件汇总不用的文件（1）' }));
  screen.getByText('形式审查结论为不受理：示例：申报已撤回。须评审的，请在“收件汇总”的收件登记中改结论。');
  await concluded('补正');
  await goTo('评审分发');
  await screen.findByText('已选 2 份申报工作簿');
});

test('the other views work with the version the clerk chose, once, and say what the merge left out', async () => {
  const { user, goTo } = await openViews();
  await user.upload(await screen.findByLabelText('选择文件'), [
    workbook('甲.xlsx', 2),
    workbook('甲（副本）.xlsx', 2),
    workbook('甲二.xlsx', 12),
    workbook('乙.xlsx', 3),
    workbook('旧.et', 8),
  ]);
  await merged('共 5 个文件，汇总申报 2 份。');
  for (const [chosen, left] of [
    ['甲.xlsx、甲（副本）.xlsx', '甲二.xlsx'],
    ['甲二.xlsx', '甲.xlsx'],
  ] as const) {
    await goTo('收件汇总');
    await user.click(await screen.findByRole('button', { name: /^重复与冲突/ }));
    const withdraw = screen.queryByRole('button', { name: '撤回意见' });
    if (withdraw !== null) await user.click(withdraw);
    const choice = await screen.findByRole('combobox', { name: '处理意见' });
    await user.selectOptions(choice, [`以“${seededNames(2).consortium}”（${chosen}）为准`]);
    await user.click(screen.getByRole('button', { name: '确定' }));
    await screen.findByText('已处理');
    for (const view of ['评审分发', '专家与回避', '上会材料']) {
      await goTo(view);
      await screen.findByText('已选 2 份申报工作簿');
      const names = listed();
      expect(names).toContain(chosen.split('、')[0]);
      expect(names).not.toContain(left);
      screen.getByRole('button', { name: '按收件汇总不用的文件（3）' });
    }
    await goTo('评审分发');
    await screen.findByText(/^还没有评审专家/);
    expect(screen.queryByText(/只列入/)).toBeNull();
  }
  // What 收件汇总 was never given is nothing it settled.
  await user.upload(await screen.findByLabelText('选择申报工作簿'), [workbook('末.xlsx', 4)]);
  await screen.findByText('已选 3 份申报工作簿');
});

test('an application taken out of a view does not come back by another file that says the same', async () => {
  const { user, goTo } = await openViews();
  await user.upload(await screen.findByLabelText('选择文件'), [
    workbook('甲.xlsx', 2),
    workbook('甲（副本）.xlsx', 2),
    workbook('乙.xlsx', 3),
  ]);
  await merged('共 3 个文件，汇总申报 2 份。');
  await goTo('评审分发');
  await screen.findByText('已选 2 份申报工作簿');
  await user.click(screen.getByRole('button', { name: /移除.*甲\.xlsx/ }));
  await screen.findByText('已选 1 份申报工作簿');
  expect(listed().join()).not.toContain('甲');
  expect(screen.queryByRole('button', { name: /^已汇总而没有文件的申报/ })).toBeNull();
});
