import { WpsRefusal } from '../wps-errors';

/** `#1122FF` → 0xFF2211: the object model keeps blue in the highest byte. */
export function colourNumber(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0);
}

/** 0xFF2211 → `#1122FF`. */
export function colourText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 0xffffff) {
    throw new WpsRefusal(`colour ${String(value)}`);
  }
  const byte = (shift: number): string => ((value >> shift) & 0xff).toString(16).padStart(2, '0');
  return `#${byte(0)}${byte(8)}${byte(16)}`.toUpperCase();
}
