import { MarkupText } from '../../../src/host/file/markup/markup-elements';
import { patchCells } from '../../../src/host/file/patching/patch-cells';
import { PatchRefused } from '../../../src/host/file/patching/patch-refused';
import { Refusal } from '../../../src/host/file/package/refusal';
import { parseCellAddress } from '../../../src/model/cell-address';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { MAIN, worksheet } from './build-package';

const text = (content: string): PlannedValue => ({ kind: 'text', text: content });
const number = (decimal: string): PlannedValue => ({ kind: 'number', decimal });
const BLANK: PlannedValue = { kind: 'blank' };

const MERGED = worksheet('').replace(
  '</worksheet>',
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
);

function patch(xml: string, values: Record<string, PlannedValue>, date1904 = false): string {
  const changes = new Map<number, Map<number, PlannedValue>>();
  for (const [address, value] of Object.entries(values)) {
    const place = parseCellAddress(address);
    if (!place) throw new Error(address);
    const row = changes.get(place.row) ?? new Map<number, PlannedValue>();
    changes.set(place.row, row.set(place.column, value));
  }
  return patchCells(new MarkupText('xl/worksheets/sheet1.xml', xml), '概况', changes, date1904);
}

const inline = (content: string): string => `<is><t xml:space="preserve">${content}</t></is>`;

describe('a changed cell', () => {
  test.each<[string, string, Record<string, PlannedValue>, string]>([
    [
      'keeps its style and loses its old type',
      '<row r="1"><c r="A1" s="7" t="s"><v>3</v></c><c r="B1"/></row>',
      { A1: number('12.50') },
      '<row r="1"><c r="A1" s="7"><v>12.5</v></c><c r="B1"/></row>',
    ],
    [
      'holds its text itself',
      '<row r="1"><c r="A1" s="7"><v>3</v></c></row>',
      { A1: text(' <甲> & "乙"\n_x000D_\r') },
      `<row r="1"><c r="A1" s="7" t="inlineStr">${inline(' &lt;甲&gt; &amp; &quot;乙&quot;\n_x005F_x000D__x000D_')}</c></row>`,
    ],
    [
      'is opened where it was closed',
      "<row r='1'><c s='2' r='A1' /></row>",
      { A1: { kind: 'boolean', value: true } },
      "<row r='1'><c s='2' r='A1' t=\"b\"><v>1</v></c></row>",
    ],
    [
      'is closed where it becomes empty, rich text and metadata gone',
      '<row r="1"><c r="A1" s="2" t="inlineStr" vm="1" cm="2"><is><r><t>甲</t></r></is></c></row>',
      { A1: BLANK },
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'gets a formula with its value',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      { A1: { kind: 'formula', formula: 'B1&"<"', cached: '甲<' } },
      '<row r="1"><c r="A1" t="str"><f>B1&amp;&quot;&lt;&quot;</f><v>甲&lt;</v></c></row>',
    ],
    [
      'loses its formula',
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      { A1: number('3') },
      '<row r="1"><c r="A1"><v>3</v></c></row>',
    ],
    [
      'becomes a day in the 1900 system',
      '<row r="1"><c r="A1"/></row>',
      { A1: { kind: 'date', iso: '2026-03-31' } },
      '<row r="1"><c r="A1"><v>46112</v></c></row>',
    ],
    [
      'is found in rows and cells without addresses',
      '<row><c><v>1</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>',
      { B2: number('5') },
      '<row><c><v>1</v></c></row><row><c><v>1</v></c><c><v>5</v></c></row>',
    ],
    [
      'leaves comments, white space and processing instructions alone',
      '\n <row r="1" >\n  <!-- <c r="A1"/> --> <c r="A1"><v>1</v></c>\n <?x <c?></row>\n',
      { A1: number('2') },
      '\n <row r="1" >\n  <!-- <c r="A1"/> --> <c r="A1"><v>2</v></c>\n <?x <c?></row>\n',
    ],
    [
      'is not looked for in attribute values',
      '<row r="1" x="a>b"><c r="A1" y=\'/>\'><v>1</v></c></row>',
      { A1: number('2') },
      '<row r="1" x="a>b"><c r="A1" y=\'/>\'><v>2</v></c></row>',
    ],
  ])('%s', (_, rows, values, expected) => {
    expect(patch(worksheet(rows), values)).toBe(worksheet(expected));
  });

  test('counts from 1904 where the workbook does', () => {
    expect(patch(worksheet(''), { A1: { kind: 'date', iso: '1904-01-02' } }, true)).toContain('<v>1</v>');
  });
});

