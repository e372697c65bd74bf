import { validatePlan } from '../../src/host/plan/validate-plan';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { areaAddress } from '../../src/model/cell-address';
import type { Programme } from '../../src/model/programme';
import type { PlannedSheet } from '../../src/model/workbook-plan';
import { everythingRequired, programmeOf, sampleField, sampleGrid, sampleTable } from './derived-programmes';

function sheetOf(programme: Programme): PlannedSheet {
  const plan = layOutProgramme(programme);
  expect(validatePlan(plan)).toEqual([]);
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Printed texts with the cells they cover. */
function texts(sheet: PlannedSheet): Record<string, string> {
  return Object.fromEntries(
    sheet.labels.map(({ row, column, text }) => {
      const merge = sheet.merges.find((area) => area.top === row && area.left === column);
      return [text, areaAddress(merge ?? { top: row, left: column, bottom: row, right: column })];
    }),
  );
}

function areaOf(sheet: PlannedSheet, field: string, year: number | null = null): string {
  const found = sheet.fields.find((candidate) => candidate.field === field && candidate.year === year);
  const merge = sheet.merges.find((area) => area.top === found?.area.top && area.left === found.area.left);
  return merge ? areaAddress(merge) : found ? areaAddress(found.area) : '';
}

const figure = (key: string, more: Record<string, unknown> = {}): ReturnType<typeof sampleField> =>
  sampleField(key, { type: { kind: 'integer', unit: '个' }, years: [2025, 2026], ...more });

test('a grid fills its rows past cells still covered from above', () => {
  const fields = [sampleField('one'), sampleField('two'), sampleField('three')];
  const sheet = sheetOf(
    programmeOf([
      {
        kind: 'fieldGrid',
        key: 'grid',
        columnWidths: [10, 20, 30],
        rows: [
          {
            key: 'grid.first',
            cells: [
              { kind: 'label', text: '组', rowSpan: 2 },
              { kind: 'field', field: 'one', year: null, suffix: '㎡', columnSpan: 2 },
            ],
          },
          {
            key: 'grid.second',
            cells: [
              { kind: 'field', field: 'two', year: null },
              { kind: 'field', field: 'three', year: null },
            ],
          },
        ],
        fields,
        totals: [],
      },
    ]),
  );
  expect(texts(sheet)).toMatchObject({ 组: 'C3:C4', '㎡': 'E3' });
  expect([areaOf(sheet, 'one'), areaOf(sheet, 'two'), areaOf(sheet, 'three')]).toEqual(['D3', 'D4', 'E4']);
});

test('a suffix behind a single column gets a column of its own', () => {
  const sheet = sheetOf(
    programmeOf([
      {
        kind: 'fieldGrid',
        key: 'grid',
        columnWidths: [10, 40],
        rows: [
          {
            key: 'grid.first',
            cells: [
              { kind: 'label', text: '依托园区' },
              { kind: 'field', field: 'park', year: null, suffix: '（公章）' },
            ],
          },
        ],
        fields: [sampleField('park')],
        totals: [],
      },
    ]),
  );
  expect(texts(sheet)).toMatchObject({ 依托园区: 'C3', '（公章）': 'E3' });
  expect(areaOf(sheet, 'park')).toBe('D3');
});

test('a grid above a table lies over its columns, and the table keeps its own keys', () => {
  const sheet = sheetOf(programmeOf([sampleGrid([sampleField('unit')], [30, 20]), sampleTable()]));
  expect(sheet.fields.map(({ field, extent }) => [field, extent.columnKey])).toEqual([
    ['unit', 'amount'],
    ['rows.name', 'name'],
    ['rows.amount', 'amount'],
  ]);
});

test('a grid wider than the table below it gets further columns', () => {
  const fields = ['one', 'two', 'three'].map((key) => sampleField(key));
  const sheet = sheetOf(programmeOf([sampleGrid(fields, [10, 10, 10, 10, 10, 10]), sampleTable()]));
  expect(fields.map(({ key }) => areaOf(sheet, key))).toEqual(['D3', 'F3', 'H3']);
  expect(sheet.cells.filter((cell) => cell.row === 1).map((cell) => cell.column)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});

test('a year table merges groups, labels of several lines and entries over all years', () => {
  const sheet = sheetOf(
    programmeOf([
      {
        kind: 'yearTable',
        key: 'years',
        years: [
          { year: 2025, label: '2025年' },
          { year: 2026, label: '2026年' },
        ],
        besides: [{ key: 'proof', label: '佐证', width: 12 }],
        itemHeader: '项目名称',
        rows: [
          {
            groups: ['质量'],
            label: '共建专业',
            lines: [
              {
                field: figure('majors'),
                printedUnit: '个',
                spansYears: false,
                besides: [{ column: 'proof', field: sampleField('majorsProof') }],
              },
            ],
          },
          {
            groups: ['质量', '师资'],
            label: '兼职教师',
            lines: [
              { field: figure('persons'), printedUnit: '人次', spansYears: false, besides: [] },
              {
                field: figure('hours', { years: [2026] }),
                printedUnit: '课时数',
                spansYears: false,
                besides: [],
              },
            ],
          },
          {
            groups: ['质量', '师资'],
            label: '获奖情况',
            lines: [{ field: sampleField('awards'), printedUnit: null, spansYears: true, besides: [] }],
          },
        ],
      },
    ]),
  );
  expect(texts(sheet)).toMatchObject({
    项目名称: 'C3:F3',
    '2025年': 'G3',
    佐证: 'I3',
    质量: 'C4:C7',
    师资: 'D5:D7',
    共建专业: 'D4:E4',
    兼职教师: 'E5:E6',
    课时数: 'F6',
    获奖情况: 'E7:F7',
  });
  expect(areaOf(sheet, 'majors', 2025)).toBe('G4');
  expect(areaOf(sheet, 'majorsProof')).toBe('I4');
  expect(areaOf(sheet, 'hours', 2026)).toBe('H6');
  expect(areaOf(sheet, 'awards')).toBe('G7:H7');
  expect(sheet.fields.map(({ field, year }) => [field, year])).not.toContainEqual(['hours', 2025]);
});

test('a grouped header stands in two rows that are printed on every page', () => {
  const column = (key: string, group: string | null): unknown => ({
    field: sampleField(`list.${key}`, { label: key }),
    width: 12,
    group,
  });
  const sheet = sheetOf(
    programmeOf([
      {
        kind: 'repeatingTable',
        key: 'list',
        title: '示例表',
        note: null,
        columns: [column('name', null), column('park', '依托园区'), column('industry', '依托园区')],
        nameColumn: 'list.name',
        printedRows: [[{ column: 'list.park', text: '政府部门' }]],
        spareRows: 3,
        totals: [],
      },
    ]),
  );
  expect(texts(sheet)).toMatchObject({ name: 'C5:C6', 依托园区: 'D5:E5', park: 'D6', industry: 'E6' });
  expect(sheet.print.repeatRows).toEqual({ top: 5, bottom: 6 });
  expect(sheet.freeze).toEqual({ row: 7, column: 4 });
  expect(areaOf(sheet, 'list.name')).toBe('C7:C12');
  expect(sheet.cells.find((cell) => cell.row === 8 && cell.column === 4)?.value).toEqual({
    kind: 'text',
    text: '政府部门',
  });
});

test('signatures are printed, only the opinion is typed', () => {
  const sheet = sheetOf(
    programmeOf([
      {
        kind: 'signatures',
        key: 'promise',
        heading: '申报单位承诺',
        statement: '我们承诺。',
        field: sampleField('opinion', { label: '推荐意见：', filledBy: 'staff' }),
        signatures: [
          { role: '牵头学校主要负责人', lines: ['牵头学校主要负责人签字：', '公章', '年 月 日'] },
          { role: '专家', lines: ['签字：'] },
        ],
      },
    ]),
  );
  expect(Object.keys(texts(sheet))).toEqual([
    '1.示例',
    '申报单位承诺',
    '我们承诺。',
    '推荐意见：',
    '牵头学校主要负责人签字：',
    '公章',
    '年 月 日',
    '专家',
    '签字：',
  ]);
  expect(sheet.fields.map(({ field }) => field)).toEqual(['opinion']);
  expect(sheet.validations[0]?.prompt?.text).toBe('由主管部门填写。');
});

test('notes stand below what is printed, or above a table that grows', () => {
  const noted = sampleField('noted', { label: '年份', note: '原表印作2026年。' });
  const footnotes = [{ mark: '¹', text: '脚注。' }];
  const grid = sheetOf(programmeOf([sampleGrid([noted], [10, 20])], { footnotes }));
  const gridRows = grid.labels.map(({ row, text }) => [row, text]);
  expect(gridRows).toContainEqual([4, '¹ 脚注。']);
  expect(gridRows).toContainEqual([5, '注：年份——原表印作2026年。']);
  expect(grid.print.area.bottom).toBe(4);
  const table = sheetOf(programmeOf([sampleGrid([noted], [10, 20]), sampleTable()], { footnotes }));
  const last = Math.max(...table.fields.map(({ area }) => area.bottom));
  expect(Math.max(...table.labels.map(({ row }) => row))).toBeLessThan(last);
  expect(table.print.area.bottom).toBe(last);
});

test('a correction replaces the printed label where it is shown', () => {
  const sheet = sheetOf(
    programmeOf([sampleGrid([sampleField('unit', { label: '2024年效益' })], [10, 20])], {
      corrections: [
        { field: 'unit', year: null, label: '2025年效益', issuedBy: '示例局', date: '2026-03-01' },
      ],
    }),
  );
  expect(texts(sheet)).toMatchObject({ '2025年效益': 'C3' });
  expect(sheet.fields[0]?.label?.text).toBe('2025年效益');
});

test('only what a rule requires is asked for, and only of the applicant', () => {
  const blocks = [
    sampleGrid([sampleField('mine'), sampleField('theirs', { filledBy: 'staff' })], [10, 10, 10, 10]),
  ];
  const missing = (sheet: PlannedSheet): string[] =>
    sheet.conditionalFormats
      .filter(({ formula }) => formula.endsWith('=0'))
      .map(({ area }) => areaAddress(area));
  expect(missing(sheetOf(programmeOf(blocks)))).toEqual([]);
  expect(missing(sheetOf(programmeOf(blocks, { rules: [everythingRequired] })))).toEqual(['D3']);
});

test('contradictory data is named, not laid out', () => {
  const grid = {
    ...(sampleGrid([sampleField('known')], [10, 20]) as object),
    fields: [sampleField('other')],
  };
  expect(() => layOutProgramme(programmeOf([grid]))).toThrow('the grid grid has no field known');
  const twice = sampleGrid([sampleField('known')], [10, 20]);
  expect(() => layOutProgramme(programmeOf([twice, twice]))).toThrow('used twice');
});
