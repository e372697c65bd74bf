import { strFromU8, unzipSync, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeReturnNotice } from '../../../../src/document/returns/compose-return-notice';
import { writePlan } from '../../../../src/host/file/writing/write-plan';
import type { FillValues } from '../../../../src/model/command-output';
import type { DocumentBlock } from '../../../../src/model/document';
import { ResubmissionOutput, ReturnsOutput } from '../../../../src/model/return-notice';
import { findProgramme } from '../../../../src/programmes/registry';
import { makeTemplate } from '../../../../src/usecases/make-template';
import type { Desk, DeskView } from '../../../../src/usecases/merge/desk/desk';
import type { DeskComparison, DeskFile } from '../../../../src/usecases/merge/desk/desk-return';
import { blankReceiptNote } from '../../../../src/usecases/merge/receipt-notes';
import { comparisonWorkbook } from '../../../../src/usecases/returns/comparison-workbook';
import { noticeText } from '../../../../src/usecases/returns/notice-text';
import { runForTest } from '../../../cli/run-for-test';
import { seededNames, seededValues } from '../../../merge/submissions/seeded-values';
import type { SeededNames } from '../../../merge/submissions/seeded-values';
import { closeChannels, given, localDesk, remoteDesk } from './opened-desks';

/** 退回修改通知 and what comes back, at the desk: the same files and findings as the command line's. */

const ID = 'lianyungang-2026';
const DUE = '2026-06-10';
const MISTAKES: FillValues = {
  'overview.staff.fullTime': 5,
  'overview.budget.lead@2026': 150,
  'cover.date': '昨天',
  'overview.founded': '',
};
const [FIRST, SECOND] = [seededNames(0).consortium, seededNames(1).consortium];

const folder = mkdtempSync(join(tmpdir(), 'desk-returns-'));
const path = (name: string): string => join(folder, name);
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));
const fileAt = (name: string) => given(name.slice(name.lastIndexOf('/') + 1), bytesAt(name));
const nothing = (): void => undefined;

async function write(file: string, names: SeededNames, over: FillValues): Promise<void> {
  const programme = findProgramme(ID);
  if (programme === null) throw new Error('no programme');
  const { plan } = makeTemplate(programme, seededValues(names, over));
  writeFileSync(path(file), await writePlan(plan));
}

/** A desk with both applications, one of which 形式审查 sent back. */
async function readyDesk(open: () => Desk): Promise<Desk> {
  const desk = open();
  await desk.read([fileAt('报来/甲.xlsx'), fileAt('报来/乙.xlsx')], nothing);
  await desk.note([
    {
      ...blankReceiptNote(ID, FIRST),
      received: '2026-12-20',
      copies: '2',
      seals: '缺园区公章',
      result: '补正',
      reason: '纸质材料缺一份。',
    },
  ]);
  return desk;
}

function partsOf(file: DeskFile | null): Map<string, Uint8Array> {
  if (file === null) throw new Error('no file');
  if (file.kind !== 'zip') return new Map([[file.name, file.bytes]]);
  return new Map(Object.entries(unzipSync(file.bytes)));
}

/** What a package of Office says, whatever the clock was when it was packed. */
function said(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      strFromU8(part).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, ''),
    ]),
  );
}

function comparedIn(
  comparisons: readonly DeskComparison[],
): Extract<DeskComparison, { outcome: 'compared' }> {
  const [first] = comparisons;
  if (first?.outcome !== 'compared') throw new Error(JSON.stringify(first));
  return first;
}

beforeAll(async () => {
  mkdirSync(path('报来'));
  await write('报来/甲.xlsx', seededNames(0), MISTAKES);
  await write('报来/乙.xlsx', seededNames(1), { 'overview.staff.fullTime': 5 });
  await write('重报.xlsx', seededNames(0), {
    ...MISTAKES,
    'overview.founded': '2026年6月',
    'outcomes.employmentRate@2025': 97.5,
  });
  await write('改名重报.xlsx', { ...seededNames(0), consortium: '改名后的联合体' }, MISTAKES);
  await write('别家.xlsx', seededNames(5), {});
  const desk = await readyDesk(localDesk);
  const output = await desk.output();
  if (output.outcome !== 'made') throw new Error(output.message);
  writeFileSync(path('申报汇总表.xlsx'), output.bytes);
}, 240_000);

