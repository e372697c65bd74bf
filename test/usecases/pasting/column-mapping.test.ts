/** @jest-environment jsdom */
import type { ColumnMapping } from '../../../src/usecases/pasting/column-mapping';
import { mapColumns, withColumn } from '../../../src/usecases/pasting/column-mapping';
import { pastedTable } from '../../../src/usecases/pasting/read-clipboard';
import { pastedFrom } from './clipboard-fixture';
import { gridOf, tableBlock } from './sample-tables';

const enterprises = tableBlock('members.enterprises');
const schools = tableBlock('members.schools');
const others = tableBlock('members.others');
const summary = tableBlock('summary.consortia');

const fields = ({ columns }: ColumnMapping): (string | null)[] =>
  columns.map(({ field, isSerial }) => (isSerial ? '#' : (field?.replace(/^.*\./, '') ?? null)));

describe('columns found by a header', () => {
  it.each([
    [
      'as printed',
      enterprises,
      ['企业名称|企业职工总数（人）|企业资产总额（万元）', '甲|1|2'],
      ['name', 'employees', 'assets'],
      1,
    ],
    [
      'in any order, half-width, spaced',
      enterprises,
      ['资产总额(万元)|序号|企业 名称', '2|1|甲'],
      ['assets', '#', 'name'],
      1,
    ],
    [
      'with columns nobody asks for',
      enterprises,
      ['企业名称|法定代表人|企业职工总数|备注', '甲|乙|3|'],
      ['name', null, 'employees', null],
      1,
    ],
    [
      'over two rows, the first merged',
      summary,
      ['联合体名称|依托园区||牵头学校|', '|园区名称|主导产业|学校名称|教育层次', '甲|乙|丙|丁|中职'],
      ['consortium', 'parkName', 'parkIndustry', 'schoolName', 'schoolLevel'],
      2,
    ],
    [
      'below a title',
      enterprises,
      ['联合体企业情况||', '企业名称|企业职工总数|企业销售总额', '甲|1|2'],
      ['name', 'employees', 'sales'],
      2,
    ],
    ['one column', enterprises, ['企业名称', '甲', '乙'], ['name'], 1],
    [
      'words of practice for the name',
      others,
      ['成员单位|单位性质|单位总人数', '甲|事业单位|3'],
      ['name', 'nature', 'headcount'],
      1,
    ],
    [
      'students that may be either',
      schools,
      ['学校名称|学生数|学校层次', '甲|1|中职'],
      ['name', null, 'level'],
      1,
    ],
  ] as const)('%s', (_, table, lines, expected, headerRows) => {
    const mapping = mapColumns(gridOf(...lines), table);
    expect(fields(mapping)).toEqual(expected);
    expect(mapping).toMatchObject({ basis: 'header', headerRows });
  });

  it('reads the headers of Word, Excel and WPS', () => {
    const word = mapColumns(pastedTable(pastedFrom('word-members.html')).grid, enterprises);
    expect(word).toMatchObject({ basis: 'header', headerRows: 2 });
    expect(fields(word)).toEqual(['#', 'name', 'employees', 'assets', null]);
    const excel = mapColumns(pastedTable(pastedFrom('excel-range.html')).grid, schools);
    expect(excel.headerRows).toBe(2);
    expect(fields(excel)).toEqual(['students', 'level', 'name', 'majors']);
    expect(fields(mapColumns(pastedTable(pastedFrom('wps-writer.html')).grid, others))).toEqual([
      'name',
      'category',
      'headcount',
    ]);
  });

  it('keeps the numbers of rows where the table asks for them', () => {
    expect(fields(mapColumns(gridOf('序号|联合体名称', '1|甲'), summary))[0]).toBe('number');
  });
});

describe('columns by their order, for a person to confirm', () => {
  it.each([
    ['no header', ['甲|35|1200', '乙|2|3'], ['name', 'employees', 'assets'], 0],
    ['numbered rows', ['1|甲|35', '2|乙|2', '合计||37'], ['#', 'name', 'employees'], 0],
    ['a header in other words', ['公司|多少人|家底', '甲|1|2'], ['name', 'employees', 'assets'], 1],
    ['names alone', ['甲公司', '乙公司'], ['name'], 0],
  ] as const)('%s', (_, lines, expected, headerRows) => {
    const mapping = mapColumns(gridOf(...lines), enterprises);
    expect(fields(mapping)).toEqual(expected);
    expect(mapping).toMatchObject({ basis: 'order', headerRows });
  });

  it('leaves out what goes beyond the columns of the table', () => {
    expect(fields(mapColumns(gridOf('甲|1|2|3|4|5|6', '乙|1|2|3|4|5|7'), enterprises))).toEqual([
      'name',
      'employees',
      'assets',
      'sales',
      'benefit',
      null,
      null,
    ]);
  });
});

it('lets a person choose, one column a field', () => {
  const mapping = mapColumns(gridOf('甲|35|1200', '乙|2|3'), enterprises);
  const swapped = withColumn(mapping, 2, 'members.enterprises.employees');
  expect(fields(swapped)).toEqual(['name', null, 'employees']);
  expect(swapped.basis).toBe('chosen');
  expect(fields(withColumn(swapped, 2, null))).toEqual(['name', null, null]);
});
