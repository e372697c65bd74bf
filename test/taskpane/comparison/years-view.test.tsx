/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FillValues } from '../../../src/model/command-output';
import { workbookOfNotice } from '../../setup/pane-over-sample';
import type { PaneOverSample } from '../../setup/pane-over-sample';
import { renderPane } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

// Drawn by libraries that come as modules of the browser; pictures are looked at in Chromium.
jest.mock('../../../src/taskpane/comparison/years/figure-chart', () => ({ FigureChart: () => null }));

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

/** What the files hold. */
const FILES: Readonly<Record<string, [string, FillValues]>> = {
  '推荐书.xlsx': [
    'moe-2023',
    { 'overview.name': '另一联合体', 'outcomes.jointMajors@2022': 8, 'outcomes.jointMajors@2023': 10 },
  ],
  '自查.xlsx': ['moe-2024', { 'outcomes.jointMajors@2024': 99 }],
};

/** jsdom's files have no arrayBuffer, and a file's bytes do not say its name: its length does. */
const NAMES = ['坏.xlsx', ...Object.keys(FILES)];

function readByName({ services }: PaneOverSample): void {
  services.files.read = (bytes) => {
    const known = FILES[NAMES[bytes.length] ?? ''];
    if (known === undefined) return Promise.reject(new Error('示例故障'));
    return Promise.resolve({ outcome: 'read', content: workbookOfNotice(...known).content });
  };
}

function fileNamed(name: string): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(NAMES.indexOf(name)));
  return file;
}

async function open(): Promise<RenderedPane> {
  return renderPane(
    workbookOfNotice('moe-2024', {
      'identity.consortium': '示例联合体',
      'outcomes.jointMajors@2023': 9,
      'outcomes.jointMajors@2024': 11,
      'outcomes.jointMajors@2025': 11,
      'employment.matchingRate@2024': 80,
      'employment.matchingRate@2025': 79.5,
    }),
    'years',
    readByName,
  );
}

const pick = async (...names: string[]): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('选择其他年度的表格'), names.map(fileNamed));
};

test('shows the years of the open workbook, figure by figure, and leads to the cell', async () => {
  pane = await open();
  const figure = await screen.findByRole('button', { name: /8\.1\.3 共建专业数（个）/ });
  expect(figure.textContent).toContain('2025年 11 个　有升有平');
  await userEvent.click(figure);
  const table = within(screen.getByRole('table', { name: /8\.1\.3/ }));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    '年度实际升降',
    '2023年9—',
    '2024年11升',
    '2025年11平',
  ]);
  await userEvent.click(table.getByRole('button', { name: '9' }));
  expect(pane.workbook.revealed).toMatchObject([{ sheet: '合作育人' }]);
});

test('takes in workbooks of other years, and tells promises, contradictions and other names', async () => {
  pane = await open();
  await screen.findByText('参加对比的表格');
  await pick('推荐书.xlsx', '自查.xlsx');
  expect(await screen.findByText('教育部 2023，实际数据截至2022年')).toBeTruthy();
  expect(screen.getByText(/各份表格的联合体名称不同/)).toBeTruthy();
  expect(screen.getByText(/2024年的数据各表不一致：本工作簿.*为11 个，自查\.xlsx.*为99 个/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '未兑现 1' }));
  await userEvent.click(screen.getByRole('button', { name: /8\.1\.3/ }));
  expect(screen.getByRole('row', { name: /^2023年 9 升 10 出自 推荐书\.xlsx 未兑现$/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '移除 推荐书.xlsx' }));
  expect(screen.getByText('没有符合条件的指标。')).toBeTruthy();
});

test('a file that cannot be read is told, and the others go on', async () => {
  pane = await open();
  await screen.findByText('参加对比的表格');
  await pick('坏.xlsx', '自查.xlsx');
  expect(await screen.findByText(/没有参加对比：读取时出错：示例故障/)).toBeTruthy();
  expect(await screen.findByText('教育部 2024，实际数据截至2024年')).toBeTruthy();
});

test('falling figures can be picked out, and all of it saved', async () => {
  pane = await open();
  await userEvent.click(await screen.findByRole('button', { name: '有下降 1' }));
  expect(screen.queryByRole('button', { name: /8\.1\.3/ })).toBeNull();
  expect(screen.getByRole('button', { name: /12\.1\.2 就业对口率/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '另存为表格' }));
  expect(await screen.findByText('历年对比表已保存。')).toBeTruthy();
  expect(pane.delivered.map(({ name }) => name)).toEqual(['历年对比.xlsx']);
});

test('says where nothing has been filled in by years', async () => {
  pane = await renderPane(workbookOfNotice('moe-2024', null), 'years');
  expect(await screen.findByText('各份表格都没有填写逐年的数值。')).toBeTruthy();
});
