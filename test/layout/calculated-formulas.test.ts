import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { LIVE_ANSWERS } from '../../src/layout/cell-checks';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { readWordedAnswer } from '../../src/filing/worded-answer';
import { cellAddress } from '../../src/model/cell-address';
import type { PlannedSheet, WorkbookPlan } from '../../src/model/workbook-plan';
import { lianyungang2026 } from '../../src/programmes/lianyungang-2026';
import { convertWithLibreOffice } from '../setup/run-foreign-program';
import { everythingRequired, programmeOf, sampleField, sampleGrid, sampleTable } from './derived-programmes';
import type { FilledField } from './filled-plan';
import { filledPlan } from './filled-plan';

const FORMULAS_FROM_COLUMN = 60;

const notice = layOutProgramme(lianyungang2026);

const LONG = '建'.repeat(201);

const entries: FilledField[] = [
  { field: 'overview.name', value: '示例市域产教联合体' },
  { field: 'overview.secretariat.area', value: '约300' },
  { field: 'overview.staff.total', value: 10 },
  { field: 'overview.staff.fullTime', value: 4 },
  { field: 'overview.staff.partTime', value: 5 },
  { field: 'overview.staff.names', value: ' ' },
  { field: 'overview.budget.total', year: 2026, value: 100 },
  { field: 'overview.budget.total', year: 2027, value: -1 },
  { field: 'overview.budget.total', year: 2028, value: '—（集团统一核算）' },
  { field: 'overview.budget.lead', year: 2026, value: 0.1 },
  { field: 'overview.budget.government', year: 2026, value: 0.2 },
  { field: 'overview.budget.otherMembers', year: 2026, value: 30.005 },
  { field: 'overview.budget.otherSources', year: 2026, value: '无' },
  { field: 'overview.park.industry', value: LONG },
  { field: 'members.enterprises.name', row: 0, value: '示例一公司' },
  { field: 'members.enterprises.employees', row: 0, value: 35 },
  { field: 'members.enterprises.assets', row: 0, value: 0.1 },
  { field: 'members.enterprises.name', row: 1, value: '示例二公司' },
  { field: 'members.enterprises.employees', row: 1, value: '35人' },
  { field: 'members.enterprises.assets', row: 1, value: 0.2 },
  { field: 'members.enterprises.sales', row: 1, value: -5 },
  { field: 'members.enterprises.name', row: 4, value: '示例三公司' },
  { field: 'members.enterprises.employees', row: 4, value: 1.5 },
  { field: 'members.enterprises.assets', row: 4, value: '—' },
  { field: 'members.enterprises.sales', row: 6, value: 7 },
  { field: 'outcomes.jointMajors', year: 2025, value: 3 },
  { field: 'outcomes.employmentRate', year: 2025, value: 98.5 },
  { field: 'outcomes.employmentRate', year: 2026, value: 120 },
  { field: 'outcomes.apprenticePosts', year: 2025, value: 98.5 },
  { field: 'outcomes.apprenticePosts', year: 2026, value: 120 },
  { field: 'outcomes.jointTrainingBases', year: 2025, value: 1 },
  { field: 'overview.secretariat.unit', value: '示'.repeat(21) },
  { field: 'features.content', row: 0, value: '特'.repeat(950) },
  { field: 'points.p3_3.materials', value: '08' },
  { field: 'points.p6_2.foundation', value: '特'.repeat(101) },
  { field: 'plan.content', row: 0, value: '第一段。' },
  { field: 'plan.content', row: 1, value: '字'.repeat(2500) },
];

