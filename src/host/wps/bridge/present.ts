/**
 * What WPS gives, or null where it gives nothing: some versions throw for a member or an item that is not there, others
 * give `undefined`, and long chains of members may end in either.
 *
 * @param get the access, e.g. `() => sheets.Item('封面')`
 */
export function present<Value>(get: () => Value | null | undefined): Value | null {
  try {
    return get() ?? null;
  } catch {
    return null;
  }
}

/** Does what some versions cannot do and nothing depends on. */
export function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // Whoever calls this can do without it.
  }
}
