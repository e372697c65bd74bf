import { useMemo, useState } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { useReport } from '../pane-messages';
import { useServices } from '../services-context';
import { findingsMessages } from './messages';

/** What the user can have done about findings. */
export interface FindingActions {
  reveal: (place: CellPlace) => void;
  fix: (listed: ListedFinding) => void;
  /** Asks before all fixes of a rule, or with null all fixes, are applied. */
  askToFix: (rule: string | null) => void;
  confirmFix: () => void;
  cancelFix: () => void;
  /** @returns whether the reason was kept */
  answer: (listed: ListedFinding, reason: string) => Promise<boolean>;
  /** Answers a line of the 报送清单. */
  confirm: (rule: string, confirmed: boolean) => void;
  mark: () => void;
  clearMarks: () => void;
  refresh: () => void;
}

/** Which fixes are to be confirmed: null for none, else those of a rule, or with `rule: null` all. */
export type AskedFix = { rule: string | null } | null;

/** The actions of the view, and which fixes wait for the user's word. */
export function useFindingActions(): { actions: FindingActions; asked: AskedFix } {
  const { session } = useServices();
  const report = useReport();
  const [asked, setAsked] = useState<AskedFix>(null);
  const actions = useMemo<FindingActions>(
    () => ({
      reveal: (place) => {
        void session
          .reveal(place)
          .then((outcome) => report(outcome, findingsMessages.revealed(formatPlace(place))));
      },
      fix: ({ finding }) => {
        void session.fix([finding.subject]).then((outcome) => report(outcome, findingsMessages.fixed));
      },
      askToFix: (rule) => {
        setAsked({ rule });
      },
      confirmFix: () => {
        if (asked === null) return;
        setAsked(null);
        void session
          .fix(asked.rule === null ? null : [asked.rule])
          .then((outcome) => report(outcome, findingsMessages.fixed));
      },
      cancelFix: () => {
        setAsked(null);
      },
      answer: async ({ finding }, reason) =>
        report(await session.answer([{ target: finding.subject, reason }], []), findingsMessages.reasonSaved),
      confirm: (rule, confirmed) => {
        void session
          .answer([], [{ rule, confirmed }])
          .then((outcome) => report(outcome, findingsMessages.confirmationSaved));
      },
      mark: () => {
        void session.mark().then((outcome) => report(outcome, findingsMessages.marked));
      },
      clearMarks: () => {
        void session.clearMarks().then((outcome) => report(outcome, findingsMessages.marksCleared));
      },
      refresh: () => {
        void session.refresh().then(() => report({ outcome: 'done' }, findingsMessages.refreshed));
      },
    }),
    [asked, report, session],
  );
  return { actions, asked };
}
