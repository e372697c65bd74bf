import { normaliseUnitName } from '../../filing/unit-name';
import type { PlanOverlap } from '../../model/merged-plans';
import { fillSentence } from '../../model/sentence-template';
import type { CityPlan } from './city-plan';
import type { MatchedRow } from './matched-rows';
import { plansMessages } from './messages';
import { isNameless, placeKey } from './place-name';
import type { KnownPlace } from './target-places';
import { fileName, nameOf, shortened, sourcesInWords } from './wording';

type Overlap = PlanOverlap;

/** Several things of one key, in the order in which they come first. */
function repeatedBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), thing]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

function citiesTwice(plans: readonly CityPlan[]): Overlap[] {
  return repeatedBy(plans, ({ city }) => city ?? '').map((same) => ({
    kind: 'cityTwice',
    message: fillSentence(plansMessages.cityTwice, {
      city: same[0]?.city ?? '',
      count: String(same.length),
      files: same.map(({ file }) => shortened(fileName(file))).join(plansMessages.listSeparator),
    }),
    from: [],
  }));
}

function consortiaTwice(rows: readonly MatchedRow[]): Overlap[] {
  return repeatedBy(rows, ({ row }) => normaliseUnitName(row.name)).map((same) => {
    const from = same.map(({ row }) => row.from);
    return {
      kind: 'consortiumTwice',
      message: fillSentence(plansMessages.consortiumTwice, {
        name: same[0] === undefined ? '' : nameOf(same[0].row),
        count: String(same.length),
        sources: sourcesInWords(from),
      }),
      from,
    };
  });
}

function placeTwice(place: string, same: readonly MatchedRow[]): Overlap {
  const from = same.map(({ row }) => row.from);
  const cities = [...new Set(same.flatMap(({ row }) => row.city ?? []))];
  const values = {
    place: shortened(place),
    count: String(same.length),
    names: [...new Set(same.map(({ row }) => nameOf(row)))].join(plansMessages.listSeparator),
    sources: sourcesInWords(from),
  };
  const message =
    cities.length > 1
      ? fillSentence(plansMessages.placeTwiceByCities, {
          ...values,
          cities: cities.join(plansMessages.listSeparator),
        })
      : fillSentence(plansMessages.placeTwice, values);
  return { kind: 'placeTwice', message, from };
}

/** A place as all its spellings are: the one of the target it surely is, else as it is written. */
function placeOf({ row, matches }: MatchedRow): string {
  const certain = matches.find(({ certainty }) => certainty === 'certain');
  if (certain !== undefined) return placeKey(certain.place);
  const key = placeKey(row.place);
  return isNameless(key) ? '' : key;
}

function placesTwice(rows: readonly MatchedRow[]): Overlap[] {
  return repeatedBy(rows, placeOf).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const certain = first.matches.find(({ certainty }) => certainty === 'certain');
    // Of a whole city there may be several: each park of it may have one.
    return certain?.known.isCity === true ? [] : [placeTwice(certain?.place ?? first.row.place, same)];
  });
}

function certainPlaces({ matches }: MatchedRow): KnownPlace[] {
  return matches.filter(({ certainty }) => certainty === 'certain').map(({ known }) => known);
}

function severalPlaces({ row, several }: MatchedRow): Overlap[] {
  if (several.length === 0) return [];
  const message = fillSentence(plansMessages.consortiumForSeveral, {
    name: nameOf(row),
    count: String(several.length),
    places: several.map(({ name }) => name).join(plansMessages.listSeparator),
    sources: sourcesInWords([row.from]),
  });
  return [{ kind: 'severalPlaces', message, from: [row.from] }];
}

function sharedGround(matched: MatchedRow): Overlap[] {
  const { row, matches } = matched;
  return certainPlaces(matched).flatMap((place) =>
    matches
      .filter(
        ({ known, certainty }) =>
          certainty === 'proposed' &&
          (known.sharesGroundWith.includes(place.name) || place.sharesGroundWith.includes(known.name)),
      )
      .map(({ known }): Overlap => ({
        kind: 'sharedGround',
        message: fillSentence(plansMessages.groundShared, {
          name: nameOf(row),
          place: place.name,
          other: known.name,
          sources: sourcesInWords([row.from]),
        }),
        from: [row.from],
      })),
  );
}

function withinCity(matched: MatchedRow, cities: ReadonlySet<string>): Overlap[] {
  const { row } = matched;
  return certainPlaces(matched).flatMap(({ isCity, name, group, city }): Overlap[] =>
    isCity || city === null || !cities.has(city)
      ? []
      : [
          {
            kind: 'withinCity',
            message: fillSentence(plansMessages.withinCity, {
              place: name,
              group,
              city,
              name: nameOf(row),
              sources: sourcesInWords([row.from]),
            }),
            from: [row.from],
          },
        ],
  );
}

/** What is counted twice, or might be, with the places it stands at; what has to be decided comes first. */
export function planOverlaps(
  plans: readonly CityPlan[],
  rows: readonly MatchedRow[],
  places: readonly KnownPlace[],
): PlanOverlap[] {
  const cities = new Set(places.flatMap(({ isCity, name }) => (isCity ? [name] : [])));
  return [
    ...citiesTwice(plans),
    ...consortiaTwice(rows),
    ...placesTwice(rows),
    ...rows.flatMap(severalPlaces),
    ...rows.flatMap(sharedGround),
    ...rows.flatMap((row) => withinCity(row, cities)),
  ];
}
