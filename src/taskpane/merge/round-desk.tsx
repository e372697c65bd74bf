import { createContext, useContext, useMemo, useState } from 'react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import type { ConflictDecision, Expert } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import { useTakenFiles } from '../parts/use-taken-files';
import type { TakenFiles } from '../parts/use-taken-files';
import { mergeMessages } from './messages';

/** What the organiser of a review works with, kept while going from one view of 汇总 to another. */
export interface RoundDesk {
  /** 申报工作簿 as they were handed in. */
  submissions: TakenFiles;
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
}

const RoundDeskContext = createContext<RoundDesk | null>(null);

/** Keeps the organiser's work as long as the pane is open. */
export function RoundDeskProvider({ children }: { children: ReactNode }): ReactNode {
  const submissions = useTakenFiles(mergeMessages.unreadable, 'joins');
  const scored = useTakenFiles(mergeMessages.unreadable, 'joins');
  const [experts, setExperts] = useState<readonly Expert[]>([]);
  const [decisions, setDecisions] = useState<readonly ConflictDecision[]>([]);
  const [scheme, setScheme] = useState<ScoringScheme | null>(null);
  const desk = useMemo<RoundDesk>(
    () => ({ submissions, scored, experts, setExperts, decisions, setDecisions, scheme, setScheme }),
    [submissions, scored, experts, decisions, scheme],
  );
  return <RoundDeskContext.Provider value={desk}>{children}</RoundDeskContext.Provider>;
}

/** @throws where a view stands outside RoundDeskProvider */
export function useRoundDesk(): RoundDesk {
  const desk = useContext(RoundDeskContext);
  if (desk === null) throw new Error('A view stands outside RoundDeskProvider.');
  return desk;
}