const table = layOutProgramme(
  programmeOf(
    [
      sampleGrid(
        [
          sampleField('total', { type: { kind: 'decimal', unit: '万元', decimals: 2 } }),
          sampleField('choice', {
            type: {
              kind: 'option',
              options: [
                { value: '甲', countsAs: null },
                { value: '乙', countsAs: null },
              ],
              open: false,
            },
          }),
          sampleField('share', { type: { kind: 'percent' } }),
        ],
        [10, 10, 10, 10, 10, 10],
      ),
      sampleTable({
        totals: [
          {
            key: 'rows.sum',
            label: '合计',
            unit: '万元',
            decimals: 2,
            of: { kind: 'column', column: 'rows.amount' },
          },
          {
            key: 'rows.difference',
            label: '差额',
            unit: '万元',
            decimals: 2,
            of: { kind: 'difference', from: { field: 'total', year: null }, total: 'rows.sum' },
          },
        ],
      }),
    ],
    { rules: [everythingRequired] },
  ),
);
const tableEntries: FilledField[] = [
  { field: 'total', value: 1 },
  { field: 'choice', value: '丙' },
  { field: 'share', value: 101 },
  { field: 'rows.name', row: 0, value: '示例' },
  { field: 'rows.amount', row: 0, value: 0.7 },
  { field: 'rows.amount', row: 1, value: '0.5' },
  { field: 'rows.amount', row: 2, value: 0.1 },
];

/** The plan with the formula of every live format in a cell of its first row, so that it can be asked. */
function withAskedFormats(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells,
      ...sheet.conditionalFormats.map(({ area, formula }, index) => ({
        row: area.top,
        column: FORMULAS_FROM_COLUMN + index,
        value: { kind: 'formula' as const, formula, cached: false },
        style: 'key',
      })),
    ],
  }));
  return { ...plan, sheets };
}

/** The plan without cached results: LibreOffice calculates only what nobody has calculated before. */
function uncalculated(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.value.kind === 'formula' ? { ...cell, value: { ...cell.value, cached: '' } } : cell,
    ),
  }));
  return { ...plan, sheets };
}

const PLANS = {
  empty: uncalculated(notice),
  filled: uncalculated(withAskedFormats(filledPlan(notice, entries))),
  table: uncalculated(withAskedFormats(filledPlan(table, tableEntries))),
};

const shown = new Map<string, XLSX.WorkBook>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'layout-'));
  try {
    const files: string[] = [];
    for (const [name, plan] of Object.entries(PLANS)) {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, await writePlan(plan));
      files.push(file);
    }
    const output = join(folder, 'calculated');
    convertWithLibreOffice(files, 'xlsx', output);
    for (const name of Object.keys(PLANS)) {
      shown.set(name, XLSX.read(readFileSync(join(output, `${name}.xlsx`))));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function shownAt(workbook: keyof typeof PLANS, sheet: string, row: number, column: number): unknown {
  const cell: unknown = shown.get(workbook)?.Sheets[sheet]?.[cellAddress(row, column)];
  return typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : '';
}

function sheetOf(workbook: keyof typeof PLANS, key: string): PlannedSheet {
  const sheet = PLANS[workbook].sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

function total(workbook: keyof typeof PLANS, sheetKey: string, key: string): unknown {
  const sheet = sheetOf(workbook, sheetKey);
  const found = sheet.totals.find((candidate) => candidate.total === key);
  return shownAt(workbook, sheet.name, found?.row ?? 0, found?.column ?? 0);
}

/** What the state column says about the row of a field. */
function state(
  workbook: keyof typeof PLANS,
  sheetKey: string,
  field: string,
  year: number | null = null,
): unknown {
  const sheet = sheetOf(workbook, sheetKey);
  const found = sheet.fields.find((candidate) => candidate.field === field && candidate.year === year);
  const column = sheet.cells.find(
    (cell) => cell.row === 1 && cell.value.kind === 'text' && cell.value.text === '!state',
  )?.column;
  return shownAt(workbook, sheet.name, found?.area.top ?? 0, column ?? 0);
}

/** What stands above a table's column about its body. */
function columnState(workbook: keyof typeof PLANS, sheetKey: string, table: string, field: string): unknown {
  const sheet = sheetOf(workbook, sheetKey);
  const row = sheet.cells.find(
    (cell) => cell.column === 1 && cell.value.kind === 'text' && cell.value.text === `!${table}.states`,
  )?.row;
  const column = sheet.fields.find((candidate) => candidate.field === field)?.area.left;
  return shownAt(workbook, sheet.name, row ?? 0, column ?? 0);
}

/** The fills of the live formats that are true for a field's cell, as its first row has them. */
function lookOf(
  workbook: keyof typeof PLANS,
  sheetKey: string,
  field: string,
  year: number | null = null,
): string[] {
  const sheet = sheetOf(workbook, sheetKey);
  const area = sheet.fields.find((candidate) => candidate.field === field && candidate.year === year)?.area;
  return sheet.conditionalFormats.flatMap((format, index) => {
    const isOwn = format.area.top === area?.top && format.area.left === area.left;
    const isTrue = Number(shownAt(workbook, sheet.name, format.area.top, FORMULAS_FROM_COLUMN + index)) === 1;
    return isOwn && isTrue ? [format.look.fill ?? ''] : [];
  });
}

test('an empty workbook shows what its formulas give once they are calculated', () => {
  const differences = notice.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }) => {
      if (value.kind !== 'formula') return [];
      const calculated = shownAt('empty', sheet.name, row, column);
      return calculated === value.cached
        ? []
        : [`${sheet.name}!${cellAddress(row, column)}: ${String(value.cached)} but ${String(calculated)}`];
    }),
  );
  expect(differences).toEqual([]);
});

