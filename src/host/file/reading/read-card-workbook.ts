import { parseSheetKey } from '../../../model/keys';
import { isReadForCards } from '../../../model/review-package-keys';
import type { WorkbookReading } from '../../../model/workbook-content';
import { READING_LIMITS, type ReadingLimits } from '../package/reading-limits';
import { readWorkbookWithin } from './read-workbook';
import { SheetKeyProbe } from './sheet-key-probe';

/**
 * Reads of a workbook only what experts say in it: the sheets of 评审表 and 评审包, and the one that names the application.
 * They are read exactly as by {@link readWorkbook}, within the same limits; of the other sheets no more than their key
 * is looked at, so damage inside them is not noticed. For hundreds of workbooks, most of whose cells are forms.
 *
 * @returns the other sheets as `other`, without cells
 */
export function readCardWorkbook(bytes: Uint8Array, limits: ReadingLimits = READING_LIMITS): WorkbookReading {
  const probe = new SheetKeyProbe(limits, parseSheetKey);
  return readWorkbookWithin(bytes, limits, (part, opened, { sharedStrings }) => {
    const key = probe.keyOf(part, opened, sharedStrings);
    return key !== null && isReadForCards(key.sheet) ? 'now' : 'never';
  });
}
