import { lastSegment } from '../model/catalogue';
import type { FieldKey, ProgrammeId } from '../model/keys';

/** In front of every key taken over from the application, so that neither can be taken for the other. */
const PREFIX = 'member.';

/** What the applicant writes into a collection workbook before it goes out. */
export const ISSUE_KEYS = {
  consortium: 'issue.consortium',
  /**
   * The unit as the application names it when the workbook is made. It stays what it is when the unit corrects its own
   * name, travels with the file through every program, and a person can read it.
   */
  addressee: 'issue.addressee',
  due: 'issue.due',
} as const satisfies Record<string, FieldKey>;

/**
 * The key of an application's field in a collection workbook.
 *
 * @example collectedKey('outcomes.jointMajors') === 'member.outcomes.jointMajors'
 */
export function collectedKey(key: FieldKey): FieldKey {
  return `${PREFIX}${key}`;
}

/**
 * The id of the programme a member table's collection workbooks follow: the sheets themselves say which table they are
 * for.
 *
 * @example collectionId('lianyungang-2026', 'members.enterprises') === 'lianyungang-2026-member-enterprises'
 */
export function collectionId(programme: ProgrammeId, table: FieldKey): ProgrammeId {
  const word = lastSegment(table)
    .replace(/_/g, '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${programme}-member-${word}`;
}
