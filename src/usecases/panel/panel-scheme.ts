import type { ProgrammeId } from '../../model/keys';
import type { ScoringScheme } from '../../model/scoring';
import type { ReadCard } from '../../scoring/read-scorecards';

/** A notice and a scheme that cards were made for. */
export interface PanelScheme {
  programme: ProgrammeId;
  scheme: ScoringScheme;
  /** How many schemes the cards were made for, this one included. */
  schemes: number;
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What most have in common; of equally many the first by its text, so that the order of files changes nothing. */
function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || compareTexts(one, other),
  );
  return first?.[0] ?? null;
}

/**
 * The scheme to bring cards together by: the organiser's, else the one most cards carry. Cards for another are listed,
 * never converted.
 *
 * @param own - the organiser's scheme with its digest; null where none is given
 * @returns null without cards
 */
export function panelScheme(
  cards: readonly ReadCard[],
  own: { scheme: ScoringScheme; digest: string } | null,
): PanelScheme | null {
  const schemes = new Set(cards.map(({ card }) => card.scheme.digest)).size;
  const digest = own?.digest ?? mostCommon(cards.map(({ card }) => card.scheme.digest));
  const ofScheme = cards.filter(({ card }) => card.scheme.digest === digest);
  const programmes = (ofScheme.length > 0 ? ofScheme : cards).map(({ card }) => card.application.programme);
  const programme = mostCommon(programmes);
  const scheme = own?.scheme ?? ofScheme[0]?.scheme;
  return programme === null || scheme === undefined ? null : { programme, scheme, schemes };
}
