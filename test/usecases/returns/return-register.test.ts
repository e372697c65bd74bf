import { cellText } from '../../../src/filing/cell-text';
import type { Submission } from '../../../src/model/submission';
import type { CellValue } from '../../../src/model/ports';
import type { FileForReturn } from '../../../src/usecases/returns/make-return-notices';
import { makeReturnNotices, noticeFileNames } from '../../../src/usecases/returns/make-return-notices';
import { returnRegister } from '../../../src/usecases/returns/return-register';
import {
  again,
  carriedOut,
  contentOf,
  first,
  fresh,
  given,
  LATER,
  mergedInto,
  newer,
  one,
  second,
  sheetOf,
  three,
  submitted,
  two,
} from '../merge/merged-bytes';

const RECEIPTS = '收件登记与形式审查';
const CONFLICTS = '重复与冲突';
const [RECEIVED, RESULT, REASON] = [7, 12, 13];
const DECISION = 7;

function typed(
  bytes: Uint8Array,
  sheet: string,
  isKey: (key: string) => boolean,
  column: number,
  text: string,
): CellValue {
  const cell = sheetOf(bytes, sheet).cells.find((of) => of.column === 1 && of.row > 1 && isKey(cellText(of)));
  if (cell === undefined) throw new Error(`no such row on ${sheet}`);
  return { place: { sheet, row: cell.row, column }, value: { kind: 'text', text } };
}

/** What the clerk notes about an application, by column. */
async function noted(
  bytes: Uint8Array,
  consortium: string,
  texts: readonly (readonly [number, string])[],
): Promise<Uint8Array> {
  return carriedOut(
    bytes,
    texts.map(([column, text]) => typed(bytes, RECEIPTS, (key) => key === `app:${consortium}`, column, text)),
  );
}

function returned(bytes: Uint8Array, ...submissions: Submission[]): FileForReturn[] {
  const read = returnRegister(contentOf(bytes), LATER);
  if (read.outcome === 'refused') throw new Error(read.message);
  return makeReturnNotices(given(...submissions), { due: null, register: read.register });
}

const statuses = (files: readonly FileForReturn[]): [string, string][] =>
  files.map(({ file, status }) => [file, status]);
const fileOf = (submission: Submission): string => submission.files[0]?.file ?? '';

test('the version the clerk decided for is returned, the rejected one is not, and 通过 gets no notice', async () => {
  const merged = await fresh(first, newer, second);
  const decided = await carriedOut(merged, [
    typed(merged, CONFLICTS, (key) => key.startsWith('versions:'), DECISION, '保留'),
  ]);
  const reviewed = await noted(await noted(decided, one.consortium, [[RESULT, '补正']]), two.consortium, [
    [RESULT, '通过'],
  ]);
  const files = returned(reviewed, first, newer, second);
  expect(statuses(files)).toEqual([
    [fileOf(first), 'written'],
    [fileOf(newer), 'leftOut'],
    [fileOf(second), 'passed'],
  ]);
  expect(files[0]?.notice?.content).toBe(first.content);
  expect(files[0]?.notice?.receipt).toContainEqual({ label: '审查结论', text: '补正' });
  expect(files[1]?.reason).toContain(fileOf(first));
  const notices = files.flatMap(({ notice }) => notice ?? []);
  const [name = ''] = noticeFileNames(notices, 'docx');
  expect(name).toBe(`${one.consortium}（退回修改通知）.docx`);
  // One consortium may apply by several notices, and each letter is to be told apart.
  const several = notices.flatMap((notice) => [notice, { ...notice, programme: 'moe-2023' }]);
  expect(noticeFileNames(several, 'docx')).toEqual(
    ['连云港 2026', '教育部 2023'].map((notice) => `${one.consortium}（退回修改通知，${notice}）.docx`),
  );
  expect(files[2]?.reason).toContain('通过');
});

