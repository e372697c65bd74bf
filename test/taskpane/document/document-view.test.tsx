/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentView } from '../../../src/taskpane/document/document-view';
import { DOCX_MEDIA_TYPE } from '../../../src/taskpane/parts/media-types';
import { renderPane, renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

/** The Word library, told apart by what it is asked to make; its files are judged elsewhere. */
jest.mock('../../../src/usecases/document/document-bytes', () => ({
  documentBytes: ({ title, header }: { title: string; header: string | null }) =>
    title === ''
      ? Promise.reject(new Error('示例'))
      : Promise.resolve(Buffer.from(`${title}|${header ?? 'final'}`)),
}));

const written = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

test('what is open stands above; the draft is handed out as .docx', async () => {
  const user = userEvent.setup();
  pane = await renderView('typicalMistakes', <DocumentView />);
  const { delivered } = pane;
  const [first] = screen.getAllByRole('heading', { level: 3 });
  expect(first?.textContent).toMatch(/^尚未处理的问题（\d+）$/);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/^错误 /);
  expect(screen.getByText(/每一页都标明“草稿”/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已导出：市域产教联合体推荐书（草稿）.docx', { selector: 'span' });
  expect(delivered.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['市域产教联合体推荐书（草稿）.docx', DOCX_MEDIA_TYPE],
  ]);
  expect(written(delivered[0]?.bytes)).toContain('市域产教联合体推荐书|草稿');
});

test('another form can be chosen', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <DocumentView />);
  await user.selectOptions(screen.getByLabelText('导出哪一份'), '市域产教联合体申报汇总表');
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText(/^已导出：市域产教联合体申报汇总表/, { selector: 'span' });
  expect(written(pane.delivered[0]?.bytes)).toContain('市域产教联合体申报汇总表|');
});

test('after 定稿 the final print is handed out, with its 校验码', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <DocumentView />);
  const { session, delivered } = pane;
  await act(() => session.seal('kept'));
  await screen.findByText(/^已定稿（.*校验码印在每页页脚：(\w{4}-){7}\w{4}/);
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已导出：市域产教联合体推荐书.docx', { selector: 'span' });
  expect(written(delivered[0]?.bytes)).toBe('市域产教联合体推荐书|final');
});

test('a file that cannot be handed out is a sentence, and can be tried again', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <DocumentView />);
  pane.services.deliver = () => Promise.reject(new Error('示例：磁盘已满'));
  const button = screen.getByRole('button', { name: '导出' });
  await user.click(button);
  await screen.findByText('没有导出：示例：磁盘已满', { selector: 'span' });
  expect(button.hasAttribute('disabled')).toBe(false);
});

test('定稿 leads on to it', async () => {
  const user = userEvent.setup();
  pane = await renderPane('clean', 'seal');
  const { session } = pane;
  await act(() => session.seal('kept'));
  await user.click(await screen.findByRole('button', { name: '导出 Word 文档' }));
  expect(await screen.findByRole('heading', { level: 2, name: '导出 Word' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '导出' })).toBeTruthy();
});
