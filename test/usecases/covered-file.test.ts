import { CoveredFile } from '../../src/model/command-output';
import { coveredFile } from '../../src/usecases/covered-file';
import { checkedBytes, sampleBytes, sampleProgramme } from './sample-workbook';

test.each([
  ['clean', { complete: 28, partial: 0, missing: 0 }],
  ['mistakes', null],
] as const)(
  'every point of the notice with its text, its cells and what is missing: %s',
  async (sample, counts) => {
    const covered = CoveredFile.parse(coveredFile('a.xlsx', checkedBytes(await sampleBytes(sample))));
    const { points } = sampleProgramme().indicators;
    expect(covered.points.map(({ point, text }) => ({ code: point, text }))).toEqual(
      points.map(({ code, text }) => ({ code, text })),
    );
    for (const { state, reasons, evidence } of covered.points) {
      expect(reasons.length > 0).toBe(state !== 'complete');
      for (const { cell } of evidence) expect(cell ?? '封面!A1').toMatch(/^.+![A-Z]+[0-9]+$/);
    }
    const states = covered.points.map(({ state }) => state);
    expect(covered.counts).toEqual(
      counts ?? {
        complete: states.filter((state) => state === 'complete').length,
        partial: states.filter((state) => state === 'partial').length,
        missing: states.filter((state) => state === 'missing').length,
      },
    );
  },
);

test('a file that cannot be read says why and counts nothing', () => {
  const refused = { outcome: 'refused', programme: null, templateVersion: null, reason: '示例原因' } as const;
  expect(coveredFile('a.xlsx', refused)).toEqual({
    file: 'a.xlsx',
    programme: null,
    status: 'unreadable',
    reason: '示例原因',
    points: [],
    counts: { complete: 0, partial: 0, missing: 0 },
  });
});
