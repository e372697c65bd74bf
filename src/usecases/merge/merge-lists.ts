import type { ProgrammeRound } from '../../merge/merge-round';
import type { MergedFile, MergeRegister } from '../../model/merge';
import type { KeyedList } from './keyed-list';
import type { DraftDecision } from './lists/conflict-list';
import { conflictList } from './lists/conflict-list';
import { figureList } from './lists/figure-list';
import { planList } from './lists/plan-list';
import { pointGrid } from './lists/point-grid';
import { problemList } from './lists/problem-list';
import { receiptList } from './lists/receipt-list';
import { sourceList } from './lists/source-list';
import type { ReceiptNote } from './receipt-notes';

/** What the lists of a merged workbook are made of. */
export interface MergedState {
  register: MergeRegister;
  /** One per programme that has submissions, in the order of the notices. */
  rounds: readonly ProgrammeRound[];
  /** Every file of every merge so far that was read, and those of this one that were not. */
  files: readonly MergedFile[];
  /** By subject. */
  drafts: ReadonlyMap<string, DraftDecision>;
  /** What staff noted elsewhere than on the sheet, by the key of the note. */
  notes: ReadonlyMap<string, ReceiptNote>;
}

/** Every list of a merged workbook but 来源明细, in the order of its sheets behind the 汇总表. */
export function mergeLists(state: MergedState): KeyedList[] {
  return [
    problemList(state),
    conflictList(state),
    sourceList(state),
    ...state.rounds.flatMap((round) => [
      ...[planList(round, state.rounds.length > 1)].filter((list) => list !== null),
      ...(round.programme.notice.handIn.length === 0
        ? []
        : [receiptList(round, state.rounds.length > 1, state.notes)]),
      ...(round.points.length === 0 ? [] : [pointGrid(round, state.rounds.length > 1)]),
      ...(round.figures.length === 0 ? [] : [figureList(round, state.rounds.length > 1)]),
    ]),
  ];
}
