/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { SCHEME_FIELDS, weightField } from '../../../src/model/scheme-fields';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { useRoundDesk } from '../../../src/taskpane/merge/round-desk';
import { SchemeView } from '../../../src/taskpane/merge/scheme/scheme-view';
import { readSchemeWorkbook } from '../../../src/usecases/scheme/read-scheme-workbook';
import { schemeWorkbook } from '../../../src/usecases/scheme/scheme-workbook';
import { workbookOfNotice } from '../../setup/pane-over-sample';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { programmeOf, schemeOf } from '../../usecases/review/scored-workbooks';
import { NUMBER, TEXT, exampleContent, filledIn } from '../../usecases/scheme/edited-scheme';

// jsdom has none; every browser the pane runs in has.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });

const ID = 'lianyungang-2026';
const CITY = programmeOf(ID);

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

/** What the other views get. */
let inUse: ScoringScheme | null;
function DeskWatch(): null {
  inUse = useRoundDesk().scheme;
  return null;
}

async function openView(sample: Parameters<typeof renderView>[0] = 'nearlyEmpty') {
  const user = userEvent.setup();
  pane = await renderView(
    sample,
    <>
      <SchemeView />
      <DeskWatch />
    </>,
  );
  await screen.findByText('正在使用的方案');
  return { user, ...pane };
}

