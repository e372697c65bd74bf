import type { ListedBy } from '../../model/merged-plans';
import type { Target, TargetGroup, TargetPlace } from '../../model/target';
import type { PlaceList } from './place-list';
import { placeKey, shortCityName } from './place-name';

/** A place of the target with everything needed to find it in a plan. */
export interface KnownPlace extends TargetPlace {
  group: string;
  listedBy: ListedBy;
  isCity: boolean;
  /** Its names in the form in which they are compared, with and without its city before them. */
  keys: ReadonlySet<string>;
}

/** A group of places, from the notice or from the clerk's own list. */
export interface KnownGroup {
  title: string;
  quote: string;
  listedBy: ListedBy;
  count: number;
  places: readonly KnownPlace[];
}

function keysOf({ name, aliases, city }: TargetPlace): ReadonlySet<string> {
  const keys = [name, ...aliases].map(placeKey);
  const short = city === null ? '' : shortCityName(city);
  return new Set(keys.flatMap((key) => (key.startsWith(short) ? [key] : [key, `${short}${key}`])));
}

function known(
  group: Pick<TargetGroup, 'title' | 'quote' | 'count' | 'areCities'>,
  places: readonly TargetPlace[],
  listedBy: ListedBy,
): KnownGroup {
  const { title, quote, count, areCities } = group;
  return {
    title,
    quote,
    count,
    listedBy,
    places: places.map((place) => ({
      ...place,
      city: areCities ? place.name : place.city,
      group: title,
      listedBy,
      isCity: areCities,
      keys: keysOf(place),
    })),
  };
}

/**
 * The places of a target. A group of the clerk's list replaces the group of the same title; groups it has besides are
 * added behind.
 */
export function targetPlaces(target: Target, list: PlaceList | null): KnownGroup[] {
  const own = new Map((list?.groups ?? []).map((group) => [group.title, group]));
  const shared = new Map(
    target.groups.flatMap(({ places }) =>
      places.map(({ name, sharesGroundWith }) => [name, sharesGroundWith]),
    ),
  );
  const brought = (places: PlaceList['groups'][number]['places']): TargetPlace[] =>
    places.map((place) => ({ ...place, sharesGroundWith: shared.get(place.name) ?? [] }));
  const groups = target.groups.map((group) => {
    const replaced = own.get(group.title);
    own.delete(group.title);
    return replaced === undefined
      ? known(group, group.places, group.basis === 'stated' ? 'notice' : 'ours')
      : known(group, brought(replaced.places), 'clerk');
  });
  const added = [...own.values()].map(({ title, places }) =>
    known({ title, quote: '', count: places.length, areCities: false }, brought(places), 'clerk'),
  );
  return [...groups, ...added];
}
