/** Pixels of a character of 等线 11, and of a column beside its characters (ECMA-376 Part 1, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 8;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const MAX_CHARACTERS = 255;

/** Points of a column as wide as some characters, rounded to whole pixels; null for a width no column can have. */
export function pointsOfCharacters(characters: number): number | null {
  if (!(characters >= 0) || characters > MAX_CHARACTERS) return null;
  const pixels =
    characters < 1
      ? characters * (PIXELS_PER_CHARACTER + PADDING)
      : characters * PIXELS_PER_CHARACTER + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** What `ColumnWidth` gives for a column of some points. */
export function charactersOfPoints(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters =
    pixels < PIXELS_PER_CHARACTER + PADDING
      ? pixels / (PIXELS_PER_CHARACTER + PADDING)
      : (pixels - PADDING) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}
