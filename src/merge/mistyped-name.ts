import { placedName } from './name-parts';
import type { NameParts } from './name-parts';

/** Of shorter names one character is too much of them. */
const SHORTEST = 5;
/** Where names begin they say the place. */
const PLACE_LENGTH = 2;
/** A place left out before a name is no longer than this; what is left of the name no shorter than that. */
const LONGEST_PLACE = 3;
const SHORTEST_REST = 4;
/** Characters by which names are told apart on purpose. */
const TELLING =
  /[0-9a-z一二三四五六七八九十甲乙丙丁东南西北中上下左右前后内外新老旧大小高低轻重水陆海空男女]/;

function isOtherPlace(one: NameParts, other: NameParts): boolean {
  return (['province', 'city', 'place'] as const).some(
    (part) => one[part] !== '' && other[part] !== '' && one[part] !== other[part],
  );
}

/** Where two names of one length differ. */
function differingPositions(one: readonly string[], other: readonly string[]): number[] {
  return one.flatMap((character, at) => (character === other[at] ? [] : [at]));
}

function isOneSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < SHORTEST) return false;
  const [first, second, ...more] = differingPositions(one, other);
  if (first === undefined || first < PLACE_LENGTH || more.length > 0) return false;
  if (TELLING.test(`${one[first] ?? ''}${other[first] ?? ''}`)) return false;
  if (second === undefined) return true;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

function isWithoutPlace(short: string, long: string): boolean {
  const left = long.length - short.length;
  return short.length >= SHORTEST_REST && left > 0 && left <= LONGEST_PLACE && long.endsWith(short);
}

/**
 * Whether one name may be the other with one character mistyped, two exchanged, or the place before it left out. Too weak
 * by itself: two units of one trade differ by a character as well.
 */
export function mayBeMistyped(one: NameParts, other: NameParts): boolean {
  if (isOtherPlace(one, other)) return false;
  const [first, second] = [placedName(one), placedName(other)];
  return (
    isOneSlip(Array.from(first), Array.from(second)) ||
    isWithoutPlace(first, second) ||
    isWithoutPlace(second, first)
  );
}
