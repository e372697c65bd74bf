import {
  cellAddress,
  columnLetters,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quotedSheetName,
} from '../../../src/model/cell-address';
import type { CellArea } from '../../../src/model/cell-address';

/** A reference in a formula: `'联合体概况'!$C$5:D7`, `C:C`, `4:5`. */
export interface FormulaReference {
  /** Null where the formula names none. */
  sheet: string | null;
  area: CellArea;
  kind: 'cells' | 'columns' | 'rows';
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:${SHEET})?(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\?#]+`,
  'gu',
);

function referenceOf(text: string): Omit<FormulaReference, 'sheet'> | null {
  const bare = text.replace(/\$/g, '');
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(bare);
  if (columns) {
    const left = columnNumber(columns[1] ?? '');
    const right = columnNumber(columns[2] ?? '');
    return left === 0 || right === 0
      ? null
      : { kind: 'columns', area: { top: 1, bottom: MAX_ROWS, left, right } };
  }
  const rows = /^([0-9]+):([0-9]+)$/.exec(bare);
  if (rows) {
    return {
      kind: 'rows',
      area: { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS },
    };
  }
  const area = parseArea(bare);
  return area === null ? null : { kind: 'cells', area };
}

function written(original: string, kind: FormulaReference['kind'], area: CellArea): string {
  const corners = original.split(':').map((corner) => /^(\$?)[A-Za-z]*(\$?)/.exec(corner));
  const fixed = (index: number, group: 1 | 2): string => corners[index]?.[group] ?? corners[0]?.[group] ?? '';
  if (kind === 'columns') {
    return `${fixed(0, 1)}${columnLetters(area.left)}:${fixed(1, 1)}${columnLetters(area.right)}`;
  }
  if (kind === 'rows') return `${fixed(0, 1)}${area.top}:${fixed(1, 1)}${area.bottom}`;
  const cell = (index: number, row: number, column: number): string => {
    const letters = columnLetters(column);
    const digits = cellAddress(row, column).slice(letters.length);
    return `${fixed(index, 1)}${letters}${fixed(index, 2)}${digits}`;
  };
  const from = cell(0, area.top, area.left);
  return original.includes(':') ? `${from}:${cell(1, area.bottom, area.right)}` : from;
}

/** The formula with each of its references replaced by a text; `prefix` is the sheet as it is written. */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference, address: string, prefix: string) => string,
): string {
  return formula.replace(REFERENCE, (token: string, quoted?: string, plain?: string, address?: string) => {
    const found = address === undefined ? null : referenceOf(address);
    if (address === undefined || found === null) return token;
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
    return replace({ sheet, ...found }, address, token.slice(0, token.length - address.length));
  });
}

/**
 * The formula with each of its references put through `change`.
 *
 * @param change gives the reference as it is to stand; null makes it `#REF!`
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return replaceReferences(formula, (reference, address, prefix) => {
    const changed = change(reference);
    if (changed === null) return `${prefix}#REF!`;
    const isSame = changed.sheet === reference.sheet || changed.sheet === null;
    const place = isSame ? prefix : `${quotedSheetName(changed.sheet ?? '')}!`;
    return `${place}${written(address, reference.kind, changed.area)}`;
  });
}
