/** What a number format makes of a number, as far as it changes the meaning of the number. */
export type NumberFormatClass = 'percent' | 'date' | null;

/**
 * Built-in formats a file refers to by number only (ECMA-376 Part 1, 18.8.30), as Chinese Excel and WPS show them:
 * 27–31, 36, 50–54, 57 and 58 are dates such as yyyy"年"m"月", while 32–35, 55 and 56 are times of day.
 */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_PERCENTS = new Set([9, 10]);

/** The class of a built-in format; custom formats have numbers from 164 on and a code of their own. */
export function classOfBuiltInFormat(id: number): NumberFormatClass {
  if (BUILT_IN_DATES.has(id)) return 'date';
  return BUILT_IN_PERCENTS.has(id) ? 'percent' : null;
}

/**
 * The class of a number format code. A format that shows only a time of day or a duration is no date: the number
 * stays a number.
 *
 * @example classOfFormatCode('yyyy"年"m"月"') === 'date'
 * @example classOfFormatCode('0.00%') === 'percent'
 * @example classOfFormatCode('[h]:mm') === null
 */
export function classOfFormatCode(code: string): NumberFormatClass {
  const bare = withoutLiterals(code).toLowerCase();
  // `aaaa` is the weekday of Chinese formats.
  if (/aaa|[ydgb]|e(?![+-])/.test(bare)) return 'date';
  // `m` is a minute beside hours or seconds and a month on its own.
  if (bare.includes('m') && !/[hs]/.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : null;
}

/** Takes out quoted texts, escaped and padding characters, brackets (colour, locale, condition) and key words. */
function withoutLiterals(code: string): string {
  let bare = '';
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '"' || character === '[') {
      const end = code.indexOf(character === '[' ? ']' : '"', at + 1);
      if (end < 0) break;
      if (character === '[' && /^\[(h+|m+|s+)\]$/i.test(code.slice(at, end + 1))) bare += 'h';
      at = end;
    } else bare += character;
  }
  return bare.replace(/general|am\/pm|a\/p/gi, (word) => (/^g/i.test(word) ? '' : 'h'));
}
