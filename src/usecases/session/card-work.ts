import { formatPlace } from '../../model/cell-address';
import type { CellValue } from '../../model/ports';
import type { Expert } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import { makeScorecard } from '../review/make-scorecard';
import { openCards } from '../review/open-cards';
import { writablePlaces } from '../review/card-places';
import { sessionMessages } from './messages';
import type { ActionOutcome } from './session-state';
import { undoableChange } from './undoable-change';
import type { WorkbookWork } from './workbook-work';
import { DONE, stopped } from './workbook-work';

/**
 * What an expert does in the open workbook: has a 评审表 laid out, and gives scores on it. Also in a sealed workbook,
 * because nothing but the cells of the 评审表 meant for the expert is ever written.
 */
export class CardWork {
  readonly #work: WorkbookWork;
  /** An expert types faster than a host writes: one judgement after the other, none refused. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(work: WorkbookWork) {
    this.#work = work;
  }

  /**
   * Lays the 评审表 of an expert out beside the forms; a workbook that has one already is left as it is.
   *
   * @param scheme the organiser's; null for the notice's first example
   */
  async make(expert: Expert, scheme: ScoringScheme | null): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'layingOut', done: 0, total: 1 }, async (reading) => {
      const made = makeScorecard(reading, { ...this.#work.clock(), expert, scheme });
      switch (made.outcome) {
        case 'made':
          return this.#work.carryOut(made.change);
        case 'stopped':
          return stopped(made.message);
        case 'refused':
          return stopped(made.reason);
      }
    });
  }

  /**
   * Writes what an expert gives; can be taken back. All or nothing, and only into cells of the 评审表.
   *
   * @param title what it is, for a person; shown beside 撤销
   */
  async write(title: string, values: readonly CellValue[]): Promise<ActionOutcome> {
    const written = this.#turn.then(() => this.#writeNow(title, values));
    this.#turn = written;
    return written;
  }

  async #writeNow(title: string, values: readonly CellValue[]): Promise<ActionOutcome> {
    return this.#work.withWorkbook({ kind: 'writing' }, async (reading, workbook) => {
      const [card] = openCards(workbook).cards;
      if (card === undefined) return stopped(sessionMessages.noCard);
      const writable = new Set(writablePlaces(card.places).map(formatPlace));
      const elsewhere = values.find(({ place }) => !writable.has(formatPlace(place)));
      if (elsewhere !== undefined) return stopped(sessionMessages.notOfCard(formatPlace(elsewhere.place)));
      const change = undoableChange({ title, into: 'card' }, values, reading, []);
      if (typeof change === 'string') return stopped(sessionMessages.cellHoldsError(change));
      await this.#work.workbook.write(values);
      this.#work.show({ undoable: [...this.#work.state.undoable, change] });
      return DONE;
    });
  }
}