test.each([
  ['overview', 'overview.staff.sum', 9],
  ['overview', 'overview.staff.difference', 1],
  ['overview', 'overview.budget.sourcesTotal', 30.31],
  ['overview', 'overview.budget.sourcesDifference', 69.69],
  ['members.enterprises', 'members.enterprises.totals.count', 3],
  ['members.enterprises', 'members.enterprises.totals.employees', 37],
  ['members.enterprises', 'members.enterprises.totals.employeesUnfilled', 1],
  ['members.enterprises', 'members.enterprises.totals.assets', 0.3],
  ['members.enterprises', 'members.enterprises.totals.assetsUnfilled', 1],
  ['members.enterprises', 'members.enterprises.totals.salesUnfilled', 2],
  ['members.enterprises', 'members.enterprises.totals.benefitUnfilled', 3],
])('%s: the total %s is %d', (sheet, key, expected) => {
  expect(total('filled', sheet, key)).toBe(expected);
});

test('a difference against a table leaves out what is text', () => {
  expect(total('table', 'sample', 'rows.sum')).toBe(0.8);
  expect(total('table', 'sample', 'rows.difference')).toBe(0.2);
});

test.each([
  ['overview', 'overview.name', null, '成立时间待填'],
  ['overview', 'overview.secretariat.area', null, '固定办公面积应为数字；联系电话待填'],
  ['overview', 'overview.staff.total', null, '人员总数与分项合计不符'],
  ['overview', 'overview.staff.names', null, '待填'],
  ['overview', 'overview.budget.total', 2026, '2027年不能为负数；2026年与分项合计不符'],
  ['overview', 'overview.budget.otherSources', 2026, ''],
  ['overview', 'overview.park.industry', null, '按字符计201，限200字'],
  ['outcomes', 'outcomes.jointMajors', 2025, '2026年待填'],
  ['outcomes', 'outcomes.employmentRate', 2025, '2026年不能超过100'],
])('%s: the row of %s (%s) says “%s”', (sheet, field, year, expected) => {
  expect(state('filled', sheet, field, year)).toBe(expected);
});

test('a grid above a table has its own state column', () => {
  expect(state('table', 'sample', 'total')).toBe('示例choice不在选项中；示例share不能超过100');
});

