import { contentOfPlan } from '../../../src/filing/plan-content';
import { catalogueByKey } from '../../../src/model/catalogue';
import { cellAddress, parseCellAddress } from '../../../src/model/cell-address';
import type { DocumentPlace } from '../../../src/model/document-import';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import { sampleValues, SAMPLES } from '../../../src/programmes/samples';
import { readWorkbookFiling } from '../../../src/usecases/check-workbook';
import { importIntoTemplate } from '../../../src/usecases/document-import/import-into-template';
import { readForeignForm } from '../../../src/usecases/foreign-workbook/read-foreign-form';
import { readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { templatePlan } from '../../../src/usecases/template-plan';
import { withoutKeys } from '../../merge/submissions/lost-keys';
import { filledContent } from '../../merge/submissions/seeded-file';
import { copied } from './copied-cells';

const NOTICES = ['lianyungang-2026', 'moe-2024', 'moe-2023', 'shandong-2023'] as const;

/** What a workbook of ours says, wherever its rows stand. */
function saidBy(content: WorkbookContent) {
  const read = readWorkbookFiling({ outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  const { filing, programme } = read;
  const catalogue = catalogueByKey(programme);
  const rows = new Map(filing.tables.map(({ table, rows: filled }) => [table, filled]));
  return filing.entries
    .filter(({ value }) => value.state !== 'blank')
    .map(({ field, year, tableRow, value }) => {
      const table = catalogue.get(field)?.table ?? '';
      return [field, year, tableRow === null ? null : rows.get(table)?.indexOf(tableRow), value];
    });
}

const readForm = (content: WorkbookContent, asked: string | null) => {
  const reading = readForeignForm({ outcome: 'read', content }, asked);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading;
};

describe.each(NOTICES)('%s', (notice) => {
  test.each(SAMPLES)(
    '%s, its cells copied into a new workbook, is imported with every field',
    async (sample) => {
      const whole = filledContent(await sampleValues(sample, notice), notice);
      const { programme, recognised } = readForm(copied(whole, 'values'), null);
      const { plan, keptOut } = importIntoTemplate(programme, recognised.values);
      expect(programme.id).toBe(notice);
      expect([keptOut, recognised.unread]).toEqual([[], []]);
      expect(recognised.values.filter(({ certainty }) => certainty === 'doubtful')).toEqual([]);
      expect(saidBy(contentOfPlan(plan))).toEqual(saidBy(whole));
      expect(recognised.remarks).toEqual([
        expect.stringContaining(programme.notice.shortName),
        expect.stringMatching(/本程序.*副本.*第 1 版/),
      ]);
    },
  );
});

const NOTICE = 'lianyungang-2026';

test('tables and texts that are longer than the empty form has room for are imported whole', async () => {
  const rows = Array.from({ length: 45 }, (_, index) => ({
    name: `示例企业${index + 1}`,
    employees: index + 1,
  }));
  const paragraphs = Array.from({ length: 60 }, (_, index) => `示例规划第${index + 1}段。`);
  const values = await sampleValues('clean', NOTICE);
  const long = { ...values, 'members.enterprises': rows, 'plan.content': paragraphs };
  const whole = filledContent(long, NOTICE);
  const { programme, recognised } = readForm(copied(whole, 'values'), null);
  const { plan, keptOut } = importIntoTemplate(programme, recognised.values);
  expect([keptOut, recognised.unread]).toEqual([[], []]);
  expect(saidBy(contentOfPlan(plan))).toEqual(saidBy(whole));
});

/** A copy with another cell in the place of a value, or where nothing stood. */
function withCell(
  content: WorkbookContent,
  at: DocumentPlace,
  change: Partial<CellContent>,
): WorkbookContent {
  const address = at.kind === 'sheetCell' ? parseCellAddress(at.cell) : null;
  if (at.kind !== 'sheetCell' || address === null) throw new Error('no cell');
  const { row, column } = address;
  const cell: CellContent = { row, column, value: { kind: 'empty' }, ...change };
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === at.sheet
        ? { ...sheet, cells: [...sheet.cells.filter((of) => of.row !== row || of.column !== column), cell] }
        : sheet,
    ),
  };
}

describe('a copy that is not quite as it was laid out', () => {
  let whole: WorkbookContent;
  let copy: WorkbookContent;
  beforeAll(async () => {
    whole = filledContent(await sampleValues('clean', NOTICE), NOTICE);
    copy = copied(whole, 'values');
  });
  const valueOf = (content: WorkbookContent, key: string) => {
    const value = readForm(content, null).recognised.values.find((of) => of.key === key);
    if (value === undefined) throw new Error(`no ${key}`);
    return value;
  };
  const unreadIn = (content: WorkbookContent) =>
    readForm(content, null).recognised.unread.map(({ text: left, place, reason }) => [left, place, reason]);
  const typed = (key: string, change: Partial<CellContent>): WorkbookContent =>
    withCell(copy, valueOf(copy, key).place, change);
  const text = (words: string): Partial<CellContent> => ({ value: { kind: 'text', text: words } });

  test.each([
    ['overview.staff.total', text('约35人'), '约35人', '约数'],
    ['overview.staff.total', text('３５人'), '３５人', null],
    ['overview.staff.total', { value: { kind: 'number', decimal: '35' } }, '35', null],
  ] as const)('%s as %j is carried as it was typed', (key, change, words, remark) => {
    const value = valueOf(typed(key, change), key);
    expect(value).toMatchObject({ texts: [words], raw: words, certainty: 'certain' });
    expect(value.remark ?? '').toContain(remark ?? '');
    expect(value.remark === null).toBe(remark === null);
  });

  test('what a formula left behind in place of a value is listed and not filled in', () => {
    const key = 'overview.staff.total';
    const broken = typed(key, { value: { kind: 'error', code: '#REF!' } });
    expect(valueOf(broken, key)).toMatchObject({ raw: '#REF!', certainty: 'doubtful' });
    const blank = typed(key, { formula: 'Sheet9!A1' });
    expect(readForm(blank, null).recognised.values.map((value) => value.key)).not.toContain(key);
    expect(unreadIn(blank)).toEqual([
      ['Sheet9!A1', valueOf(copy, key).place, expect.stringContaining('公式')],
    ]);
  });

  test('a day without its format is filled in as the day it is read as', () => {
    const key = 'overview.founded';
    const value = valueOf(typed(key, { value: { kind: 'number', decimal: '46000' } }), key);
    expect(value).toMatchObject({ raw: '46000', texts: ['2025年12月9日'], certainty: 'certain' });
    expect(value.remark).not.toBeNull();
  });

  test('lines of one paragraph become paragraphs, which is said', () => {
    const key = 'features.content';
    const before = valueOf(copy, key);
    const value = valueOf(typed(key, text('示例一行\n示例二行')), key);
    expect(value.texts).toEqual(['示例一行', '示例二行', ...before.texts.slice(1)]);
    expect([before.remark, value.remark]).toEqual([null, expect.stringContaining('分段')]);
  });

  test('what stands beside the form is listed with its cell', () => {
    const { place } = valueOf(copy, 'overview.name');
    const sheet = place.kind === 'sheetCell' ? place.sheet : '';
    const beside = withCell(copy, { kind: 'sheetCell', sheet, cell: 'AD3' }, text('另附说明'));
    expect(unreadIn(beside)).toEqual([
      ['另附说明', { kind: 'sheetCell', sheet, cell: 'AD3' }, expect.stringContaining('填报栏目')],
    ]);
    expect(readForm(beside, null).recognised.values).toEqual(readForm(copy, null).recognised.values);
  });

  test('a sheet that was not copied is named', () => {
    const sheets = copy.sheets.filter(({ name }) => name !== '成员学校');
    const { recognised } = readForm({ ...copy, sheets }, null);
    expect(recognised.remarks).toContainEqual(expect.stringContaining('成员学校'));
  });

  test('what stood beside a label that was changed is listed, and that nothing was read there', () => {
    const key = 'overview.secretariat.area';
    const value = valueOf(copy, key);
    const relabelled = {
      ...copy,
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell): CellContent =>
          cell.value.kind === 'text' && cell.value.text.startsWith('固定办公面积')
            ? { ...cell, value: { kind: 'text', text: '面积' } }
            : cell,
        ),
      })),
    };
    const { recognised } = readForm(relabelled, null);
    expect(recognised.values.map((of) => of.key)).not.toContain(key);
    expect(recognised.remarks).toContainEqual(expect.stringMatching(/固定办公面积.*没有读入/));
    expect(unreadIn(relabelled).map(([left]) => left)).toEqual(expect.arrayContaining([value.raw, '面积']));
  });

  test('a total that somebody typed is listed where it is not what the values come to', () => {
    const plan = templatePlan(readForm(copy, null).programme);
    const [sheet] = plan.sheets.filter(({ totals }) => totals.length > 0);
    const [total] = sheet?.totals ?? [];
    if (sheet === undefined || total === undefined) throw new Error('no total');
    const cellOf = (content: WorkbookContent) =>
      content.sheets
        .find(({ name }) => name === sheet.name)
        ?.cells.find(({ row, column }) => row === total.row && column === total.column);
    const place = {
      kind: 'sheetCell' as const,
      sheet: sheet.name,
      cell: cellAddress(total.row - 1, total.column - 2),
    };
    const right = cellOf(whole)?.value;
    if (right?.kind !== 'number') throw new Error('no figure');
    expect(unreadIn(withCell(copy, place, { value: right }))).toEqual([]);
    const wrong = withCell(copy, place, { value: { kind: 'number', decimal: `${right.decimal}9` } });
    expect(unreadIn(wrong)).toEqual([[`${right.decimal}9`, place, expect.stringContaining('合计')]]);
    const words = withCell(copy, place, { value: { kind: 'text', text: '约400人' } });
    expect(unreadIn(words)).toEqual([['约400人', place, expect.stringContaining('合计')]]);
  });

  test('what our formulas left behind is no answer, however little is filled in and whatever stands beside it', () => {
    const empty = copied(filledContent({}, NOTICE), 'values');
    const nothing = readForm(empty, null).recognised;
    expect([nothing.values, nothing.unread]).toEqual([[], []]);
    expect(nothing.remarks.join()).toContain('没有填写任何内容');
    const place = valueOf(copy, 'cover.consortium').place;
    const named = withCell(empty, place, { value: { kind: 'text', text: '示例产教联合体' } });
    const beside = { kind: 'sheetCell', sheet: '封面', cell: 'H20' } as const;
    const noted = withCell(named, beside, { value: { kind: 'text', text: '请领导审阅' } });
    const { values, unread } = readForm(noted, null).recognised;
    expect(values.map(({ key, raw }) => [key, raw])).toEqual([['cover.consortium', '示例产教联合体']]);
    expect(unread.map(({ text: left }) => left)).toEqual(['请领导审阅']);
  });

  test('read as another notice, or with its columns moved, it is recognised by its labels', () => {
    const reading = { outcome: 'read' as const, content: copy };
    expect(readForeignForm(reading, 'moe-2024')).toEqual(readFormWorkbook(reading, 'moe-2024'));
    const moved = {
      ...copy,
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.column > 1 ? { ...cell, column: cell.column + 1 } : cell)),
      })),
    };
    const labelled = { outcome: 'read' as const, content: moved };
    expect(readForeignForm(labelled, null)).toEqual(readFormWorkbook(labelled, null));
  });

  test('with its keys and names emptied where they stood, it says the same', () => {
    const texts = (content: WorkbookContent) =>
      readForm(content, null).recognised.values.map((value) => [value.key, value.texts, value.certainty]);
    expect(texts(withoutKeys(whole, { identity: false }))).toEqual(texts(copy));
  });

  test('read as its own notice it says so, and nothing is guessed', () => {
    const { guessed, recognised } = readForm(copy, NOTICE);
    expect([guessed, recognised.remarks]).toEqual([false, [expect.stringContaining('副本')]]);
  });

  test('what is ours is not imported', () => {
    expect(readForeignForm({ outcome: 'read', content: whole }, null)).toMatchObject({ outcome: 'stopped' });
  });
});
