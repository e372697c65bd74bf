import { foldWidth, isInvisible } from '../../filing/character-width';

/** A stretch of a text, the end excluded. */
export interface TextRange {
  from: number;
  to: number;
}

const folded = (sign: string): string => foldWidth(sign).toLowerCase();

/** The letters of a printed text as they are compared: without widths and white space. */
function lettersOf(printed: string): string[] {
  return Array.from(foldWidth(printed).toLowerCase()).filter((letter) => !isInvisible(letter));
}

/** Where a printed text ends that begins at a place, whatever the widths and spaces between its letters; else null. */
export function matchAt(text: string, at: number, printed: string): number | null {
  let position = at;
  for (const letter of lettersOf(printed)) {
    while (position < text.length && isInvisible(text.charAt(position))) position += 1;
    if (folded(text.slice(position, position + letter.length)) !== letter) return null;
    position += letter.length;
  }
  return position;
}

/** Where a printed text first stands in a text; null where it does not. */
export function findFolded(text: string, printed: string, start = 0): TextRange | null {
  if (lettersOf(printed).length === 0) return null;
  for (let from = start; from < text.length; from += 1) {
    if (isInvisible(text.charAt(from))) continue;
    const to = matchAt(text, from, printed);
    if (to !== null) return { from, to };
  }
  return null;
}

/** Where a printed text begins that ends a stretch; null where it does not end it. */
export function matchBefore(text: string, end: number, printed: string): number | null {
  const letters = lettersOf(printed).reverse();
  let position = end;
  for (const letter of letters) {
    while (position > 0 && isInvisible(text.charAt(position - 1))) position -= 1;
    if (folded(text.slice(Math.max(0, position - letter.length), position)) !== letter) return null;
    position -= letter.length;
  }
  return letters.length === 0 ? null : position;
}
