/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PasteView } from '../../../src/taskpane/paste/paste-view';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

const fixture = (file: string): string =>
  readFileSync(`${__dirname}/../../usecases/pasting/clipboard/${file}`, 'utf8');

const box = (): HTMLElement => screen.getByRole('textbox', { name: '粘贴框' });

function paste(data: { html?: string; text?: string }): void {
  const texts = new Map([
    ['text/html', data.html ?? ''],
    ['text/plain', data.text ?? ''],
  ]);
  fireEvent.paste(box(), { clipboardData: { getData: (type: string) => texts.get(type) ?? '' } });
}

function filed({ session }: RenderedPane, key: string): string[] {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return view.workbook.filing.entries.filter(({ field }) => field === key).map(({ raw }) => raw);
}

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

test('a list of Word is shown as it lands, written, and taken back', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <PasteView />);
  const before = filed(pane, 'members.enterprises.name');
  paste({ html: fixture('word-members.html') });
  expect(await screen.findByText('写入2行，跳过1行。')).toBeTruthy();
  expect(screen.getByText('跳过：合计行')).toBeTruthy();
  expect(screen.getByText('不写入的列：序号、联系人。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/已完成：粘贴2行/, { selector: '.fui-MessageBarBody' });
  expect(filed(pane, 'members.enterprises.name')).toEqual([
    ...before,
    '示例新材料(示例市)有限公司',
    '示例装备\n制造厂',
  ]);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => {
    expect(pane && filed(pane, 'members.enterprises.name')).toEqual(before);
  });
});

test('columns without a header wait for a person to confirm, and can be sent elsewhere', async () => {
  const user = userEvent.setup();
  pane = await renderView('template', <PasteView />);
  fireEvent.change(box(), { target: { value: '示例甲厂\t12\n示例乙厂\t34' } });
  const write = await screen.findByRole('button', { name: '写入' });
  expect(write).toHaveProperty('disabled', true);
  const column = screen.getByRole('combobox', { name: /第2列/ });
  await user.selectOptions(column, '企业资产总额（万元）');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: '写入' })).toHaveProperty('disabled', false);
  });
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/已完成/, { selector: '.fui-MessageBarBody' });
  expect(filed(pane, 'members.enterprises.assets')).toEqual(['12', '34']);
  expect(filed(pane, 'members.enterprises.employees')).toEqual(['', '']);
});

test('figures stay as they are written unless numbers are asked for', async () => {
  const user = userEvent.setup();
  pane = await renderView('template', <PasteView />);
  fireEvent.change(box(), { target: { value: '企业名称\t企业职工总数\n示例甲厂\t35人' } });
  await user.click(await screen.findByRole('checkbox', { name: /改写为数字/ }));
  expect(screen.getByText(/由“35人”改写为数字35/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/已完成/, { selector: '.fui-MessageBarBody' });
  expect(filed(pane, 'members.enterprises.employees')).toEqual(['35']);
});

test('a long text asks before it replaces what is written', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <PasteView />);
  const before = filed(pane, 'plan.content');
  await user.selectOptions(screen.getByRole('combobox', { name: '粘贴到' }), 'plan.content');
  paste({ html: fixture('word-text.html') });
  expect(await screen.findByText('读到6段。')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /清除原有/ }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  const dialog = await screen.findByRole('dialog');
  expect(filed(pane, 'plan.content')).toEqual(before);
  await user.click(within(dialog).getByText('清除并写入'));
  await screen.findByText(/已完成：粘贴6段/, { selector: '.fui-MessageBarBody' });
  expect(filed(pane, 'plan.content')[0]).toMatch(/^一、建设基础\n联合体由示例园区牵头/);
});

test('a table is refused for a long text', async () => {
  pane = await renderView('clean', <PasteView />);
  fireEvent.change(screen.getByRole('combobox', { name: '粘贴到' }), { target: { value: 'plan.content' } });
  paste({ html: '<p>甲</p><table><tr><td>乙</td></tr></table>' });
  expect(await screen.findByText(/长文本只接收文字段落/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
});

test('what is pasted is never markup of the pane', async () => {
  pane = await renderView('template', <PasteView />);
  await act(() => {
    paste({
      html: '<table><tr><td>企业名称</td><td>x</td></tr><tr><td>&lt;img src=x&gt;</td><td>1</td></tr></table>',
    });
    return Promise.resolve();
  });
  expect(await screen.findByText('<img src=x>', { selector: 'span' })).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
