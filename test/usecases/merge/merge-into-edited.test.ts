import { cellText } from '../../../src/filing/cell-text';
import type { CellValue } from '../../../src/model/ports';
import type { SheetContent, WorkbookContent } from '../../../src/model/workbook-content';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { IncomingFile } from '../../../src/usecases/merge/merge-files';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { leftOut } from '../../../src/usecases/merge/read-incoming';
import { registeredReceipts } from '../../../src/usecases/returns/receipt-register';
import { sampleProgramme } from '../sample-workbook';
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
  NUMBER,
  one,
  PARK_INDUSTRY,
  rowOf,
  second,
  sheetOf,
  SUMMARY,
  summaryCell,
  textsBy,
  third,
  three,
  two,
  typed,
} from './merged-bytes';

/** What staff do to a merged workbook that is neither a decision nor a remark: sorting, copying, computing, correcting. */

const RECEIPTS = '收件登记与形式审查';
const CONFLICTS = '重复与冲突';
const CONSORTIUM = 4;
const [RESULT, REASON_OF_RECEIPT] = [12, 13];

function keyRow(bytes: Uint8Array, sheet: string, key: string): number {
  const cell = sheetOf(bytes, sheet).cells.find((of) => of.column === 1 && cellText(of) === key);
  if (cell === undefined) throw new Error(`no row ${key}`);
  return cell.row;
}

const textIn = (bytes: Uint8Array, sheet: string, row: number, column: number): string =>
  cellText(sheetOf(bytes, sheet).cells.find((cell) => cell.row === row && cell.column === column) ?? null);

const text = (sheet: string, row: number, column: number, written: string): CellValue => ({
  place: { sheet, row, column },
  value: written === '' ? { kind: 'blank' } : { kind: 'text', text: written },
});

/** What the visible columns of two rows say, each in the other row: sorted without the hidden keys. */
function exchanged(bytes: Uint8Array, sheet: string, rows: readonly [number, number]): CellValue[] {
  const { cells } = sheetOf(bytes, sheet);
  const inRow = (row: number): typeof cells =>
    cells.filter((cell) => cell.row === row && cell.column > 1 && cell.formula === undefined);
  const columns = new Set(rows.flatMap((row) => inRow(row).map(({ column }) => column)));
  return [...columns].flatMap((column) =>
    rows.map((row, index): CellValue => {
      const cell = inRow(rows[1 - index] ?? 0).find((of) => of.column === column);
      return cell?.value.kind === 'number'
        ? { place: { sheet, row, column }, value: { kind: 'number', decimal: cell.value.decimal } }
        : text(sheet, row, column, cellText(cell ?? null));
    }),
  );
}

describe('several cells of one row were corrected', () => {
  const columns = [PARK_INDUSTRY, PARK_INDUSTRY + 1, PARK_INDUSTRY + 2];

  test('each is asked about for itself, and merging again changes nothing', async () => {
    const before = await fresh(first, second);
    const edited = await carriedOut(
      before,
      columns.map((column) => typed(before, one, column, `核定${column}`)),
    );
    const after = await mergedInto(edited);
    const edits = again(after).result.remarks.filter(({ kind }) => kind === 'staffEdit');
    expect(new Set(edits.map(({ field }) => field)).size).toBe(columns.length);
    const asked = sheetOf(after, '问题清单').cells.filter(({ column, value }) =>
      column === 1 ? false : value.kind === 'text' && value.text.includes('经工作人员改为'),
    );
    expect(asked).toHaveLength(columns.length);
    expect(again(after).change.cells).toEqual([]);
    // One is corrected back: the others are asked about as before.
    const back = await mergedInto(
      await carriedOut(after, [typed(after, one, PARK_INDUSTRY, '高端装备制造')]),
    );
    for (const column of columns.slice(1)) expect(summaryCell(back, one, column)).toBe(`核定${column}`);
    expect(again(back).change.cells).toEqual([]);
  });
});

