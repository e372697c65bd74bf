import type { CellContent, SheetContent, WorkbookContent } from '../../../src/model/workbook-content';
import { isReadSurely } from '../../../src/model/submission';
import type { LabelledSheet } from '../../../src/model/submission';
import { sampleValues } from '../../../src/programmes/samples';
import { readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { recogniseApplication } from '../../../src/usecases/foreign-workbook/recognise-application';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { copied } from './copied-cells';

const NOTICES = ['lianyungang-2026', 'moe-2024'] as const;

const read = (content: WorkbookContent) =>
  submissionOf({ file: '抄.xlsx', content, receivedAt: '2026-05-13' });
const labelledOf = (content: WorkbookContent): readonly LabelledSheet[] =>
  read(content).files[0]?.labelled ?? [];

function changed(content: WorkbookContent, name: string, change: (sheet: SheetContent) => SheetContent) {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

describe.each(NOTICES)('%s, its cells copied into a new workbook', (notice) => {
  let whole: WorkbookContent;
  beforeAll(async () => {
    whole = filledContent(await sampleValues('clean', notice), notice);
  });

  test.each(['values', 'formulas'] as const)('as %s says exactly what the original says', (as) => {
    const copy = read(copied(whole, as));
    const original = read(whole);
    expect(copy.entries).toEqual(original.entries);
    expect([copy.content, copy.programme]).toEqual([original.content, original.programme]);
    const labelled = copy.files[0]?.labelled ?? [];
    expect(labelled.filter((sheet) => !isReadSurely(sheet))).toEqual([]);
    expect(labelled.map(({ sheet }) => sheet)).not.toContain('使用说明');
    expect(labelled.every(({ asked }) => asked > 0)).toBe(true);
  });

  test('what stands there besides is named with its place', () => {
    const copy = copied(whole, 'values');
    const [first] = labelledOf(copy);
    if (first === undefined) throw new Error('nothing read');
    const note: CellContent = { row: 3, column: 30, value: { kind: 'text', text: '另附补充说明' } };
    const beside = changed(copy, first.sheet, (sheet) => ({ ...sheet, cells: [...sheet.cells, note] }));
    const own: SheetContent = {
      name: '补充',
      state: 'visible',
      kind: 'worksheet',
      cells: [{ row: 2, column: 2, value: { kind: 'text', text: '补充的一段' } }],
    };
    const labelled = labelledOf({ ...beside, sheets: [...beside.sheets, own] });
    const doubts = labelled.flatMap((sheet) => sheet.doubts.map((doubt) => `${sheet.sheet} ${doubt}`));
    expect(doubts).toEqual([
      expect.stringMatching(new RegExp(`^${first.sheet} AD3 “另附补充说明”没有读入`)),
      expect.stringMatching(/^补充 B2 “补充的一段”没有读入/),
    ]);
  });

  test('a sheet that was not copied is listed as missing', () => {
    const copy = copied(whole, 'values');
    const [, missing] = labelledOf(copy);
    if (missing === undefined) throw new Error('nothing read');
    const labelled = labelledOf({
      ...copy,
      sheets: copy.sheets.filter(({ name }) => name !== missing.sheet),
    });
    expect(labelled.find(({ sheet }) => sheet === missing.sheet)).toMatchObject({
      found: 0,
      asked: missing.asked,
      values: [],
      doubts: [expect.stringContaining(missing.sheet)],
    });
  });
});

test('rows put in above and inside move the values with their labels', async () => {
  const whole = filledContent(await sampleValues('clean', 'lianyungang-2026'));
  const copy = copied(whole, 'values');
  const pushed = changed(copy, '联合体概况', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + (cell.row > 4 ? 3 : 1) })),
  }));
  expect(read(pushed).entries).toEqual(read(whole).entries);
});

test('our own notes, hints and formulas are neither values nor doubts where the layout was changed', async () => {
  const whole = filledContent(await sampleValues('clean', 'lianyungang-2026'));
  const copy = copied(whole, 'formulas');
  const moved = {
    ...copy,
    sheets: copy.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.column > 1 ? { ...cell, column: cell.column + 1 } : cell)),
    })),
  };
  const form = readFormWorkbook({ outcome: 'read', content: moved }, 'lianyungang-2026');
  if (form.outcome !== 'read') throw new Error(form.message);
  const { values, unread } = form.recognised;
  const isOurs = (text: string): boolean => /^(?:提示$|注：|=)/.test(text);
  expect(values.filter(({ raw }) => isOurs(raw))).toEqual([]);
  expect(unread.filter(({ text }) => isOurs(text))).toEqual([]);
  const head = values.find(({ field }) => field === 'overview.head');
  expect([head?.certainty, head?.alternatives, head?.remark]).toEqual(['certain', [], null]);
  const recognised = recogniseApplication(moved);
  const sheets = recognised?.outcome === 'recognised' ? recognised.labelled : [];
  expect(sheets.map(({ sheet }) => sheet)).not.toContain('使用说明');
  const labels = sheets.flatMap((sheet) => sheet.values.map(({ label }) => `${sheet.sheet} ${label}`));
  const funds = labels.filter((label) => label.includes('拟投入运行经费总额'));
  expect(funds.map((label) => /20\d\d年/.exec(label)?.[0])).toEqual(['2026年', '2027年', '2028年']);
});
