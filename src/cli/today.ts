/** The calendar day where the user is (not at Greenwich), as an ISO date. */
export function todayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
