import type { FillValues } from '../model/command-output';
import type { Filing } from '../model/filing';
import { FilingIndex } from '../filing/filing-index';
import type { Programme } from '../model/programme';
import type { ApplicationMember } from './application-members';
import { consortiumField } from './collected-parts';
import { ISSUE_KEYS, collectedKey } from './collection-keys';
import { fillOfEntry } from './value-words';

/**
 * What the application already says about a member, as values for its collection workbook, with what the applicant
 * tells the member: for which consortium, to whom, by when.
 *
 * @param due the last day as it is to be printed; null where none is set
 */
export function knownValues(
  programme: Programme,
  filing: Filing,
  member: ApplicationMember,
  due: string | null,
): FillValues {
  const consortium = consortiumField(programme);
  return {
    [ISSUE_KEYS.consortium]: consortium && FilingIndex.of(filing).words(consortium.key, null),
    [ISSUE_KEYS.addressee]: member.unit.name,
    [ISSUE_KEYS.due]: due,
    ...Object.fromEntries(
      [...member.row.entries.values()]
        .filter(({ value }) => value.state !== 'blank')
        .map((entry) => [collectedKey(entry.field), fillOfEntry(entry)]),
    ),
  };
}
