import type { ContentNote, SheetContent } from '../../model/workbook-content';

/** What is said of sheets that do not show. */
export function hiddenSheetNotes(sheets: readonly SheetContent[]): ContentNote[] {
  return sheets.flatMap(({ name, state }): ContentNote[] => {
    if (state === 'visible') return [];
    return [{ kind: state === 'hidden' ? 'hiddenSheet' : 'veryHiddenSheet', subject: name }];
  });
}
