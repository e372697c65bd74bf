import type { PanelOutput } from '../../model/panel-result';
import type { PanelMade } from './make-panel';

type Made = Extract<PanelMade, { outcome: 'made' }>;

/** What `panel --json` prints: every number with the cell it came from, null where there is none. */
export function panelOutput({ result, stamp, agreement, decisions }: Made, output: string): PanelOutput {
  return {
    scheme: stamp,
    output,
    applications: result.applications.map(({ file, title, cards, outcome, flags }) => {
      const scored = outcome.state === 'scored' ? outcome : null;
      return {
        file,
        title,
        cards: cards.map(({ source, expert, standing, part, totalCell }) => ({
          file: source.file,
          sheet: source.sheet,
          expert: expert.name,
          state: standing.state,
          part,
          total: standing.state === 'complete' ? standing.total : null,
          cell: totalCell,
        })),
        outcome: outcome.state,
        score: scored?.score ?? null,
        rank: scored?.rank ?? null,
        tied: scored?.tied ?? false,
        selection: scored?.selection ?? null,
        flags,
      };
    }),
    agreement,
    decisions: [...decisions],
    notes: [...result.notes, ...result.problems.map(({ file, message }) => `${file}　${message}`)],
  };
}
