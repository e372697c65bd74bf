import { MAX_COLUMNS, MAX_ROWS, parseCellAddress } from '../../../model/cell-address';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { PatchRefused } from './patch-refused';

/** A row or cell element with its number; both may leave it out and are then counted on from the one before. */
export interface Numbered {
  element: MarkupElement;
  number: number;
}

/**
 * The rows of a `sheetData` element.
 *
 * @throws PatchRefused where rows do not follow each other, which no host agrees on how to read
 */
export function* numberedRows(
  text: MarkupText,
  sheetData: MarkupElement,
  sheet: string,
): Generator<Numbered> {
  let number = 0;
  for (const element of text.children(sheetData.content)) {
    if (element.local !== 'row') continue;
    const given = text.attributes(element).get('r');
    const next = given === undefined ? number + 1 : Number(given);
    if (!Number.isInteger(next) || next <= number || next > MAX_ROWS) {
      throw new PatchRefused('rowsOutOfOrder', null, sheet);
    }
    number = next;
    yield { element, number };
  }
}

/**
 * The cells of a row.
 *
 * @throws PatchRefused where cells do not follow each other
 */
export function* numberedCells(text: MarkupText, row: MarkupElement, sheet: string): Generator<Numbered> {
  let number = 0;
  for (const element of text.children(row.content)) {
    if (element.local !== 'c') continue;
    const given = text.attributes(element).get('r');
    const next = given === undefined ? number + 1 : (parseCellAddress(given)?.column ?? 0);
    if (next <= number || next > MAX_COLUMNS) throw new PatchRefused('rowsOutOfOrder', null, sheet);
    number = next;
    yield { element, number };
  }
}
