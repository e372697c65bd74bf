import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Spreadsheet } from '../create-spreadsheet';

/** Milliseconds; longer than any workbook takes. What is shown by then is read as it is. */
const PATIENCE = 20_000;
/** Univer starts a tenth of a second after the last change; a change after which nothing starts needs no computing. */
const LATEST_START = 600;
const PAUSE = 10;
/** A page that was held up lets time pass without anything having had its turn; so many turns nothing may start. */
const TURNS_TO_START = 12;
/** After a change in the middle of computing, nothing may happen for so long until the second computing is over. */
const QUIET = 1_000;

/**
 * Knows whether formulas are still to be computed. Univer's own waiting ends too early: where a change comes while
 * formulas are being computed, it ends with the computing that was broken off.
 */
export class Computing {
  readonly #sessions: FormulaCalculationSessionService;
  readonly #subscriptions: readonly (() => void)[];
  #changedAt = performance.now();
  #startedAt = 0;
  /** Looked since the last change. */
  #turns = 0;
  #session = -1;
  #heardAt = 0;
  /** Whether a change came in the middle: what ends the first computing then seems to end the second. */
  #isOverlapping = false;

  constructor({ get, commands }: Pick<Spreadsheet, 'get' | 'commands'>) {
    this.#sessions = get(FormulaCalculationSessionService);
    const causes = get(IActiveDirtyManagerService);
    const states = this.#sessions.state$.subscribe(({ id }) => {
      this.#heardAt = performance.now();
      if (id !== this.#session) this.#startedAt = performance.now();
      this.#session = id;
    });
    const changes = commands.onCommandExecuted(({ id }, options) => {
      const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (isResult || causes.get(id) === undefined) return;
      this.#changedAt = performance.now();
      this.#turns = 0;
      if (!this.#isApplied()) this.#isOverlapping = true;
    });
    this.#subscriptions = [
      () => {
        states.unsubscribe();
      },
      () => {
        changes.dispose();
      },
    ];
  }

  /** Resolves as soon as every formula shows what it comes to. */
  async done(): Promise<void> {
    const since = performance.now();
    while (!this.#isDone() && performance.now() - since < PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      this.#turns += 1;
    }
  }

  dispose(): void {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
  }

  #isApplied(): boolean {
    const { completed, resultApplied, resultEmitted, started, stopped } = this.#sessions.state;
    const isBrokenOff = stopped && !resultEmitted;
    return !started || (resultApplied && (completed || resultEmitted) && !isBrokenOff);
  }

  #isDone(): boolean {
    const now = performance.now();
    const mayStart = now - this.#changedAt <= LATEST_START || this.#turns < TURNS_TO_START;
    const isExpected = this.#startedAt < this.#changedAt && mayStart;
    if (isExpected || !this.#isApplied()) return false;
    if (this.#isOverlapping && now - Math.max(this.#heardAt, this.#changedAt) < QUIET) return false;
    this.#isOverlapping = false;
    return true;
  }
}
