import { valueListNumber } from '../../../model/merged-workbook-keys';
import type { StagedContent, WorkbookReading } from '../../../model/workbook-content';
import { MERGED_READING_LIMITS } from '../package/reading-limits';
import { refusedReading } from '../package/refusal';
import { readWorkbookWithin } from './read-workbook';
import { SheetKeyProbe } from './sheet-key-probe';

/**
 * Reads a workbook an earlier merge made, to merge more into it: 来源明细, most of its cells, is read sheet by sheet when
 * it is asked for. Each of these sheets is read once at the beginning too, so that damage shows before anything is done.
 */
export function readMergedWorkbook(bytes: Uint8Array): WorkbookReading<StagedContent> {
  const probe = new SheetKeyProbe(MERGED_READING_LIMITS, valueListNumber);
  const reading = readWorkbookWithin(bytes, MERGED_READING_LIMITS, (part, opened, { sharedStrings }) =>
    probe.keyOf(part, opened, sharedStrings) === null ? 'now' : 'later',
  );
  if (reading.outcome === 'refused') return reading;
  try {
    for (const sheet of reading.content.later ?? []) sheet.read();
  } catch (failure) {
    return refusedReading(failure);
  }
  return reading;
}
