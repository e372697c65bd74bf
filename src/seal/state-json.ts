import type { FilingState } from '../model/filing-state';

/**
 * Characters that do not survive a worksheet cell as themselves: control characters and noncharacters, which XML 1.0
 * forbids or alters on reading, and line separators some programs turn into breaks. Lone surrogates are escaped by
 * JSON itself.
 */
const FRAGILE = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A state as JSON that any worksheet cell carries unchanged.
 *
 * `_x` is written `\u005fx`, because `_x0041_` in a cell's text means the character U+0041 (ECMA-376 Part 1, 22.9.2.19
 * ST_Xstring) and not every writer escapes it. Both escapes stand in JSON strings only: the names of the state's
 * properties hold none of these characters.
 */
export function stateJson(state: FilingState): string {
  return JSON.stringify(state)
    .replace(FRAGILE, escaped)
    .replace(/_(?=x)/gi, '\\u005f');
}
