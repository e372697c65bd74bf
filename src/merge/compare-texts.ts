/** By UTF-16 code units: what is merged must not depend on the language of the machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
