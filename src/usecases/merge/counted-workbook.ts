import { mergeMessages } from '../../merge/messages';
import type { ProgrammeId } from '../../model/keys';
import { isReadSurely } from '../../model/submission';
import type { WorkbookReading } from '../../model/workbook-content';
import { canonicalForm } from '../../seal/canonical-form';
import { digestOf } from '../../seal/digest';
import type { CheckedWorkbook, ReadFiling, RefusedWorkbook, WorkbookOptions } from '../check-workbook';
import { foreignWorkbookMessages } from '../foreign-workbook/messages';
import { noApplication } from '../no-application';
import type { UnderstoodWorkbook } from './understood-workbook';
import { understoodWorkbook } from './understood-workbook';

/** Where a sentence is read. */
export type ToldAt = 'pane' | 'commandLine';

/** What somebody confirmed of what was found by labels. */
export interface ConfirmedContents {
  /** Of the canonical form of each content. */
  digests: ReadonlySet<string>;
  /** Where sentences about all else are read: they say what can be done there. */
  toldAt: ToldAt;
}

export const NOTHING_CONFIRMED: ConfirmedContents = { digests: new Set(), toldAt: 'pane' };

const READING: WorkbookOptions = { today: null, stage: 'check' };

function otherwiseTyped(toldAt: ToldAt, programme: ProgrammeId): string {
  return toldAt === 'pane'
    ? foreignWorkbookMessages.sendBack
    : foreignWorkbookMessages.importByCommand(programme);
}

/** Why a workbook is refused, with what only a command can do where commands are typed. */
function refusedAt(refused: RefusedWorkbook, toldAt: ToldAt): RefusedWorkbook {
  if (toldAt === 'pane' || refused.importable === undefined) return refused;
  const { programme } = refused.importable;
  return { ...refused, reason: `${refused.reason}${foreignWorkbookMessages.importByCommand(programme)}` };
}

function asked({ read, isForeign, labelled }: UnderstoodWorkbook, toldAt: ToldAt): RefusedWorkbook {
  const { programme, filing } = read;
  const sheets = labelled.filter(({ values }) => values.length > 0).map(({ sheet }) => sheet);
  const doubtful = labelled.filter((sheet) => !isReadSurely(sheet)).map(({ sheet }) => sheet);
  return {
    outcome: 'refused',
    programme: programme.id,
    templateVersion: filing.templateVersion,
    isUnconfirmed: true,
    reason: [
      isForeign
        ? mergeMessages.typedNotCounted(programme.notice.shortName, sheets, doubtful)
        : mergeMessages.labelledNotCounted(sheets, doubtful),
      mergeMessages.confirmFirst[toldAt],
      isForeign ? otherwiseTyped(toldAt, programme.id) : mergeMessages.repairFirst[toldAt],
    ].join(''),
  };
}

function counted(
  reading: WorkbookReading,
  confirmed: ConfirmedContents,
  options: WorkbookOptions,
): UnderstoodWorkbook | RefusedWorkbook {
  const known = understoodWorkbook(reading, options);
  if (known.outcome === 'refused') return refusedAt(known, confirmed.toldAt);
  if (known.labelled.length === 0) return known;
  const { programme, content, filing } = known.read;
  // A card or a result with our identity is told what it is, not asked about.
  if (noApplication(content) !== null) return known;
  const digest = digestOf(canonicalForm(programme, filing));
  return confirmed.digests.has(digest) ? known : asked(known, confirmed.toldAt);
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
