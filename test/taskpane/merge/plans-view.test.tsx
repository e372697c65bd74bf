/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { PlansView } from '../../../src/taskpane/merge/plans/plans-view';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { planWorkbook } from '../../usecases/merged-plans/plan-workbook';

// jsdom has none; every browser the pane runs in has.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

/** Told apart by their lengths: jsdom's files have no bytes of their own. */
const contentsByLength = (): ReadonlyMap<number, WorkbookContent> =>
  new Map([
    [
      2,
      contentOfPlan(
        planWorkbook('青岛市教育局', [
          { name: '示例轨道联合体', hostPark: '青岛经济技术开发区' },
          { name: '<img src=x onerror=alert(1)>', hostPark: '莱西园' },
        ]),
      ),
    ],
    [3, contentOfPlan(planWorkbook('烟台市教育局', [{ name: '示例烟台联合体', hostPark: '烟台市' }]))],
  ]);

function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name, { lastModified: new Date(2023, 4, 12).getTime() });
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  return file;
}

const plan = (name: string, length: number): File => fileOf(name, new Uint8Array(length));

async function openView() {
  const user = userEvent.setup();
  pane = await renderView('nearlyEmpty', <PlansView />);
  const { services } = pane;
  const contents = contentsByLength();
  services.files.read = (bytes) => {
    const content = contents.get(bytes.length);
    return content === undefined
      ? Promise.reject(new Error('示例：文件已移走'))
      : Promise.resolve({ outcome: 'read', content });
  };
  await screen.findByLabelText('选择建设规划');
  return { user, ...pane };
}

/** The cells of a row of the table of targets. */
function targetRow(title: string): string[] {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${title}`) }).closest('tr');
  if (row === null) throw new Error(`no row ${title}`);
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

test('plans are merged, held against the target, explained and saved', async () => {
  const { user, delivered } = await openView();
  await user.upload(screen.getByLabelText('选择建设规划'), [
    plan('建设规划.xlsx', 2),
    plan('建设规划.xlsx', 3),
    plan('坏文件.xlsx', 1),
  ]);
  await waitFor(() => {
    expect(targetRow('设区的市')).toEqual(['16', '1', '1', '14']);
  });
  expect(targetRow('国家级经济技术开发区')).toEqual(['16', '1', '0', '14']);
  // A second file of one name is another city's.
  expect(screen.getByText('建设规划.xlsx（2）')).toBeTruthy();
  expect(screen.getByText(/坏文件.xlsx：.*示例：文件已移走/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: /^尚无联合体或待确认的目标（\d+）$/ }));
  expect(screen.getByText('济南新旧动能转换起步区')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^重叠说明（\d+）$/ }));
  expect(screen.getByText(/在青岛市内，与青岛市在目标中分别计算/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '合并规划（3 家联合体）' }));
  expect(screen.getByText(/^青岛市 <img src=x/)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/^来源：建设规划.xlsx（2） 建设规划!C\d+$/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '另存为工作簿' }));
  await waitFor(() => {
    expect(delivered.map(({ name }) => name)).toEqual(['合并规划.xlsx']);
  });
});

test('our list says that it is ours; the clerk’s own takes its place, and a bad one leaves it', async () => {
  const { user } = await openView();
  await user.upload(screen.getByLabelText('选择建设规划'), [plan('烟台.xlsx', 3)]);
  await waitFor(() => {
    expect(targetRow('省级新区')).toEqual(['4', '0', '0', '4']);
  });
  expect(screen.getByText(/名单由我方整理，请核对/)).toBeTruthy();
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  await user.upload(
    screen.getByLabelText('选择名单文件'),
    fileOf('名单.txt', encode('# 省级新区\n示例新区 | 烟台市')),
  );
  expect(await screen.findByText('正在使用名单“名单.txt”。')).toBeTruthy();
  expect(targetRow('省级新区')).toEqual(['4', '0', '0', '1']);
  await user.upload(screen.getByLabelText('选择名单文件'), fileOf('坏.txt', encode('示例新区')));
  expect(await screen.findByText(/“坏.txt”不能使用：名单第1行/)).toBeTruthy();
  expect(screen.getByText('正在使用名单“名单.txt”。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '改回内置名单' }));
  expect(targetRow('省级新区')).toEqual(['4', '0', '0', '4']);
});
