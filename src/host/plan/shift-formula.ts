import { cellAddress, columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../model/cell-address';

/**
 * One token at a time: what is never a reference (texts, quoted sheet names, brackets of structured references,
 * names, functions, numbers), or a cell, a whole column range or a whole row range.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\?])|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!\\?])|[\p{L}\p{N}_.\\?#]+/gu;

/**
 * The formula of a cell that shares another cell's: relative references move along, absolute ones stay.
 * A reference that leaves the worksheet becomes `#REF!`.
 *
 * @param formula the master's, without `=`
 * @example shiftFormula('SUM(A1:$B$2)*2', 1, 0) === 'SUM(A2:$B$2)*2'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const movedColumn = (letters: string, fixed: string): number => {
    const column = columnNumber(letters);
    const moved = fixed === '$' ? column : column + columns;
    return column === 0 || moved < 1 || moved > MAX_COLUMNS ? 0 : moved;
  };
  const movedRow = (digits: string, fixed: string): number => {
    const row = Number(digits);
    const moved = fixed === '$' ? row : row + rows;
    return row > MAX_ROWS || moved < 1 || moved > MAX_ROWS ? 0 : moved;
  };
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [cellColumnFix = '', cellColumn, cellRowFix = '', cellRow = ''] = groups;
    if (cellColumn !== undefined) {
      // Letters beyond XFD or digits beyond the last row make a name, not a reference.
      if (columnNumber(cellColumn) === 0 || Number(cellRow) > MAX_ROWS) return token;
      const column = movedColumn(cellColumn, cellColumnFix);
      const row = movedRow(cellRow, cellRowFix);
      if (column === 0 || row === 0) return '#REF!';
      const address = cellAddress(row, column);
      const letters = columnLetters(column);
      return `${cellColumnFix}${letters}${cellRowFix}${address.slice(letters.length)}`;
    }
    const [fromColumnFix = '', fromColumn, toColumnFix = '', toColumn = ''] = groups.slice(4);
    if (fromColumn !== undefined) {
      if (columnNumber(fromColumn) === 0 || columnNumber(toColumn) === 0) return token;
      const from = movedColumn(fromColumn, fromColumnFix);
      const to = movedColumn(toColumn, toColumnFix);
      if (from === 0 || to === 0) return '#REF!';
      return `${fromColumnFix}${columnLetters(from)}:${toColumnFix}${columnLetters(to)}`;
    }
    const [fromRowFix = '', fromRow, toRowFix = '', toRow = ''] = groups.slice(8);
    if (fromRow !== undefined) {
      const from = movedRow(fromRow, fromRowFix);
      const to = movedRow(toRow, toRowFix);
      return from === 0 || to === 0 ? '#REF!' : `${fromRowFix}${from}:${toRowFix}${to}`;
    }
    return token;
  });
}
