import type { CutOffLine, PanelApplication, PanelCard } from '../model/panel-result';
import type { ScoringScheme } from '../model/scoring';
import { expertKey } from './expert-key';
import { cardMessages, panelMessages } from './messages';

const placeOf = ({ source: { file, sheet } }: Pick<PanelCard, 'source'>): string => `${file}!${sheet}`;

function cardNote({ title }: PanelApplication, card: PanelCard): string[] {
  const { expert, standing, source } = card;
  switch (standing.state) {
    case 'complete':
    case 'vetoed':
    case 'otherApplication':
    case 'contradictory':
      return [];
    case 'incomplete':
      return [
        panelMessages.incomplete(expert.name, title, [
          ...standing.points.map(cardMessages.pointLabel),
          ...standing.others,
        ]),
      ];
    case 'recused':
      return [panelMessages.recused(expert.name, title)];
    case 'otherScheme':
      return [panelMessages.otherScheme(source.file, source.sheet, standing.stamp.version)];
    case 'duplicate':
      return [panelMessages.duplicate(expert.name, title, placeOf(card), placeOf({ source: standing.of }))];
  }
}

/** One sentence for all contradicting cards of an expert. */
function contradictionNotes({ title, cards }: PanelApplication): string[] {
  const byExpert = new Map<string, PanelCard[]>();
  for (const card of cards) {
    if (card.standing.state !== 'contradictory') continue;
    const key = expertKey(card.expert);
    byExpert.set(key, [...(byExpert.get(key) ?? []), card]);
  }
  return [...byExpert.values()].map((own) =>
    panelMessages.contradictory(own[0]?.expert.name ?? '', title, own.map(placeOf)),
  );
}

function outcomeNotes(
  { title, cards, outcome, flags }: PanelApplication,
  { divergence }: ScoringScheme,
): string[] {
  switch (outcome.state) {
    case 'scored':
      return [
        ...(flags.includes('divergent')
          ? [panelMessages.divergent(title, outcome.spread.range, divergence)]
          : []),
        ...(flags.includes('changedApplication') ? [panelMessages.changed(title)] : []),
      ];
    case 'pending':
      return [
        outcome.reason === 'fewExperts'
          ? panelMessages.tooFew(title, outcome.complete, outcome.needed)
          : panelMessages.vetoDisputed(
              title,
              cards.filter(({ standing }) => standing.state === 'vetoed').length,
            ),
      ];
    case 'vetoed':
      return [panelMessages.vetoed(title, outcome.points)];
  }
}

/** Titles by rank, of what has a rank and is wanted. */
function titlesByRank(
  applications: readonly PanelApplication[],
  isWanted: (outcome: Extract<PanelApplication['outcome'], { state: 'scored' }>) => boolean,
): Map<number, string[]> {
  const byRank = new Map<number, string[]>();
  for (const { title, outcome } of applications) {
    if (outcome.state !== 'scored' || !isWanted(outcome)) continue;
    byRank.set(outcome.rank, [...(byRank.get(outcome.rank) ?? []), `“${title}”`]);
  }
  return byRank;
}

/**
 * What the organiser has to know of the whole, as sentences: what has no score and why, ties, the line, and every card
 * that was left out.
 *
 * @param applications in the order of the result
 */
export function panelNotes(
  applications: readonly PanelApplication[],
  scheme: ScoringScheme,
  line: CutOffLine | null,
): string[] {
  const ties = titlesByRank(applications, ({ tied }) => tied);
  const across = titlesByRank(applications, ({ selection }) => selection === 'onLine');
  const pending = applications.filter(({ outcome }) => outcome.state === 'pending').length;
  return [
    ...applications.flatMap((application) => outcomeNotes(application, scheme)),
    ...[...ties].map(([rank, titles]) => panelMessages.tied(titles, rank)),
    ...(line?.kind === 'places'
      ? [...across.values()].map((titles) => panelMessages.onLine(titles, line.places))
      : []),
    ...(pending === 0 ? [] : [panelMessages.pendingAtLine(pending)]),
    ...applications.flatMap((application) => [
      ...application.cards.flatMap((card) => cardNote(application, card)),
      ...contradictionNotes(application),
    ]),
    panelMessages.noOfficialPoints,
  ];
}
