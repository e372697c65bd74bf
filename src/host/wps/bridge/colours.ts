/**
 * A colour as the object model takes it, blue in the highest byte.
 *
 * @param colour RRGGBB
 * @example colourNumber('FF0000') === 255
 */
export function colourNumber(colour: string): number {
  const rgb = parseInt(colour, 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** RRGGBB of what the object model gives; null where the cells differ or have none. */
export function colourText(value: unknown): string | null {
  if (typeof value !== 'number' || value < 0 || value > 0xffffff) return null;
  const rgb = ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
  return rgb.toString(16).padStart(6, '0').toUpperCase();
}
