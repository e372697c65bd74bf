import type { SheetContent } from '../../../model/workbook-content';
import { cellsOfRange } from '../../values/range-cells';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { wpsError } from '../bridge/error-integers';
import type { KnownFormats, NumberCell } from './number-formats-of';
import { cellKey, numberFormatsOf } from './number-formats-of';
import { readGrids } from './read-grids';
import { stateOf } from './sheet-states';
import { usedArea } from './used-area';

/** A sheet as it was read. */
export interface ReadSheet {
  sheet: Et.Worksheet;
  content: SheetContent;
  /** Names of sheets the formulas refer to. */
  refersTo: ReadonlySet<string>;
}

const REFERENCE = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

function sheetsIn(formulas: readonly (readonly unknown[])[]): Set<string> {
  const names = new Set<string>();
  for (const formula of formulas.flat()) {
    if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.includes('!')) continue;
    for (const [, quoted, plain] of formula.matchAll(REFERENCE)) {
      names.add(quoted?.replace(/''/g, "'") ?? plain ?? '');
    }
  }
  return names;
}

/**
 * Reads a sheet in some nine calls: name, state, range in use and where it is, its values, its formulas, and the number
 * formats where there are numbers.
 *
 * @param knownFormatsOf gives those of earlier readings by the name of the sheet
 */
export function readSheet(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  knownFormatsOf: (name: string) => KnownFormats,
): ReadSheet {
  const name = sheet.Name;
  const state = stateOf(sheet.Visible);
  const { range, area } = usedArea(sheet);
  const { values, formulas } = readGrids(book, sheet, range, area);
  const numbers = values.flatMap((line, row) =>
    line.flatMap((value, column): NumberCell[] => {
      const formula: unknown = formulas[row]?.[column];
      if (typeof value !== 'number' || wpsError(value, formula) !== null) return [];
      const computed = typeof formula === 'string' && formula.startsWith('=') ? formula : null;
      return [{ row: area.top + row, column: area.left + column, formula: computed }];
    }),
  );
  const formats = numberFormatsOf(sheet, numbers, knownFormatsOf(name));
  const numberFormat = values.map((line, row) =>
    line.map((_, column) => formats.get(cellKey(area.top + row, area.left + column)) ?? null),
  );
  const cells = cellsOfRange(
    { rowIndex: area.top - 1, columnIndex: area.left - 1, values, formulas, numberFormat },
    (value, _, formula) => wpsError(value, formula),
  );
  return {
    sheet,
    content: { name, state, kind: 'worksheet', cells },
    refersTo: sheetsIn(formulas),
  };
}
