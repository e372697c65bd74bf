/** The three parts of a header or footer. */
export interface HeaderFooterParts {
  left: string;
  center: string;
  right: string;
}

const PARTS = new Map<string, keyof HeaderFooterParts>([
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
]);

/**
 * Takes a header or footer apart, as files keep it (ECMA-376 Part 1, 18.3.1.46); `&&` is a plain `&`.
 *
 * @example headerFooterParts('&C第 &P 页').center === '第 &P 页'
 */
export function headerFooterParts(text: string): HeaderFooterParts {
  const parts: HeaderFooterParts = { left: '', center: '', right: '' };
  let part: keyof HeaderFooterParts = 'center';
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const begun = PARTS.get(piece.slice(1));
    if (piece.length === 2 && piece.startsWith('&') && begun) part = begun;
    else parts[part] += piece;
  }
  return parts;
}
