import type { GroupStanding, PlaceStanding } from '../../model/merged-plans';
import { fillSentence } from '../../model/sentence-template';
import type { CityPlan } from './city-plan';
import type { MatchedRow } from './matched-rows';
import { plansMessages } from './messages';
import { nameOf } from './wording';
import type { KnownGroup, KnownPlace } from './target-places';

/** Why a place has no consortium yet. */
function whyNone({ city, isCity }: KnownPlace, plans: readonly CityPlan[]): string {
  if (city === null) return plansMessages.noPlanAtAll;
  const ofCity = plans.filter((plan) => plan.city === city);
  if (ofCity.length === 0) return fillSentence(plansMessages.noPlanOfCity, { city });
  const hasRows = ofCity.some(({ rows }) => rows.length > 0);
  return fillSentence(isCity && hasRows ? plansMessages.othersOnly : plansMessages.notInPlan, { city });
}

function standingOf(
  known: KnownPlace,
  rows: readonly MatchedRow[],
  plans: readonly CityPlan[],
): PlaceStanding {
  const found = rows.flatMap(({ row, matches }) =>
    matches.filter((match) => match.known === known).map((match) => ({ row, match })),
  );
  const certain = found.filter(({ match }) => match.certainty === 'certain');
  const standing = certain.length > 0 ? 'planned' : found.length > 0 ? 'proposed' : 'none';
  const { group, name, city, listedBy } = known;
  return {
    group,
    place: name,
    city,
    listedBy,
    standing,
    consortia: (standing === 'planned' ? certain : found).map(({ row }) => ({
      name: nameOf(row),
      from: row.from,
    })),
    reason:
      standing === 'planned'
        ? ''
        : standing === 'proposed'
          ? found.map(({ match }) => match.reason).join('')
          : whyNone(known, plans),
  };
}

/** How every place of the target stands, in the order of the target. */
export function placeStandings(
  groups: readonly KnownGroup[],
  rows: readonly MatchedRow[],
  plans: readonly CityPlan[],
): PlaceStanding[] {
  return groups.flatMap(({ places }) => places.map((known) => standingOf(known, rows, plans)));
}

/** The numbers of each group. */
export function groupStandings(
  groups: readonly KnownGroup[],
  standings: readonly PlaceStanding[],
): GroupStanding[] {
  return groups.map(({ title, quote, listedBy, count, places }) => {
    const numberOf = (standing: PlaceStanding['standing']): number =>
      standings.filter((place) => place.group === title && place.standing === standing).length;
    return {
      title,
      quote,
      listedBy,
      count,
      listed: places.length,
      planned: numberOf('planned'),
      proposed: numberOf('proposed'),
      none: numberOf('none'),
    };
  });
}
