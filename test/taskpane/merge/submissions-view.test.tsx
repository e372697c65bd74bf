/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { SubmissionsView } from '../../../src/taskpane/merge/submissions/submissions-view';
import { withoutKeys } from '../../merge/submissions/lost-keys';
import { filledContent } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

// jsdom has none; every browser the pane runs in has.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });

/** 收件汇总 in a page that has no threads, as a page opened by double click. */

const [one, two] = [seededNames(0), seededNames(1)];

/** Told apart by their lengths: jsdom's files have no bytes of their own. */
const contents: ReadonlyMap<number, () => WorkbookContent> = new Map([
  [2, () => filledContent(seededValues(one, { 'overview.staff.fullTime': 5 }))],
  [3, () => filledContent(seededValues({ ...two, park: one.park }))],
  [7, () => filledContent(seededValues(one, { 'outcomes.employmentRate@2025': 97.5 }))],
  [8, () => filledContent(seededValues(seededNames(2)))],
  [
    10,
    () => withoutKeys(filledContent(seededValues(seededNames(3))), { identity: true, sheets: ['成员学校'] }),
  ],
]);

let pane: RenderedPane | null = null;
let written: WorkbookPlan | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
  written = null;
});

function fileOf(name: string, length: number): File {
  const file = new File([new Uint8Array(length)], name, { lastModified: new Date(2026, 4, 13).getTime() });
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(length).buffer);
  return file;
}

/** Waits until so many applications stand. */
async function merged(count: number, files = 5): Promise<void> {
  const outcome = await screen.findByRole('region', { name: '汇总情况' });
  await within(outcome).findByText(`共 ${files} 个文件，汇总申报 ${count} 份。`);
}

async function openView() {
  const user = userEvent.setup({ applyAccept: false });
  pane = await renderView('none', <SubmissionsView />);
  const { services } = pane;
  services.files.read = (bytes) => {
    const content = contents.get(bytes.length);
    return content === undefined
      ? Promise.resolve({
          outcome: 'refused',
          code: 'notAWorkbook',
          subject: '',
          message: '示例：不是工作簿。',
        })
      : Promise.resolve({ outcome: 'read', content: content() });
  };
  services.files.make = (plan) => {
    written = plan;
    return Promise.resolve(new Uint8Array([80, 75]));
  };
  await user.upload(screen.getByLabelText('选择文件'), [
    fileOf('甲.xlsx', 2),
    fileOf('乙.xlsx', 3),
    fileOf('<img src=x onerror=alert(1)>.xlsx', 4),
    fileOf('旧版.et', 5),
    fileOf('~$甲.xlsx', 6),
  ]);
  await merged(2);
  return { user, ...pane };
}

const open = (user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

/** Texts of a sheet of the workbook that was written, row by row. */
function rowsOf(name: string): string[][] {
  if (written === null) throw new Error('nothing was written');
  const planned = written.sheets.filter((sheet) => sheet.name === name);
  const sheets = planned.map((sheet) => {
    const { first = 1, rows: made = [] } = sheet.body ?? {};
    const below = [...made].flatMap((row, index) =>
      row.cells.map((cell) => ({ ...cell, row: first + index })),
    );
    return { ...sheet, cells: [...sheet.cells, ...below] };
  });
  const cells = contentOfPlan({ ...written, sheets }).sheets.flatMap((sheet) => sheet.cells);
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    const text =
      value.kind === 'text'
        ? value.text
        : value.kind === 'date'
          ? value.iso
          : value.kind === 'number'
            ? value.decimal
            : '';
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()];
}

test('files are merged; what could not be read says why; nothing in a name is markup', async () => {
  await openView();
  const unread = screen.getByRole('region', { name: '无法读取的文件（2）' });
  within(unread).getByText('示例：不是工作簿。');
  within(unread).getByText(/另存为 \.xlsx 再汇总/);
  within(unread).getByText('<img src=x onerror=alert(1)>.xlsx');
  expect(document.querySelector('img')).toBeNull();
});

test('problems are found by application and severity, with file, sheet and cell', async () => {
  const { user } = await openView();
  await open(user, /^问题清单/);
  await user.selectOptions(screen.getByRole('combobox', { name: '申报' }), [one.consortium]);
  await open(user, /^错误 /);
  const problems = screen.getAllByText(/^甲\.xlsx 联合体概况![A-Z]+\d+/);
  expect(problems).toHaveLength(1);
  expect(screen.queryByText(/^乙\.xlsx/)).toBeNull();
});

