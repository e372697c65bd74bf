import { catalogueFields, pointEntries } from '../../model/catalogue';
import type { PointTable } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import type { ObservationPoint, Programme } from '../../model/programme';

const tablesOf = new WeakMap<Programme, readonly PointTable[]>();

/** The tables in which the applicant says something of each point; looked up once, because programmes never change. */
export function pointTables(programme: Programme): readonly PointTable[] {
  const known = tablesOf.get(programme);
  if (known !== undefined) return known;
  const blocks = catalogueFields(programme).map(({ block }) => block);
  const tables = [...new Set(blocks.flatMap((block) => (block.kind === 'pointTable' ? [block] : [])))];
  tablesOf.set(programme, tables);
  return tables;
}

/** Keys of everything that speaks for a point: figures, texts, and the cells beside the point itself. */
export function pointFields(programme: Programme, point: ObservationPoint): FieldKey[] {
  const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
  return [
    ...(mapped?.fields ?? []),
    ...(mapped?.texts ?? []),
    ...pointTables(programme).flatMap((table) =>
      pointEntries(table, point, programme.evidence).map(({ field }) => field.key),
    ),
  ];
}
