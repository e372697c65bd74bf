import type { ProgrammeDifferences } from '../../comparison/programme-differences';
import type { DifferencesOutput } from '../../model/comparison-output';
import type { ObservationPoint } from '../../model/programme';

type PointOutput = NonNullable<DifferencesOutput['points'][number]['newer']>;

const pointOutput = ({ code, text }: ObservationPoint): PointOutput => ({ code, text });

/** Differences between two notices as scripts get them. */
export function differencesOutput(differences: ProgrammeDifferences): DifferencesOutput {
  const { older, newer, counts, points, dropped, groups, facts } = differences;
  return {
    older: older.id,
    newer: newer.id,
    counts: { ...counts },
    points: [
      ...points.map((point) => ({
        kind: point.kind,
        newer: pointOutput(point.newer),
        older: 'older' in point ? pointOutput(point.older) : null,
        pieces: 'pieces' in point ? point.pieces : [],
        otherUnderCode: point.otherUnderCode === null ? null : pointOutput(point.otherUnderCode),
        heading: 'heading' in point ? point.heading : null,
      })),
      ...dropped.map((point) => ({
        kind: 'dropped' as const,
        newer: null,
        older: pointOutput(point.older),
        pieces: [],
        otherUnderCode: null,
        heading: point.heading,
      })),
    ],
    groups: groups.map((group) => ({
      kind: group.kind,
      newer: 'newer' in group ? group.newer : null,
      older: 'older' in group ? group.older : null,
    })),
    facts,
  };
}
