import type { PlaceholdersOf } from '../model/sentence-template';
import { fillTemplate } from '../model/sentence-template';
import { REASONS } from './messages';

/** A sentence that says what is missing for an observation point. */
export function reason<Name extends keyof typeof REASONS>(
  name: Name,
  values: Record<PlaceholdersOf<(typeof REASONS)[Name]>, string>,
): string {
  return fillTemplate(REASONS[name], values);
}
