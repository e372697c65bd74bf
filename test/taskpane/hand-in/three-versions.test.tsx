/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { DocumentOpening } from '../../../src/model/document-import';
import { ThreeVersions } from '../../../src/taskpane/hand-in/three-versions';
import { useOpenWorkbook } from '../../../src/taskpane/services-context';
import { fillIn, lianyungangForm } from '../../document/reading/paper-form';
import { partsOfForm } from '../../document/reading/parts-of-form';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

function OverWorkbook(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <ThreeVersions workbook={workbook} pdfs={[]} />;
}

async function chooseWord(opening: DocumentOpening): Promise<void> {
  pane = await renderView('clean', <OverWorkbook />);
  pane.services.documents.open = () => Promise.resolve(opening);
  const file = new File([], '示例.docx');
  // jsdom's files have no arrayBuffer.
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  await userEvent.setup().upload(screen.getByLabelText('选择 Word 文件'), file);
}

test('a Word document is held against the workbook field by field, and leads to the cell', async () => {
  const form = fillIn(lianyungangForm(), { 'L1.1': '示例市另一个产教联合体', 'L1.9': '6' });
  await chooseWord({ outcome: 'opened', parts: partsOfForm(form) });
  const said = await screen.findByText('示例市另一个产教联合体');
  const field = said.closest('li');
  if (field === null) throw new Error('the field stands in no list');
  expect(within(field).getByText('示例市高端装备产教联合体')).toBeTruthy();
  expect(screen.getByText(/^示例\.docx：1处一致，\d+处不一致。$/)).toBeTruthy();
  expect(screen.queryByText(/内容相同/)).toBeNull();
  await userEvent.setup().click(within(field).getByRole('button', { name: /^联合体概况!/ }));
  expect(await screen.findByText(/^已转到 联合体概况!/)).toBeTruthy();
});

test('a file that cannot be opened says why', async () => {
  await chooseWord({ outcome: 'refused', message: '示例的原因' });
  expect(await screen.findByText('示例.docx：示例的原因')).toBeTruthy();
});
