import { FilingIndex } from '../../filing/filing-index';
import type { Filing } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { ScoredApplication } from '../../model/scorecard';
import { canonicalForm } from '../../seal/canonical-form';
import { digestOf } from '../../seal/digest';
import { reviewMessages } from './messages';

/** The consortium's own name, as the 推荐书 or the self-check asks for it. */
const NAMES: readonly FieldKey[] = ['overview.name', 'identity.consortium'];
/** Where a self-check leaves the name blank, its parties tell it from others. */
const PARTIES: readonly FieldKey[] = ['identity.hostPark', 'identity.leadSchool'];

/** The title of an application out of the fields that hold it; empty where none is filled in. */
export function scoredTitle(words: (field: FieldKey) => string): string {
  const filled = (fields: readonly FieldKey[]): string[] => fields.map(words).filter((text) => text !== '');
  const [name] = filled(NAMES);
  return name ?? filled(PARTIES).join(reviewMessages.partSeparator);
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
