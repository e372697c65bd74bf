import { findKeyFrame } from '../filing/key-frame';
import { SheetGrid } from '../filing/sheet-grid';
import type { WorkbookContent } from '../model/workbook-content';
import { isMergedWorkbook } from './merge/merged-workbook';
import { usecaseMessages } from './messages';

/** Sheets of a review: 评审表, 评审包, 评分方案, 回避审查. */
const OF_REVIEW = 'review.';

/**
 * Why a workbook that carries our keys is handed in by nobody: it is what a merge made, or holds sheets of a review
 * alone.
 *
 * @returns a sentence; null where it may be an application
 */
export function noApplication(content: WorkbookContent): string | null {
  if (isMergedWorkbook(content)) return usecaseMessages.mergedWorkbook;
  const sheets = content.sheets.flatMap((sheet) => {
    const key = sheet.kind === 'worksheet' ? findKeyFrame(SheetGrid.of(sheet))?.sheetKey : null;
    return key ? [key.sheet] : [];
  });
  const isOfReview = sheets.length > 0 && sheets.every((sheet) => sheet.startsWith(OF_REVIEW));
  return isOfReview ? usecaseMessages.reviewWorkbook : null;
}
