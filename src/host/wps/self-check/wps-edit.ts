import { columnLetters } from '../../../model/cell-address';
import { EDIT_NAMES } from '../../../selfcheck/edit';
import type { Edit, EditName } from '../../../selfcheck/edit';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { SHEET_VISIBLE, SHIFT_DOWN, SHIFT_LEFT, SHIFT_RIGHT, SHIFT_UP } from '../bridge/object-model-numbers';
import { setVisible } from '../bridge/worksheets';
import { rowsAddress } from '../bridge/ranges';

/** The edits the interface of WPS can do as a person does them by hand; sorting is done otherwise by its dialog. */
export const OFFERED_EDITS: readonly EditName[] = EDIT_NAMES.filter((name) => name !== 'sort');

const rows = (first: number, count: number): string => rowsAddress(first, first + count - 1);

const columns = (first: number, count: number): string =>
  `${columnLetters(first)}:${columnLetters(first + count - 1)}`;

function enter(range: { Value2: unknown }, value: unknown): void {
  range.Value2 = value;
}

/** Before which sheet one goes that is to have a position, or behind which; positions count from 0. */
function neighbours(
  book: BoundWorkbook,
  position: number,
  moved: Et.Worksheet | null,
): [Et.Worksheet | undefined, Et.Worksheet | undefined] {
  const name = moved?.Name;
  const others = book.sheets().filter((sheet) => sheet.Name !== name);
  const before = others[position];
  return before === undefined ? [undefined, others[others.length - 1]] : [before, undefined];
}

/** Carries out one edit; nothing of the sheet may be protected. */
export function carryOutEdit(book: BoundWorkbook, sheet: Et.Worksheet, edit: Edit): void {
  switch (edit[0]) {
    case 'insertRows':
      sheet.Range(rows(edit[2], edit[3])).Insert(SHIFT_DOWN);
      return;
    case 'deleteRows':
      sheet.Range(rows(edit[2], edit[3])).Delete(SHIFT_UP);
      return;
    case 'hideRows':
      sheet.Range(rows(edit[2], edit[3])).Hidden = true;
      return;
    case 'insertColumns':
      sheet.Range(columns(edit[2], edit[3])).Insert(SHIFT_RIGHT);
      return;
    case 'deleteColumns':
      sheet.Range(columns(edit[2], edit[3])).Delete(SHIFT_LEFT);
      return;
    case 'setText':
      // What is written is read like typed input; an apostrophe keeps a text a text and is not stored.
      enter(sheet.Range(edit[2]), edit[3] === '' ? '' : `'${edit[3]}`);
      return;
    case 'setFormula':
    case 'setNumber':
      enter(sheet.Range(edit[2]), edit[3]);
      return;
    case 'cut':
      sheet.Range(edit[2]).Cut(sheet.Range(edit[3]) as unknown as undefined);
      return;
    case 'copyCells':
      sheet.Range(edit[2]).Copy(sheet.Range(edit[3]));
      return;
    case 'copySheet': {
      const names = new Set(book.sheets().map(({ Name }) => Name));
      sheet.Copy(...neighbours(book, edit[3], null));
      const copy = book.sheets().find(({ Name }) => !names.has(Name));
      if (copy) copy.Name = edit[2];
      return;
    }
    case 'renameSheet':
      sheet.Name = edit[2];
      return;
    case 'moveSheet':
      sheet.Move(...neighbours(book, edit[2], sheet));
      return;
    case 'removeSheet':
      // Very hidden sheets cannot be deleted.
      setVisible(sheet, SHEET_VISIBLE);
      sheet.Delete();
      return;
    case 'sort':
      throw new RangeError('sort is not offered');
  }
}
