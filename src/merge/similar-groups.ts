import type { NameParts } from './name-parts';
import { isTelling, placedName } from './name-parts';

/** A name with whose it is. */
export interface Named<Owner> {
  owner: Owner;
  parts: NameParts;
}

function groupedBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Those that name one city, or province, apart from those that name another; who names none goes with the only one. */
function byPart<Owner>(group: readonly Named<Owner>[], part: 'province' | 'city'): Named<Owner>[][] {
  const groups = groupedBy(group, ({ parts }) => parts[part]);
  const named = [...groups.keys()].filter((key) => key !== '');
  return named.length < 2 ? [[...group]] : [...groups.values()];
}

/** Names without a place of their own, beside the same name where one place alone has it. */
function joinedPlaceless<Owner>(groups: readonly Named<Owner>[][]): Named<Owner>[][] {
  const placed = groupedBy(
    groups.filter((group) => group.some(({ parts }) => parts.place !== '' && isTelling(parts))),
    (group) => group.find(({ parts }) => parts.place !== '')?.parts.own ?? '',
  );
  const joined = new Map(groups.map((group) => [group, group]));
  for (const group of groups) {
    const [first] = group;
    if (first === undefined || group.some(({ parts }) => parts.place !== '') || !isTelling(first.parts))
      continue;
    const [only, ...others] = placed.get(first.parts.own) ?? [];
    if (only === undefined || others.length > 0) continue;
    const [one, other] = byPart([...only, ...group], 'province');
    if (one === undefined || other !== undefined) continue;
    joined.set(only, [...(joined.get(only) ?? only), ...group]);
    joined.delete(group);
  }
  return [...joined.values()];
}

/**
 * Names that are one but for suffix, spacing, legal form and the like, group by group. Names of different places are
 * apart; one that names no place goes with the only place it may be of.
 */
export function similarGroups<Owner>(names: readonly Named<Owner>[]): Named<Owner>[][] {
  const placed = [...groupedBy(names, ({ parts }) => placedName(parts)).values()]
    .flatMap((group) => byPart(group, 'province'))
    .flatMap((group) => byPart(group, 'city'));
  return joinedPlaceless(placed);
}