test.each([
  ['members.enterprises.name', '缺1处'],
  ['members.enterprises.employees', '缺1处；非数字1处；非整数1处'],
  ['members.enterprises.assets', '缺1处'],
  ['members.enterprises.sales', '缺2处；负数1处'],
  ['members.enterprises.benefit', '缺4处'],
])('above the column %s stands “%s”', (field, expected) => {
  expect(columnState('filled', 'members.enterprises', 'members.enterprises', field)).toBe(expected);
});

function textsOn(workbook: keyof typeof PLANS, sheetKey: string): string[] {
  const sheet = sheetOf(workbook, sheetKey);
  return Object.values(shown.get(workbook)?.Sheets[sheet.name] ?? {}).flatMap((cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'v' in cell && typeof cell.v === 'string' ? [cell.v] : [],
  );
}

const BY_WORD = '（字数以Word统计为准，不多于字符数）。';

test.each<[keyof typeof PLANS, string, string]>([
  ['empty', 'plan', `已写0个字符，限2500字${BY_WORD}`],
  ['filled', 'features', `已写950个字符，限1000字${BY_WORD}已接近上限。`],
  ['filled', 'plan', `已写2504个字符，限2500字${BY_WORD}按字符计已超出4个，请核对并酌情删减。`],
  ['filled', 'plan', '按字符计2504，限2500字'],
])('%s: the long text of %s says “%s”', (workbook, sheet, expected) => {
  expect(textsOn(workbook, sheet)).toContain(expected);
});

test.each([
  ['overview', 'overview.name', null, []],
  ['overview', 'overview.founded', null, ['FFF9D9']],
  ['overview', 'overview.secretariat.area', null, ['FFC7CE']],
  ['overview', 'overview.budget.total', 2027, ['FFC7CE']],
  ['overview', 'overview.budget.total', 2028, []],
  ['overview', 'overview.budget.otherSources', 2026, []],
  ['overview', 'overview.park.industry', null, ['FFC7CE']],
  ['outcomes', 'outcomes.apprenticePosts', 2025, []],
  ['outcomes', 'outcomes.apprenticePosts', 2026, ['FFC7CE']],
])('%s: the cell of %s (%s) looks %j', (sheet, field, year, expected) => {
  expect(lookOf('filled', sheet, field, year)).toEqual(expected);
});

/** What the table of the points shows in one of its columns. */
function ofPoint(code: string, columnKey: string): unknown {
  const sheet = sheetOf('filled', 'points');
  const keyed = (along: 'row' | 'column', text: string): number =>
    sheet.cells.find(
      (cell) =>
        cell[along === 'row' ? 'column' : 'row'] === 1 &&
        cell.value.kind === 'text' &&
        cell.value.text === text,
    )?.[along] ?? 0;
  return shownAt('filled', sheet.name, keyed('row', `points.p${code}`), keyed('column', columnKey));
}

test.each([
  ['5_2', 'state', '部分'],
  ['6_1', 'state', '部分'],
  ['4_4', 'state', '待佐证'],
  ['3_3', 'state', '部分'],
  ['3_3', '!state', '页码待填'],
  ['6_1', '!state', ''],
  ['5_2', 'evidence', '共建实训基地：2025年1个；2026年未填\n共建产业学院：2025年未填；2026年未填'],
  ['6_1', 'evidence', '特色与创新：1段'],
  ['6_2', '!state', '已有基础按字符计101，限100字'],
])('of point %s the column %s shows “%s”', (code, column, expected) => {
  expect(ofPoint(code, column)).toBe(expected);
});

test('a name is shown as far as its cell has room', () => {
  expect(String(ofPoint('2_4', 'evidence'))).toContain(`秘书处所在单位：${'示'.repeat(20)}…\n`);
});

test('every answer in words the sheet accepts is one the reading accepts', () => {
  expect(LIVE_ANSWERS.filter((answer) => readWordedAnswer(answer) === null)).toEqual([]);
});
