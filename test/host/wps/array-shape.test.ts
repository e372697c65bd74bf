import fc from 'fast-check';
import { gridOf, gridOrderOf } from '../../../src/host/wps/bridge/array-shape';
import { shaped } from './application/values/array-shape';
import type { ArrayReads } from './application/quirks';

const READS: readonly ArrayReads[] = ['rows', 'gridAlways', 'flatLines', 'flat', 'columnsFirst'];

const grids = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

describe.each(READS)('cells that come as %s', (reads) => {
  test('are read row by row', () => {
    const order = gridOrderOf(shaped([['甲', '乙']], reads));
    fc.assert(
      fc.property(grids, (grid) => {
        expect(gridOf(shaped(grid, reads), grid.length, grid[0]?.length ?? 0, order)).toEqual(grid);
      }),
    );
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['one value', '示例'],
  ['too few', ['甲']],
  ['too many', [['甲', '乙', '丙']]],
  ['lines of different lengths', [['甲', '乙'], ['丙']]],
  ['a list and a value', [['甲', '乙'], '丙']],
])('%s is not taken for four cells', (_, value) => {
  expect(gridOf(value, 2, 2, 'rowsFirst')).toBeNull();
});
