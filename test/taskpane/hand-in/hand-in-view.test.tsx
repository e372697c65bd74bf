/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import type { PortableOpening } from '../../../src/model/portable-document';
import type { DeliveredFile } from '../../../src/taskpane/pane-services';
import { renderPane } from '../../setup/render-pane';

const SCAN: PortableOpening = {
  outcome: 'opened',
  document: { pageCount: 101, pages: [{ width: 595, height: 842, lines: [] }], hasText: false },
};
const LOCKED: PortableOpening = { outcome: 'refused', reason: 'password', message: '文件设有打开密码' };

test('PDFs are added, the list says what is missing, and a draft is made before 定稿', async () => {
  const delivered: DeliveredFile[] = [];
  const pane = await renderPane('clean', 'handIn', ({ services }) => {
    services.portables = { open: (bytes) => Promise.resolve(bytes[0] === 0x31 ? SCAN : LOCKED) };
    services.files.make = () => Promise.resolve(new Uint8Array([1]));
    services.deliver = (file) => {
      delivered.push(file);
      return Promise.resolve();
    };
  });
  expect(await screen.findByText(/没有加入支撑材料的 PDF/)).toBeTruthy();
  const user = userEvent.setup();
  const pdf = (name: string, content: string): File => {
    const file = new File([content], name, { type: 'application/pdf' });
    // jsdom's files have no arrayBuffer.
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.resolve(new TextEncoder().encode(content).buffer),
    });
    return file;
  };
  await user.upload(screen.getByLabelText('选择 PDF 文件'), [pdf('合作协议.pdf', '1'), pdf('证书.pdf', '2')]);
  expect(await screen.findByText(/超过通知规定的页数1页/)).toBeTruthy();
  expect(screen.getByText(/“证书.pdf”没有放入：文件设有打开密码/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '生成草稿包' }));
  await waitFor(() => {
    expect(delivered).toHaveLength(1);
  });
  const [archive] = delivered;
  expect(archive?.name).toBe('报送材料-示例市高端装备产教联合体（草稿）.zip');
  expect(Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()))).toEqual(
    expect.arrayContaining([expect.stringContaining('06-支撑材料-合作协议')]),
  );
  pane.close();
});
