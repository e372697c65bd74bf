/**
 * The form in which formulas are compared: hosts differ in the sign in front, in white space, in quotes around sheet
 * names, in the case of references, and in how they write TRUE and FALSE. Rows inserted stretch the numbers `ROW`
 * counts, which does no harm.
 */
export function comparedFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : comparedPiece(piece)))
    .join('');
}

/** A piece of a formula outside its texts. */
function comparedPiece(piece: string): string {
  return piece
    .replace(/[\s']/g, '')
    .toUpperCase()
    .replace(/\bROW\(\$?[A-Z]+\$?1:\$?[A-Z]+\$?[0-9]+\)/g, 'ROW()')
    .replace(/\b(TRUE|FALSE)(?:\(\))?/g, (_, word: string) => (word === 'TRUE' ? '1' : '0'));
}
