import { mergePlans } from '../../../src/merge/plans/merge-plans';
import type { PlaceList } from '../../../src/merge/plans/place-list';
import type { MergedPlans, PlaceStanding } from '../../../src/model/merged-plans';
import { shandong2023 as programme } from '../../../src/programmes/shandong-2023';
import { target } from '../../../src/programmes/shandong-2023/target';
import type { PlainRow } from '../../check/build-filing';
import { buildFiling } from '../../check/build-filing';

/** A plan as a test writes it: the bureau, then name and place of each consortium. */
export type PlanForTest = readonly [
  bureau: string | null,
  ...rows: (readonly [name: string, place: string])[],
];

/** Plans merged as the files 1.xlsx, 2.xlsx … */
export function merged(plans: readonly PlanForTest[], list: PlaceList | null = null): MergedPlans {
  return mergePlans(
    programme,
    target,
    plans.map(([bureau, ...rows], index) => ({
      file: `${index + 1}.xlsx`,
      filing: buildFiling(programme, {
        'plan.bureau': bureau,
        'plan.consortia': rows.map(([name, hostPark]): PlainRow => ({ name, hostPark })),
      }),
    })),
    list,
  );
}

/** How one place of the target stands. */
export function standingOf({ places }: MergedPlans, place: string): PlaceStanding {
  const found = places.find((standing) => standing.place === place);
  if (found === undefined) throw new Error(`${place} is no place of the target`);
  return found;
}

/** Sentences of one kind of overlap. */
export function overlapsOf(
  { overlaps }: MergedPlans,
  kind: MergedPlans['overlaps'][number]['kind'],
): string[] {
  return overlaps.filter((overlap) => overlap.kind === kind).map(({ message }) => message);
}
