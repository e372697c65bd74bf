import { FilingIndex } from '../../filing/filing-index';
import { APPLICATION_FIELDS } from '../../merge/application-fields';
import type { Filing } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { ScoredApplication } from '../../model/scorecard';
import { canonicalForm } from '../../seal/canonical-form';
import { digestOf } from '../../seal/digest';
import { reviewMessages } from './messages';

/**
 * The consortium's own name, as the 推荐书 or the self-check asks for it: in the table that is scored, else on the cover. A
 * bureau hands in plans of several consortia, whose names would run into one.
 */
const NAMES: readonly FieldKey[] = ['overview.name', 'identity.consortium', 'cover.consortium'];
/** Where the name is left blank, its parties tell an application from others. */
const PARTIES = [APPLICATION_FIELDS.park, APPLICATION_FIELDS.school] as const;

/** The title of an application out of the fields that hold it; empty where none is filled in. */
export function scoredTitle(words: (field: FieldKey) => string): string {
  // No further than needed: what stands behind the first name may be on a sheet that was never laid out.
  const firstOf = (fields: readonly FieldKey[]): string => {
    for (const field of fields) {
      const said = words(field);
      if (said !== '') return said;
    }
    return '';
  };
  const name = firstOf(NAMES);
  if (name !== '') return name;
  return PARTIES.map(firstOf)
    .filter((party) => party !== '')
    .join(reviewMessages.partSeparator);
}

/** What is scored: the consortium by its name and the state of what it filed; the title is empty where none is filled in. */
export function scoredApplication(programme: Programme, filing: Filing): ScoredApplication {
  const index = FilingIndex.of(filing);
  const title = scoredTitle((field) => index.words(field, null)?.trim() ?? '');
  return {
    programme: programme.id,
    title,
    digest: digestOf(canonicalForm(programme, filing)),
  };
}