test('a formula staff put into the 汇总表 stays, whatever it comes to', async () => {
  const before = await fresh(first, second);
  const numbering = (names: typeof one): CellValue => {
    const row = rowOf(before, names);
    return {
      place: { sheet: SUMMARY, row, column: NUMBER },
      value: { kind: 'formula', formula: 'ROW()-15', cached: row - 15 },
    };
  };
  const numbered = await carriedOut(before, [numbering(one), numbering(two)]);
  expect(again(numbered, first, second).change.cells).toEqual([]);
  const after = await mergedInto(numbered, newer);
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('海工装备');
  const own = sheetOf(after, SUMMARY).cells.find(
    ({ row, column }) => row === rowOf(after, one) && column === NUMBER,
  );
  expect(own?.formula).toBe('ROW()-15');
});

test('sorted without the keys and a name corrected: every application keeps its row', async () => {
  const before = await fresh(first, second);
  const rows = [rowOf(before, one), rowOf(before, two)] as const;
  const sorted = await carriedOut(before, exchanged(before, SUMMARY, rows));
  const corrected = await carriedOut(sorted, [text(SUMMARY, rows[1], CONSORTIUM, '示例种业产教共同体')]);
  const after = await mergedInto(corrected, newer);
  expect(rowOf(after, one)).toBe(rows[1]);
  expect(rowOf(after, two)).toBe(rows[0]);
  expect(summaryCell(after, one, CONSORTIUM)).toBe('示例种业产教共同体');
  expect(summaryCell(after, one, PARK_INDUSTRY)).toBe('海工装备');
  expect(again(after, newer).change.cells).toEqual([]);
});

test('a row that was taken out is listed again, and said to be; one that never stood there is new', async () => {
  const before = await fresh(first, second);
  const row = rowOf(before, one);
  const cells = sheetOf(before, SUMMARY).cells.filter((cell) => cell.row === row);
  const without = await carriedOut(
    before,
    cells.map(({ column }) => text(SUMMARY, row, column, '')),
  );
  const merged = again(without, third);
  const name = ({ application }: { application: string }): string => application;
  const rows = merged.preview.summaries.flatMap((summary) => summary.rows);
  expect(rows.filter(({ kind }) => kind === 'restored').map(name)).toEqual([one.consortium]);
  expect(rows.filter(({ kind }) => kind === 'added').map(name)).toEqual([three.consortium]);
  const after = await mergedInto(without, third);
  expect(summaryCell(after, one, CONSORTIUM)).toBe(one.consortium);
  expect(again(after, third).change.cells).toEqual([]);
});

describe('a list sorted without its hidden keys', () => {
  const CONCLUDED = [
    [RESULT, '补正'],
    [REASON_OF_RECEIPT, '缺页'],
  ] as const;

  /** 补正 noted beside the first application; then the two rows change places, and somebody numbers them anew. */
  async function sortedReceipts(): Promise<Uint8Array> {
    const before = await fresh(first, second);
    const rows = [`app:${one.consortium}`, `app:${two.consortium}`].map((key) =>
      keyRow(before, RECEIPTS, key),
    );
    const [upper = 0, lower = 0] = rows;
    const noted = await carriedOut(
      before,
      CONCLUDED.map(([column, word]) => text(RECEIPTS, upper, column, word)),
    );
    const sorted = await carriedOut(noted, exchanged(noted, RECEIPTS, [upper, lower]));
    return carriedOut(
      sorted,
      rows.map((row, index) => ({
        place: { sheet: RECEIPTS, row, column: 2 },
        value: { kind: 'number', decimal: String(index + 1) },
      })),
    );
  }

  test('a conclusion stays with its application', async () => {
    const sorted = await sortedReceipts();
    const merged = again(sorted);
    expect(merged.receipts.map(({ application, result }) => [application, result])).toEqual([
      [one.consortium, '补正'],
    ]);
    const after = await carriedOut(sorted, merged.change.cells);
    const row = keyRow(after, RECEIPTS, `app:${one.consortium}`);
    expect(textIn(after, RECEIPTS, row, 3)).toBe(one.consortium);
    expect(textIn(after, RECEIPTS, row, RESULT)).toBe('补正');
    expect(textIn(after, RECEIPTS, keyRow(after, RECEIPTS, `app:${two.consortium}`), RESULT)).toBe('');
    expect(again(after).change.cells).toEqual([]);
  });

  test('the notice of return says it of the right one', async () => {
    const receiptsOf = registeredReceipts(contentOf(await sortedReceipts()));
    expect(receiptsOf(sampleProgramme(), [one.consortium]).review).toEqual({
      result: '补正',
      reason: '缺页',
    });
    expect(receiptsOf(sampleProgramme(), [two.consortium]).review).toBeNull();
  });

  test('a decision is about the conflict it stands beside', async () => {
    const before = await fresh(first, newer, { ...second, names: second.names.map(ofFirstPark) });
    const { cells } = sheetOf(before, CONFLICTS);
    const keys = cells.filter(({ column, row }) => column === 1 && row > 1).map(cellText);
    const versions = keys.find((key) => key.startsWith('versions:')) ?? '';
    const park = keys.find((key) => key.startsWith('park:')) ?? '';
    const rows = [keyRow(before, CONFLICTS, versions), keyRow(before, CONFLICTS, park)] as const;
    const decided = await carriedOut(before, [text(CONFLICTS, rows[1], 7, '都列入')]);
    const sorted = await carriedOut(decided, exchanged(decided, CONFLICTS, rows));
    const merged = again(sorted);
    expect(
      merged.result.conflicts.flatMap(({ subject, choice }) => (choice === null ? [] : [subject])),
    ).toEqual([park]);
    const after = await carriedOut(sorted, merged.change.cells);
    expect(textIn(after, CONFLICTS, keyRow(after, CONFLICTS, park), 7)).toBe('都列入');
    expect(textIn(after, CONFLICTS, keyRow(after, CONFLICTS, versions), 7)).toBe('');
    expect(again(after).change.cells).toEqual([]);
  });

  function ofFirstPark(name: (typeof second.names)[number]): typeof name {
    return name.party === 'park' ? { ...name, name: one.park } : name;
  }
});

