/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { findProgramme } from '../../../src/programmes/registry';
import { CarryOverView } from '../../../src/taskpane/carry-over/carry-over-view';
import { makeTemplate } from '../../../src/usecases/make-template';
import { renderPane, renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

function contentOf(id: string, values: FillValues): WorkbookContent {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  return contentOfPlan(makeTemplate(programme, values).plan);
}

/** jsdom's files have no arrayBuffer. */
function fileOf(name: string): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  return file;
}

/** The view over an empty application, and a file of another round chosen in it. */
async function choose(content: () => WorkbookContent): Promise<RenderedPane> {
  const opened = await renderView('template', <CarryOverView />);
  pane = opened;
  opened.services.files.read = () => Promise.resolve({ outcome: 'read', content: content() });
  await userEvent.setup().upload(screen.getByLabelText('选择已填好的文件'), fileOf('旧表.xlsx'));
  return opened;
}

function filed({ session }: RenderedPane, key: string): string[] {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return view.workbook.filing.entries.filter(({ field }) => field === key).map(({ raw }) => raw);
}

const OLD: FillValues = {
  'overview.head': '示例甲',
  'overview.staff.total': 6,
  'overview.staff.fullTime': 4,
  'plan.outline': ['示例规划一', '示例规划二'],
  'overview.members.enterprises.names': Array.from({ length: 40 }, (_, index) => `示例企业${index + 1}`),
  'features.declaration': '是',
  'outcomes.jointMajors@2023': 9,
};

test('what is certain is written at once, what is near where it was ticked, and all of it taken back', async () => {
  const user = userEvent.setup();
  const opened = await choose(() => contentOf('moe-2023', OLD));
  expect(await screen.findByText('可直接带入（1）')).toBeTruthy();
  expect(screen.getByText('请确认（43，已选 0）')).toBeTruthy();
  expect(screen.getByText(/来源：联合体概况!D4 “示例甲”/)).toBeTruthy();
  const group = screen.getByRole('checkbox', { name: /来源的基期是2022年.*（2 处）/ });
  await user.click(screen.getByRole('checkbox', { name: /专职人数/ }));
  expect(group).toHaveProperty('indeterminate', true);
  await user.click(screen.getByRole('checkbox', { name: /^来源是原通知的成员名单.*（40 处）/ }));
  await user.click(screen.getByRole('checkbox', { name: /示例规划一/ }));
  await user.click(screen.getByRole('button', { name: '带入 43 处' }));
  expect(await screen.findByText('已带入 43 处。', { selector: '.fui-MessageBarBody' })).toBeTruthy();
  expect(filed(opened, 'overview.head')).toEqual(['示例甲']);
  expect(filed(opened, 'overview.staff.fullTime')).toEqual(['4']);
  expect(filed(opened, 'overview.staff.total')).toEqual(['']);
  expect(filed(opened, 'plan.content')).toEqual(['示例规划一\n示例规划二']);
  // More than the table has room for: rows were inserted.
  expect(filed(opened, 'members.enterprises.name')).toHaveLength(40);
  expect(filed(opened, 'features.declaration')).toEqual(['']);
  expect(filed(opened, 'outcomes.jointMajors').join('')).toBe('');
  expect(screen.getByText('可直接带入（0）')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => {
    expect(filed(opened, 'overview.head')).toEqual(['']);
  });
  expect(filed(opened, 'members.enterprises.name')).toEqual([]);
  expect(await screen.findByText('可直接带入（1）')).toBeTruthy();
});

test('what is not carried is listed with why, and the report can be saved', async () => {
  const user = userEvent.setup();
  const opened = await choose(() => contentOf('moe-2023', OLD));
  await user.click(await screen.findByRole('button', { name: /^未带入（/ }));
  expect(screen.getByText('这里没有2023年的栏目。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /来源中没有去处/ }));
  expect(screen.getByText('声明须由申报单位按本次申报重新确认，不带入。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '带入 1 处' }));
  await user.click(await screen.findByRole('button', { name: '另存说明' }));
  await waitFor(() => {
    expect(opened.delivered.map(({ name }) => name)).toEqual(['带入已有数据的说明.txt']);
  });
  const text = Buffer.from(opened.delivered[0]?.bytes ?? []).toString('utf8');
  expect(text).toContain('旧表.xlsx 联合体概况!D4“示例甲”');
});

test.each<[string, () => WorkbookContent, string]>([
  ['none of ours', () => ({ sheets: [], names: [], notes: [] }), '不能从这个文件带入'],
  [
    'a notice this program does not know',
    () => {
      const content = contentOf('moe-2023', {});
      return {
        ...content,
        sheets: content.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.value.kind === 'text'
              ? { ...cell, value: { kind: 'text', text: cell.value.text.replace('moe-2023@', 'moe-1999@') } }
              : cell,
          ),
        })),
      };
    },
    '不能从这个文件带入',
  ],
])('%s is refused with a sentence', async (_, content, title) => {
  await choose(content);
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.queryByText(/可直接带入/)).toBeNull();
});

test('a file that cannot be read says so', async () => {
  pane = await renderView('template', <CarryOverView />);
  await userEvent.setup().upload(screen.getByLabelText('选择已填好的文件'), fileOf('坏文件.xlsx'));
  expect(await screen.findByText(/读不到这个文件：No files in this test/)).toBeTruthy();
});

test('of two sources for one cell only one can be ticked', async () => {
  const user = userEvent.setup();
  await choose(() =>
    contentOf('moe-2024', { 'services.contracts@2025': 10, 'results.conversionFunds@2025': 20 }),
  );
  const contracts = await screen.findByRole('checkbox', { name: /10万元/ });
  const funds = screen.getByRole('checkbox', { name: /20万元/ });
  await user.click(contracts);
  await user.click(funds);
  expect([contracts, funds].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
});

test('开始 and the further views lead here', async () => {
  const user = userEvent.setup();
  pane = await renderPane('template', 'start');
  const next = await screen.findByRole('list', { name: '接下来' });
  await user.click(within(next).getByRole('button', { name: /带入已有数据/ }));
  expect(await screen.findByRole('heading', { name: '带入已有数据' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '选择已填好的文件' })).toBeTruthy();
});
