import type { FiledPlan } from '../../merge/plans/city-plan';
import { mergePlans } from '../../merge/plans/merge-plans';
import type { PlaceList } from '../../merge/plans/place-list';
import type { MergedPlans, PlanFile } from '../../model/merged-plans';
import type { Programme } from '../../model/programme';
import type { Target } from '../../model/target';
import type { WorkbookReading } from '../../model/workbook-content';
import { programmes } from '../../programmes/registry';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { countedFiling, NOTHING_CONFIRMED } from '../merge/counted-workbook';
import { mergedPlansMessages } from './messages';

/** A workbook that is to be merged, as a host read it. */
export interface PlanReading {
  /** A name people know it by. */
  file: string;
  reading: WorkbookReading;
}

type Aiming = Programme & { target: Target };

function isAiming(programme: Programme): programme is Aiming {
  return programme.target !== undefined;
}

type Judged =
  { outcome: 'read'; programme: Aiming; plan: FiledPlan } | { outcome: 'refused'; file: PlanFile };

function judged({ file, reading }: PlanReading, confirmed: ConfirmedContents): Judged {
  const refuse = (note: string): Judged => ({
    outcome: 'refused',
    file: { file, status: 'refused', note, unit: null, city: null, consortia: 0 },
  });
  const read = countedFiling(reading, confirmed);
  if (read.outcome === 'refused') return refuse(read.reason);
  const { programme, filing } = read;
  if (!isAiming(programme)) return refuse(mergedPlansMessages.noPlan(programme.notice.title));
  return { outcome: 'read', programme, plan: { file, filing } };
}

/** A notice whose plans can be merged, for when no file says which. */
function anyAiming(): Aiming {
  const programme = programmes().find(isAiming);
  if (programme === undefined)
    throw new RangeError('no programme names places that are to have a consortium');
  return programme;
}

/**
 * Merges the plans of several cities. A file that is no plan, or a plan of another notice than the first, is left out
 * and says so; the others go on.
 *
 * @param list the clerk's own places; null takes those of the programme
 * @param confirmed what was found by labels and counts all the same
 */
export function mergePlanFiles(
  files: readonly PlanReading[],
  list: PlaceList | null,
  confirmed: ConfirmedContents = NOTHING_CONFIRMED,
): MergedPlans {
  const all = files.map((file) => judged(file, confirmed));
  const programme = all.find((one) => one.outcome === 'read')?.programme ?? anyAiming();
  const plans = all.flatMap((one) =>
    one.outcome === 'read' && one.programme === programme ? [one.plan] : [],
  );
  const merged = mergePlans(programme, programme.target, plans, list);
  const readFiles = [...merged.files];
  const listed = all.flatMap((one): PlanFile[] => {
    if (one.outcome === 'refused') return [one.file];
    if (one.programme === programme) return readFiles.splice(0, 1);
    const note = mergedPlansMessages.otherNotice(one.programme.notice.title);
    return [{ file: one.plan.file, status: 'refused', note, unit: null, city: null, consortia: 0 }];
  });
  return { ...merged, files: listed };
}
