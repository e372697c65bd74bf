import type { PointDifference } from '../../src/comparison/point-differences';
import type { ProgrammeDifferences } from '../../src/comparison/programme-differences';

const NONE = '—';
const named = (code: string | null): string => code ?? '其他';

function changed(difference: PointDifference): string {
  if (!('pieces' in difference)) return '';
  return difference.pieces
    .flatMap(({ kind, text }) => (kind === 'kept' ? [] : [`${kind === 'added' ? '+' : '−'}${text}`]))
    .join(' ');
}

/** Differences as lines of a table: code in the newer notice, code in the older, what became of it, what changed. */
export function differenceLines({ points, dropped }: ProgrammeDifferences): string[] {
  return [
    ...points.map((difference) => {
      const older = 'older' in difference ? named(difference.older.code) : NONE;
      return [named(difference.newer.code), older, difference.kind, changed(difference)].join('\t');
    }),
    ...dropped.map(({ older }) => [NONE, named(older.code), 'dropped', ''].join('\t')),
  ];
}
