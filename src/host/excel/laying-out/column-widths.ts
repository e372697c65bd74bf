/** A pixel of a screen at 100 %, the unit in which Excel measures columns, in points. */
const POINTS_PER_PIXEL = 0.75;
/** Pixels of a column beside its characters: padding and grid line (ECMA-376 Part 1, 18.3.1.13). */
const PADDING = 5;
/** Columns are no wider than this many characters. */
const MAX_CHARACTERS = 255;

/** How wide the columns of a new sheet are, which tells how wide a character is in this workbook. */
export interface StandardColumn {
  /** Characters of the default font. */
  characters: number;
  points: number;
}

/**
 * The width in points of a column that is to hold some characters of the default font. That font differs: 7 pixels a
 * character with Calibri 11, 8 with 等线 11.
 *
 * @example columnPoints(10, { characters: 8.43, points: 48 }) === 56.25
 */
export function columnPoints(characters: number, standard: StandardColumn): number {
  const pixels = standard.points / POINTS_PER_PIXEL - PADDING;
  const perCharacter = Math.max(1, Math.round(pixels / standard.characters));
  const width = Math.min(characters, MAX_CHARACTERS);
  return Math.round(width * perCharacter + PADDING) * POINTS_PER_PIXEL;
}
