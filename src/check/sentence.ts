import type { Basis } from '../model/field';
import type { PlaceholdersOf } from '../model/sentence-template';
import { fillTemplate } from '../model/sentence-template';
import { INFERRED_MARK, SENTENCES } from './messages';

type Catalogue = typeof SENTENCES;

/** The values a sentence of the catalogue asks for. */
export type SentenceValues<
  Kind extends keyof Catalogue,
  Variant extends keyof Catalogue[Kind],
> = Catalogue[Kind][Variant] extends string
  ? Record<PlaceholdersOf<Catalogue[Kind][Variant]>, string>
  : never;

/**
 * The sentence of one outcome of a kind.
 *
 * @param replacement the rule's own sentence, which has the same placeholders; null takes the catalogue's
 */
export function sentenceOf<Kind extends keyof Catalogue, Variant extends keyof Catalogue[Kind]>(
  kind: Kind,
  variant: Variant,
  values: SentenceValues<Kind, Variant>,
  replacement: string | null,
): string {
  return fillTemplate(replacement ?? String(SENTENCES[kind][variant]), values);
}

/** Marks what no notice states, so that users see it is ours. */
export function markBasis(sentence: string, basis: Basis): string {
  return basis === 'inferred' ? `${sentence}${INFERRED_MARK}` : sentence;
}
