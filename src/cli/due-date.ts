import { UsageError } from './command';
import { messages } from './messages';

/**
 * The value of `--due`; null where it is not given.
 *
 * @throws UsageError where it is no day of the calendar: 2026-02-30
 */
export function parseDueDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const isDay = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new UsageError(messages.dueNotADate(text));
  return text;
}
