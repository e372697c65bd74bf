import { SCRATCH_SHEET } from '../../../selfcheck/scratch-workbook';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { SHEET_VISIBLE } from '../bridge/object-model-numbers';
import { present } from '../bridge/present';
import { setVisible } from '../bridge/worksheets';
import { quietly } from '../bridge/quietly';

/** A name no sheet of a case has. */
const PASSING_NAME = '自检新表';

function deleteNames({ workbook }: BoundWorkbook): void {
  const { Names } = workbook;
  // From the last, so that the numbers of the others stay; names WPS keeps by itself go with their sheets.
  for (let index = Names.Count; index > 0; index -= 1) {
    present(() => {
      Names.Item(index).Delete();
    });
  }
}

/**
 * Takes everything out of the workbook but one new sheet, 表一: whatever was done to a sheet that was there before
 * (looks, rules, page set-up) is gone with it.
 */
export function emptyWorkbook(book: BoundWorkbook): void {
  quietly(book.application, 'sheets', () => {
    const former = book.sheets();
    deleteNames(book);
    const fresh = book.workbook.Worksheets.Add(undefined, former[former.length - 1]);
    fresh.Name = PASSING_NAME;
    for (const sheet of former) {
      // Very hidden sheets cannot be deleted.
      setVisible(sheet, SHEET_VISIBLE);
      sheet.Delete();
    }
    fresh.Name = SCRATCH_SHEET;
    fresh.Activate();
  });
}
