/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { MaterialsView } from '../../../src/taskpane/materials/materials-view';
import { useNavigation } from '../../../src/taskpane/navigation';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

function stateOf({ session }: RenderedPane, code: string): string | undefined {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return view.workbook.result.coverage.points.find(({ point }) => point === code)?.state;
}

/** Opens the view for a point once, as the coverage of the points does. */
function ForPoint({ code }: { code: string }): ReactNode {
  const navigation = useNavigation();
  const isThere = navigation.destination.view === 'materials';
  useEffect(() => {
    if (!isThere) navigation.goTo({ view: 'materials', point: code });
  }, [navigation, code, isThere]);
  return isThere ? <MaterialsView /> : null;
}

test('a new piece is added and linked from the side of the point, and the link taken back', async () => {
  const user = userEvent.setup();
  pane = await renderView('template', <ForPoint code="2.1" />);
  expect(stateOf(pane, '2.1')).toBe('missing');
  const point = await screen.findByRole('button', { name: /^2\.1 / });
  expect(point.getAttribute('aria-expanded')).toBe('true');

  await user.click(screen.getByRole('button', { name: '新增材料' }));
  await user.type(screen.getByRole('textbox', { name: '材料名称' }), '示例章程');
  await user.type(screen.getByRole('textbox', { name: '结束页' }), '6');
  await user.selectOptions(screen.getByRole('combobox', { name: /对应观测点/ }), '');
  await user.click(screen.getByRole('button', { name: '写入目录' }));
  await screen.findByText('支撑材料共6页，上限100页');

  const row = point.closest('li');
  if (row === null) throw new Error('no row');
  const choice = within(row).getByRole('combobox', { name: '关联材料' });
  await user.selectOptions(choice, '01 示例章程');
  await user.type(within(row).getByRole('textbox', { name: /页码/ }), '9');
  await user.click(within(row).getByRole('button', { name: '关联' }));
  expect(await screen.findByText(/不在这份材料的第1—6页之内/)).toBeTruthy();

  await user.clear(within(row).getByRole('textbox', { name: /页码/ }));
  await user.type(within(row).getByRole('textbox', { name: /页码/ }), '2-3');
  await user.click(within(row).getByRole('button', { name: '关联' }));
  const unlink = await screen.findByRole('button', { name: '取消关联：材料01与观测点2.1' });
  expect(stateOf(pane, '2.1')).not.toBe('missing');

  await user.click(unlink);
  await waitFor(() => {
    expect(pane && stateOf(pane, '2.1')).toBe('missing');
  });
});

test('a piece is linked from its own side, and gaps are named', async () => {
  const user = userEvent.setup();
  pane = await renderView('typicalMistakes', <MaterialsView />);
  expect(screen.getAllByText(/缺页|重页/).length).toBeGreaterThan(0);
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('no piece');
  await user.click(within(first).getByRole('button'));
  const choice = within(first).getByRole('combobox', { name: '关联观测点' });
  const option = within(choice).getAllByRole('option')[1];
  if (option === undefined) throw new Error('no point left');
  const code = option.getAttribute('value') ?? '';
  await user.selectOptions(choice, option);
  await user.click(within(first).getByRole('button', { name: '关联' }));
  expect(await within(first).findByRole('button', { name: new RegExp(`观测点${code}$`) })).toBeTruthy();
});
