import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { axeFaults } from './axe-faults';
import { heldBy } from './saved-file';
import { workbenchForEachTest } from './setup/each-workbench';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, openSample, saveTo } from './workbench-steps';

/** Word out and in, and 报送材料包, in the workbench. */

const tested = workbenchForEachTest();

async function downloadTo({ page, pane }: OpenedWorkbench, folder: string, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** A PDF of one page with one line of text, as small as one can be. */
function smallPdf(text: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}

test('the Word document of a filled workbook fills the blanks of another', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  const filled = await saveTo(workbench, folder);
  await goToView(workbench, '导出 Word');
  const document = await downloadTo(workbench, folder, '导出');
  expect(Object.keys(unzipSync(readFileSync(document)))).toContain('word/document.xml');

  await goToView(workbench, '开始');
  await openSample(workbench, '刚开始填的样例');
  const before = await saveTo(workbench, folder);
  await goToView(workbench, '从 Word 导入');
  await pane.getByLabel('选取 Word 文件').setInputFiles(document);
  await pane.getByRole('button', { name: /^填入\d+处$/ }).click();
  await pane
    .getByText(/^已填入\d+处。$/)
    .first()
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const after = await saveTo(workbench, folder);
  for (const field of ['overview.staff.total', 'plan.content', 'members.enterprises.name']) {
    const known = heldBy(before, field).filter((text) => text !== '');
    expect(heldBy(after, field)).toEqual(known.length > 0 ? heldBy(before, field) : heldBy(filled, field));
  }
});

test('报送材料包 holds workbook, Word document and lists, and reads the PDF that is added', async () => {
  const { workbench, folder } = tested;
  const { page, pane } = workbench;
  await openSample(workbench, '填写完整的样例');
  await goToView(workbench, '报送材料包');
  const material = join(folder, '01-示例材料.pdf');
  writeFileSync(material, smallPdf('Sample material'));
  await pane.getByLabel('选择 PDF 文件').setInputFiles(material);
  await pane.getByText('1页').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const archive = await downloadTo(workbench, folder, '生成草稿包');
  const names = Object.keys(unzipSync(readFileSync(archive)));
  for (const ending of ['.xlsx', '.docx', '.pdf']) {
    expect(names.filter((name) => name.endsWith(ending))).not.toEqual([]);
  }
});
