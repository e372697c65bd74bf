import type { ConflictDecision } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import type { ReadCard } from '../../scoring/read-scorecards';
import { expertKey } from '../../scoring/expert-key';
import { openRowSentence } from '../conflicts/conflicts-output';
import { judgeDecisions } from '../conflicts/judge-decisions';
import { readConflictWorkbook } from '../conflicts/read-conflict-workbook';
import { panelUseMessages } from './messages';

/** The organiser's decisions out of a 回避审查 workbook. */
export type PanelDecisions =
  | {
      outcome: 'read';
      decisions: ConflictDecision[];
      /** What is still open: conflicts nobody decided about, experts nobody compared. A sentence each. */
      open: string[];
      /** What is wrong with rows of the workbook, a sentence each. */
      faults: string[];
    }
  | { outcome: 'refused'; message: string };

/**
 * Reads what the organiser decided about conflicts of interest.
 *
 * @param file - the name the caller used
 * @param cards - of the panel, whose experts should all be in the workbook's list
 */
export function panelDecisions(
  file: string,
  reading: WorkbookReading,
  cards: readonly ReadCard[],
): PanelDecisions {
  const read = readConflictWorkbook(file, reading);
  if (read.outcome === 'refused' && reading.outcome === 'refused') return read;
  if (read.outcome === 'refused' || read.typed === null) {
    return { outcome: 'refused', message: panelUseMessages.noDecisions(file) };
  }
  const { experts, typed } = read;
  // Decisions may be about applications nobody has scored yet.
  const judged = judgeDecisions(typed, {
    experts: experts.length === 0 ? null : experts,
    applications: null,
  });
  const listed = new Set(experts.map(expertKey));
  const scoring = new Map(cards.map(({ card }) => [expertKey(card.expert), card.expert.name]));
  const unlisted =
    experts.length === 0 ? [] : [...scoring].flatMap(([key, name]) => (listed.has(key) ? [] : [name]));
  return {
    outcome: 'read',
    decisions: judged.decisions,
    open: [
      ...judged.undecided.map(openRowSentence),
      ...(unlisted.length === 0 ? [] : [panelUseMessages.unlisted(unlisted.sort())]),
    ],
    faults: judged.faults,
  };
}
