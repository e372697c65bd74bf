import { columnLetters } from '../../../model/cell-address';
import type { Edit, EditName } from '../../../selfcheck/edit';
import type { ExcelRuntime } from '../excel-runtime';
import { hasLevel } from '../excel-runtime';

/** The level from which each edit can be done for a person; null for what the API offers at no level or differently. */
const LEVELS: Readonly<Record<EditName, string | null>> = {
  insertRows: '1.1',
  deleteRows: '1.1',
  hideRows: '1.2',
  insertColumns: '1.1',
  deleteColumns: '1.1',
  setText: '1.1',
  setFormula: '1.1',
  setNumber: '1.1',
  cut: '1.11',
  copyCells: '1.9',
  copySheet: '1.10',
  renameSheet: '1.1',
  moveSheet: '1.1',
  removeSheet: '1.1',
  sort: null,
};

/** The edits this Excel can do through its API as a person does them by hand. */
export function offeredEdits(runtime: ExcelRuntime): EditName[] {
  return (Object.keys(LEVELS) as EditName[]).filter((name) => {
    const level = LEVELS[name];
    return level !== null && hasLevel(runtime, level);
  });
}

const lines = (first: number, count: number): string => `${first}:${first + count - 1}`;

const columns = (first: number, count: number): string =>
  `${columnLetters(first)}:${columnLetters(first + count - 1)}`;

/** Asks for one edit; nothing of the sheet may be protected. Nothing is done before the batch is sent. */
export function carryOutEdit(sheet: Excel.Worksheet, edit: Edit): void {
  switch (edit[0]) {
    case 'insertRows':
      sheet.getRange(lines(edit[2], edit[3])).insert('Down');
      return;
    case 'deleteRows':
      sheet.getRange(lines(edit[2], edit[3])).delete('Up');
      return;
    case 'hideRows':
      sheet.getRange(lines(edit[2], edit[3])).rowHidden = true;
      return;
    case 'insertColumns':
      sheet.getRange(columns(edit[2], edit[3])).insert('Right');
      return;
    case 'deleteColumns':
      sheet.getRange(columns(edit[2], edit[3])).delete('Left');
      return;
    case 'setText':
      setText(sheet.getRange(edit[2]), edit[3]);
      return;
    case 'setFormula':
      sheet.getRange(edit[2]).formulas = [[edit[3]]];
      return;
    case 'setNumber':
      sheet.getRange(edit[2]).values = [[edit[3]]];
      return;
    case 'cut':
      sheet.getRange(edit[2]).moveTo(sheet.getRange(edit[3]));
      return;
    case 'copyCells':
      sheet.getRange(edit[3]).copyFrom(sheet.getRange(edit[2]));
      return;
    case 'copySheet': {
      const copy = sheet.copy('End');
      copy.name = edit[2];
      copy.position = edit[3];
      return;
    }
    case 'renameSheet':
      sheet.name = edit[2];
      return;
    case 'moveSheet':
      sheet.position = edit[2];
      return;
    case 'removeSheet':
      // Very hidden sheets cannot be deleted.
      sheet.visibility = 'Hidden';
      sheet.delete();
      return;
    case 'sort':
      throw new RangeError('sort is not offered');
  }
}

/** Excel reads what it is handed like typed input; an apostrophe keeps a text a text and is not stored. */
function setText(cell: Excel.Range, text: string): void {
  cell.values = [[text === '' ? '' : `'${text}`]];
}
