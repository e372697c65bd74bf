/** The file system's code of an error (`ENOENT`, `EEXIST` …); null for anything else that was thrown. */
export function systemErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
