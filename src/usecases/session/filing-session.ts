import { findProgramme } from '../../programmes/registry';
import type { CellPlace } from '../../model/cell-address';
import { firstShownCell } from '../../model/first-shown-cell';
import type { LaidOut, LiveWorkbook, Repaired, Unsubscribe } from '../../model/ports';
import type { WorkbookReading } from '../../model/workbook-content';
import { answerWorkbook } from '../answer-workbook';
import type { ChecklistAnswer } from '../answer-workbook';
import type { ReadableWorkbook } from '../check-workbook';
import type { Clock } from '../clock';
import { fixWorkbook } from '../fix-workbook';
import { repairWorkbook } from '../repair-workbook';
import { sealWorkbook } from '../seal-workbook';
import type { WorkbookChange } from '../state-change';
import { templatePlan } from '../template-plan';
import { unsealWorkbook } from '../unseal-workbook';
import { sessionMessages } from './messages';
import type { RequestedWrite } from './requested-write';
import type { ActionOutcome, SessionActivity, SessionState } from './session-state';
import { placesChangedSince, undoableChange } from './undoable-change';
import { reasonOf, WorkbookFollower } from './workbook-follower';
import type { Followed } from './workbook-follower';

const DONE: ActionOutcome = { outcome: 'done' };
const stopped = (message: string): ActionOutcome => ({ outcome: 'stopped', message });

