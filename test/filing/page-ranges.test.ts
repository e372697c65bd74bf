import fc from 'fast-check';
import { FilingIndex } from '../../src/filing/filing-index';
import { missingPages, pageCounts, pageRanges, sharedPages } from '../../src/filing/page-ranges';
import type { PlainRow } from '../check/build-filing';
import { answered, buildFiling } from '../check/build-filing';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';

function rangesOf(rows: readonly PlainRow[]) {
  const filing = buildFiling(exampleProgramme, {
    materials: rows.map((row) => ({ title: '示例材料', ...row })),
  });
  return pageRanges(new FilingIndex(filing), 'materials.pageFrom', 'materials.pageTo');
}

function pieces(...pages: [number, number][]): PlainRow[] {
  return pages.map(([pageFrom, pageTo]) => ({ pageFrom, pageTo }));
}

const spans = ({ first, last }: { first: number; last: number }): [number, number] => [first, last];

describe('page ranges', () => {
  test.each<[string, PlainRow]>([
    ['without a last page', { pageFrom: 3 }],
    ['the wrong way round', { pageFrom: 3, pageTo: 2 }],
    ['before page 1', { pageFrom: 0, pageTo: 2 }],
    ['answered in words', { pageFrom: 3, pageTo: answered('无') }],
  ])('a row %s has none', (_, row) => {
    expect(rangesOf([row])).toEqual([]);
  });

  test.each<[[number, number][], [number, number][], [number, number][]]>([
    [
      [
        [1, 3],
        [4, 4],
      ],
      [],
      [],
    ],
    [
      [
        [4, 4],
        [1, 3],
      ],
      [],
      [],
    ],
    [
      [
        [3, 5],
        [9, 9],
      ],
      [
        [1, 2],
        [6, 8],
      ],
      [],
    ],
    [
      [
        [1, 9],
        [2, 3],
        [3, 4],
        [9, 12],
      ],
      [],
      [
        [2, 3],
        [3, 4],
        [9, 9],
      ],
    ],
  ])('%j leaves out %j and repeats %j', (given, missing, shared) => {
    const ranges = rangesOf(pieces(...given));
    expect(missingPages(ranges).map(spans)).toEqual(missing);
    expect(sharedPages(ranges).map(spans)).toEqual(shared);
  });

  test('a gap is before the row that follows it, an overlap between the two rows', () => {
    const ranges = rangesOf(pieces([6, 8], [1, 3], [7, 9]));
    expect(missingPages(ranges)[0]?.before.position).toBe(1);
    expect(sharedPages(ranges)[0]?.rows.map(({ position }) => position)).toEqual([1, 3]);
  });

  test('are counted as page by page', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (given) => {
        const pages = given.map(([first, more]): [number, number] => [first, first + more]);
        const last = Math.max(0, ...pages.map(([, end]) => end));
        const taken = Array.from(
          { length: last },
          (_, index) => pages.filter(([from, to]) => from <= index + 1 && index + 1 <= to).length,
        );
        expect(pageCounts(rangesOf(pieces(...pages)))).toEqual({
          covered: taken.filter((count) => count > 0).length,
          missing: taken.filter((count) => count === 0).length,
          repeated: taken.filter((count) => count > 1).length,
        });
      }),
    );
  });

  test('are counted without going through them', () => {
    expect(pageCounts(rangesOf(pieces([1, 9e14], [9e14, 9e15])))).toEqual({
      covered: 9e15,
      missing: 0,
      repeated: 1,
    });
  });
});
