import { FilingIndex } from '../../../src/filing/filing-index';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { openDocument } from '../../../src/host/file/document/open-document';
import { DocumentFormId } from '../../../src/model/document';
import type { RecognisedDocument } from '../../../src/model/document-import';
import { findProgramme, programmes } from '../../../src/programmes/registry';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { documentBytes } from '../../../src/usecases/document/document-bytes';
import { printedForm, printedForms } from '../../../src/usecases/document/printed-form';
import { ACCEPT_ALL, acceptValues } from '../../../src/usecases/document-import/accepted-values';
import { compareWithDocument } from '../../../src/usecases/document-import/agreement';
import { importIntoTemplate } from '../../../src/usecases/document-import/import-into-template';
import { readFormDocument } from '../../../src/usecases/document-import/read-form-document';
import { makeTemplate } from '../../../src/usecases/make-template';
import type { Sample } from '../../../src/usecases/sample-workbook';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';
import type { WorkbookContent } from '../../../src/model/workbook-content';

function readable(content: WorkbookContent): ReadableWorkbook {
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

async function readBack(
  workbook: ReadableWorkbook,
  form: DocumentFormId,
  asked: string | null,
): Promise<{ recognised: RecognisedDocument; programme: string }> {
  const printed = printedForm(workbook, form);
  if (printed.outcome !== 'printed') throw new Error(printed.message);
  const reading = readFormDocument(openDocument(await documentBytes(printed.document)), asked);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return { recognised: reading.recognised, programme: reading.programme.id };
}

const CASES = programmes().flatMap((programme) =>
  printedForms(programme).flatMap(({ id }) =>
    (['clean', 'nearly-empty'] as const).map((sample): [string, DocumentFormId, Sample] => [
      programme.id,
      id,
      sample,
    ]),
  ),
);

test.each(CASES)(
  '%s: the %s of the sample %s says in Word what the workbook says',
  async (id, form, sample) => {
    const { content } = await sampleWorkbook(sample, id);
    const workbook = readable(content);
    const { recognised, programme } = await readBack(workbook, form, null);
    expect(programme).toBe(id);
    expect(recognised.unread).toEqual([]);
    expect(compareWithDocument(workbook.programme, workbook.filing, recognised).differences).toEqual([]);
  },
);

test.each(CASES)(
  '%s: the %s of the sample %s imported makes the same document again',
  async (id, form, sample) => {
    const { content } = await sampleWorkbook(sample, id);
    const { recognised } = await readBack(readable(content), form, id);
    const { chosen } = acceptValues(recognised.values, new Map([[ACCEPT_ALL, null]]));
    const workbook = readable(content);
    const { plan, keptOut } = importIntoTemplate(workbook.programme, chosen);
    expect(keptOut).toEqual([]);
    const again = await readBack(readable(contentOfPlan(plan)), form, id);
    const words = ({ values }: RecognisedDocument): unknown => values.map(({ key, texts }) => [key, texts]);
    expect(words(again.recognised)).toEqual(words(recognised));
  },
);

test.each([
  // The rate the workbook holds, what it is read as there, what the document gives, and what else it may mean.
  ['0.1', '10', 'doubtful', '10', ['0.1%']],
  ['0.985', '98.5', 'doubtful', '98.5', ['0.985%']],
  ['0.001', '0.1', 'doubtful', '0.1%', ['0.001%']],
  ['0.1%', '0.1', 'certain', '0.1%', []],
  ['0.0', '0', 'certain', '0', []],
  ['1', '1', 'certain', '1', []],
  ['65%', '65', 'certain', '65', []],
  ['98.5', '98.5', 'certain', '98.5', []],
])(
  'a rate of %s beside an income of 0 comes back from Word as %s',
  async (rate, read, certainty, text, other) => {
    const programme = findProgramme('moe-2023');
    if (programme === null) throw new Error('no programme');
    const [rateKey, incomeKey] = ['outcomes.research.conversionRate@2022', 'outcomes.research.income@2022'];
    const before = readable(contentOfPlan(makeTemplate(programme, { [rateKey]: rate, [incomeKey]: 0 }).plan));
    const { recognised } = await readBack(before, 'recommendation', programme.id);
    const said = new Map(recognised.values.map((value) => [value.key, value]));
    expect(said.get(rateKey)).toMatchObject({ certainty, texts: [text] });
    expect(said.get(rateKey)?.alternatives.map((each) => each.text)).toEqual(other);
    expect(said.get(incomeKey)).toMatchObject({ certainty: 'certain', texts: ['0'] });
    const { chosen } = acceptValues(recognised.values, new Map([[ACCEPT_ALL, null]]));
    const after = readable(contentOfPlan(importIntoTemplate(programme, chosen).plan));
    const figures = ({ filing }: ReadableWorkbook): unknown =>
      ['outcomes.research.conversionRate', 'outcomes.research.income'].map(
        (field) => FilingIndex.of(filing).entry(field, 2022)?.value,
      );
    expect(figures(before)).toEqual([
      { state: 'number', decimal: read },
      { state: 'number', decimal: '0' },
    ]);
    expect(figures(after)).toEqual(figures(before));
  },
);

test('what a person changed in the document is told field by field', async () => {
  const [programme] = programmes();
  if (programme === undefined) throw new Error('no programme');
  const filled = (values: Parameters<typeof makeTemplate>[1]): ReadableWorkbook =>
    readable(contentOfPlan(makeTemplate(programme, values).plan));
  const shared = { 'overview.name': '示例（甲）', 'overview.founded': '2026年6月' };
  const workbook = filled({
    ...shared,
    'overview.staff.total': 8,
    'overview.staff.fullTime': 5,
    'members.enterprises': [{ name: '示例甲厂', employees: 35 }],
  });
  const printed = filled({
    ...shared,
    'overview.name': '示例(甲)',
    'overview.staff.total': 9,
    'overview.staff.partTime': 3,
    'members.enterprises': [{ name: '示例乙厂' }, { name: '示例甲厂', employees: '3５' }],
  });
  const { recognised } = await readBack(printed, 'recommendation', programme.id);
  const { same, differences } = compareWithDocument(programme, workbook.filing, recognised);
  expect(same).toBe(4);
  expect(
    differences.map(({ kind, label, workbook: held, document }) => [kind, label, held, document]),
  ).toEqual([
    ['different', '人员总数', '8', '9'],
    ['onlyInWorkbook', '专职人数', '5', null],
    ['onlyInDocument', '兼职人数', null, '3'],
    ['onlyInDocument', '联合体企业情况第1行 企业名称', null, '示例乙厂'],
  ]);
  expect(differences[0]?.message).toBe('「人员总数」工作簿填“8”，文档写“9”，两处不一致，请核对后改为一致。');
});
