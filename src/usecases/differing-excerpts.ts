import { shortened } from '../check/value-wording';

/** Characters kept before the first difference. */
const LEAD = 10;

/**
 * Two texts as a sentence shows them: long ones from a little before their first difference on, so that what changed
 * far inside a paragraph is seen.
 */
export function differingExcerpts(one: string, other: string): [string, string] {
  const [first, second] = [Array.from(one), Array.from(other)];
  const differing = first.findIndex((character, index) => character !== second[index]);
  const start = (differing === -1 ? first.length : differing) - LEAD;
  const excerpt = (text: string, characters: readonly string[]): string =>
    start <= 0 || shortened(text) === text
      ? shortened(text)
      : `……${shortened(characters.slice(start).join(''))}`;
  return [excerpt(one, first), excerpt(other, second)];
}
