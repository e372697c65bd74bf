import { findProgramme } from '../../programmes/registry';
import type { CellPlace } from '../../model/cell-address';
import { firstShownCell } from '../../model/first-shown-cell';
import type { LiveWorkbook, Repaired, Unsubscribe } from '../../model/ports';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { answerWorkbook } from '../answer-workbook';
import type { ChecklistAnswer } from '../answer-workbook';
import type { Clock } from '../clock';
import { fixWorkbook } from '../fix-workbook';
import { repairWorkbook } from '../repair-workbook';
import { sealWorkbook } from '../seal-workbook';
import { templatePlan } from '../template-plan';
import { unsealWorkbook } from '../unseal-workbook';
import { CardWork } from './card-work';
import { sessionMessages } from './messages';
import type { RequestedWrite } from './requested-write';
import type { ActionOutcome, SessionState } from './session-state';
import { placesChangedSince, undoableChange } from './undoable-change';
import { reasonOf } from './workbook-follower';
import { DONE, outcomeOfLayout, stopped, WorkbookWork } from './workbook-work';

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
  readonly #work: WorkbookWork;
  /** What an expert does: a 评审表, and what is given on it; also where the application is sealed. */
  readonly cards: CardWork;

  /** @param clock read with every check: a pane may stay open overnight */
  constructor(workbook: LiveWorkbook, clock: () => Clock) {
    this.#work = new WorkbookWork(workbook, clock);
    this.cards = new CardWork(this.#work);
  }

  get state(): SessionState {
    return this.#work.state;
  }

  get kind(): LiveWorkbook['kind'] {
    return this.#work.workbook.kind;
  }

  get capabilities(): LiveWorkbook['capabilities'] {
    return this.#work.workbook.capabilities;
  }

  /** @returns what ends the subscription */
  readonly subscribe = (listener: () => void): Unsubscribe => this.#work.subscribe(listener);

  /** Reads the workbook and follows what the user does to it. */
  async start(): Promise<void> {
    await this.#work.follower.start();
    await this.#work.follower.refresh();
  }

  /** Stops following the workbook. */
  stop(): void {
    this.#work.follower.stop();
  }

  /** Reads the workbook now, whatever was heard of it. */
  async refresh(): Promise<void> {
    await this.#work.follower.refresh();
  }

  /** 生成表格: lays the forms of a notice out in this workbook; all or nothing. */
  async layOut(programmeId: string, isCancelled: () => boolean = () => false): Promise<ActionOutcome> {
    const programme = findProgramme(programmeId);
    if (programme === null) return stopped(sessionMessages.unknownProgramme(programmeId));
    const plan = templatePlan(programme);
    return this.#work.act({ kind: 'layingOut', done: 0, total: plan.sheets.length }, async () => {
      const laidOut = await this.#work.workbook.layOut(plan, {
        sheetDone: (done, total) => {
          this.#work.show({ activity: { kind: 'layingOut', done, total } });
          return isCancelled() ? 'cancel' : 'continue';
        },
      });
      const front = plan.sheets.find(({ state }) => state === 'visible');
      // A host that cannot show them has laid them out all the same.
      if (laidOut.outcome === 'laidOut' && front !== undefined) await this.reveal(firstShownCell(front));
      return outcomeOfLayout(laidOut);
    });
  }

  /** Lays sheets of ours out beside what is there, such as a 评分方案; nothing is overwritten. */
  async addSheets(plan: WorkbookPlan): Promise<ActionOutcome> {
    return this.#work.act({ kind: 'layingOut', done: 0, total: plan.sheets.length }, async () => {
      const outcome = await this.#work.carryOut({ cells: [], plan });
      const [front] = plan.sheets;
      if (outcome.outcome === 'done' && front !== undefined) await this.reveal(firstShownCell(front));
      return outcome;
    });
  }

  /** Writes what the user asked for into the forms; can be taken back. Not into a sealed workbook. */
  async write({ title, rows, values }: RequestedWrite): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'writing' }, async (reading, { filing }) => {
      if (filing.state.snapshot !== null) return stopped(sessionMessages.sealed);
      const change = undoableChange({ title, into: 'forms' }, values, reading, rows);
      if (typeof change === 'string') return stopped(sessionMessages.cellHoldsError(change));
      for (const { sheet, above, count } of [...rows].sort((one, other) => other.above - one.above)) {
        await this.#work.workbook.insertRows(sheet, above, count);
      }
      await this.#work.workbook.write(values);
      this.#work.show({ undoable: [...this.state.undoable, change] });
      return DONE;
    });
  }

  /**
   * Applies fixes that findings offer.
   *
   * @param targets rules or subjects of findings; null for all that offer one
   */
  async fix(targets: readonly string[] | null): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'writing' }, async (reading) => {
      const selection =
        targets === null ? ({ kind: 'all' } as const) : ({ kind: 'chosen', targets } as const);
      const fixed = fixWorkbook(reading, selection, this.#work.clock().today);
      if (fixed.outcome === 'stopped') return stopped(fixed.message);
      if (fixed.outcome === 'refused') return stopped(fixed.reason);
      // The host computes its totals itself; only the fixes are written.
      const { applied, conflicts, writes } = fixed.fixes;
      if (writes.length === 0) return stopped(conflicts[0]?.message ?? sessionMessages.nothingToFix);
      const title = applied.length === 1 ? applied[0]?.title : undefined;
      const what = { title: title ?? sessionMessages.fixTitle(writes.length), into: 'forms' } as const;
      const change = undoableChange(what, writes, reading, []);
      if (typeof change === 'string') return stopped(sessionMessages.cellHoldsError(change));
      await this.#work.workbook.write(writes);
      this.#work.show({ undoable: [...this.state.undoable, change] });
      return DONE;
    });
  }

  /** Takes the latest change of this session back; nothing where the user changed its cells since. */
  async undo(): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'writing' }, async (reading, { filing }) => {
      const change = this.state.undoable[this.state.undoable.length - 1];
      if (change === undefined) return stopped(sessionMessages.nothingToUndo);
      const isSealed = filing.state.snapshot !== null;
      if (isSealed && change.into === 'forms') return stopped(sessionMessages.sealed);
      const changed = placesChangedSince(change, reading);
      if (changed.length > 0) return stopped(sessionMessages.undoOverChanges(changed));
      await this.#work.workbook.write(
        change.cells.map(({ written: { place }, before: value }) => ({ place, value })),
      );
      this.#work.show({ undoable: this.state.undoable.slice(0, -1) });
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
    return this.#work.withWorkbook({ kind: 'writing' }, async (reading) => {
      const given = reasons.map(({ target, reason }) => `${target}=${reason}`);
      const answered = answerWorkbook(reading, { ...this.#work.clock(), reasons: given, checklist });
      switch (answered.outcome) {
        case 'answered':
          return this.#work.carryOut(answered.change);
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
    return this.#work.withWorkbook({ kind: 'sealing' }, async (reading) => {
      const options = { ...this.#work.clock(), reasons: [], newRecord: record === 'new' };
      const sealed = sealWorkbook(reading, options);
      if (sealed.outcome === 'sealed') {
        const done = await this.#work.carryOut(sealed.change);
        // What was sealed stands: taking earlier changes back would alter it.
        if (done.outcome === 'done') this.#work.show({ undoable: [] });
        return done;
      }
      return stopped(sealed.outcome === 'stopped' ? sealed.message : sealed.reason);
    });
  }

  /** 解除定稿, with the reason for it. */
  async unseal(reason: string): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'sealing' }, async (reading) => {
      const unsealed = unsealWorkbook(reading, reason, this.#work.clock());
      if (unsealed.outcome === 'unsealed') return this.#work.carryOut(unsealed.change);
      return stopped(unsealed.outcome === 'stopped' ? unsealed.message : unsealed.reason);
    });
  }

  /** 标出问题: shows all findings in their cells. */
  async mark(): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'marking' }, async (_, { result }) => {
      await this.#work.workbook.mark(result.findings);
      return DONE;
    });
  }

  /** 清除标记. */
  async clearMarks(): Promise<ActionOutcome> {
    return this.#work.act({ kind: 'marking' }, async () => {
      await this.#work.workbook.mark([]);
      return DONE;
    });
  }

  /** 修复表格. */
  async repair(): Promise<
    ({ outcome: 'repaired' } & Repaired) | Extract<ActionOutcome, { outcome: 'stopped' }>
  > {
    let repaired: Repaired = { repaired: [], remaining: [] };
    const outcome = await this.#work.act({ kind: 'repairing' }, async () => {
      const done = await repairWorkbook(this.#work.workbook);
      if (done.outcome === 'refused') return stopped(done.reason);
      repaired = { repaired: done.repaired, remaining: done.remaining };
      return DONE;
    });
    return outcome.outcome === 'stopped' ? outcome : { outcome: 'repaired', ...repaired };
  }

  /** Selects a cell in the sheet. */
  async reveal(place: CellPlace): Promise<ActionOutcome> {
    try {
      await this.#work.workbook.reveal(place);
      return DONE;
    } catch (error) {
      return stopped(sessionMessages.unreachable(reasonOf(error)));
    }
  }

  /** The cell the user has selected; null where there is none. */
  async selection(): Promise<CellPlace | null> {
    return this.#work.workbook.selection();
  }
}
