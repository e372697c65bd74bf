/**
 * A formula in a form in which Excel's way of writing it equals ours: spaces, quotes of sheet names and the case of
 * references outside texts do not count.
 */
export function comparableFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\s']/g, '').toUpperCase()))
    .join('');
}
