import fc from 'fast-check';
import { planRepair } from '../../../src/layout/repair/repair-plan';
import type { RepairPlan } from '../../../src/layout/repair/repair-plan';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { insert, remove, rename, withoutNames } from '../../filing/changed-content';
import { PLAN, PROGRAMME, filledContent, filledValues, SAMPLE } from '../../filing/filled-values';

const fieldSheets = PLAN.sheets.filter(({ fields }) => fields.length > 0);

/** Texts a repair would write, by place; formulas are left out because `insert` does not adjust them as hosts do. */
function writtenTexts({ plan }: RepairPlan): string[] {
  return plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      value.kind === 'blank' || value.kind === 'formula' ? [] : [`${name} ${row}/${column}`],
    ),
  );
}

function repairOf(content: WorkbookContent): RepairPlan {
  return planRepair(PLAN, PROGRAMME, content);
}

test('an undamaged workbook needs nothing, whatever was filled in', () => {
  fc.assert(
    fc.property(filledValues, ({ values }) => {
      const { plan, remaining } = repairOf(filledContent(values));
      expect(remaining).toEqual([]);
      expect(plan.names).toEqual([]);
      expect(plan.sheets.flatMap(({ cells }) => cells.filter(({ value }) => value.kind !== 'blank'))).toEqual(
        [],
      );
    }),
    { numRuns: 15 },
  );
});

test('wherever rows and columns are inserted, no text is out of place and every rule moves along', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fieldSheets),
      fc.constantFrom('row' as const, 'column' as const),
      fc.integer({ min: 1, max: 45 }),
      fc.integer({ min: 1, max: 3 }),
      (sheet, axis, at, count) => {
        const repair = repairOf(insert(filledContent(SAMPLE), sheet.name, axis, at, count));
        expect(writtenTexts(repair)).toEqual([]);
        expect(repair.remaining).toEqual([]);
        expect(repair.plan.names).toEqual([]);
        const placed = repair.plan.sheets.find(({ name }) => name === sheet.name);
        expect(placed?.validations).toHaveLength(sheet.validations.length);
        expect(placed?.conditionalFormats).toHaveLength(sheet.conditionalFormats.length);
        expect(placed?.merges).toHaveLength(sheet.merges.length);
      },
    ),
    { numRuns: 40 },
  );
});

test('no cell somebody fills in ever gets a value', () => {
  const inputs = new Set(
    PLAN.sheets.flatMap(({ name, fields }) => fields.map(({ area }) => `${name} ${area.top}/${area.left}`)),
  );
  const emptied: WorkbookContent = {
    ...filledContent(SAMPLE),
    sheets: filledContent(SAMPLE).sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row, column }) => row === 1 || column === 1),
    })),
  };
  const written = writtenTexts(repairOf(emptied));
  expect(written.length).toBeGreaterThan(200);
  expect(written.filter((place) => inputs.has(place))).toEqual([]);
});

test('names that are gone are published again', () => {
  const { plan } = repairOf(withoutNames(filledContent(SAMPLE)));
  expect(plan.names).toEqual(PLAN.names);
});

test('a renamed sheet is repaired under its new name', () => {
  const { plan } = repairOf(rename(filledContent(SAMPLE), '封面', '新封面'));
  expect(plan.sheets.map(({ name }) => name)).toContain('新封面');
});

test('what a deleted row took along is told, once for each field', () => {
  const [sheet] = fieldSheets;
  const [field] = sheet?.fields ?? [];
  if (!sheet || !field) throw new Error('a form has fields');
  const { remaining } = repairOf(remove(filledContent(SAMPLE), sheet.name, 'row', field.area.top));
  expect(remaining.length).toBeGreaterThan(0);
  expect(remaining.every(({ message }) => /。$/.test(message))).toBe(true);
});

test('a sheet that is gone is told', () => {
  const content = filledContent(SAMPLE);
  const without = { ...content, sheets: content.sheets.filter(({ name }) => name !== '封面') };
  const { plan, remaining } = repairOf(without);
  expect(plan.sheets.map(({ name }) => name)).not.toContain('封面');
  expect(remaining.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('工作表“封面”不在工作簿中'),
  );
});
