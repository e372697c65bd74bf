/** What a host or the browser says about a failure; empty where it says nothing. */
export function failureReason(failure: unknown): string {
  return failure instanceof Error ? failure.message : '';
}
