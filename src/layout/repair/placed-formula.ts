import { columnLetters, columnNumber, quotedSheetName } from '../../model/cell-address';

/** The sheet a planned sheet is today, and where its planned cells stand. */
export interface SheetPlaces {
  name: string;
  row(planned: number): number | null;
  column(planned: number): number | null;
}

/**
 * A text; numbers counted by `ROW($A$1:$A$999)`, which are the same wherever rows went; a reference (to a cell or an
 * area, with or without its sheet); or a word that is no reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"|ROW\(\$?[A-Z]{1,3}\$?1:\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}\)|(?:'((?:[^']|'')*)'!)?(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6}))?(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+/gu;

/**
 * A planned formula as it reads where the cells it refers to stand today: rows and columns inserted, sheets renamed.
 *
 * @param formula plain references, sheet names quoted, as the layout writes them
 * @param sheet planned name of the sheet the formula stands on
 * @param places the sheets by their planned names
 * @param moved how far a format's formula is read below or right of the cell it was written for
 * @returns null where a cell it refers to is gone
 */
export function placedFormula(
  formula: string,
  sheet: string,
  places: ReadonlyMap<string, SheetPlaces>,
  moved: { rows: number; columns: number } = { rows: 0, columns: 0 },
): string | null {
  const gone: string[] = [];
  const placed = formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix, firstFix = '', firstLetters, firstRowFix = '', firstRow] = groups;
    if (firstLetters === undefined || firstRow === undefined) return token;
    const target = places.get(prefix === undefined ? sheet : prefix.replace(/''/g, "'"));
    const corner = (columnFix: string, letters: string, rowFix: string, digits: string): string => {
      const column = target?.column(columnNumber(letters) + (columnFix === '$' ? 0 : moved.columns)) ?? null;
      const row = target?.row(Number(digits) + (rowFix === '$' ? 0 : moved.rows)) ?? null;
      if (column === null || row === null) {
        gone.push(token);
        return '#REF!';
      }
      return `${columnFix}${columnLetters(column)}${rowFix}${row}`;
    };
    const [lastFix = '', lastLetters, lastRowFix = '', lastRow] = groups.slice(5);
    const first = corner(firstFix, firstLetters, firstRowFix, firstRow);
    const last =
      lastLetters === undefined || lastRow === undefined
        ? ''
        : `:${corner(lastFix, lastLetters, lastRowFix, lastRow)}`;
    const on = prefix === undefined || target === undefined ? '' : `${quotedSheetName(target.name)}!`;
    return `${on}${first}${last}`;
  });
  return gone.length === 0 ? placed : null;
}