test.each([SUMMARY, RECEIPTS, CONFLICTS])(
  'a copy of “%s” staff keep before it is left alone',
  async (name) => {
    const content = contentOf(await fresh(first, second));
    const copied = content.sheets.filter((sheet) => sheet.name === name);
    const copies = copied.map((sheet): SheetContent => ({ ...sheet, name: `${name} (2)` }));
    const withCopy: WorkbookContent = { ...content, sheets: [...copies, ...content.sheets] };
    const merged = mergeFiles(given(first, newer), withCopy, LATER);
    if (merged.outcome !== 'changed') throw new Error(merged.outcome);
    const sheets = new Set(merged.change.cells.map(({ place }) => place.sheet));
    expect(sheets).toContain(name);
    expect(sheets).not.toContain(`${name} (2)`);
  },
);

test('files shown under one name that cannot be read for different reasons are listed one by one', async () => {
  const unread = (...reasons: string[]): IncomingFile[] =>
    reasons.map((refused) => leftOut({ file: '坏.xlsx', receivedAt: '2026-05-13', refused }));
  const merged = mergeFiles([...given(first), ...unread('原因一', '原因二', '原因三')], null, LATER);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  const bytes = await writePlan(merged.plan);
  const again = mergeFiles(unread('原因三', '原因二', '原因一'), contentOf(bytes), LATER);
  if (again.outcome !== 'changed') throw new Error(again.outcome);
  const after = await carriedOut(bytes, again.change.cells);
  const reasons = sheetOf(after, '问题清单').cells.map(cellText);
  expect(reasons.filter((said) => said.startsWith('原因'))).toEqual(['原因三', '原因二', '原因一']);
});

test.each([
  ['a formula nobody has computed', { kind: 'empty' } as const],
  ['a reason a spreadsheet took for a formula', { kind: 'error', code: '#NAME?' } as const],
])('%s stays where it was written', async (_, value) => {
  const before = await fresh(first, newer);
  const content = contentOf(before);
  const [key = ''] = [...textsBy(before, CONFLICTS, 1).keys()].filter((text) => text.startsWith('versions:'));
  const row = keyRow(before, CONFLICTS, key);
  const reason = { row, column: 9, value, formula: '确属不同' };
  const withReason: WorkbookContent = {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === CONFLICTS
        ? {
            ...sheet,
            cells: [...sheet.cells.filter((cell) => cell.row !== row || cell.column !== 9), reason],
          }
        : sheet,
    ),
  };
  const merged = mergeFiles(given(second), withReason, LATER);
  if (merged.outcome !== 'changed') throw new Error(merged.outcome);
  const inRow = merged.change.cells.filter(({ place }) => place.sheet === CONFLICTS && place.row === row);
  expect(inRow.map(({ place }) => place.column)).not.toContain(9);
});
