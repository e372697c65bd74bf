/** Errors as Excel gives them in `values`; only a text cell can hold one of these as a text. */
const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;
const TEXT_FORMAT = '@';

/** The error a value of `Range.values` stands for; null for any other. */
export function excelError(value: unknown, numberFormat: string): string | null {
  return typeof value === 'string' && numberFormat !== TEXT_FORMAT && ERROR.test(value) ? value : null;
}
