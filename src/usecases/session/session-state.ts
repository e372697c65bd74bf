import type { CellValue } from '../../model/ports';
import type { ReadableWorkbook } from '../check-workbook';

/** What the open workbook turned out to be. */
export type WorkbookView =
  /** Nothing has been read yet. */
  | { status: 'reading' }
  /** The host could not be read; the sentence says why, and reading again may help. */
  | { status: 'unreachable'; message: string }
  /** No forms of ours: they can be laid out here. */
  | { status: 'noForms'; isEmpty: boolean }
  /** Forms of ours that this version cannot work with. */
  | { status: 'notUsable'; programme: string | null; templateVersion: string | null; reason: string }
  | { status: 'open'; workbook: ReadableWorkbook };

/** What is being done to the workbook right now; only one thing at a time. */
export type SessionActivity =
  | { kind: 'layingOut'; done: number; total: number }
  | { kind: 'writing' }
  | { kind: 'repairing' }
  | { kind: 'marking' }
  | { kind: 'sealing' };

/** A change the user asked for that can be taken back. */
export interface UndoableChange {
  /** What was done, for a person: 改为 35. */
  title: string;
  /** The forms, which 定稿 closes, or a 评审表, which is written while they are sealed. */
  into: 'forms' | 'card';
  /** What was written, and what stood there. */
  cells: readonly { written: CellValue; before: CellValue['value'] }[];
}

/** Everything a pane shows of a workbook. Replaced as a whole with every change, never changed in place. */
export interface SessionState {
  view: WorkbookView;
  /** Why the view may be behind the workbook, as a sentence; null where it is not. */
  behind: string | null;
  activity: SessionActivity | null;
  /** Latest last. */
  undoable: readonly UndoableChange[];
  /** Counts up with every reading, so that what was derived from an earlier one is known as such. */
  revision: number;
}

/** What became of something the user asked for. */
export type ActionOutcome =
  | { outcome: 'done' }
  /** Nothing was changed; the sentence says why and what to do. */
  | { outcome: 'stopped'; message: string };
