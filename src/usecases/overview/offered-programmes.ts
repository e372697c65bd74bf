import type { Programme } from '../../model/programme';
import { programmes } from '../../programmes/registry';

/** The notices whose forms can be laid out, in the order they are offered. */
export function offeredProgrammes(): readonly Programme[] {
  return programmes();
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Whole days from today to the last day: 0 on that day itself, negative after it.
 *
 * @param deadline ISO date
 * @param today ISO date
 * @example daysUntil('2026-05-28', '2026-05-08') === 20
 */
export function daysUntil(deadline: string, today: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(today)) / MILLISECONDS_PER_DAY);
}