test('the clerk decides, with a reason; it is written, and can be taken back', async () => {
  const { user, delivered } = await openView();
  await open(user, /^重复与冲突（待处理 1）/);
  const decision = screen.getByRole('combobox', { name: '处理意见' });
  await user.selectOptions(decision, [`以“${two.consortium}”（乙.xlsx）为准`]);
  await user.type(screen.getByRole('textbox', { name: '理由' }), '示例理由');
  await user.click(screen.getByRole('button', { name: '确定' }));
  await merged(1);
  screen.getByText(`以“${two.consortium}”为准`);
  // The button that decided is gone; the keyboard goes on at the entry.
  expect(document.activeElement?.textContent).toBe('同一园区多份申报已处理');
  await user.click(screen.getByRole('button', { name: '保存申报汇总表' }));
  await waitFor(() => {
    expect(delivered.map(({ name }) => name)).toEqual(['申报汇总表.xlsx']);
  });
  expect(rowsOf('重复与冲突')[1]).toEqual(expect.arrayContaining(['已处理', '替换', 'B', '示例理由']));
  await user.click(screen.getByRole('button', { name: '撤回意见' }));
  await merged(2);
});

test('which of two versions of one name was chosen is told by its files', async () => {
  const { user } = await openView();
  await user.upload(screen.getByLabelText('选择文件'), [fileOf('甲（二）.xlsx', 7)]);
  await merged(2, 6);
  await open(user, /^重复与冲突（待处理 2）/);
  const [decision] = screen.getAllByRole('combobox', { name: '处理意见' });
  const [decide] = screen.getAllByRole('button', { name: '确定' });
  if (decision === undefined || decide === undefined) throw new Error('nothing to decide');
  await user.selectOptions(decision, [`以“${one.consortium}”（甲.xlsx）为准`]);
  await user.click(decide);
  await screen.findByText(`以“${one.consortium}”（甲.xlsx）为准`, { ignore: 'option' });
});

test('what was found by labels is shown with its cells, counts after one click, and is remembered', async () => {
  const { user } = await openView();
  await user.upload(screen.getByLabelText('选择文件'), [fileOf('丢失.xlsx', 10)]);
  await merged(2, 6);
  screen.getByText(/^还有 1 份按标签识别的申报待确认/);
  await open(user, /^没有列入的文件/);
  screen.getByText(/^待确认：.*再按“确认，列入汇总”。$/);
  await open(user, /^重复与冲突（待确认 1，待处理 1）/);
  screen.getByText('待确认');
  await open(user, /^「成员学校」找到 5\/5，把握较大/);
  screen.getByText(`联合体学校情况第1行 学校名称：${seededNames(3).school}`);
  screen.getByText('出处：成员学校!C11');
  await user.click(screen.getByRole('button', { name: '确认，列入汇总' }));
  await merged(3, 6);
  screen.getByText('已确认，列入汇总');
  expect(document.activeElement?.textContent).toBe('按标签识别已处理');
  await user.click(screen.getByRole('button', { name: '保存申报汇总表' }));
  await waitFor(() => {
    expect(rowsOf('重复与冲突').find((row) => row.includes('按标签识别'))).toEqual(
      expect.arrayContaining(['已处理', '确认', 'A']),
    );
  });
  await user.click(screen.getByRole('button', { name: '撤回意见' }));
  await merged(2, 6);
  await user.click(screen.getByRole('button', { name: '不采用' }));
  await screen.findByText('不采用');
  await merged(2, 6);
});

