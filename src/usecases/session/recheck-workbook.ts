import { recheckFiling } from '../../check/check';
import type { CheckResult } from '../../check/check';
import type { Filing, FilingEntry } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import type { WorkbookReading } from '../../model/workbook-content';
import type { CheckedWorkbook, ReadableWorkbook, WorkbookOptions } from '../check-workbook';
import { checkRead, readWorkbookFiling } from '../check-workbook';

function sameEntryPlace(one: FilingEntry, other: FilingEntry): boolean {
  return (
    one.field === other.field &&
    one.year === other.year &&
    one.tableRow === other.tableRow &&
    one.foundBy === other.foundBy &&
    one.cell?.sheet === other.cell?.sheet &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column
  );
}

const sameRows = (one: Filing, other: Filing): boolean =>
  JSON.stringify(one.tables) === JSON.stringify(other.tables);

/**
 * Keys of the fields whose values differ between two readings of one workbook.
 *
 * @returns null where more than values changed, so that every place has to be looked at anew: rows, sheets, the record
 *   of answers and seals
 */
export function changedFields(before: Filing, after: Filing): FieldKey[] | null {
  if (
    before.programme !== after.programme ||
    before.templateVersion !== after.templateVersion ||
    before.entries.length !== after.entries.length ||
    !sameRows(before, after) ||
    JSON.stringify(before.state) !== JSON.stringify(after.state)
  ) {
    return null;
  }
  const changed = new Set<FieldKey>();
  for (const [index, entry] of after.entries.entries()) {
    const known = before.entries[index];
    if (known === undefined || !sameEntryPlace(known, entry)) return null;
    if (known.raw !== entry.raw || JSON.stringify(known.value) !== JSON.stringify(entry.value)) {
      changed.add(entry.field);
    }
  }
  return [...changed];
}

/**
 * Checks a workbook again after the user changed something, asking only the rules that read what changed. The result is
 * the one `checkWorkbook` gives; where rows or sheets moved, everything is checked anew.
 *
 * @param previous the same workbook before, checked with the same options
 */
export function recheckWorkbook(
  previous: ReadableWorkbook,
  reading: WorkbookReading,
  options: WorkbookOptions,
): CheckedWorkbook {
  const read = readWorkbookFiling(reading);
  if (read.outcome === 'refused') return read;
  const changed = changedFields(previous.filing, read.filing);
  return checkRead(read, options, (programme, filing, checkOptions): CheckResult | null =>
    changed === null || programme.id !== previous.programme.id
      ? null
      : recheckFiling(previous.result, changed, programme, filing, checkOptions),
  );
}
