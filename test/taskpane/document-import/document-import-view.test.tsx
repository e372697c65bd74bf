/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DocumentOpening } from '../../../src/model/document-import';
import { DocumentImportView } from '../../../src/taskpane/document-import/document-import-view';
import type { PaneSample } from '../../setup/pane-over-sample';
import { renderPane, renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { fillIn, lianyungangForm, ministryForm } from '../../document/reading/paper-form';
import type { PaperBlock } from '../../document/reading/paper-form';
import { partsOfForm } from '../../document/reading/parts-of-form';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

/** jsdom's files have no arrayBuffer. */
function fileOf(name: string): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  return file;
}

const opened = (form: readonly PaperBlock[]): DocumentOpening => ({
  outcome: 'opened',
  parts: partsOfForm(form),
});

const FORM = opened([
  ...fillIn(lianyungangForm(), {
    'L1.1': '示例产教联合体',
    'L1.9': '约8人',
    'L1.10': '5',
    'L2E.1#1': '示例甲厂',
    L4: '示例第一段。\n示例第二段。',
  }),
  { kind: 'line', id: null, text: '另附说明一份' },
]);

async function choose(sample: PaneSample, opening: DocumentOpening): Promise<RenderedPane> {
  const drawn = await renderView(sample, <DocumentImportView />);
  pane = drawn;
  drawn.services.documents.open = () => Promise.resolve(opening);
  await userEvent.setup().upload(screen.getByLabelText('选取 Word 文件'), fileOf('推荐书.docx'));
  return drawn;
}

function filed({ session }: RenderedPane, key: string): string[] {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return view.workbook.filing.entries.filter(({ field }) => field === key).map(({ raw }) => raw);
}

test('the document falls into three groups; what is certain or was chosen is written, and taken back', async () => {
  const user = userEvent.setup();
  const drawn = await choose('template', FORM);
  expect(await screen.findByText('可以直接填入（4）')).toBeTruthy();
  expect(screen.getByText('推荐书.docx（连云港 2026）')).toBeTruthy();
  expect(screen.getByText('请逐项核对（1，已选用0）')).toBeTruthy();
  expect(screen.getByText('文档中没有读入的文字（1）')).toBeTruthy();
  expect(screen.getByText('另附说明一份')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '8（按数字读出的值）' }));
  await user.click(screen.getByRole('button', { name: '填入5处' }));
  await screen.findByText('已填入5处。', { selector: '.fui-MessageBarBody' });
  expect(filed(drawn, 'overview.name')).toEqual(['示例产教联合体']);
  expect(filed(drawn, 'overview.staff.total')).toEqual(['8']);
  expect(filed(drawn, 'plan.content')).toEqual(['示例第一段。\n示例第二段。']);
  await user.click(screen.getByRole('button', { name: '另存说明' }));
  await waitFor(() => {
    expect(drawn.delivered.map(({ name }) => name)).toEqual(['导入说明.txt']);
  });
  const report = Buffer.from(drawn.delivered[0]?.bytes ?? []).toString('utf8');
  expect(report).toContain('联合体名称：示例产教联合体（第1个表格第1行第2格）');
  expect(report).toContain('另附说明一份');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => {
    expect(filed(drawn, 'overview.name')).toEqual(['']);
  });
});

test('doubtful values nobody chose stay out', async () => {
  const user = userEvent.setup();
  const drawn = await choose('template', FORM);
  await user.click(await screen.findByRole('button', { name: '填入4处' }));
  await screen.findByText('已填入4处。', { selector: '.fui-MessageBarBody' });
  expect(filed(drawn, 'overview.staff.total')).toEqual(['']);
});

test('what the workbook says already is not written over', async () => {
  const drawn = await choose('clean', FORM);
  const before = filed(drawn, 'overview.name');
  expect(await screen.findByText(/^工作簿已有或填不进去/)).toBeTruthy();
  expect(filed(drawn, 'overview.name')).toEqual(before);
});

test('the form of another notice and files that are none are answered with a sentence', async () => {
  await choose('template', opened(ministryForm()));
  expect(await screen.findByText(/这份文档是“教育部 2023”的表格/)).toBeTruthy();
  pane?.close();
  await choose('template', { outcome: 'refused', message: '这是 .rtf 文件，请另存为 .docx。' });
  expect(await screen.findByText(/这是 .rtf 文件/)).toBeTruthy();
});

test('the view is reached from the pane', async () => {
  pane = await renderPane('template', 'documentImport');
  expect(await screen.findByRole('button', { name: '选取 Word 文件' })).toBeTruthy();
});