test('one click shows where every value was read', async () => {
  const { user } = await openView();
  await open(user, /^汇总表与来源（2）/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  await screen.findByText(one.enterprise);
  expect(screen.getAllByText(/^甲\.xlsx 申报汇总表![A-Z]+\d+$/).length).toBeGreaterThan(5);
});

test('receipts are noted, judged by their day, and written', async () => {
  const { user } = await openView();
  await open(user, /^收件登记与形式审查（2）/);
  await user.type(screen.getByLabelText('收到日期'), '2026-05-20');
  await open(user, /^填入未登记的 2 份/);
  await waitFor(() => {
    expect(screen.getAllByText('按时')).toHaveLength(2);
  });
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  const received = screen.getByLabelText('收到日期');
  await user.clear(received);
  await user.type(received, '2026-12-31');
  await user.selectOptions(screen.getByRole('combobox', { name: '审查结论' }), ['补正']);
  expect(screen.getByRole('button', { name: '记下' }).hasAttribute('disabled')).toBe(true);
  await user.type(screen.getByRole('textbox', { name: '理由' }), '缺签字页');
  await user.click(screen.getByRole('button', { name: '记下' }));
  await screen.findByText('逾期');
  await user.click(screen.getByRole('button', { name: '保存申报汇总表' }));
  await waitFor(() => {
    expect(written).not.toBeNull();
  });
  const rows = rowsOf('收件登记与形式审查');
  expect(rows.find((row) => row.includes(one.consortium))).toEqual(
    expect.arrayContaining(['2026-12-31', '补正', '缺签字页']),
  );
  expect(rows.find((row) => row.includes(two.consortium))).toContain('2026-05-20');
});

test('what was typed about a receipt outlives folding, and is said to be not noted yet', async () => {
  const { user } = await openView();
  await open(user, /^收件登记与形式审查（2）/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  await user.selectOptions(screen.getByRole('combobox', { name: '审查结论' }), ['补正']);
  await user.type(screen.getByRole('textbox', { name: '理由' }), '缺签字页');
  screen.getByText(/^有 1 份收件登记填写后没有记下/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  screen.getByText('填写后未记下');
  await open(user, /^收件登记与形式审查（2，未记下 1）/);
  await open(user, /^收件登记与形式审查（2，未记下 1）/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  expect(screen.getByRole('combobox', { name: '审查结论' })).toHaveProperty('value', '补正');
  expect(screen.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '缺签字页');
  // A day noted for all of them meanwhile takes nothing away.
  const [day] = screen.getAllByLabelText('收到日期');
  fireEvent.change(day ?? document.body, { target: { value: '2026-05-20' } });
  await open(user, /^填入未登记的 2 份/);
  await waitFor(() => {
    expect(screen.getAllByText('按时')).toHaveLength(2);
  });
  expect(screen.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '缺签字页');
  await user.click(screen.getByRole('button', { name: '记下' }));
  await screen.findByRole('button', { name: '补正、不受理 1' });
  screen.getByRole('button', { name: '收件登记与形式审查（2）' });
  expect(screen.queryByText(/没有记下|未记下/)).toBeNull();
});

test('an application that was sent back is returned with a notice that was read first', async () => {
  const { user, delivered } = await openView();
  await open(user, /^收件登记与形式审查（2）/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  await user.selectOptions(screen.getByRole('combobox', { name: '审查结论' }), ['补正']);
  await user.type(screen.getByRole('textbox', { name: '理由' }), '缺签字页');
  await user.click(screen.getByRole('button', { name: '记下' }));
  await screen.findByRole('button', { name: '补正、不受理 1' });
  await open(user, /^退回修改通知/);
  const scope = await screen.findByRole('combobox', { name: '退回范围' });
  expect(
    within(scope)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['形式审查须补正、不受理的（1 份）', '全部有事项的（2 份）']);
  fireEvent.change(screen.getByLabelText(/^重新报送截止日期/), { target: { value: '2026-06-10' } });
  await user.click(screen.getByRole('button', { name: `看通知：${one.consortium}` }));
  await screen.findByText('请在2026年6月10日前修改后重新报送。');
  screen.getByText('形式审查结论：补正。');
  screen.getByText('如何修改：缺签字页');
  screen.getByText(/^一、形式审查（/);
  await user.click(screen.getByRole('button', { name: '保存通知（1 份）' }));
  await waitFor(() => {
    expect(delivered.map(({ name }) => name)).toEqual([`${one.consortium}（退回修改通知）.docx`]);
  });
  await user.selectOptions(scope, ['all']);
  await user.selectOptions(screen.getByRole('combobox', { name: '通知格式' }), ['xlsx']);
  await user.click(screen.getByRole('checkbox', { name: new RegExp(two.consortium) }));
  await user.click(screen.getByRole('button', { name: '保存通知（1 份）' }));
  await waitFor(() => {
    expect(delivered).toHaveLength(2);
  });
  expect(delivered[1]?.name).toBe(`${one.consortium}（退回修改通知）.xlsx`);
  await user.click(screen.getByRole('button', { name: '全选' }));
  await user.click(screen.getByRole('button', { name: '保存通知（2 份）' }));
  await waitFor(() => {
    expect(delivered[2]?.name).toBe('退回修改通知.zip');
  });
  await user.click(screen.getByRole('button', { name: '全不选' }));
  expect(screen.getByRole('button', { name: '保存通知（0 份）' }).hasAttribute('disabled')).toBe(true);
});

test('a resubmission is compared, saved, and taken into the merge', async () => {
  const { user, delivered } = await openView();
  await open(user, /^退回修改通知/);
  await user.upload(await screen.findByLabelText('选择重新报送的材料'), [
    fileOf('甲（重报）.xlsx', 7),
    fileOf('别家.xlsx', 8),
    fileOf('说明.docx', 9),
  ]);
  await screen.findByText('退回的工作簿：甲.xlsx');
  screen.getByText('没有选取当时的通知，按退回的工作簿的全部事项核对。');
  screen.getByText(/^已改 1 条，未改 \d+ 条/);
  screen.getByText(/没有这份申报退回的版本/);
  await open(user, new RegExp(`^逐条核对（\\d+）：${one.consortium}`));
  screen.getByText('已改');
  await open(user, new RegExp(`^另有改动（1）：${one.consortium}`));
  await user.click(screen.getByRole('button', { name: '保存核对结果' }));
  await waitFor(() => {
    expect(delivered.map(({ name }) => name)).toEqual([`${one.consortium}（重新报送核对）.xlsx`]);
  });
  expect(rowsOf('另有改动')[1]).toContain('97.5');
  await user.click(screen.getByRole('button', { name: '把这些材料读入汇总' }));
  const outcome = await screen.findByRole('region', { name: '汇总情况' });
  await within(outcome).findByText('共 7 个文件，汇总申报 3 份。');
});

test('receipts are narrowed to those something is to be done about', async () => {
  const { user } = await openView();
  await open(user, /^收件登记与形式审查（2）/);
  await open(user, new RegExp(`^\\d\\. ${one.consortium}`));
  fireEvent.change(screen.getByLabelText('延期至'), { target: { value: '2026-01-05' } });
  screen.getByText('延期日期早于截止日期，请核对。');
  const form = screen.getAllByLabelText('收到日期');
  fireEvent.change(form[form.length - 1] ?? document.body, { target: { value: '2026-12-31' } });
  await user.selectOptions(screen.getByRole('combobox', { name: '审查结论' }), ['通过']);
  screen.getByText(/^已逾期。准许延期的/);
  await user.click(screen.getByRole('button', { name: '记下' }));
  await user.click(await screen.findByRole('button', { name: '逾期 1' }));
  expect(screen.getAllByRole('button', { name: /^\d\. / })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '逾期 1' }));
  expect(screen.getAllByRole('button', { name: /^\d\. / })).toHaveLength(2);
});

test('a figure shows what each application says, and where', async () => {
  const { user } = await openView();
  await open(user, /^数据汇总/);
  await user.click(screen.getByRole('button', { name: '专职人数（人）' }));
  await screen.findByText(/^甲\.xlsx 联合体概况![A-Z]+\d+$/);
  screen.getByText(/^乙\.xlsx 联合体概况![A-Z]+\d+$/);
});

test('points say in words how many speak for them; figures give least, median and most', async () => {
  const { user } = await openView();
  await open(user, /^观测点覆盖/);
  expect(screen.getAllByText(/^完整 \d+ 家$/).length).toBeGreaterThan(10);
  await open(user, /^数据汇总/);
  const staff = screen.getByRole('rowheader', { name: '专职人数（人）' }).closest('tr');
  expect(staff?.textContent).toBe('专职人数（人）244.55');
});

test('everything is cleared after asking', async () => {
  const { user } = await openView();
  await user.click(screen.getByRole('button', { name: '全部清空' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '全部清空' }));
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: '汇总情况' })).toBeNull();
  });
});