afterEach(closeChannels);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['here', localDesk],
  ['in a thread', remoteDesk],
])('%s', (_name, open: () => Desk) => {
  test.each(['docx', 'xlsx'] as const)('the notices are those of the command line (%s)', async (format) => {
    const desk = await readyDesk(open);
    const returns = await desk.returns(ID);
    expect(returns.map(({ title, review }) => [title, review])).toEqual([
      [FIRST, '补正'],
      [SECOND, null],
    ]);
    const applications = returns.map(({ application }) => application);
    const file = await desk.notices({ programme: ID, applications, due: DUE, format }, nothing);
    expect([file?.kind, file?.name]).toEqual(['zip', '退回修改通知.zip']);
    const output = path(`通知-${format}-${_name}`);
    const { out, error } = await runForTest([
      ...['returns', path('报来'), '-o', output, '--due', DUE, '--format', format],
      ...['--register', path('申报汇总表.xlsx'), '--json'],
    ]);
    if (out === '') throw new Error(error);
    const { files } = ReturnsOutput.parse(JSON.parse(out));
    // By a register the command line writes those of 形式审查 alone; in the pane they can be chosen.
    expect(files.map(({ status }) => status).sort()).toEqual(['notReviewed', 'written']);
    const parts = partsOf(file);
    const written = files.flatMap((of) => (of.output === null ? [] : [of.output.slice(output.length + 1)]));
    expect(parts.size).toBe(2);
    for (const name of written) {
      expect(said(parts.get(name) ?? new Uint8Array())).toEqual(said(readFileSync(join(output, name))));
    }
    for (const { notice } of files.filter((of) => of.notice !== null)) {
      const key = notice?.consortium ?? '';
      expect(await desk.notice(ID, key, DUE)).toEqual(notice);
      const counted = returns.find(({ application }) => application === key)?.counts ?? [];
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(notice?.items.length);
    }
  });

  test('a resubmission is compared as the command line does, its notice among the files', async () => {
    const desk = await readyDesk(open);
    const wanted = { programme: ID, applications: [FIRST], due: null, format: 'docx' as const };
    const notice = await desk.notices(wanted, nothing);
    if (notice === null) throw new Error('no notice');
    writeFileSync(path(notice.name), notice.bytes);
    const comparison = comparedIn(await desk.compare([fileAt(notice.name), fileAt('重报.xlsx')], nothing));
    const { out } = await runForTest([
      ...['returns', '--compare', path('报来/甲.xlsx'), path('重报.xlsx'), '--notice', path(notice.name)],
      ...['-o', path(`核对-${_name}.xlsx`), '--json'],
    ]);
    const expected = ResubmissionOutput.parse(JSON.parse(out));
    expect(comparison).toMatchObject({
      file: '重报.xlsx',
      returned: '甲.xlsx',
      notice: notice.name,
      comparison: expected.comparison,
      remarks: expected.remarks,
    });
    expect(said(await writePlan(comparisonWorkbook(comparison.comparison)))).toEqual(
      said(readFileSync(path(`核对-${_name}.xlsx`))),
    );
    // Nothing of it is merged.
    expect((await desk.note([])).applications).toHaveLength(2);
  });
});

test('making is stopped after the notice it is at', async () => {
  const desk = await readyDesk(localDesk);
  const applications = (await desk.returns(ID)).map(({ application }) => application);
  const told: number[] = [];
  const file = await desk.notices({ programme: ID, applications, due: null, format: 'xlsx' }, ({ done }) => {
    told.push(done);
    desk.cancel();
  });
  expect(file).toBeNull();
  expect(told).toEqual([1]);
});

test('without its notice a resubmission is compared with everything the returned version gives rise to', async () => {
  const desk = await readyDesk(localDesk);
  const { notice, comparison } = comparedIn(await desk.compare([fileAt('重报.xlsx')], nothing));
  expect(notice).toBeNull();
  expect(comparison.items.filter(({ state }) => state === 'mended').map(({ item }) => item.rule)).toEqual([
    'R-LYG-56',
  ]);
});

test('one that was taken into the merge already is compared with the version before it', async () => {
  const desk = await readyDesk(localDesk);
  await desk.read([fileAt('重报.xlsx')], nothing);
  const { returned, comparison } = comparedIn(await desk.compare([fileAt('重报.xlsx')], nothing));
  expect(returned).toBe('甲.xlsx');
  expect(comparison.otherChanges.map(({ field }) => field)).toEqual(['outcomes.employmentRate@2025']);
});

test('a newer file taken in after the conclusion was noted: it is none on that file, and it is said', async () => {
  const desk = await readyDesk(localDesk);
  const view = await desk.read([{ ...fileAt('重报.xlsx'), day: '2026-05-18' }], nothing);
  expect(view.applications.find(({ key }) => key === FIRST)?.file).toBe('重报.xlsx');
  expect(view.receipts[0]?.result).toBe('补正');
  const said = view.remarks.filter(({ kind }) => kind === 'earlierReview').map(({ message }) => message);
  expect(said).toEqual([expect.stringMatching(/补正.*甲\.xlsx.*重报\.xlsx.*重新审查/)]);
  const returned = (await desk.returns(ID)).find(({ title }) => title === FIRST);
  expect(returned?.review).toBeNull();
  expect(returned?.remarks.join('')).toContain('甲.xlsx');
  // Looked through again it is one.
  const [note] = view.receipts;
  if (note === undefined) throw new Error('no note');
  const again = await desk.note([{ ...note, reason: '新文件仍缺一份。' }]);
  expect(again.remarks.map(({ kind }) => kind)).not.toContain('earlierReview');
  expect((await desk.returns(ID)).find(({ title }) => title === FIRST)?.review).toBe('补正');
});

