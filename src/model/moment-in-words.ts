/** `2026-05-10` → 2026年5月10日; any other text stays as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? iso : `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2026-05-01T09:30:00+08:00` → 2026年5月1日9时30分, by the clock of whoever made the record. */
export function momentInWords(iso: string): string {
  const [, hour, minute] = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})/.exec(iso) ?? [];
  return minute === undefined ? iso : `${dayInWords(iso)}${Number(hour)}时${minute}分`;
}
