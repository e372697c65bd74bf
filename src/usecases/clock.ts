/** What a use case may know about the time; handed in, so that nothing pure reads the clock. */
export interface Clock {
  /** ISO date of today, for deadlines. */
  today: string;
  /** ISO date and time with the user's own offset, for records: `2026-05-01T09:30:00+08:00`. */
  now: string;
}

const twoDigits = (value: number): string => String(Math.trunc(value)).padStart(2, '0');

/** A moment as the user's clock on the wall shows it; the offset keeps it one moment everywhere. */
export function clockOf(moment: Date): Clock {
  // Not toISOString: that is the day at Greenwich.
  const today = `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join(':');
  const minutes = -moment.getTimezoneOffset();
  const offset = `${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`;
  return { today, now: `${today}T${time}${minutes < 0 ? '-' : '+'}${offset}` };
}