const entry = (label: string): HTMLInputElement => screen.getByLabelText(label);
/** In one go: typed sign by sign, every sign draws the whole view. */
function fill(label: string, text: string): void {
  fireEvent.change(entry(label), { target: { value: text } });
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('the example is marked as such; sums and faults are shown as one types; adopted when it adds up', async () => {
  const { user } = await openView();
  expect(screen.getByText('示例方案，非官方赋分')).toBeTruthy();
  expect(screen.getByText('合计正好为100。')).toBeTruthy();
  expect(screen.getByText('编辑中的方案就是正在使用的方案。')).toBeTruthy();

  fill('1.基本情况', '２０');
  expect(screen.getByText('合计105，多出5，应为100。')).toBeTruthy();
  expect(button('采用编辑中的方案').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('采用编辑中的方案'));
  expect(inUse).toBeNull();

  fill('2.运行机制', '');
  // At the field, and above where everything that is open is listed.
  expect(screen.getAllByText('第2组的权重没有填。请补上。')).toHaveLength(2);
  expect(entry('2.运行机制').getAttribute('aria-invalid')).toBe('true');

  fill('2.运行机制', '10');
  expect(screen.getAllByText(/版本却仍是示例方案的“1”/)).toHaveLength(2);
  await user.click(button('改为“1-1”'));
  expect(entry('版本').value).toBe('1-1');
  await user.click(button('采用编辑中的方案'));
  expect(inUse).toMatchObject({
    version: '1-1',
    groups: [{ weight: '20' }, { weight: '10' }, {}, {}, {}, {}],
  });
  expect(screen.getByText(/^示例方案，非官方赋分\s版本1-1\s校验值/)).toBeTruthy();

  // What was adopted is changed: it needs a version of its own again.
  fill('总分相差超过几分时提示合议', '15');
  expect(screen.getAllByText(/方案内容有改动，版本仍是“1-1”/)).toHaveLength(2);
  await user.click(button('改用示例方案'));
  expect(inUse).toBeNull();
}, 60_000);

test('ways of scoring and of bringing totals together show what they need', async () => {
  const { user } = await openView();
  expect(screen.queryByLabelText('等级1')).toBeNull();
  await user.selectOptions(screen.getByLabelText('专家怎样打分'), '按等级');
  expect(screen.queryByLabelText('计分单位')).toBeNull();
  expect(entry('等级1').value).toBe('优');
  fill('等级2的系数', '1.2');
  expect(screen.getAllByText(/等级“良”的系数是1.2，应在0至1之间/)).toHaveLength(2);

  await user.selectOptions(screen.getByLabelText('几名专家的总分如何汇总'), '中位数');
  expect(screen.queryByLabelText('满几名专家起去掉最高分和最低分')).toBeNull();
  await user.selectOptions(screen.getByLabelText(/^是否设酌情扣分/), '否');
  expect(screen.queryByLabelText('扣分上限（每名专家）')).toBeNull();
}, 60_000);

test('ties are put in order by buttons', async () => {
  const { user } = await openView();
  const places = (): string[] => screen.getAllByText(/^\d\. \d\./).map(({ textContent }) => textContent);
  expect(places()).toEqual(['1. 4.人才培养', '2. 5.服务发展', '3. 2.运行机制']);
  await user.click(button('上移 5.服务发展'));
  await user.click(button('移出 2.运行机制'));
  await user.selectOptions(screen.getByLabelText('加入比较的组'), '1.基本情况');
  expect(places()).toEqual(['1. 5.服务发展', '2. 4.人才培养', '3. 1.基本情况']);
  await user.click(button('上移 5.服务发展'));
  expect(places()[0]).toBe('1. 5.服务发展');
  fill('版本', '2');
  await user.click(button('采用编辑中的方案'));
  expect(inUse?.tieBreaks).toEqual(['5', '4', '1']);
}, 60_000);

test('maxima stand group by group, and a folded group says that something is wrong in it', async () => {
  const { user } = await openView();
  const group = (): HTMLElement => screen.getByRole('button', { name: /^6\.特色创新（3个观测点/ });
  expect(group().textContent).toBe('6.特色创新（3个观测点，满分合计30）');
  await user.click(group());
  const section = group().closest('section');
  if (section === null) throw new Error('no section');
  const [first] = within(section).getAllByRole<HTMLInputElement>('textbox');
  if (first === undefined) throw new Error('no maximum');
  fireEvent.change(first, { target: { value: '-5' } });
  expect(group().textContent).toBe('6.特色创新（3个观测点，满分合计15），1处需改正');
}, 60_000);

describe('files', () => {
  const fileOf = (name: string, bytes: Uint8Array): File => {
    const file = new File([], name);
    file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
    return file;
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('a sheet and JSON are opened; what cannot be used leaves the draft and says why', async () => {
    const { user, services } = await openView();
    let content: WorkbookContent = filledIn(exampleContent(CITY), [
      [weightField('1'), NUMBER('10')],
      [weightField('2'), TEXT('20')],
      [SCHEME_FIELDS.version, TEXT('2026-05-08')],
    ]);
    services.files.read = () => Promise.resolve({ outcome: 'read', content });
    await user.upload(screen.getByLabelText('打开评分方案'), fileOf('方案.xlsx', encode('PK')));
    await waitFor(() => {
      expect(entry('版本').value).toBe('2026-05-08');
    });
    expect(entry('2.运行机制').value).toBe('20');
    await user.click(button('读取时的提示（1）'));
    expect(screen.getByText(/第2组的权重是以文本形式存储的数字/)).toBeTruthy();

    content = filledIn(content, [[weightField('1'), NUMBER('11')]]);
    await user.upload(screen.getByLabelText('打开评分方案'), fileOf('坏方案.xlsx', encode('PK')));
    expect(await screen.findByText(/评分方案!E17：评分方案的各组权重合计为101/)).toBeTruthy();
    expect(entry('1.基本情况').value).toBe('10');

    const json = JSON.stringify({ ...schemeOf(ID), version: '3', divergence: '12' });
    await user.upload(screen.getByLabelText('打开评分方案'), fileOf('方案.json', encode(json)));
    await waitFor(() => {
      expect(entry('版本').value).toBe('3');
    });
    services.files.read = () => Promise.reject(new Error('示例：文件已移走'));
    await user.upload(screen.getByLabelText('打开评分方案'), fileOf('没了.xlsx', encode('')));
    expect(await screen.findByText(/读不到这个文件：示例：文件已移走/)).toBeTruthy();
  }, 60_000);

  test('a draft is saved as a sheet, finished or not', async () => {
    const { user, services, delivered } = await openView();
    const plans: WorkbookPlan[] = [];
    services.files.make = (plan) => {
      plans.push(plan);
      return Promise.resolve(new Uint8Array([80, 75]));
    };
    fill('版本', '2/3');
    await user.click(button('另存为 .xlsx'));
    fill('1.基本情况', '十');
    await user.click(button('另存为 .xlsx'));
    await waitFor(() => {
      expect(delivered.map(({ name }) => name)).toEqual([
        '评分方案 示例方案，非官方赋分 版本2_3.xlsx',
        '评分方案 示例方案，非官方赋分 版本2_3.xlsx',
      ]);
    });
    const readings = plans.map((plan) => readSchemeWorkbook(contentOfPlan(plan), CITY));
    expect(readings[0]).toMatchObject({ outcome: 'usable', scheme: { version: '2/3' } });
    expect(readings[1]).toMatchObject({
      outcome: 'faulty',
      problems: [expect.stringContaining('第1组的权重填的是“十”') as string],
    });
  }, 60_000);

  test('the sheet of the open workbook is read', async () => {
    const workbook = workbookOfNotice(ID, null);
    const { user } = await openView(workbook);
    expect(screen.queryByRole('button', { name: '从打开的工作簿读取' })).toBeNull();
    const plan = schemeWorkbook(CITY, { ...schemeOf(ID), version: '5', decimals: 1 });
    if (plan === null) throw new Error('no plan');
    await workbook.layOut(plan);
    await act(() => pane?.session.refresh() ?? Promise.resolve());
    await user.click(await screen.findByRole('button', { name: '从打开的工作簿读取' }));
    expect(entry('版本').value).toBe('5');
    expect(entry('分数保留几位小数').value).toBe('1');
  }, 60_000);

  test('the example is restored after asking', async () => {
    const { user } = await openView();
    fill('版本', '9');
    await user.click(button('恢复示例方案'));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(entry('版本').value).toBe('9');
    await user.click(button('恢复示例方案'));
    await user.click(await screen.findByRole('button', { name: '恢复' }));
    await waitFor(() => {
      expect(entry('版本').value).toBe('1');
    });
  }, 60_000);
});

test('a draft is kept per notice, and where it is none of today it is forgotten', async () => {
  const { user, services } = await openView();
  fill('版本', '草稿');
  await user.selectOptions(screen.getByLabelText('通知'), 'moe-2024');
  expect(entry('版本').value).toBe('1');
  expect(screen.getByLabelText(/^16\.1/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('通知'), ID);
  expect(entry('版本').value).toBe('草稿');
  services.memory.keep('pane.schemeDraft.moe-2024', '{"groups":[]}');
  await user.selectOptions(screen.getByLabelText('通知'), 'moe-2024');
  expect(entry('版本').value).toBe('1');
}, 60_000);
