import fc from 'fast-check';
import { lockedAreas } from '../../../src/host/embedded/locks/locked-areas';

test('cells that are unlocked and locked areas make up the sheet, each cell once', () => {
  const size = { rows: 6, columns: 5 };
  const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column }), (unlocked) => {
      const counted = new Map(unlocked.map(({ row, column }) => [`${row}/${column}`, 1]));
      for (const { top, left, bottom, right } of lockedAreas(unlocked, size)) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            counted.set(`${row}/${column}`, (counted.get(`${row}/${column}`) ?? 0) + 1);
          }
        }
      }
      expect(counted.size).toBe(size.rows * size.columns);
      expect([...counted.values()].every((count) => count === 1)).toBe(true);
    }),
  );
});
