import fc from 'fast-check';
import { printedTextsOf } from '../../../src/document/reading/printed-texts';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { cellAddress } from '../../../src/model/cell-address';
import type { RecognisedDocument } from '../../../src/model/document-import';
import type { WorkbookReading } from '../../../src/model/workbook-content';
import { findProgramme } from '../../../src/programmes/registry';
import { foreignFormHint, readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { filledContent } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';
import { LIANYUNGANG, LIANYUNGANG_READ, MINISTRY, MINISTRY_READ } from '../../document/reading/filled-papers';
import { fillIn, lianyungangForm, ministryForm } from '../../document/reading/paper-form';
import type { TypedSheet, Typing } from './typed-form';
import { PLAIN, readingOf, typedSheets, writtenByExceljs, writtenByOpenpyxl } from './typed-form';

const fullWidth = (text: string): string =>
  text.replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）')).replace(/ /g, '\u3000');

const TYPINGS: Readonly<Record<string, Partial<Typing>>> = {
  'as in Word': {},
  'nothing merged': { isMerged: false },
  'a sheet per part': { isSplit: true, top: 3, left: 2 },
  'columns moved and spread, blank rows between': { left: 5, top: 4, spreadColumns: true, blankRows: 2 },
  'full-width brackets and spaces': { retype: fullWidth, blankRows: 1 },
  'nothing merged, a sheet per part, figures as texts': {
    isMerged: false,
    isSplit: true,
    areNumbers: false,
    left: 3,
  },
};

const NOTICES = {
  'lianyungang-2026': { form: fillIn(lianyungangForm(), LIANYUNGANG), truth: LIANYUNGANG_READ },
  'moe-2023': { form: fillIn(ministryForm(), MINISTRY), truth: MINISTRY_READ },
} as const;
type NoticeId = keyof typeof NOTICES;

function recognisedIn(workbook: WorkbookReading, id: string | null): RecognisedDocument {
  const reading = readFormWorkbook(workbook, id);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.recognised;
}

/** Lines of typed cells that are neither printed nor part of a value nor listed. */
function droppedIn(
  sheets: readonly TypedSheet[],
  { values, unread }: RecognisedDocument,
  id: string,
): string[] {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  const printed = printedTextsOf(programme);
  const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;
  const used = new Set(
    [...values, ...unread].map(({ place }) =>
      place.kind === 'sheetCell' ? placeOf(place.sheet, place.cell) : '',
    ),
  );
  const raws = values.map(({ raw }) => raw);
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) => {
      const text = String(value);
      if (used.has(placeOf(name, cellAddress(row, column))) || printed.has(text)) return [];
      return text
        .split('\n')
        .map((line) => line.replace(/_+/g, '').trim())
        .filter((line) => line !== '' && !printed.has(line) && !raws.some((raw) => raw.includes(line)));
    }),
  );
}

describe.each(Object.keys(NOTICES) as NoticeId[])('the form of %s typed by hand', (id) => {
  const { form, truth } = NOTICES[id];

  function expectRight(sheets: readonly TypedSheet[], recognised: RecognisedDocument): void {
    const { values } = recognised;
    const certain = values.filter(({ certainty }) => certainty === 'certain');
    const wrong = certain.filter(({ key, texts }) => truth[key] !== texts.join('\n'));
    expect(wrong.map(({ key, texts }) => [key, texts])).toEqual([]);
    expect(certain.map(({ key }) => key).sort()).toEqual(Object.keys(truth).sort());
    expect(droppedIn(sheets, recognised, id)).toEqual([]);
  }

  describe.each(Object.entries(TYPINGS))('%s', (_, over) => {
    const sheets = typedSheets(form, { ...PLAIN, ...over });

    test('by openpyxl: what is certain is right, what is not is listed', () => {
      expectRight(sheets, recognisedIn(readWorkbook(writtenByOpenpyxl(sheets)), id));
    });

    test('by exceljs: the same', async () => {
      const bytes = await writtenByExceljs(sheets);
      const recognised = recognisedIn(readWorkbook(bytes), id);
      expect(recognised.values).toEqual(recognisedIn(readingOf(sheets), id).values);
      expectRight(sheets, recognised);
    });
  });

  test('remarks, drafts and hidden sheets are listed, not read', () => {
    const sheets = typedSheets(form, { ...PLAIN, blankRows: 1 });
    const [first] = sheets;
    if (first === undefined) throw new Error('no sheet');
    const last = Math.max(...first.cells.map(({ row }) => row));
    first.cells.push({ row: last + 1, column: 1, value: '注：数据截至5月，待核' });
    sheets.push(
      { name: '草稿', isHidden: false, merges: [], cells: [{ row: 1, column: 1, value: '问一下老师人数' }] },
      { name: '旧', isHidden: true, merges: [], cells: [{ row: 1, column: 1, value: '隐藏的说明' }] },
    );
    const recognised = recognisedIn(readingOf(sheets), id);
    expectRight(sheets, recognised);
    const left = recognised.unread.map(({ text }) => text);
    expect(left).toEqual(expect.arrayContaining(['注：数据截至5月，待核', '问一下老师人数', '隐藏的说明']));
    expect(recognised.remarks.join('')).toContain('“旧”');
  });

  test('the notice is told by what the sheets print, and merging says what to do', () => {
    const sheets = typedSheets(form, PLAIN);
    const workbook = readingOf(sheets);
    const reading = readFormWorkbook(workbook, null);
    expect(reading).toMatchObject({ outcome: 'read', guessed: true, programme: { id } });
    expect(foreignFormHint(workbook.content)?.importable).toEqual({ programme: id });
  });
});

