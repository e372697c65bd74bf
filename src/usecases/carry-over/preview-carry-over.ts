import type { CarryOverPlan } from '../../carryover/carry-over-plan';
import { planCarryOver } from '../../carryover/plan-carry-over';
import { versionCarryOver } from '../../carryover/version-carry-over';
import type { VersionCarryOver } from '../../carryover/version-carry-over';
import type { Programme } from '../../model/programme';
import { findCarryOver } from '../../programmes/carry-over/registry';
import { cellReader } from '../apply-fixes';
import type { ReadableWorkbook } from '../check-workbook';
import { changeMessages } from '../messages';
import type { CarrySource } from './carry-source';
import { carryOverUseMessages } from './messages';

/** What a source would give the workbook it is for; nothing is written. */
export interface CarryOverPreview {
  source: CarrySource;
  target: Programme;
  plan: CarryOverPlan;
  /** What a person should know of the source as a whole. */
  warnings: readonly string[];
}

export type CarryOverPreviewed =
  | { outcome: 'planned'; preview: CarryOverPreview }
  /** Nothing can be carried; the sentence says why. */
  | { outcome: 'stopped'; message: string };

/** The other notice's mapping; within one notice everything that kept its key. */
function mappingBetween(from: Programme, to: Programme): VersionCarryOver | null {
  if (from.id === to.id) return versionCarryOver(from, to);
  const mapping = findCarryOver(from.id, to.id);
  return mapping === null ? null : { mapping, differences: [] };
}

function warningsOf(
  { programme, filing }: CarrySource,
  to: Programme,
  differences: readonly string[],
): string[] {
  const { faults } = filing;
  const isOlder = programme.id === to.id && programme.templateVersion !== to.templateVersion;
  return [
    ...(faults.length === 0 ? [] : [carryOverUseMessages.faults(faults.length)]),
    ...(isOlder ? [carryOverUseMessages.versions(programme.templateVersion, to.templateVersion)] : []),
    ...differences,
  ];
}

/**
 * Shows what a filled workbook would give another one.
 *
 * @param target the workbook to be filled; a sealed one stays as it was sealed
 */
export function previewCarryOver(source: CarrySource, target: ReadableWorkbook): CarryOverPreviewed {
  const { programme, filing, content } = target;
  if (filing.state.snapshot !== null)
    return { outcome: 'stopped', message: changeMessages.sealedUnchangeable };
  const between = mappingBetween(source.programme, programme);
  if (between === null) {
    const message = carryOverUseMessages.noPair(source.programme.notice.title, programme.notice.title);
    return { outcome: 'stopped', message };
  }
  const cellAt = cellReader(content);
  const plan = planCarryOver(
    source,
    { programme, filing },
    between.mapping,
    (place) => cellAt(place)?.formula !== undefined,
  );
  const warnings = warningsOf(source, programme, between.differences);
  return { outcome: 'planned', preview: { source, target: programme, plan, warnings } };
}
