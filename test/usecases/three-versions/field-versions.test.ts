import { contentOfPlan } from '../../../src/filing/plan-content';
import { openDocument } from '../../../src/host/file/document/open-document';
import type { FillValues } from '../../../src/model/command-output';
import type { PortableAgreement, PortableDisagreement } from '../../../src/model/portable-document';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { documentBytes } from '../../../src/usecases/document/document-bytes';
import { printedForm } from '../../../src/usecases/document/printed-form';
import { compareWord } from '../../../src/usecases/document-import/compare-word';
import { makeTemplate } from '../../../src/usecases/make-template';
import { fieldVersions } from '../../../src/usecases/three-versions/field-versions';
import type { FieldVersions, WordVersion } from '../../../src/usecases/three-versions/field-versions';
import { requireProgramme } from '../../document/printed-samples';

const WORD = '示例.docx';
const PDF = '示例.pdf';

function filled(values: FillValues): ReadableWorkbook {
  const { plan } = makeTemplate(requireProgramme('lianyungang-2026'), values);
  const reading = { outcome: 'read' as const, content: contentOfPlan(plan) };
  const checked = checkWorkbook(reading, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

async function wordOf(workbook: ReadableWorkbook, compared: ReadableWorkbook): Promise<WordVersion> {
  const printed = printedForm(workbook, 'recommendation');
  if (printed.outcome !== 'printed') throw new Error(printed.message);
  const opening = openDocument(await documentBytes(printed.document));
  return { file: WORD, compared: compareWord(compared, opening) };
}

function disagreement(changed: Partial<PortableDisagreement>): PortableDisagreement {
  return {
    kind: 'different',
    field: 'overview.staff.total',
    year: null,
    row: null,
    label: '人员总数',
    workbook: '8',
    portable: '7',
    cell: null,
    page: 3,
    message: '示例',
    ...changed,
  };
}

function portable(
  forms: PortableAgreement['forms'],
  differences: PortableAgreement['differences'],
): PortableAgreement {
  return {
    file: PDF,
    status: differences.length === 0 ? 'agree' : 'differ',
    reason: null,
    pageCount: 8,
    forms,
    same: 10,
    differences,
    code: 'same',
    textlessPages: [],
    unread: [],
    remarks: [],
  };
}

/** A line as a person would note it down. */
function line({ label, workbook, documents }: FieldVersions): string[] {
  const words = documents.map(({ said }) =>
    said.map((each) => (each.kind === 'says' ? each.text : each.kind === 'nothing' ? each.note : each.kind)),
  );
  return [label, workbook ?? '', ...words.map((each) => each.join('|'))];
}

const HELD = {
  'overview.staff.total': 8,
  'overview.staff.fullTime': 5,
  'members.enterprises': [{ name: '示例甲厂', employees: 35 }],
};

test('what the three say of a field stands side by side, in the order of the form', async () => {
  const workbook = filled(HELD);
  const word = await wordOf(
    filled({
      'overview.staff.total': 9,
      'overview.staff.fullTime': 5,
      'members.enterprises': [{ name: '示例甲厂', employees: 36 }, { name: '示例乙厂' }],
    }),
    workbook,
  );
  const pdf = portable(
    ['recommendation'],
    [
      disagreement({
        field: 'members.enterprises.employees',
        row: 1,
        kind: 'notFound',
        portable: null,
        workbook: '35',
      }),
      disagreement({ field: 'overview.staff.fullTime', kind: 'elsewhere', workbook: '5', portable: null }),
    ],
  );
  expect(fieldVersions(workbook, word, [pdf]).map(line)).toEqual([
    ['人员总数', '8', '9', 'same'],
    ['专职人数', '5', 'same', '不在原来的位置，第3页另一处有同样的文字'],
    ['联合体企业情况第1行 企业职工总数（人）', '35', '36', '未找到'],
    ['联合体企业情况第2行 企业名称', '', '示例乙厂', 'same'],
  ]);
});

test('a field leads to its cell, and a word of a document to its place', async () => {
  const workbook = filled(HELD);
  const word = await wordOf(filled({ ...HELD, 'overview.staff.total': 9 }), workbook);
  const [field] = fieldVersions(workbook, word, [portable(['recommendation'], [disagreement({})])]);
  expect(field?.cell).toMatchObject({ sheet: '联合体概况' });
  expect(field?.documents).toEqual([
    {
      file: WORD,
      said: [
        { kind: 'says', text: '9', where: expect.stringMatching(/^第\d+个表格第\d+行第\d+格$/) as string },
      ],
    },
    { file: PDF, said: [{ kind: 'says', text: '7', where: '第3页' }] },
  ]);
});

test('a document without the form is not said to agree', async () => {
  const workbook = filled(HELD);
  const word = await wordOf(filled({ ...HELD, 'overview.staff.total': 9 }), workbook);
  const scan = { ...portable([], []), status: 'noText' as const, reason: '示例' };
  expect(fieldVersions(workbook, word, [scan]).map(line)).toEqual([['人员总数', '8', '9', 'notCompared']]);
});

test('paragraphs of a long text on which a PDF differs stand under one field', () => {
  const pieces = [1, 2].map((part) =>
    disagreement({
      field: 'plan.content',
      label: `建设规划 第${part}段`,
      portable: `第${part}段`,
      page: part,
    }),
  );
  const workbook = filled({ ...HELD, 'plan.content': ['甲', '乙'] });
  expect(
    fieldVersions(workbook, null, [portable(['recommendation'], pieces)]).map(({ documents }) => documents),
  ).toEqual([
    [
      {
        file: PDF,
        said: [
          { kind: 'says', text: '第1段', where: '第1页' },
          { kind: 'says', text: '第2段', where: '第2页' },
        ],
      },
    ],
  ]);
});

test('where all say the same nothing is listed', async () => {
  const workbook = filled(HELD);
  const word = await wordOf(workbook, workbook);
  expect(word.compared.agreement.status).toBe('agree');
  expect(fieldVersions(workbook, word, [portable(['recommendation'], [])])).toEqual([]);
});

test('what cannot be opened is a sentence', () => {
  const { agreement, forms } = compareWord(filled(HELD), { outcome: 'refused', message: '示例' });
  expect([agreement.status, agreement.reason, forms]).toEqual(['unreadable', '示例', []]);
});
