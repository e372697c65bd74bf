import { useMemo } from 'react';
import type { CutOffLine } from '../../../model/panel-result';
import { pendingSentence } from '../../../usecases/conflicts/conflicts-output';
import {
  findConflicts,
  readApplications,
  undecidedConflicts,
} from '../../../usecases/conflicts/find-conflicts';
import { gatherCards } from '../../../usecases/panel/gather-cards';
import { panelOf } from '../../../usecases/panel/make-panel';
import type { PanelMade } from '../../../usecases/panel/make-panel';
import { useRoundDesk } from '../round-desk';
import { useConfirmedContents } from '../use-confirmed-contents';

/** What the panel came to with the organiser's scheme and decisions; null without files and while files are read. */
export function usePanel(line: CutOffLine | null, agreement: boolean): PanelMade | null {
  const { scored, scheme, submissions, experts, decisions } = useRoundDesk();
  const confirmed = useConfirmedContents();
  const gathered = useMemo(
    // Reading on every file of many would read each of them many times.
    () =>
      scored.takingIn !== null || scored.files.length === 0
        ? null
        : gatherCards(scored.files, 'contents', confirmed),
    [scored.files, scored.takingIn, confirmed],
  );
  const table = useMemo(
    () =>
      experts.length === 0 || submissions.takingIn !== null
        ? null
        : findConflicts(readApplications(submissions.files, confirmed), experts),
    [submissions.files, submissions.takingIn, experts, confirmed],
  );
  return useMemo(() => {
    if (gathered === null) return null;
    const open = table === null ? [] : undecidedConflicts(table, decisions).map(pendingSentence);
    return panelOf(gathered, { scheme, line, decisions, open, agreement });
  }, [gathered, table, scheme, line, decisions, agreement]);
}
