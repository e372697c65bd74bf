import fc from 'fast-check';
import { findKeyFrame } from '../../../src/filing/key-frame';
import { SheetGrid } from '../../../src/filing/sheet-grid';
import type { CellContent } from '../../../src/model/workbook-content';
import { ApplicationRows } from '../../../src/usecases/merge/application-rows';
import { sampleProgramme } from '../sample-workbook';

/** However staff sort and rename the rows of the 汇总表, no two applications are taken to stand in one. */

const FIRST = 5;
const { id } = sampleProgramme();

const text = (row: number, column: number, said: string): CellContent => ({
  row,
  column,
  value: { kind: 'text', text: said },
});

/** A 汇总表 with a key and a name per row; the names may stand beside other keys. */
function rowsOf(written: readonly string[], shown: readonly string[]): ApplicationRows {
  const end = FIRST + written.length;
  const grid = new SheetGrid({
    name: '汇总表',
    state: 'visible',
    kind: 'worksheet',
    cells: [
      text(1, 1, `${id}@1/summary`),
      text(1, 4, 'consortium'),
      text(FIRST - 1, 1, '!begin'),
      ...written.flatMap((_, at) => [
        text(FIRST + at, 1, `app:${at}`),
        ...(shown[at] === '' ? [] : [text(FIRST + at, 4, shown[at] ?? '')]),
      ]),
      text(end, 1, '!end'),
    ],
  });
  const frame = findKeyFrame(grid);
  if (frame === null) throw new Error('no keys');
  const columns = new Map([['summary.consortia.consortium', 4]]);
  const names = new Map(written.map((name, at) => [String(at), name]));
  return new ApplicationRows({ grid, frame, columns, begin: FIRST - 1, end }, names);
}

const asked = (written: readonly string[]): { application: string; name: string }[] =>
  written.map((name, at) => ({ application: String(at), name }));

const name = fc.constantFrom('示例甲', '示例乙', '示例丙', '示例丁', '示例戊');

test('each has a row of its own', () => {
  const table = fc.array(name, { minLength: 1, maxLength: 6 }).chain((written) =>
    fc.record({
      written: fc.constant(written),
      shown: fc
        .shuffledSubarray(written, { minLength: written.length, maxLength: written.length })
        .chain((sorted) =>
          fc.tuple(...sorted.map((said) => fc.oneof(fc.constant(said), name, fc.constant('')))),
        ),
    }),
  );
  fc.assert(
    fc.property(table, ({ written, shown }) => {
      const found = rowsOf(written, shown).of(asked(written));
      const rows = found.filter((row) => row !== null);
      expect(new Set(rows).size).toBe(rows.length);
    }),
    { numRuns: 500 },
  );
});

test('names that are all different are found wherever they were sorted to', () => {
  const written = ['示例甲', '示例乙', '示例丙', '示例丁'];
  fc.assert(
    fc.property(fc.shuffledSubarray(written, { minLength: 4, maxLength: 4 }), (shown) => {
      const found = rowsOf(written, shown).of(asked(written));
      expect(found).toEqual(written.map((said) => FIRST + shown.indexOf(said)));
    }),
    { numRuns: 30 },
  );
});