test('what has no conclusion yet, and what the register does not know, gets none and it is said', async () => {
  const files = returned(await fresh(first), first, submitted(three));
  expect(files.map(({ status, reason }) => [status, reason])).toEqual([
    ['notReviewed', expect.stringContaining('还没有审查结论')],
    ['leftOut', expect.stringContaining('没有这份文件')],
  ]);
});

test('of two versions that both stand each is returned by its own conclusion', async () => {
  const merged = await fresh(first, newer);
  const both = await mergedInto(
    await carriedOut(merged, [
      typed(merged, CONFLICTS, (key) => key.startsWith('versions:'), DECISION, '都列入'),
    ]),
  );
  const reviewed = await noted(both, one.consortium, [[RESULT, '通过']]);
  const further = `${one.consortium}#${newer.content.slice(0, 12)}`;
  expect(statuses(returned(await noted(reviewed, further, [[RESULT, '不受理']]), first, newer))).toEqual([
    [fileOf(first), 'passed'],
    [fileOf(newer), 'written'],
  ]);
});

test('a conclusion that is none of the three is to be mended, and days are read however they are typed', async () => {
  const merged = await noted(await fresh(first, second), one.consortium, [
    [RECEIVED, '2026.5.27'],
    [RESULT, '退回'],
  ]);
  const [file, other] = returned(
    await noted(merged, two.consortium, [
      [RECEIVED, '月底'],
      [RESULT, '补正'],
    ]),
    first,
    second,
  );
  expect(file?.notice?.receipt).toEqual([
    { label: '收到日期', text: '2026-05-27' },
    { label: '是否按时', text: '按时' },
    { label: '审查结论', text: '补正' },
  ]);
  expect(file?.remarks.join('')).toContain('“退回”不是');
  expect(JSON.stringify(other?.notice)).not.toContain('请填日期');
  expect(other?.remarks.join('')).toContain('“月底”不是日期');
});

describe('a newer version in the place of one that was reviewed', () => {
  const earlierReviews = (bytes: Uint8Array, ...submissions: Submission[]): string[] =>
    again(bytes, ...submissions).result.remarks.flatMap(({ kind, message }) =>
      kind === 'earlierReview' ? [message] : [],
    );
  let replaced = new Uint8Array();

  beforeAll(async () => {
    const passed = await noted(await fresh(first, second), one.consortium, [
      [RECEIVED, '2026年5月29日'],
      [RESULT, '通过'],
    ]);
    replaced = new Uint8Array(await mergedInto(passed, newer));
  });

  test('nothing of the clerk’s is lost, and it is said which file it was about', () => {
    const row = sheetOf(replaced, RECEIPTS)
      .cells.filter(({ row: of }) => of === 2)
      .map(cellText);
    expect(row).toEqual(expect.arrayContaining(['通过', '2026年5月29日', fileOf(newer)]));
    const said = sheetOf(replaced, '问题清单').cells.map(cellText);
    const [sentence = '', ...more] = said.filter((text) => text.includes('重新审查'));
    expect(more).toEqual([]);
    for (const part of ['“通过”', '2026-05-29', fileOf(first), fileOf(newer)])
      expect(sentence).toContain(part);
    expect(earlierReviews(replaced, newer)).toEqual([sentence]);
    expect(again(replaced, newer).change.cells).toEqual([]);
  });

  test('its conclusion is none on the new file', () => {
    const [file] = returned(replaced, newer);
    expect(file?.status).toBe('notReviewed');
    expect(file?.remarks.join('')).toContain(fileOf(first));
  });

  test.each([
    ['another conclusion', [[RESULT, '补正']] as const, 'written'],
    ['the same with a reason', [[REASON, '已就新文件审查']] as const, 'passed'],
  ])('%s is about the new file', async (_, texts, status) => {
    const again1 = await noted(replaced, one.consortium, texts);
    expect(statuses(returned(again1, newer))).toEqual([[fileOf(newer), status]]);
    expect(earlierReviews(again1)).toEqual([]);
    expect(earlierReviews(await mergedInto(again1))).toEqual([]);
  });
});
