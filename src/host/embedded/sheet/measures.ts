/** CSS pixels per point. */
const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a digit of the default font, and of the padding of a cell, as Excel computes column widths. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

/** A row's height in pixels, from points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A column's width in pixels, from characters of the default font. */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
}
