import { mergeMessages } from '../../merge/messages';
import { isReadSurely } from '../../model/submission';
import type { WorkbookReading } from '../../model/workbook-content';
import { canonicalForm } from '../../seal/canonical-form';
import { digestOf } from '../../seal/digest';
import type { CheckedWorkbook, ReadFiling, RefusedWorkbook, WorkbookOptions } from '../check-workbook';
import { noApplication } from '../no-application';
import type { UnderstoodWorkbook } from './understood-workbook';
import { understoodWorkbook } from './understood-workbook';

/** Contents found by labels that somebody looked at and confirmed, as digests of their canonical form. */
export type ConfirmedContents = ReadonlySet<string>;

export const NOTHING_CONFIRMED: ConfirmedContents = new Set();

const READING: WorkbookOptions = { today: null, stage: 'check' };

function asked({ read, isForeign, labelled }: UnderstoodWorkbook): RefusedWorkbook {
  const { programme, filing } = read;
  const sheets = labelled.filter(({ values }) => values.length > 0).map(({ sheet }) => sheet);
  const doubtful = labelled.filter((sheet) => !isReadSurely(sheet)).map(({ sheet }) => sheet);
  return {
    outcome: 'refused',
    programme: programme.id,
    templateVersion: filing.templateVersion,
    isUnconfirmed: true,
    reason: isForeign
      ? mergeMessages.typedNotCounted(programme.notice.shortName, sheets, doubtful)
      : mergeMessages.labelledNotCounted(sheets, doubtful),
  };
}

function counted(
  reading: WorkbookReading,
  confirmed: ConfirmedContents,
  options: WorkbookOptions,
): UnderstoodWorkbook | RefusedWorkbook {
  const known = understoodWorkbook(reading, options);
  if (known.outcome === 'refused' || known.labelled.length === 0) return known;
  const { programme, content, filing } = known.read;
  // A card or a result with our identity is told what it is, not asked about.
  if (noApplication(content) !== null) return known;
  return confirmed.has(digestOf(canonicalForm(programme, filing))) ? known : asked(known);
}

/**
 * What a submitted workbook says, for whoever works with submissions: everything found by keys and names counts; what was
 * found by labels alone is set aside, with a sentence that says so and what to do, unless exactly this was confirmed.
 */
export function countedFiling(
  reading: WorkbookReading,
  confirmed: ConfirmedContents,
): ReadFiling | RefusedWorkbook {
  const known = counted(reading, confirmed, READING);
  return known.outcome === 'refused' ? known : known.read;
}

/** {@link countedFiling}, checked by the rules of its notice. */
export function countedWorkbook(
  reading: WorkbookReading,
  confirmed: ConfirmedContents,
  options: WorkbookOptions = READING,
): CheckedWorkbook {
  const known = counted(reading, confirmed, options);
  return known.outcome === 'refused' ? known : known.checked;
}
