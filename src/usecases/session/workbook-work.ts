import type { LaidOut, LiveWorkbook, Unsubscribe } from '../../model/ports';
import type { WorkbookReading } from '../../model/workbook-content';
import type { ReadableWorkbook } from '../check-workbook';
import type { Clock } from '../clock';
import type { WorkbookChange } from '../state-change';
import { sessionMessages } from './messages';
import type { ActionOutcome, SessionActivity, SessionState } from './session-state';
import { reasonOf, WorkbookFollower } from './workbook-follower';
import type { Followed } from './workbook-follower';

/** The answer where a wish was met. */
export const DONE: ActionOutcome = { outcome: 'done' };

/** The answer where nothing was changed. */
export const stopped = (message: string): Extract<ActionOutcome, { outcome: 'stopped' }> => ({
  outcome: 'stopped',
  message,
});

/** What became of sheets that were to be laid out. */
export function outcomeOfLayout(laidOut: LaidOut): ActionOutcome {
  switch (laidOut.outcome) {
    case 'laidOut':
      return DONE;
    case 'nameClash':
      return stopped(sessionMessages.layOutClash(laidOut.sheets));
    case 'cancelled':
      return stopped(sessionMessages.layOutCancelled);
    case 'failed':
      return stopped(laidOut.message);
  }
}

/** What is shown of the open workbook, and the one place where something is done to it: one thing at a time. */
export class WorkbookWork {
  readonly workbook: LiveWorkbook;
  readonly clock: () => Clock;
  readonly follower: WorkbookFollower;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = {
    view: { status: 'reading' },
    behind: null,
    activity: null,
    undoable: [],
    revision: 0,
  };

  /** @param clock read with every check: a pane may stay open overnight */
  constructor(workbook: LiveWorkbook, clock: () => Clock) {
    this.workbook = workbook;
    this.clock = clock;
    this.follower = new WorkbookFollower(workbook, clock, (followed) => {
      this.#showFollowed(followed);
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  /** @returns what ends the subscription */
  subscribe(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Replaces parts of the state and tells whoever listens. */
  show(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Does one thing at a time, and reads the workbook afterwards, whatever became of it. */
  async act(activity: SessionActivity, work: () => Promise<ActionOutcome>): Promise<ActionOutcome> {
    if (this.#state.activity !== null) return stopped(sessionMessages.busy);
    this.show({ activity });
    try {
      return await work();
    } catch (error) {
      return stopped(sessionMessages.notWritten(reasonOf(error)));
    } finally {
      await this.follower.refresh();
      this.show({ activity: null });
    }
  }

  /** On what the workbook holds at this moment: the user may have typed since the last reading. */
  async withWorkbook(
    activity: SessionActivity,
    work: (reading: WorkbookReading, workbook: ReadableWorkbook) => Promise<ActionOutcome>,
  ): Promise<ActionOutcome> {
    return this.act(activity, async () => {
      await this.follower.refresh();
      const { view, behind } = this.#state;
      const { reading } = this.follower;
      if (behind !== null) return stopped(behind);
      if (view.status !== 'open' || reading === null) return stopped(sessionMessages.noForms);
      return work(reading, view.workbook);
    });
  }

  /** Adds sheets first, then writes cells. */
  async carryOut({ cells, plan }: WorkbookChange): Promise<ActionOutcome> {
    if (plan !== null) {
      const laidOut = outcomeOfLayout(await this.workbook.layOut(plan));
      if (laidOut.outcome === 'stopped') return laidOut;
    }
    if (cells.length > 0) await this.workbook.write(cells);
    return DONE;
  }

  #showFollowed(followed: Followed): void {
    if (followed.outcome === 'read') {
      this.show({ view: followed.view, behind: null, revision: this.#state.revision + 1 });
    } else if (this.follower.reading === null) {
      this.show({ view: { status: 'unreachable', message: followed.message } });
    } else this.show({ behind: followed.message });
  }
}
