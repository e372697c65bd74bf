import { catalogueByKey } from '../../model/catalogue';
import type { MergedPlans, PlanFile } from '../../model/merged-plans';
import type { Programme } from '../../model/programme';
import { fillSentence } from '../../model/sentence-template';
import type { Target } from '../../model/target';
import type { CityPlan, FiledPlan } from './city-plan';
import { cityPlan, planColumnKeys } from './city-plan';
import { matchedRow } from './matched-rows';
import { plansMessages } from './messages';
import { planOverlaps } from './overlaps';
import type { PlaceList } from './place-list';
import { groupStandings, placeStandings } from './standings';
import { targetPlaces } from './target-places';
import { shortened } from './wording';

function fileOf({ file, unit, city, isKnownCity, rows }: CityPlan, unitLabel: string): PlanFile {
  const notes = [
    ...(unit === null ? [fillSentence(plansMessages.unitMissing, { label: unitLabel })] : []),
    ...(unit === null || isKnownCity
      ? []
      : [fillSentence(plansMessages.cityUnknown, { unit: shortened(unit) })]),
    ...(rows.length === 0 ? [plansMessages.noRows] : []),
  ];
  return { file, status: 'read', note: notes.join(''), unit, city, consortia: rows.length };
}

/**
 * The plans of several cities as one: every row with where it came from, the places of the target that have a
 * consortium, may have one, or have none yet, and what is counted twice. Nothing is decided that is not sure.
 *
 * @param list the clerk's own places, which replace those of the same group; null takes the programme's
 */
export function mergePlans(
  programme: Programme,
  target: Target,
  filed: readonly FiledPlan[],
  list: PlaceList | null,
): MergedPlans {
  const groups = targetPlaces(target, list);
  const places = groups.flatMap((group) => group.places);
  const cities = places.flatMap(({ isCity, name }) => (isCity ? [name] : []));
  const plans = filed.map((plan) => cityPlan(programme, target, plan, cities));
  const rows = plans.flatMap((plan) => plan.rows.map((row) => matchedRow(row, places)));
  const standings = placeStandings(groups, rows, plans);
  const fields = catalogueByKey(programme);
  const labelOf = (key: string): string => fields.get(key)?.field.label ?? key;
  return {
    programme: programme.id,
    columns: planColumnKeys(programme, target).map((field) => ({ field, label: labelOf(field) })),
    files: plans.map((plan) => fileOf(plan, labelOf(target.plan.unit).replace(/[：:]$/, ''))),
    consortia: rows.map(({ row, matches }) => ({
      ...row,
      matches: matches.map(({ group, place, certainty, reason }) => ({ group, place, certainty, reason })),
    })),
    groups: groupStandings(groups, standings),
    places: standings,
    overlaps: planOverlaps(plans, rows, places),
  };
}
