import { validatePlan } from '../../src/host/plan/validate-plan';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import type { CataloguedField } from '../../src/model/catalogue';
import { catalogueFields, catalogueTotals } from '../../src/model/catalogue';
import {
  IDENTITY_NAME,
  MARKS_COLUMN_KEY,
  STATE_SHEET_NAME,
  TABLE_BEGIN,
  TABLE_END,
  aliasName,
  fieldAtYear,
  formatSheetKey,
} from '../../src/model/keys';
import { WorkbookPlan } from '../../src/model/workbook-plan';
import type { PlannedCell, PlannedSheet } from '../../src/model/workbook-plan';
import { programmes } from '../../src/programmes/registry';

function cellAt(sheet: PlannedSheet, row: number, column: number): PlannedCell | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

function textAt(sheet: PlannedSheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  return cell?.value.kind === 'text' ? cell.value.text : null;
}

function rowOf(sheet: PlannedSheet, key: string): number {
  const rows = sheet.cells.filter(
    (cell) => cell.column === 1 && cell.value.kind === 'text' && cell.value.text === key,
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.row ?? 0;
}

function columnOf(sheet: PlannedSheet, key: string): number {
  const columns = sheet.cells.filter(
    (cell) => cell.row === 1 && cell.value.kind === 'text' && cell.value.text === key,
  );
  expect(columns).toHaveLength(1);
  return columns[0]?.column ?? 0;
}

describe.each(programmes().map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const plan = layOutProgramme(programme);
  const forms = plan.sheets.filter((sheet) => sheet.key !== null);
  const growing = forms.filter((sheet) => sheet.fields.some((field) => field.extent.kind !== 'cell'));

  test('is a plan every host can carry out', () => {
    expect(WorkbookPlan.safeParse(plan).success).toBe(true);
    expect(validatePlan(plan)).toEqual([]);
  });

  test('lays out every field and every total exactly once', () => {
    const wanted = catalogueFields(programme).flatMap(({ field }) =>
      (field.years ?? [null]).map((year) => fieldAtYear(field.key, year)),
    );
    const laidOut = forms.flatMap((sheet) => sheet.fields.map(({ field, year }) => fieldAtYear(field, year)));
    expect([...laidOut].sort()).toEqual([...wanted].sort());
    const totals = forms.flatMap((sheet) => sheet.totals.map(({ total }) => total));
    expect([...totals].sort()).toEqual(
      catalogueTotals(programme)
        .map(({ total }) => total.key)
        .sort(),
    );
  });

  test('has every field where its keys say', () => {
    for (const sheet of forms) {
      for (const { extent, area } of sheet.fields) {
        expect(area.left).toBe(columnOf(sheet, extent.columnKey));
        switch (extent.kind) {
          case 'cell':
            expect(area).toMatchObject({
              top: rowOf(sheet, extent.rowKey),
              bottom: area.top,
              right: area.left,
            });
            break;
          case 'column':
            expect(area.top).toBe(rowOf(sheet, extent.headerKey) + 1);
            expect(area).toMatchObject({ top: rowOf(sheet, TABLE_BEGIN), bottom: rowOf(sheet, TABLE_END) });
            break;
          case 'paragraphs':
            expect(area).toMatchObject({
              top: rowOf(sheet, extent.beginKey),
              bottom: rowOf(sheet, extent.endKey),
            });
        }
      }
      for (const total of sheet.totals) {
        expect(total).toMatchObject({
          row: rowOf(sheet, total.rowKey),
          column: columnOf(sheet, total.columnKey),
        });
        expect(cellAt(sheet, total.row, total.column)?.value.kind).toBe('formula');
      }
      for (const label of sheet.labels) {
        expect(textAt(sheet, label.row, label.column)).toBe(label.text);
        expect(label).toMatchObject({
          row: rowOf(sheet, label.rowKey),
          column: columnOf(sheet, label.columnKey),
        });
      }
      for (const { label } of sheet.fields) {
        if (label) expect(textAt(sheet, label.row, label.column)).toBe(label.text);
      }
    }
  });

  test('hides its keys in row 1 and in the columns A and B', () => {
    for (const sheet of forms) {
      const sheetKey = formatSheetKey({
        programme: programme.id,
        templateVersion: programme.templateVersion,
        sheet: sheet.key ?? '',
      });
      expect(sheet.sheetKey).toBe(sheetKey);
      expect(textAt(sheet, 1, 1)).toBe(sheetKey);
      expect(textAt(sheet, 1, 2)).toBe(MARKS_COLUMN_KEY);
      expect(sheet.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual([1]);
      expect(sheet.columns.filter((column) => column.hidden).map((column) => column.column)).toEqual([1, 2]);
    }
  });

  test('never uses a key twice on a sheet', () => {
    for (const sheet of forms) {
      for (const isKey of [(cell: PlannedCell) => cell.column === 1, (cell: PlannedCell) => cell.row === 1]) {
        const keys = sheet.cells
          .filter(isKey)
          .flatMap((cell) => (cell.value.kind === 'text' ? [cell.value.text] : []));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  test('leaves what is filled in unlocked and locks what is not', () => {
    for (const sheet of forms) {
      for (const { area } of sheet.fields) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          const style = cellAt(sheet, row, area.left)?.style ?? '';
          expect(plan.styles[style]?.locked).toBe(false);
          const marks = cellAt(sheet, row, 2)?.style ?? '';
          expect(plan.styles[marks]?.locked).toBe(false);
        }
      }
      for (const { row, column } of [...sheet.labels, ...sheet.totals]) {
        expect(plan.styles[cellAt(sheet, row, column)?.style ?? '']?.locked).toBe(true);
      }
    }
  });

  test('protects forms and leaves open what grows', () => {
    for (const sheet of forms) expect(sheet.protected).toBe(!growing.includes(sheet));
  });

  test('keeps formulas and merges out of bodies that grow, whose every cell is unlocked', () => {
    expect(growing.length).toBeGreaterThan(0);
    for (const sheet of growing) {
      for (const { extent, area } of sheet.fields) {
        if (extent.kind === 'cell') continue;
        const body = sheet.cells.filter((cell) => cell.row >= area.top && cell.row <= area.bottom);
        expect(body.filter((cell) => cell.value.kind === 'formula')).toEqual([]);
        expect(body.filter((cell) => plan.styles[cell.style]?.locked !== false)).toEqual([]);
        expect(sheet.merges.filter((merge) => merge.bottom >= area.top && merge.top <= area.bottom)).toEqual(
          [],
        );
      }
    }
  });

  test('has both spacers inside every range that validates, formats and sums', () => {
    for (const sheet of growing) {
      for (const { field, extent, area } of sheet.fields) {
        if (extent.kind === 'cell') continue;
        const touching = [...sheet.validations, ...sheet.conditionalFormats].filter(
          (ranged) =>
            ranged.area.left <= area.left &&
            ranged.area.right >= area.right &&
            ranged.area.top <= area.bottom &&
            ranged.area.bottom >= area.top,
        );
        for (const ranged of touching) {
          expect([field, ranged.area.top, ranged.area.bottom]).toEqual([field, area.top, area.bottom]);
        }
      }
      const tables = sheet.fields.filter((field) => field.extent.kind === 'column');
      for (const { row, column } of sheet.totals) {
        const value = cellAt(sheet, row, column)?.value;
        // ROW(…) counts 1, 2, 3 …: no cell of its area is read.
        const formula = value?.kind === 'formula' ? value.formula.replace(/ROW\([^)]*\)/g, '') : '';
        const top = tables[0]?.area.top;
        const bottom = tables[0]?.area.bottom;
        for (const [, first, last] of formula.matchAll(/\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/g)) {
          expect([Number(first), Number(last)]).toEqual([top, bottom]);
        }
      }
    }
  });

  test('refuses nothing', () => {
    const strict = forms.flatMap((sheet) => sheet.validations).filter((rule) => rule.strictness === 'stop');
    expect(strict).toEqual([]);
  });

  test('names what is filled in and computed, and itself', () => {
    const names = new Map(plan.names.map(({ name, target }) => [name, target]));
    expect(names.size).toBe(plan.names.length);
    expect(names.get(IDENTITY_NAME)).toEqual({
      kind: 'constant',
      text: `${programme.id}@${programme.templateVersion}`,
    });
    for (const sheet of forms) {
      for (const { field, year, area } of sheet.fields) {
        expect(names.get(aliasName(field, year))).toEqual({ kind: 'area', sheet: sheet.name, area });
      }
      for (const { total, row, column } of sheet.totals) {
        const area = { top: row, bottom: row, left: column, right: column };
        expect(names.get(aliasName(total, null))).toEqual({ kind: 'area', sheet: sheet.name, area });
      }
    }
  });

  test('looks up marks on every cell that can be filled in', () => {
    for (const sheet of forms) {
      for (const { area } of sheet.fields) {
        const marks = sheet.conditionalFormats.filter(
          (format) =>
            format.formula.includes('SEARCH("|"&') &&
            format.area.top <= area.top &&
            format.area.bottom >= area.bottom &&
            format.area.left <= area.left &&
            format.area.right >= area.right,
        );
        expect(marks).toHaveLength(1);
        expect(marks[0]?.look.bold).toBe(true);
      }
    }
  });

  test('ends with the very hidden sheet for its state', () => {
    const state = plan.sheets[plan.sheets.length - 1];
    expect(state).toMatchObject({
      name: STATE_SHEET_NAME,
      key: null,
      sheetKey: null,
      state: 'veryHidden',
      fields: [],
    });
  });

  test('grows by the rows that are going to be written', () => {
    // Rows with something printed in them are there anyway.
    const isUnprinted = ({ block }: CataloguedField): boolean =>
      block.kind === 'repeatingTable' && block.printedRows.length === 0;
    const table = catalogueFields(programme).find(isUnprinted)?.table ?? '';
    const longText = catalogueFields(programme).find(({ field }) => field.type.kind === 'longText')?.field;
    const tableRows = new Map([
      [table, 7],
      [longText?.key ?? '', 9],
    ]);
    const heights = (made: WorkbookPlan): Map<string, number> =>
      new Map(
        made.sheets.flatMap((sheet) =>
          sheet.fields.map(({ field, area }) => [field, area.bottom - area.top] as const),
        ),
      );
    const before = heights(plan);
    const after = heights(layOutProgramme(programme, { tableRows }));
    for (const [field, height] of after) {
      const isRow =
        field.startsWith(`${table}.`) &&
        catalogueFields(programme).some((one) => one.table === table && one.field.key === field);
      const added = isRow ? 7 : field === longText?.key ? 9 : 0;
      expect([field, height - (before.get(field) ?? 0)]).toEqual([field, added]);
    }
  });

  test('is the same every time', () => {
    expect(JSON.stringify(layOutProgramme(programme))).toBe(JSON.stringify(plan));
  });
});
