import fc from 'fast-check';
import { contentWithValues } from '../../src/filing/content-with-values';
import { parseCellAddress } from '../../src/model/cell-address';
import type { WorkbookFinding } from '../../src/model/finding';
import type { CellContent, CellScalar, WorkbookContent } from '../../src/model/workbook-content';
import type { PlannedValue } from '../../src/model/workbook-plan';
import { applyFixes } from '../../src/usecases/apply-fixes';

const SHEET = '示例表';

function at(address: string): { sheet: string; row: number; column: number } {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(address);
  return { sheet: SHEET, ...place };
}

const number = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

function offering(subject: string, writes: Record<string, PlannedValue>): WorkbookFinding {
  return {
    kind: 'workbook',
    rule: 'WORKBOOK-strayValue',
    severity: 'warning',
    subject,
    message: '',
    places: [],
    fix: {
      title: subject,
      writes: Object.entries(writes).map(([address, value]) => ({ place: at(address), value, before: '' })),
    },
  };
}

function contentOf(cells: Record<string, Omit<CellContent, 'row' | 'column'>>): WorkbookContent {
  return {
    sheets: [
      {
        name: SHEET,
        state: 'visible',
        kind: 'worksheet',
        cells: Object.entries(cells).map(([address, cell]) => {
          const { row, column } = at(address);
          return { row, column, ...cell };
        }),
      },
    ],
    names: [],
    notes: [],
  };
}

const text = (content: string): { value: CellScalar } => ({ value: { kind: 'text', text: content } });

test('what stood there is kept as it was stored', () => {
  const content = contentOf({
    A1: text('2人'),
    A2: { value: { kind: 'number', decimal: '3' }, formula: 'SUM(B1:B2)' },
    A3: { value: { kind: 'date', iso: '2026-05-01', serial: 46143.5 }, format: 'date' },
  });
  const { undo, conflicts } = applyFixes(
    [offering('all', { A1: number('2'), A2: number('4'), A3: number('5'), A4: number('6') })],
    content,
  );
  expect(conflicts).toEqual([]);
  expect(undo).toEqual([
    { place: at('A1'), value: { kind: 'text', text: '2人' } },
    { place: at('A2'), value: { kind: 'formula', formula: 'SUM(B1:B2)', cached: 3 } },
    { place: at('A3'), value: { kind: 'number', decimal: '46143.5' } },
    { place: at('A4'), value: { kind: 'blank' } },
  ]);
});

test('of two fixes for one cell the first is applied, the other is left out whole', () => {
  const { applied, conflicts, writes } = applyFixes(
    [
      offering('first', { A1: number('1') }),
      offering('second', { A1: number('2'), A2: number('2') }),
      offering('third', { A2: number('3') }),
    ],
    contentOf({}),
  );
  expect(applied.map(({ title }) => title)).toEqual(['first', 'third']);
  expect(conflicts).toMatchObject([{ title: 'second', place: at('A1') }]);
  expect(writes).toEqual([
    { place: at('A1'), value: number('1') },
    { place: at('A2'), value: number('3') },
  ]);
});

test('two fixes that agree about a cell write it once', () => {
  const { applied, writes } = applyFixes(
    [offering('first', { A1: number('1') }), offering('second', { A1: number('1.0'), A2: number('2') })],
    contentOf({}),
  );
  expect(applied).toHaveLength(2);
  expect(writes.map(({ place }) => place)).toEqual([at('A1'), at('A2')]);
});

test('an error value could not be put back, so it stays', () => {
  const { writes, conflicts } = applyFixes(
    [offering('fix', { A1: number('1') })],
    contentOf({ A1: { value: { kind: 'error', code: '#REF!' } } }),
  );
  expect(writes).toEqual([]);
  expect(conflicts).toHaveLength(1);
});

test('findings without a fix are passed over', () => {
  const finding = { ...offering('none', { A1: number('1') }), fix: null };
  expect(applyFixes([finding], contentOf({}))).toEqual({ applied: [], conflicts: [], writes: [], undo: [] });
});

const scalar = fc.oneof(
  fc.string({ minLength: 1 }).map((content): CellScalar => ({ kind: 'text', text: content })),
  fc.integer().map((value): CellScalar => ({ kind: 'number', decimal: String(value) })),
  fc.boolean().map((value): CellScalar => ({ kind: 'boolean', value })),
);
const value = fc.oneof(
  fc.integer().map((whole): PlannedValue => number(String(whole))),
  fc.string({ minLength: 1 }).map((content): PlannedValue => ({ kind: 'text', text: content })),
  fc.constant<PlannedValue>({ kind: 'blank' }),
);
const address = fc.constantFrom('A1', 'A2', 'B1', 'B2', 'C3');

test('undoing any set of fixes gives back the very same cells', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        address,
        scalar.map((held) => ({ value: held })),
      ),
      fc.array(fc.dictionary(address, value, { minKeys: 1 })),
      (cells, fixes) => {
        const content = contentWithValues(contentOf(cells), []);
        const { writes, undo } = applyFixes(
          fixes.map((writing, index) => offering(String(index), writing)),
          content,
        );
        const undone = contentWithValues(contentWithValues(content, writes), undo);
        const sorted = (of: WorkbookContent): string[] =>
          of.sheets.flatMap((sheet) => sheet.cells.map((cell) => JSON.stringify(cell))).sort();
        expect(sorted(undone)).toEqual(sorted(content));
      },
    ),
  );
});
