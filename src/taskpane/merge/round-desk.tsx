import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import type { ConflictDecision, Expert } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import { useTakenFiles } from '../parts/use-taken-files';
import type { TakenFiles } from '../parts/use-taken-files';
import { useServices } from '../services-context';
import { mergeMessages } from './messages';
import { MergingSession } from './submissions/merging-session';
import { useSharedSubmissions } from './use-shared-submissions';
import type { SharedSubmissions } from './use-shared-submissions';

/** What the organiser of a review works with, kept while going from one view of 汇总 to another. */
export interface RoundDesk extends SharedSubmissions {
  experts: readonly Expert[];
  setExperts: Dispatch<SetStateAction<readonly Expert[]>>;
  /** What the organiser decided about conflicts of interest. */
  decisions: readonly ConflictDecision[];
  setDecisions: Dispatch<SetStateAction<readonly ConflictDecision[]>>;
  /** The organiser's own scheme; null for the example of the notice. */
  scheme: ScoringScheme | null;
  setScheme: Dispatch<SetStateAction<ScoringScheme | null>>;
  /** Workbooks that come back from experts, with their 评审表. */
  scored: TakenFiles;
  /** 收件汇总. */
  merging: MergingSession;
}

const RoundDeskContext = createContext<RoundDesk | null>(null);

/** What merging takes is fetched when the first file comes in. */
function useMerging(): MergingSession {
  const { files, documents } = useServices();
  const merging = useMemo(
    () =>
      new MergingSession(async () => (await import('./submissions/open-desk')).openDesk(files, documents)),
    [files, documents],
  );
  useEffect(
    () => () => {
      merging.close();
    },
    [merging],
  );
  return merging;
}

/** Keeps the organiser's work as long as the pane is open. */
export function RoundDeskProvider({ children }: { children: ReactNode }): ReactNode {
  const merging = useMerging();
  const { submissions, beside, bringSubmissions, elsewhere } = useSharedSubmissions(merging);
  const scored = useTakenFiles(mergeMessages.unreadable, 'joins');
  const [experts, setExperts] = useState<readonly Expert[]>([]);
  const [decisions, setDecisions] = useState<readonly ConflictDecision[]>([]);
  const [scheme, setScheme] = useState<ScoringScheme | null>(null);
  const desk = useMemo<RoundDesk>(
    () => ({
      ...{ submissions, beside, bringSubmissions, elsewhere, scored, merging },
      ...{ experts, setExperts, decisions, setDecisions, scheme, setScheme },
    }),
    [submissions, beside, bringSubmissions, elsewhere, scored, experts, decisions, scheme, merging],
  );
  return <RoundDeskContext.Provider value={desk}>{children}</RoundDeskContext.Provider>;
}

/** @throws where a view stands outside RoundDeskProvider */
export function useRoundDesk(): RoundDesk {
  const desk = useContext(RoundDeskContext);
  if (desk === null) throw new Error('A view stands outside RoundDeskProvider.');
  return desk;
}
