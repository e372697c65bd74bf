import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { programmes } from '../../../src/programmes/registry';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { documentBytes } from '../../../src/usecases/document/document-bytes';
import {
  documentStanding,
  openFindings,
  printedForm,
  printedForms,
} from '../../../src/usecases/document/printed-form';
import { sealWorkbook } from '../../../src/usecases/seal-workbook';
import { carriedOut, checkedBytes, NOW, sampleBytes, TODAY, typedInto } from '../sample-workbook';

async function sealedBytes(): Promise<{ bytes: Uint8Array; code: string }> {
  const bytes = await sampleBytes('clean');
  const sealed = sealWorkbook(readWorkbook(bytes), { today: TODAY, now: NOW, reasons: [], newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed));
  return { bytes: await carriedOut(bytes, sealed.change), code: sealed.code };
}

test('a filing is a draft until 定稿, and again after a change', async () => {
  const fresh = checkedBytes(await sampleBytes('clean'));
  expect(documentStanding(fresh)).toEqual({ kind: 'draft', reason: 'notSealed' });

  const { bytes, code } = await sealedBytes();
  const sealed = checkedBytes(bytes);
  expect(documentStanding(sealed)).toEqual({ kind: 'sealed', code, sealedAt: NOW });
  const printed = printedForm(sealed, null);
  if (printed.outcome !== 'printed') throw new Error(printed.message);
  expect(printed.document.header).toBeNull();
  expect(printed.document.footer).toContain(code);
  expect(printed.fileName).toBe('市域产教联合体推荐书.docx');

  const changed = checkedBytes(
    await typedInto(bytes, { 'overview.staff.names': { kind: 'text', text: '示例' } }),
  );
  expect(documentStanding(changed)).toEqual({ kind: 'draft', reason: 'changed' });
  expect(documentStanding({ ...changed, seal: null })).toEqual({ kind: 'draft', reason: 'recordUnusable' });
});

test('open findings come gravest first; those with a reason and what a standard measures are none', async () => {
  const workbook = checkedBytes(await sampleBytes('mistakes'));
  const severities = openFindings(workbook).map((finding) =>
    finding.kind === 'measure' ? '' : finding.severity,
  );
  expect(severities.length).toBeGreaterThan(10);
  const order = ['error', 'warning', 'hint'];
  expect(severities).toEqual([...severities].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  const [first] = workbook.result.findings;
  if (first?.kind !== 'rule') throw new Error('no finding of a rule');
  const left = (change: Partial<typeof first>): number =>
    openFindings({ ...workbook, result: { ...workbook.result, findings: [{ ...first, ...change }] } }).length;
  expect(left({})).toBe(1);
  expect(left({ answer: '示例原因' })).toBe(0);
  // Seals and copies are asked once the print is there.
  expect(left({ stage: 'seal' })).toBe(1);
  expect(left({ stage: 'submit' })).toBe(0);
});

test.each([
  ['lianyungang-2026', ['recommendation', 'summary']],
  ['moe-2023', ['recommendation', 'summary']],
  ['shandong-2023', ['plan']],
  ['moe-2024', []],
])('the forms %s has on paper', (id, forms) => {
  const programme = programmes().find((candidate) => candidate.id === id);
  expect(programme && printedForms(programme).map((form) => form.id)).toEqual(forms);
});

async function openSample(id: string): Promise<ReadableWorkbook> {
  const { content } = await sampleWorkbook('clean', id);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: TODAY, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

test('without a wish the principal form is printed', async () => {
  const printed = printedForm(await openSample('shandong-2023'), null);
  expect(printed.outcome === 'printed' ? printed.form : null).toBe('plan');
});

test.each([
  ['shandong-2023', 'recommendation', '这份通知没有推荐书，可以导出的是建设规划。'],
  ['moe-2024', null, '这个工作簿没有需要报送的申报表（推荐书、建设规划或汇总表），不能导出 Word 文档。'],
  ['moe-2024', 'summary', '这个工作簿没有需要报送的申报表（推荐书、建设规划或汇总表），不能导出 Word 文档。'],
] as const)('%s without %s is told so', async (id, form, message) => {
  expect(printedForm(await openSample(id), form)).toEqual({ outcome: 'stopped', message });
});

test('the bytes are those of a .docx', async () => {
  const printed = printedForm(await openSample('moe-2023'), 'summary');
  if (printed.outcome !== 'printed') throw new Error(printed.message);
  const bytes = await documentBytes(printed.document);
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  expect(readWorkbook(bytes).outcome).toBe('refused');
});