test('whatever stands wherever, nothing is dropped in silence', () => {
  const form = NOTICES['lianyungang-2026'].form;
  fc.assert(
    fc.property(
      fc.record({
        left: fc.integer({ min: 1, max: 4 }),
        top: fc.integer({ min: 1, max: 4 }),
        isMerged: fc.boolean(),
        isSplit: fc.boolean(),
        spreadColumns: fc.boolean(),
        blankRows: fc.integer({ min: 0, max: 3 }),
        areNumbers: fc.boolean(),
      }),
      fc.array(
        fc.record({
          row: fc.integer({ min: 1, max: 150 }),
          column: fc.integer({ min: 1, max: 16 }),
          value: fc.constantFrom(
            '另记一笔',
            '7788',
            '2026年',
            '合计',
            '注：另有说明',
            '示例丁公司',
            '企业名称',
            '=1+1',
            '\n乙\n',
          ),
        }),
        { maxLength: 6 },
      ),
      (typing, extra) => {
        const sheets = typedSheets(form, { ...PLAIN, ...typing });
        for (const cell of extra) {
          const sheet = sheets[cell.row % sheets.length];
          const isFree = sheet?.cells.every(({ row, column }) => row !== cell.row || column !== cell.column);
          if (isFree === true) sheet?.cells.push(cell);
        }
        expect(
          droppedIn(sheets, recognisedIn(readingOf(sheets), 'lianyungang-2026'), 'lianyungang-2026'),
        ).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test('what is no plain figure is doubtful, and what stands under a header nobody knows is listed', () => {
  const sheets = typedSheets(NOTICES['lianyungang-2026'].form, {
    ...PLAIN,
    retype: (text) => text.replace('企业职工总数', '企业员工总数').replace('86人次', '约90人次'),
  });
  const { values, unread } = recognisedIn(readingOf(sheets), 'lianyungang-2026');
  const doubtful = values.filter(({ certainty }) => certainty === 'doubtful');
  expect(doubtful.map(({ key }) => key)).toEqual(['outcomes.partTimeTeachers.enterprise.persons@2025']);
  expect(doubtful[0]?.alternatives.length).toBeGreaterThan(0);
  expect(unread.map(({ text }) => text)).toContain('1,200');
});

describe('what is no foreign form', () => {
  test('a workbook of ours is not imported', () => {
    const content = filledContent(seededValues(seededNames(0)));
    expect(readFormWorkbook({ outcome: 'read', content }, null)).toMatchObject({ outcome: 'stopped' });
  });

  test('any other table is no form, and merging has nothing to say about it', () => {
    const sheets = [
      {
        name: '名单',
        isHidden: false,
        merges: [],
        cells: [
          { row: 1, column: 1, value: '姓名' },
          { row: 1, column: 2, value: '电话' },
        ],
      },
    ];
    const workbook = readingOf(sheets);
    expect(readFormWorkbook(workbook, null)).toMatchObject({ outcome: 'stopped' });
    expect(foreignFormHint(workbook.content)).toBeNull();
  });
});
