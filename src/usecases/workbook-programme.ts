import { collectionProgramme, memberTableOf } from '../collection/collection-programme';
import type { Programme } from '../model/programme';
import { findProgramme, programmes } from '../programmes/registry';

/**
 * The programme a workbook follows: a notice's own, or the one derived from it for the collection workbooks of its
 * member units, so that a member can check its workbook as an applicant does.
 *
 * @param id as the workbook's sheets carry it
 */
export function workbookProgramme(id: string): Programme | null {
  const own = findProgramme(id);
  if (own !== null) return own;
  for (const programme of programmes()) {
    const table = memberTableOf(programme, id);
    if (table !== null) return collectionProgramme(programme, table);
  }
  return null;
}
