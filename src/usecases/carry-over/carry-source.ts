import { identifyWorkbook } from '../../filing/identify-workbook';
import { readFiling } from '../../filing/read-filing';
import type { Filing } from '../../model/filing';
import type { Programme } from '../../model/programme';
import type { WorkbookReading } from '../../model/workbook-content';
import { findOlderVersion } from '../../programmes/carry-over/older-versions';
import { usecaseMessages } from '../messages';
import { templatePlan } from '../template-plan';
import { workbookProgramme } from '../workbook-programme';

/** A filled workbook that values are taken from; only read, never written. */
export interface CarrySource {
  /** The name the caller used. */
  file: string;
  programme: Programme;
  filing: Filing;
}

export type CarrySourceRead =
  | { outcome: 'read'; source: CarrySource }
  /** It could not be read, or holds none of our forms; the sentence says why and what to do. */
  | { outcome: 'refused'; reason: string };

/**
 * Which notice a file belongs to and what it says. An older template version is read as it was laid out then.
 *
 * @param olderVersion where older template versions are kept
 */
export function readCarrySource(
  file: string,
  reading: WorkbookReading,
  olderVersion: typeof findOlderVersion = findOlderVersion,
): CarrySourceRead {
  if (reading.outcome === 'refused') return { outcome: 'refused', reason: reading.message };
  const { content } = reading;
  const identity = identifyWorkbook(content);
  if (identity === null) return { outcome: 'refused', reason: usecaseMessages.notOurs };
  const current = workbookProgramme(identity.programme);
  if (current === null) {
    return { outcome: 'refused', reason: usecaseMessages.unknownProgramme(identity.programme) };
  }
  const { templateVersion } = identity;
  const programme =
    current.templateVersion === templateVersion ? current : olderVersion(current.id, templateVersion);
  if (programme === null) {
    const reason = usecaseMessages.unknownVersion(templateVersion, current.templateVersion);
    return { outcome: 'refused', reason };
  }
  const filing = readFiling(templatePlan(programme), programme, content);
  return { outcome: 'read', source: { file, programme, filing } };
}