describe('a new cell', () => {
  test.each<[string, string, Record<string, PlannedValue>, string]>([
    [
      'stands in its place',
      '<row r="1"><c r="B1"/><c r="D1"/></row>',
      { E1: number('5'), A1: number('1'), C1: number('3') },
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'opens a closed row and keeps its attributes',
      '<row r="2" ht="30" customHeight="1"/>',
      { B2: number('5') },
      '<row r="2" ht="30" customHeight="1"><c r="B2"><v>5</v></c></row>',
    ],
    [
      'brings its row',
      '<row r="2"/><row r="5"/>',
      { A1: number('1'), A3: number('3'), A9: number('9') },
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      'widens the hint about the columns of its row',
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      { E1: number('5') },
      '<row r="1" spans="2:5"><c r="B1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'drops a hint of several pieces',
      '<row r="1" spans="2:3 7:8"><c r="B1"/></row>',
      { E1: number('5') },
      '<row r="1"><c r="B1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'stays before what has to be last in the row',
      '<row r="1"><c r="B1"/><extLst><ext uri="x"/></extLst></row>',
      { E1: number('5') },
      '<row r="1"><c r="B1"/><c r="E1"><v>5</v></c><extLst><ext uri="x"/></extLst></row>',
    ],
    ['is not made for an empty value', '<row r="1"/>', { A1: BLANK, B7: BLANK }, '<row r="1"/>'],
  ])('%s', (_, rows, values, expected) => {
    expect(patch(worksheet(rows), values)).toBe(worksheet(expected));
  });

  test('opens closed sheet data', () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    expect(patch(xml, { A1: number('1') })).toBe(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(patch(xml, { A1: BLANK })).toBe(xml);
  });

  test('takes the prefix of the part', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    expect(patch(xml, { A1: text('甲'), A2: number('2') })).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test.each([
    ['B2:C3', 'E9', 'B2:E9'],
    ['B2', 'A1', 'A1:B2'],
    ['A1:Z99', 'C5', 'A1:Z99'],
  ])('widens the dimension %s by %s', (before, address, after) => {
    const dimension = (ref: string): string => `<dimension ref="${ref}"/>`;
    expect(patch(worksheet('', dimension(before)), { [address]: number('1') })).toContain(dimension(after));
  });
});

describe('formulas shared by several cells', () => {
  const master = '<c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1*SUM(A:A)</f><v>1</v></c>';
  const followers =
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3" s="4"><f t="shared" si="0"></f><v>3</v></c></row>';

  test('are copied to the others where the one that holds them changes', () => {
    expect(patch(worksheet(`<row r="1">${master}</row>${followers}`), { C1: number('9') })).toBe(
      worksheet(
        '<row r="1"><c r="C1"><v>9</v></c></row>' +
          '<row r="2"><c r="C2"><f>A2+$B$1*SUM(A:A)</f><v>2</v></c></row>' +
          '<row r="3"><c r="C3" s="4"><f>A3+$B$1*SUM(A:A)</f><v>3</v></c></row>',
      ),
    );
  });

  test('stay shared where another one changes', () => {
    const changed = patch(worksheet(`<row r="1">${master}</row>${followers}`), { C2: number('9') });
    expect(changed).toContain(master);
    expect(changed).toContain('<row r="2"><c r="C2"><v>9</v></c></row>');
    expect(changed).toContain('<f t="shared" si="0"></f>');
  });

  test('may all change together', () => {
    expect(
      patch(worksheet(`<row r="1">${master}</row>${followers}`), { C1: BLANK, C2: BLANK, C3: BLANK }),
    ).toBe(
      worksheet('<row r="1"><c r="C1"/></row><row r="2"><c r="C2"/></row><row r="3"><c r="C3" s="4"/></row>'),
    );
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (failure) {
    if (failure instanceof PatchRefused) return failure.code;
    throw failure;
  }
  return 'patched';
}

describe('a cell is refused', () => {
  test.each<[string, string, string]>([
    ['insideMerge', 'B1', MERGED],
    [
      'insideArrayFormula',
      'A2',
      worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row>'),
    ],
    [
      'insideArrayFormula',
      'B2',
      worksheet('<row r="1"><c r="B1"><f t="dataTable" ref="B1:B3" r1="A1"/></c></row>'),
    ],
    ['rowsOutOfOrder', 'A1', worksheet('<row r="2"/><row r="1"/>')],
    ['rowsOutOfOrder', 'A1', worksheet('<row r="1"><c r="B1"/><c r="B1"/></row>')],
    ['unusualMarkup', 'A1', `<worksheet xmlns="${MAIN}"/>`],
    ['unusualMarkup', 'A1', `<worksheet xmlns="${MAIN}"><x:sheetData xmlns:x="${MAIN}"/></worksheet>`],
    ['notAWorksheet', 'A1', `<chartsheet xmlns="${MAIN}"/>`],
  ])('%s %s', (code, address, xml) => {
    expect(refusalOf(() => patch(xml, { [address]: number('1') }))).toBe(code);
  });

  test.each([
    worksheet('<row r="1"><c r="A1"></row>'),
    worksheet('<row r="1"><c r="A1><v>1</v></c></row>'),
    worksheet('<row r="1"><!-- </row>'),
    `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet('')}`,
    '',
  ])('with its part where that is damaged', (xml) => {
    expect(() => patch(xml, { A1: number('1') })).toThrow(Refusal);
  });

  test.each([
    ['a tag without an end', `<${'a'.repeat(2_000_000)}`],
    ['an attribute without a value', `<worksheet ${'a'.repeat(2_000_000)}><sheetData/></worksheet>`],
    ['white space without an end', `<worksheet><sheetData${' '.repeat(2_000_000)}x/></worksheet>`],
    ['quotes without an end', `<worksheet ${'a="" '.repeat(400_000)}"`],
  ])('or patched in time that grows with the part only: %s', (_, xml) => {
    let outcome: unknown;
    try {
      outcome = patch(xml, { A1: number('1') });
    } catch (failure) {
      outcome = failure instanceof Refusal ? 'refused' : failure;
    }
    expect(typeof outcome).toBe('string');
  });

  test('but not the top left cell of a merge, nor a formula array of one cell', () => {
    expect(patch(MERGED, { A1: number('1') })).toContain('<c r="A1"><v>1</v></c>');
    const single = worksheet('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*1)</f></c></row>');
    expect(patch(single, { A1: number('1') })).toBe(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  });
});
