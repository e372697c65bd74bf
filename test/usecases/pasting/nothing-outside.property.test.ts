import fc from 'fast-check';
import { isSameValue } from '../../../src/usecases/apply-fixes';
import { heldValue } from '../../../src/filing/held-value';
import { mapColumns } from '../../../src/usecases/pasting/column-mapping';
import { squared } from '../../../src/usecases/pasting/pasted-content';
import { planTablePaste } from '../../../src/usecases/pasting/plan-table-paste';
import { planTextPaste } from '../../../src/usecases/pasting/plan-text-paste';
import { locatedTable, locatedText, workbookWith } from './sample-tables';

const workbook = workbookWith({
  'members.others': [{ name: '示例局', category: '政府部门', headcount: 3 }],
  'plan.content': ['第一段。', '第二段。'],
});
const table = locatedTable(workbook, 'members.others');
const text = locatedText(workbook, 'plan.text');

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    '示例局',
    '政府部门',
    '科研机构',
    '合计',
    '单位名称',
    '单位性质',
    '35人',
    '1',
    '2',
    '3',
  ),
  fc.string({ maxLength: 8 }),
);

it('writes nothing but free cells within the table, whatever is pasted', () => {
  const columns = new Set(table.columns.values());
  fc.assert(
    fc.property(
      fc.array(fc.array(cellText, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 45 }),
      fc.constantFrom('asWritten' as const, 'asNumbers' as const),
      (texts, figures) => {
        const grid = squared(texts.map((row) => row.map((each) => ({ text: each, merged: null }))));
        const { write, inserted } = planTablePaste(table, grid, mapColumns(grid, table.table), {
          known: 'skip',
          figures,
        });
        if ('problem' in write) return;
        for (const { place, value } of write.values) {
          expect(place.sheet).toBe(table.sheet);
          expect(columns.has(place.column)).toBe(true);
          expect(place.row).toBeGreaterThan(table.begin);
          expect(place.row).toBeLessThan(table.end + inserted);
          // Rows before the end have not moved; what stands there is blank, or the prompt that is written again.
          const held =
            place.row < table.end ? heldValue(table.grid.at(place.row, place.column) ?? undefined) : null;
          expect(held === null || held.kind === 'blank' || isSameValue(held, value)).toBe(true);
        }
      },
    ),
  );
});

it('writes nothing but the rows of the long text, and appends without changing a paragraph', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom('append' as const, 'replace' as const),
      (paragraphs, mode) => {
        const { write, inserted } = planTextPaste(text, { paragraphs, hasTable: false }, mode);
        if ('problem' in write) throw new Error(write.problem);
        const standing = text.grid.rows.filter(
          (row) => row > text.begin && text.grid.textAt(row, text.column) !== '',
        );
        for (const { place } of write.values) {
          expect(place).toMatchObject({ sheet: text.sheet, column: text.column });
          expect(place.row).toBeGreaterThan(text.begin);
          expect(place.row).toBeLessThan(text.end + inserted);
          if (mode === 'append') expect(standing).not.toContain(place.row);
        }
        const written = write.values.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
        expect(written).toEqual(paragraphs);
      },
    ),
  );
});