test('what was not accepted is known by the version it was said of, with the reason', async () => {
  const desk = await readyDesk(localDesk);
  const refusals = ({ applications }: DeskView): (string | null)[] =>
    applications.map(({ notAccepted }) => notAccepted);
  const noted = await desk.note([
    { ...blankReceiptNote(ID, FIRST), result: '不受理', reason: '示例：已撤回' },
  ]);
  expect(refusals(noted)).toEqual(['示例：已撤回', null]);
  const newer = await desk.read([{ ...fileAt('重报.xlsx'), day: '2026-05-18' }], nothing);
  expect(refusals(newer)).toEqual([null, null]);
});

test('what has passed is not offered to be returned', async () => {
  const desk = await readyDesk(localDesk);
  await desk.note([{ ...blankReceiptNote(ID, FIRST), result: '通过' }]);
  expect((await desk.returns(ID)).map(({ title }) => title)).toEqual([SECOND]);
});

test('what was returned in an earlier merge is known from the workbook gone on with', async () => {
  const desk = localDesk();
  await desk.into(fileAt('申报汇总表.xlsx'));
  expect((await desk.returns(ID)).map(({ review }) => review)).toEqual(['补正', null]);
  expect(comparedIn(await desk.compare([fileAt('重报.xlsx')], nothing)).returned).toBe('甲.xlsx');
});

test('a consortium that calls itself otherwise now is found by its notice, and the change is told', async () => {
  const desk = await readyDesk(localDesk);
  const alone = await desk.compare([fileAt('改名重报.xlsx')], nothing);
  expect(alone).toMatchObject([{ outcome: 'stopped', file: '改名重报.xlsx' }]);
  const wanted = { programme: ID, applications: [FIRST], due: null, format: 'xlsx' as const };
  const notice = await desk.notices(wanted, nothing);
  if (notice === null) throw new Error('no notice');
  const both = [given(notice.name, notice.bytes), fileAt('改名重报.xlsx')];
  const { remarks } = comparedIn(await desk.compare(both, nothing));
  expect(remarks.join('')).toContain('改名后的联合体');
});

test('what cannot be compared says why, and the rest goes on', async () => {
  const desk = await readyDesk(localDesk);
  const wanted = { programme: ID, applications: [SECOND], due: null, format: 'docx' as const };
  const notice = await desk.notices(wanted, nothing);
  if (notice === null) throw new Error('no notice');
  const packed = given('包.zip', zipSync({ '重报.xlsx': bytesAt('重报.xlsx') }, { level: 0 }));
  const damaged = bytesAt('重报.xlsx').slice(0, 900);
  const outcomes = await desk.compare(
    [
      packed,
      fileAt('别家.xlsx'),
      given(notice.name, notice.bytes),
      given('坏.xlsx', damaged),
      given('坏.docx', damaged),
    ],
    nothing,
  );
  expect(outcomes.map(({ outcome, file }) => [file, outcome])).toEqual([
    ['包.zip/重报.xlsx', 'compared'],
    ['别家.xlsx', 'stopped'],
    [notice.name, 'stopped'],
    ['坏.xlsx', 'stopped'],
    ['坏.docx', 'stopped'],
  ]);
  const messages = outcomes.map((of) => (of.outcome === 'stopped' ? of.message : ''));
  expect(messages[1]).toContain('没有这份申报退回的版本');
  expect(messages[2]).toContain('没有与这份通知对应');
  for (const message of messages.slice(3)) expect(message).not.toBe('');
});

test('every text of the letter is in the preview, and nothing else', async () => {
  const desk = await readyDesk(localDesk);
  const notice = await desk.notice(ID, FIRST, DUE);
  if (notice === null) throw new Error('no notice');
  const printed = composeReturnNotice(notice).sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  const { title, addressee, opening, parts, closing, signature } = noticeText(notice);
  const items = parts.flatMap((part) => part.items);
  const shown = [
    ...[title, addressee, ...opening, ...closing, ...signature],
    ...parts.flatMap((part) => [part.title, part.note]),
    ...items.flatMap(({ number, id, group, where, lines, how }) => [
      ...[String(number), id, group, where, ...lines, how],
    ]),
  ];
  const header = ['序号', '编号', '位置', '问题和依据', '如何修改'];
  const pieces = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => text.split('\n')).filter((text) => text !== ''));
  expect(pieces([...shown, ...header])).toEqual(pieces([...printed, ...header]));
});

function textsOf(block: DocumentBlock): string[] {
  if (block.kind === 'paragraph') return [block.inlines.map(({ text }) => text).join('')];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf)));
}

test('a figure names every application with its cell, the least first', async () => {
  const desk = await readyDesk(localDesk);
  const figure = { programme: ID, field: 'overview.staff.fullTime', year: null };
  const values = await desk.figure(figure);
  expect(values.map(({ value }) => Number(value))).toEqual(
    values.map(({ value }) => Number(value)).sort((one, other) => one - other),
  );
  expect(values.map(({ label }) => label).sort()).toEqual([FIRST, SECOND].sort());
  expect(values.every(({ from }) => from !== null && /^[A-Z]+\d+$/.test(from.cell))).toBe(true);
  expect(await desk.figure({ ...figure, programme: 'moe-2023' })).toEqual([]);
});
