import { useCallback, useMemo } from 'react';
import type { MaterialPiece } from '../../usecases/material-links/material-overview';
import type { LinkPlan } from '../../usecases/material-links/link-material';
import { useReport } from '../pane-messages';
import { useServices } from '../services-context';
import { materialsMessages } from './messages';

/** What the user can do with material. */
export interface MaterialActions {
  /**
   * Writes what was planned, or says why it cannot be.
   *
   * @returns whether it was written
   */
  carryOut(plan: LinkPlan, done: string): Promise<boolean>;
  reveal(piece: MaterialPiece): void;
}

/** Sends wishes to the session and tells what became of them. */
export function useMaterialActions(): MaterialActions {
  const { session } = useServices();
  const report = useReport();
  const carryOut = useCallback(
    async (plan: LinkPlan, done: string): Promise<boolean> =>
      'problem' in plan
        ? report({ outcome: 'stopped', message: plan.problem }, '')
        : report(await session.write(plan), done),
    [session, report],
  );
  const reveal = useCallback(
    ({ place, title }: MaterialPiece): void => {
      if (place === null) return;
      void session.reveal(place).then((outcome) => report(outcome, materialsMessages.revealed(title)));
    },
    [session, report],
  );
  return useMemo(() => ({ carryOut, reveal }), [carryOut, reveal]);
}
