import { packageWords as words } from './messages';

/** Longest name of a worksheet. */
const MOST_CHARACTERS = 31;
/** What no sheet's name may hold; marks that turn the writing direction round would hide what follows. */
const FORBIDDEN = /[:\\/?*[\]'!"\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Would be read as an escaped character when the file is opened. */
const ESCAPE = /_x(?=[0-9A-F]{4}_)/gi;

/**
 * A name for the sheet of each application, told apart by the number it begins with.
 *
 * @example extractSheetNames(['示例市域产教联合体']) // ['1.示例市域产教联合体']
 */
export function extractSheetNames(titles: readonly string[]): string[] {
  return titles.map((title, index) => {
    const plain = title.replace(FORBIDDEN, ' ').replace(ESCAPE, '_ x').replace(/\s+/g, ' ').trim();
    let name = words.extractSheet(index + 1, plain);
    while (name.length > MOST_CHARACTERS) name = Array.from(name).slice(0, -1).join('');
    return name.trim();
  });
}
