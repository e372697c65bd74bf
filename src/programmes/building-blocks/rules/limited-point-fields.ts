import { maxLengthOf, pointEntries } from '../../../model/catalogue';
import type { PointTable } from '../../../model/form';
import type { FieldKey } from '../../../model/keys';
import type { Programme } from '../../../model/programme';

/** What is written beside each point in a cell of a given size. */
export function limitedPointFields({
  indicators,
  evidence,
  points,
}: Pick<Programme, 'indicators' | 'evidence'> & { points: PointTable }): FieldKey[] {
  return indicators.points.flatMap((point) =>
    pointEntries(points, point, evidence).flatMap(({ field }) =>
      maxLengthOf(field.type) === null ? [] : [field.key],
    ),
  );
}
