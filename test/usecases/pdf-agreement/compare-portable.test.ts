import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { openPortable } from '../../../src/host/file/pdf/open-portable';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { FillValues } from '../../../src/model/command-output';
import type { DocumentFormId, DocumentStanding } from '../../../src/model/document';
import type { PortableAgreement } from '../../../src/model/portable-document';
import { sampleValues } from '../../../src/programmes/samples';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { composeDocument } from '../../../src/document/compose-document';
import { writeDocx } from '../../../src/document/docx/write-docx';
import { makeTemplate } from '../../../src/usecases/make-template';
import { comparePortable } from '../../../src/usecases/pdf-agreement/compare-portable';
import { DRAFT, formsOnPaper, programmesOnPaper, requireProgramme } from '../../document/printed-samples';
import { textlessPdf } from '../../host/file/pdf/make-pdf';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';

const folder = mkdtempSync(join(tmpdir(), 'pdf-agreement-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NOTICE = 'lianyungang-2026';
const SEAL = { sealedAt: '2026-05-01T09:30:00+08:00' };
const CODE = '3479-ACDE-FHKM-PRTX-3479-ACDE-FHKM-PRTX';
const OTHER_CODE = '9743-ACDE-FHKM-PRTX-3479-ACDE-FHKM-PRTX';

function filledWorkbook(id: string, values: FillValues): ReadableWorkbook {
  const { plan, problems } = makeTemplate(requireProgramme(id), values);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const reading = { outcome: 'read' as const, content: contentOfPlan(plan) };
  const checked = checkWorkbook(reading, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

/** As if it had been sealed with this code and not been changed since. */
function sealed(workbook: ReadableWorkbook, code: string): ReadableWorkbook {
  return {
    ...workbook,
    seal: { standing: 'unchanged', code, sealedAt: SEAL.sealedAt },
  };
}

async function writeForm(
  name: string,
  { programme, filing }: ReadableWorkbook,
  id: DocumentFormId,
  standing: DocumentStanding,
): Promise<void> {
  const form = programme.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`${programme.id} has no ${id}`);
  writeFileSync(
    join(folder, `${name}.docx`),
    await writeDocx(composeDocument(programme, form, filing, standing)),
  );
}

async function compared(workbook: ReadableWorkbook, name: string): Promise<PortableAgreement> {
  return comparePortable(
    workbook,
    `${name}.pdf`,
    await openPortable(readFileSync(join(folder, `${name}.pdf`))),
  );
}

async function clean(id = NOTICE): Promise<FillValues> {
  return sampleValues('clean', id);
}

beforeAll(async () => {
  for (const programme of programmesOnPaper()) {
    const workbook = filledWorkbook(programme.id, await clean(programme.id));
    for (const { id } of formsOnPaper(programme)) {
      await writeForm(`${programme.id}.${id}`, workbook, id as DocumentFormId, {
        kind: 'sealed',
        code: CODE,
        ...SEAL,
      });
    }
  }
  const values = await clean();
  const workbook = filledWorkbook(NOTICE, values);
  await writeForm('draft', workbook, 'recommendation', DRAFT);
  writeFileSync(
    join(folder, 'worksheets.xlsx'),
    await writePlan(makeTemplate(workbook.programme, values).plan),
  );
  const names = [
    ...programmesOnPaper().flatMap((programme) =>
      formsOnPaper(programme).map(({ id }) => `${programme.id}.${id}`),
    ),
    'draft',
  ];
  convertWithLibreOffice(
    [...names.map((name) => join(folder, `${name}.docx`)), join(folder, 'worksheets.xlsx')],
    'pdf',
    folder,
  );
}, 300_000);

const PRINTED = programmesOnPaper().flatMap((programme) =>
  formsOnPaper(programme).map(({ id }): [string, DocumentFormId] => [programme.id, id as DocumentFormId]),
);

test.each(PRINTED)('%s %s: all that is filled in is found in its PDF', async (id, form) => {
  const workbook = filledWorkbook(id, await clean(id));
  const agreement = await compared(sealed(workbook, CODE), `${id}.${form}`);
  expect(agreement).toMatchObject({
    status: 'agree',
    forms: [form],
    code: 'same',
    differences: [],
    unread: [],
    remarks: [],
    textlessPages: [],
  });
  expect(agreement.same).toBe(filledPieces(workbook, form));
});

/** How many paragraphs of a printed form show something of the workbook. */
function filledPieces({ programme, filing }: ReadableWorkbook, id: DocumentFormId): number {
  const form = programme.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`${programme.id} has no ${id}`);
  const { sections } = composeDocument(programme, form, filing, DRAFT);
  return (
    sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      .flatMap(({ cells }) => cells)
      .filter(({ sources }) => sources.length > 0)
      .flatMap(({ paragraphs }) => paragraphs)
      // What is signed on paper is blank in the workbook.
      .filter(({ inlines, style }) => inlines.length > 0 && !/^signature|^note$/.test(style)).length
  );
}

type Expected = Pick<PortableAgreement['differences'][number], 'kind' | 'workbook' | 'portable' | 'page'>;

test.each<[string, FillValues[string], Expected]>([
  ['overview.staff.total', 60, { kind: 'different', workbook: '60', portable: '6', page: 3 }],
  ['overview.secretariat.area', 26, { kind: 'different', workbook: '26㎡', portable: '260.5㎡', page: 3 }],
  ['overview.budget.total@2026', 20.5, { kind: 'different', workbook: '20.5', portable: '320.5', page: 3 }],
  ['outcomes.jointMajors@2025', 13, { kind: 'different', workbook: '13个', portable: '12 个', page: 6 }],
  ['overview.founded', null, { kind: 'onlyInPortable', workbook: null, portable: '2026 年 5 月', page: 3 }],
  [
    'cover.leadSchool',
    '示例职业学院',
    { kind: 'different', workbook: '示例职业学院', portable: '示例职业技术学院', page: 1 },
  ],
])('%s changed after the print is found, and nothing else', async (key, value, expected) => {
  const workbook = filledWorkbook(NOTICE, { ...(await clean()), [key]: value });
  const { status, differences } = await compared(workbook, `${NOTICE}.recommendation`);
  expect(status).toBe('differ');
  expect(differences.map(({ field }) => field)).toEqual([key.replace(/@.*/, '')]);
  expect(differences).toMatchObject([expected]);
  expect(differences[0]?.message).toContain('请核对');
});

test('a row that was added after the print is not found, each cell by its label', async () => {
  const values = await clean();
  const others = values['members.enterprises'];
  if (!Array.isArray(others)) throw new Error('no enterprises');
  const row = { name: '示例新材料有限公司', employees: 77, assets: 8888, sales: 9999, benefit: 11 };
  const workbook = filledWorkbook(NOTICE, {
    ...values,
    'members.enterprises': [...others, row] as FillValues[string],
  });
  const { differences } = await compared(workbook, `${NOTICE}.recommendation`);
  expect(differences.map(({ kind, row: number }) => [kind, number])).toEqual(
    Array.from({ length: 5 }, () => ['notFound', 6]),
  );
  expect(differences[0]?.message).toContain('企业名称');
});

test('a draft is told, another 定稿 is told by its 校验码', async () => {
  const workbook = filledWorkbook(NOTICE, await clean());
  const draft = await compared(sealed(workbook, CODE), 'draft');
  expect(draft).toMatchObject({ status: 'differ', code: 'missing', differences: [] });
  expect(draft.remarks.join()).toContain('PDF 是草稿的打印件');
  const other = await compared(sealed(workbook, OTHER_CODE), `${NOTICE}.recommendation`);
  expect(other).toMatchObject({ status: 'differ', code: 'other', differences: [] });
  expect(other.remarks.join()).toContain(OTHER_CODE);
});

test('a print of the worksheets is told from the form', async () => {
  const agreement = await compared(filledWorkbook(NOTICE, await clean()), 'worksheets');
  expect(agreement.status).toBe('differ');
  expect(agreement.remarks.join()).toContain('从表格直接打印的');
});

test('another notice’s form is not compared', async () => {
  const agreement = await compared(filledWorkbook(NOTICE, await clean()), 'shandong-2023.plan');
  expect(agreement).toMatchObject({ status: 'otherForm', same: 0 });
});

test('a scan says that it has no text', async () => {
  const agreement = comparePortable(
    filledWorkbook(NOTICE, await clean()),
    '扫描.pdf',
    await openPortable(textlessPdf(10)),
  );
  expect(agreement).toMatchObject({ status: 'noText', pageCount: 10, same: 0 });
  expect(agreement.reason).toContain('扫描件，10页都没有文字');
});
