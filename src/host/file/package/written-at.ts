/** Noted in every file of ours. The same plan gives the same bytes: no clock, no machine, no person goes into one. */
export const WRITTEN_AT = '2026-01-01T00:00:00Z';
