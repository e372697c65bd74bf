import type { Programme } from '../../model/programme';
import type { WorkbookContent } from '../../model/workbook-content';
import { findProgramme } from '../../programmes/registry';
import { readSchemeSheet } from '../../scoring/scheme-sheet/read-scheme-sheet';
import { schemeSheets } from '../../scoring/scheme-sheet/sheet-reading';
import { schemeUseMessages } from './messages';
import type { SchemeReading } from './scheme-reading';
import { versionFault } from './scheme-version';

const refused = (message: string): SchemeReading => ({ outcome: 'refused', message });

/** Names of the sheets of a workbook that are a 评分方案. */
export function schemeSheetNames(content: WorkbookContent): string[] {
  return schemeSheets(content).map(({ name }) => name);
}

/**
 * The 评分方案 of a workbook: of one of its own, or beside other sheets.
 *
 * @param wanted the notice it must be for; null for whichever it was made for
 */
export function readSchemeWorkbook(content: WorkbookContent, wanted: Programme | null): SchemeReading {
  const [sheet, ...more] = schemeSheets(content);
  if (sheet === undefined) return refused(schemeUseMessages.noSheet);
  if (more.length > 0) return refused(schemeUseMessages.severalSheets(schemeSheetNames(content)));
  const programme = findProgramme(sheet.programme);
  if (programme === null) return refused(schemeUseMessages.unknownNotice(sheet.programme));
  if (wanted !== null && wanted.id !== programme.id) {
    const { notice } = programme;
    return refused(schemeUseMessages.otherNotice(notice.shortName, wanted.notice.shortName));
  }
  const { scheme, stamp, faults, remarks } = readSchemeSheet(sheet, programme.indicators);
  if (scheme === null) return { outcome: 'faulty', problems: faults, proposedVersion: null };
  const kept = versionFault(scheme, stamp);
  return kept === null
    ? { outcome: 'usable', scheme, remarks }
    : { outcome: 'faulty', problems: [kept.message], proposedVersion: kept.proposal };
}
