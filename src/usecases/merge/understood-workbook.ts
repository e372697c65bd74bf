import type { LabelledSheet } from '../../model/submission';
import type { WorkbookReading } from '../../model/workbook-content';
import { checkRead, readWorkbookFiling } from '../check-workbook';
import type { ReadableWorkbook, ReadFiling, RefusedWorkbook, WorkbookOptions } from '../check-workbook';
import { foreignWorkbookMessages } from '../foreign-workbook/messages';
import { isReadWhole, readCopiedForm } from '../foreign-workbook/read-copied-form';
import { foreignFormHint, isTooLarge } from '../foreign-workbook/read-form-workbook';
import { recogniseApplication } from '../foreign-workbook/recognise-application';
import { copiedSheets, labelledSheets } from './labelled-sheets';

/** A workbook of ours, or the form of a notice that somebody typed into a workbook of their own. */
export interface UnderstoodWorkbook {
  outcome: 'understood';
  read: ReadFiling;
  /** Whether it is none of ours. */
  isForeign: boolean;
  /** What was found by printed labels alone; empty where everything was found by keys or names. */
  labelled: readonly LabelledSheet[];
  /** Made once, where it is asked for: labels cannot be judged without it. */
  readonly checked: ReadableWorkbook;
}

function checkedOnce(read: ReadFiling, options: WorkbookOptions): () => ReadableWorkbook {
  let checked: ReadableWorkbook | null = null;
  return () => (checked ??= checkRead(read, options));
}

function countRead({ filing }: ReadFiling): number {
  return filing.entries.filter(({ value }) => value.state !== 'blank').length;
}

function hasLabelled({ filing }: ReadFiling): boolean {
  return filing.entries.some(
    ({ foundBy, cell, raw }) => foundBy === 'labels' && cell !== null && raw.trim() !== '',
  );
}

/**
 * Reads what somebody handed in, by keys and names or, where there are none, by labels. What was found by labels is
 * nobody's word before a person confirmed it.
 */
export function understoodWorkbook(
  reading: WorkbookReading,
  options: WorkbookOptions,
): UnderstoodWorkbook | RefusedWorkbook {
  const read = readWorkbookFiling(reading);
  if (read.outcome === 'read') {
    const check = checkedOnce(read, options);
    const labelled = hasLabelled(read) ? labelledSheets(check()) : [];
    return {
      outcome: 'understood',
      read,
      isForeign: false,
      labelled,
      get checked() {
        return check();
      },
    };
  }
  if (reading.outcome === 'refused' || read.programme !== null) return read;
  const copied = readCopiedForm(reading.content);
  const isWhole = copied !== null && isReadWhole(copied);
  const foreign = isWhole ? null : recogniseApplication(copied?.typed ?? reading.content);
  const found = foreign?.outcome === 'recognised' ? countRead(foreign.read) : 0;
  // Where only some sheets are as they were laid out, whichever way reads more is taken.
  if (copied !== null && hasLabelled(copied.read) && countRead(copied.read) >= found) {
    const check = checkedOnce(copied.read, options);
    return {
      outcome: 'understood',
      read: copied.read,
      isForeign: true,
      labelled: copiedSheets(check(), copied.unread),
      get checked() {
        return check();
      },
    };
  }
  if (isWhole) return { ...read, reason: foreignWorkbookMessages.emptyCopy };
  if (foreign?.outcome === 'notOne') return { ...read, reason: foreign.reason };
  if (foreign === null) {
    const hint = foreignFormHint(reading.content);
    if (hint !== null) return { ...read, ...hint };
    const reason = foreignWorkbookMessages.noForm;
    return { ...read, reason, ...(isTooLarge(reading.content) ? {} : { importable: { programme: null } }) };
  }
  const check = checkedOnce(foreign.read, options);
  return {
    outcome: 'understood',
    read: foreign.read,
    isForeign: true,
    labelled: foreign.labelled,
    get checked() {
      return check();
    },
  };
}
