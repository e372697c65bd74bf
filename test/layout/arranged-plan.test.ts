import { contentOfPlan } from '../../src/filing/plan-content';
import { arrangedPlan } from '../../src/layout/arranged-plan';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import type { SheetContent, WorkbookContent } from '../../src/model/workbook-content';
import type { PlannedSheet, WorkbookPlan } from '../../src/model/workbook-plan';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';

const plan = layOutProgramme(exampleProgramme);
const fresh = contentOfPlan(plan);

const arranged = (content: WorkbookContent): WorkbookPlan => arrangedPlan(plan, exampleProgramme, content);

function sheetOf({ sheets }: WorkbookPlan, key: string): PlannedSheet {
  const found = sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}

function withSheet(key: string, change: (sheet: SheetContent) => SheetContent): WorkbookContent {
  const { name } = sheetOf(plan, key);
  return { ...fresh, sheets: fresh.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

test('a fresh workbook is arranged as it was planned', () => {
  const { sheets, names } = arranged(fresh);
  expect(contentOfPlan({ ...plan, sheets, names })).toEqual(fresh);
  for (const planned of plan.sheets.filter(({ key }) => key !== null)) {
    const today = sheetOf({ ...plan, sheets }, planned.key ?? '');
    const { cells, fields, labels, totals, ...looks } = planned;
    expect(today).toMatchObject(looks);
    expect(new Map(today.cells.map(({ row, column, style }) => [`${row}/${column}`, style]))).toEqual(
      new Map(cells.map(({ row, column, style }) => [`${row}/${column}`, style])),
    );
    expect([fields, labels, totals]).not.toContain(undefined);
  }
});

test('rows inserted in a table widen what reaches over them, and get the look of its rows', () => {
  const enterprises = sheetOf(plan, 'enterprises');
  const field = enterprises.fields.find(({ extent }) => extent.kind === 'column');
  if (!field) throw new Error('the table has columns');
  const above = field.area.top + 2;
  const content = withSheet('enterprises', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row >= above ? { ...cell, row: cell.row + 3 } : cell)),
  }));
  const today = sheetOf(arranged(content), 'enterprises');
  const lookOf = ({ cells }: PlannedSheet, row: number): (string | undefined)[] =>
    cells.filter((cell) => cell.row === row && cell.column > 2).map(({ style }) => style);
  expect(lookOf(today, above + 1)).toEqual(lookOf(enterprises, field.area.bottom - 1));
  const bottoms = (sheet: PlannedSheet): number[] => sheet.validations.map(({ area }) => area.bottom);
  expect(bottoms(today)).toEqual(bottoms(enterprises).map((bottom) => bottom + 3));
});

test('what was destroyed stays destroyed, and what was typed beside the forms is carried', () => {
  const overview = sheetOf(plan, 'overview');
  const [label] = overview.labels;
  if (!label) throw new Error('the sheet has labels');
  const stray = { row: 400, column: 40, value: { kind: 'text', text: '示例旁注' } as const };
  const content = withSheet('overview', (sheet) => ({
    ...sheet,
    cells: [...sheet.cells.filter(({ row, column }) => row !== label.row || column !== label.column), stray],
  }));
  const { cells } = sheetOf(arranged(content), 'overview');
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect(at(label.row, label.column)).toEqual({ kind: 'blank' });
  expect(at(400, 40)).toEqual({ kind: 'text', text: '示例旁注' });
});

test('sheets of others come with their values, locked', () => {
  const other: SheetContent = {
    name: '示例草稿',
    state: 'hidden',
    kind: 'worksheet',
    cells: [
      { row: 1, column: 1, value: { kind: 'number', decimal: '3' }, formula: '1+2' },
      { row: 2, column: 1, value: { kind: 'error', code: '#REF!' } },
    ],
  };
  const { sheets } = arranged({ ...fresh, sheets: [other, ...fresh.sheets] });
  expect(sheets[0]).toMatchObject({
    name: '示例草稿',
    state: 'hidden',
    protected: true,
    cells: [
      { row: 1, column: 1, value: { kind: 'formula', formula: '1+2', cached: 3 } },
      { row: 2, column: 1, value: { kind: 'text', text: '#REF!' } },
    ],
  });
});
