import { splitList } from '../../filing/read-list';
import { likeness } from '../../filing/unit-name';
import type { PlaceMatch } from '../../model/merged-plans';
import { fillSentence } from '../../model/sentence-template';
import type { PlanRow } from './city-plan';
import { plansMessages } from './messages';
import { isNameless, placeKey } from './place-name';
import { quotedName, shortened } from './wording';
import type { KnownPlace } from './target-places';

/** From how much of two names is the same they are proposed as spellings of one. */
const ALIKE = 0.6;
/** Two characters stand in too many names. */
const TELLING_LENGTH = 3;

/** A place a row belongs to, or may belong to. */
export interface MatchedPlace extends PlaceMatch {
  known: KnownPlace;
}

/** A row with the places of the target it belongs to. */
export interface MatchedRow {
  row: PlanRow;
  matches: readonly MatchedPlace[];
  /** The places it names where it surely names more than one; none of them is counted then. */
  several: readonly KnownPlace[];
}

/** Several parks in one cell: 、，；/ and 和 between two names that each say what they are. */
function placesWritten(text: string): string[] {
  return splitList(text)
    .flatMap((part) => part.split(/[/／]|(?<=区)(?:和|与|及)(?=.{3})/))
    .filter((part) => part.trim() !== '');
}

function match(known: KnownPlace, certainty: PlaceMatch['certainty'], reason: string): MatchedPlace {
  return { known, group: known.group, place: known.name, certainty, reason };
}

function isElsewhere({ city }: KnownPlace, row: PlanRow): boolean {
  return city !== null && row.city !== null && city !== row.city;
}

/** One is written inside the other, or nearly the same characters. */
function isNear(key: string, known: KnownPlace): boolean {
  return [...known.keys].some(
    (other) =>
      (key.length >= TELLING_LENGTH && other.includes(key)) ||
      (other.length >= TELLING_LENGTH && key.includes(other)) ||
      likeness(key, other) >= ALIKE,
  );
}

/** Places of one name written in a row; what is sure leaves no room for what is near. */
function matchesOfName(written: string, row: PlanRow, places: readonly KnownPlace[]): MatchedPlace[] {
  const key = placeKey(written);
  const consortium = quotedName(row);
  const exact = isNameless(key) ? [] : places.filter(({ keys }) => keys.has(key));
  if (exact.length > 0) {
    return exact.map((known) =>
      isElsewhere(known, row)
        ? match(
            known,
            'proposed',
            fillSentence(plansMessages.otherCity, {
              consortium,
              city: row.city ?? '',
              place: known.name,
              placeCity: known.city ?? '',
            }),
          )
        : match(known, 'certain', ''),
    );
  }
  if (key === '' || (isNameless(key) && row.city === null)) return [];
  return places
    .filter((known) => !known.isCity && !isElsewhere(known, row) && isNear(key, known))
    .map((known) =>
      match(
        known,
        'proposed',
        fillSentence(plansMessages.nearName, { consortium, written: shortened(written), place: known.name }),
      ),
    );
}

/** A park that is none of the target's may be what the city itself builds on. */
function matchesOfCity(row: PlanRow, places: readonly KnownPlace[]): MatchedPlace[] {
  const city = places.find(({ isCity, name }) => isCity && name === row.city);
  if (city === undefined) return [];
  const consortium = quotedName(row);
  const reason =
    row.place === ''
      ? fillSentence(plansMessages.noPark, { consortium, city: city.name })
      : fillSentence(plansMessages.ownPark, { consortium, written: shortened(row.place), city: city.name });
  return [match(city, 'proposed', reason)];
}

function matchesOfSharedGround(
  row: PlanRow,
  certain: readonly MatchedPlace[],
  places: readonly KnownPlace[],
): MatchedPlace[] {
  return certain.flatMap(({ known }) =>
    places
      .filter(
        (other) =>
          other !== known &&
          (other.sharesGroundWith.includes(known.name) || known.sharesGroundWith.includes(other.name)) &&
          !certain.some((matched) => matched.known === other),
      )
      .map((other) =>
        match(
          other,
          'proposed',
          fillSentence(plansMessages.sharedGround, { consortium: quotedName(row), place: known.name }),
        ),
      ),
  );
}

/** The places of the target a row belongs to: sure ones, or what a person has to decide. */
export function matchedRow(row: PlanRow, places: readonly KnownPlace[]): MatchedRow {
  const found = new Map<KnownPlace, MatchedPlace>();
  for (const written of placesWritten(row.place)) {
    for (const one of matchesOfName(written, row, places)) {
      if (found.get(one.known)?.certainty !== 'certain') found.set(one.known, one);
    }
  }
  const matches = [...found.values()];
  if (matches.length === 0) return { row, matches: matchesOfCity(row, places), several: [] };
  const certain = matches.filter(({ certainty }) => certainty === 'certain');
  const shared = matchesOfSharedGround(row, certain, places).filter(({ known }) => !found.has(known));
  if (certain.length < 2) return { row, matches: [...matches, ...shared], several: [] };
  const reason = fillSentence(plansMessages.severalPlaces, { consortium: quotedName(row) });
  return {
    row,
    matches: matches.map((one) =>
      one.certainty === 'certain' ? { ...one, certainty: 'proposed', reason } : one,
    ),
    several: certain.map(({ known }) => known),
  };
}