function outcomeOfLayout(laidOut: LaidOut): ActionOutcome {
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

/**
 * The workbook in front of the user, with what the engine says about it: one object for a pane to show and to send the
 * user's wishes to. Reads again as the user types, asks only the rules concerned, and never writes on its own account.
 *
 * @example
 * const session = new FilingSession(workbook, () => clockOf(new Date()));
 * const unsubscribe = session.subscribe(() => render(session.state));
 * await session.start();
 */
export class FilingSession {
  readonly #workbook: LiveWorkbook;
  readonly #clock: () => Clock;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = {
    view: { status: 'reading' },
    behind: null,
    activity: null,
    undoable: [],
    revision: 0,
  };
  readonly #follower: WorkbookFollower;

  /** @param clock read with every check: a pane may stay open overnight */
  constructor(workbook: LiveWorkbook, clock: () => Clock) {
    this.#workbook = workbook;
    this.#clock = clock;
    this.#follower = new WorkbookFollower(workbook, clock, (followed) => {
      this.#showFollowed(followed);
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  get kind(): LiveWorkbook['kind'] {
    return this.#workbook.kind;
  }

  get capabilities(): LiveWorkbook['capabilities'] {
    return this.#workbook.capabilities;
  }

  /** @returns what ends the subscription */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook and follows what the user does to it. */
  async start(): Promise<void> {
    await this.#follower.start();
    await this.#follower.refresh();
  }

  /** Stops following the workbook. */
  stop(): void {
    this.#follower.stop();
  }

  /** Reads the workbook now, whatever was heard of it. */
  async refresh(): Promise<void> {
    await this.#follower.refresh();
  }

  /** 生成表格: lays the forms of a notice out in this workbook; all or nothing. */
  async layOut(programmeId: string, isCancelled: () => boolean = () => false): Promise<ActionOutcome> {
    const programme = findProgramme(programmeId);
    if (programme === null) return stopped(sessionMessages.unknownProgramme(programmeId));
    const plan = templatePlan(programme);
    return this.#act({ kind: 'layingOut', done: 0, total: plan.sheets.length }, async () => {
      const laidOut = await this.#workbook.layOut(plan, {
        sheetDone: (done, total) => {
          this.#show({ activity: { kind: 'layingOut', done, total } });
          return isCancelled() ? 'cancel' : 'continue';
        },
      });
      const front = plan.sheets.find(({ state }) => state === 'visible');
      // A host that cannot show them has laid them out all the same.
      if (laidOut.outcome === 'laidOut' && front !== undefined) await this.reveal(firstShownCell(front));
      return outcomeOfLayout(laidOut);
    });
  }

  /** Writes what the user asked for into the forms; can be taken back. Not into a sealed workbook. */
  async write({ title, rows, values }: RequestedWrite): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'writing' }, async (reading, { filing }) => {
      if (filing.state.snapshot !== null) return stopped(sessionMessages.sealed);
      const change = undoableChange(title, values, reading, rows);
      if (typeof change === 'string') return stopped(sessionMessages.cellHoldsError(change));
      for (const { sheet, above, count } of [...rows].sort((one, other) => other.above - one.above)) {
        await this.#workbook.insertRows(sheet, above, count);
      }
      await this.#workbook.write(values);
      this.#show({ undoable: [...this.#state.undoable, change] });
      return DONE;
    });
  }

  /**
   * Applies fixes that findings offer.
   *
   * @param targets rules or subjects of findings; null for all that offer one
   */
  async fix(targets: readonly string[] | null): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'writing' }, async (reading) => {
      const selection =
        targets === null ? ({ kind: 'all' } as const) : ({ kind: 'chosen', targets } as const);
      const fixed = fixWorkbook(reading, selection, this.#clock().today);
      if (fixed.outcome === 'stopped') return stopped(fixed.message);
      if (fixed.outcome === 'refused') return stopped(fixed.reason);
      // The host computes its totals itself; only the fixes are written.
      const { applied, conflicts, writes } = fixed.fixes;
      if (writes.length === 0) return stopped(conflicts[0]?.message ?? sessionMessages.nothingToFix);
      const title = applied.length === 1 ? applied[0]?.title : undefined;
      const change = undoableChange(title ?? sessionMessages.fixTitle(writes.length), writes, reading, []);
      if (typeof change === 'string') return stopped(sessionMessages.cellHoldsError(change));
      await this.#workbook.write(writes);
      this.#show({ undoable: [...this.#state.undoable, change] });
      return DONE;
    });
  }

  /** Takes the latest change of this session back; nothing where the user changed its cells since. */
  async undo(): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'writing' }, async (reading, { filing }) => {
      const change = this.#state.undoable[this.#state.undoable.length - 1];
      if (change === undefined) return stopped(sessionMessages.nothingToUndo);
      if (filing.state.snapshot !== null) return stopped(sessionMessages.sealed);
      const changed = placesChangedSince(change, reading);
      if (changed.length > 0) return stopped(sessionMessages.undoOverChanges(changed));
      await this.#workbook.write(
        change.cells.map(({ written: { place }, before: value }) => ({ place, value })),
      );
      this.#show({ undoable: this.#state.undoable.slice(0, -1) });
      return DONE;
    });
  }

  /**
   * Keeps reasons for findings and answers to lines of the 报送清单; all or none.
   *
   * @param reasons by rule or by subject of a finding
   */
  async answer(
    reasons: readonly { target: string; reason: string }[],
    checklist: readonly ChecklistAnswer[],
  ): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'writing' }, async (reading) => {
      const given = reasons.map(({ target, reason }) => `${target}=${reason}`);
      const answered = answerWorkbook(reading, { ...this.#clock(), reasons: given, checklist });
      switch (answered.outcome) {
        case 'answered':
          return this.#carryOut(answered.change);
        case 'stopped':
          return stopped(answered.message);
        case 'refused':
          return stopped(answered.reason);
      }
    });
  }

  /**
   * 定稿: seals what was filed. Errors that are neither mended nor answered stop it.
   *
   * @param record `'new'` gives up a record of reasons and seals that cannot be read; otherwise such a record stops it
   */
  async seal(record: 'kept' | 'new' = 'kept'): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'sealing' }, async (reading) => {
      const options = { ...this.#clock(), reasons: [], newRecord: record === 'new' };
      const sealed = sealWorkbook(reading, options);
      if (sealed.outcome === 'sealed') {
        const done = await this.#carryOut(sealed.change);
        // What was sealed stands: taking earlier changes back would alter it.
        if (done.outcome === 'done') this.#show({ undoable: [] });
        return done;
      }
      return stopped(sealed.outcome === 'stopped' ? sealed.message : sealed.reason);
    });
  }

  /** 解除定稿, with the reason for it. */
  async unseal(reason: string): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'sealing' }, async (reading) => {
      const unsealed = unsealWorkbook(reading, reason, this.#clock());
      if (unsealed.outcome === 'unsealed') return this.#carryOut(unsealed.change);
      return stopped(unsealed.outcome === 'stopped' ? unsealed.message : unsealed.reason);
    });
  }

  /** 标出问题: shows all findings in their cells. */
  async mark(): Promise<ActionOutcome> {
    return this.#withWorkbook({ kind: 'marking' }, async (_, { result }) => {
      await this.#workbook.mark(result.findings);
      return DONE;
    });
  }

  /** 清除标记. */
  async clearMarks(): Promise<ActionOutcome> {
    return this.#act({ kind: 'marking' }, async () => {
      await this.#workbook.mark([]);
      return DONE;
    });
  }

  /** 修复表格. */
  async repair(): Promise<
    ({ outcome: 'repaired' } & Repaired) | Extract<ActionOutcome, { outcome: 'stopped' }>
  > {
    let repaired: Repaired = { repaired: [], remaining: [] };
    const outcome = await this.#act({ kind: 'repairing' }, async () => {
      const done = await repairWorkbook(this.#workbook);
      if (done.outcome === 'refused') return stopped(done.reason);
      repaired = { repaired: done.repaired, remaining: done.remaining };
      return DONE;
    });
    return outcome.outcome === 'stopped' ? outcome : { outcome: 'repaired', ...repaired };
  }

  /** Selects a cell in the sheet. */
  async reveal(place: CellPlace): Promise<ActionOutcome> {
    try {
      await this.#workbook.reveal(place);
      return DONE;
    } catch (error) {
      return stopped(sessionMessages.unreachable(reasonOf(error)));
    }
  }

  /** The cell the user has selected; null where there is none. */
  async selection(): Promise<CellPlace | null> {
    return this.#workbook.selection();
  }

  #show(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  #showFollowed(followed: Followed): void {
    if (followed.outcome === 'read') {
      this.#show({ view: followed.view, behind: null, revision: this.#state.revision + 1 });
    } else if (this.#follower.reading === null) {
      this.#show({ view: { status: 'unreachable', message: followed.message } });
    } else this.#show({ behind: followed.message });
  }

  /** Does one thing at a time, and reads the workbook afterwards, whatever became of it. */
  async #act(activity: SessionActivity, work: () => Promise<ActionOutcome>): Promise<ActionOutcome> {
    if (this.#state.activity !== null) return stopped(sessionMessages.busy);
    this.#show({ activity });
    try {
      return await work();
    } catch (error) {
      return stopped(sessionMessages.notWritten(reasonOf(error)));
    } finally {
      await this.refresh();
      this.#show({ activity: null });
    }
  }

  /** On what the workbook holds at this moment: the user may have typed since the last reading. */
  async #withWorkbook(
    activity: SessionActivity,
    work: (reading: WorkbookReading, workbook: ReadableWorkbook) => Promise<ActionOutcome>,
  ): Promise<ActionOutcome> {
    return this.#act(activity, async () => {
      await this.refresh();
      const { view, behind } = this.#state;
      const { reading } = this.#follower;
      if (behind !== null) return stopped(behind);
      if (view.status !== 'open' || reading === null) return stopped(sessionMessages.noForms);
      return work(reading, view.workbook);
    });
  }

  async #carryOut({ cells, plan }: WorkbookChange): Promise<ActionOutcome> {
    if (plan !== null) {
      const laidOut = outcomeOfLayout(await this.#workbook.layOut(plan));
      if (laidOut.outcome === 'stopped') return laidOut;
    }
    await this.#workbook.write(cells);
    return DONE;
  }
}
