import { applicationMembers } from '../../collection/application-members';
import type { ApplicationMember, ApplicationMembers } from '../../collection/application-members';
import { memberTables } from '../../collection/collected-parts';
import type { ReadableWorkbook } from '../check-workbook';
import { makeCollectionWorkbook } from '../make-collection-workbook';
import type { CollectionWorkbook } from '../make-collection-workbook';
import { collectionMessages } from '../messages';
import { dayInWords } from '../../model/moment-in-words';
import { unitFileNames } from '../unit-file-names';

/** A member unit that gets a workbook, and what the file is called. */
export interface CollectionUnit {
  member: ApplicationMember;
  fileName: string;
}

/** Who is to be asked. */
export type CollectionUnits =
  | ({ outcome: 'listed'; units: CollectionUnit[] } & Omit<ApplicationMembers, 'members'>)
  /** The notice has no tables of member units; the sentence says what to do. */
  | { outcome: 'stopped'; message: string };

/** The units the member tables of an application name, in their order. */
export function collectionUnits({ programme, filing }: ReadableWorkbook): CollectionUnits {
  if (memberTables(programme).length === 0) {
    return { outcome: 'stopped', message: collectionMessages.noMemberTables };
  }
  const { members, unnamed, repeated } = applicationMembers(programme, filing);
  const names = unitFileNames(members.map(({ unit }) => unit));
  const units = members.map((member, index) => ({ member, fileName: names[index] ?? '' }));
  return { outcome: 'listed', units, unnamed, repeated };
}

/**
 * The workbook of one unit. One at a time, so that a page stays alive between them.
 *
 * @param due ISO date of the last day; null where none is set
 */
export function unitWorkbook(
  { programme, filing }: ReadableWorkbook,
  { member }: CollectionUnit,
  due: string | null,
): CollectionWorkbook {
  return makeCollectionWorkbook(programme, filing, member, due === null ? null : dayInWords(due));
}
