/** Errors as the object model gives them: 0x800A0000 + the number of CVErr, as a signed integer. */
const ERRORS = new Map([
  ['#NULL!', -2146826288],
  ['#DIV/0!', -2146826281],
  ['#VALUE!', -2146826273],
  ['#REF!', -2146826265],
  ['#NAME?', -2146826259],
  ['#NUM!', -2146826252],
  ['#N/A', -2146826246],
]);

/** The integer for an error a cell shows; null for any other text. */
export function errorNumber(text: string): number | null {
  return ERRORS.get(text) ?? null;
}
