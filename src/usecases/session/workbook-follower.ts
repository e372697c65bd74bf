import type { LiveWorkbook, Unsubscribe } from '../../model/ports';
import type { Stage } from '../../model/rule';
import type { WorkbookReading } from '../../model/workbook-content';
import { checkWorkbook } from '../check-workbook';
import type { CheckedWorkbook } from '../check-workbook';
import type { Clock } from '../clock';
import { sessionMessages } from './messages';
import { recheckWorkbook } from './recheck-workbook';
import type { WorkbookView } from './session-state';

/** Typing comes in bursts; one reading serves all of one. */
const SETTLING_MILLISECONDS = 120;

/** Everything but what is asked only after 定稿; a sealed workbook is asked that too. */
const STAGE: Stage = 'check';

/** What a reading brought. */
export type Followed =
  | { outcome: 'read'; view: WorkbookView }
  /** The workbook could not be read now. */
  | { outcome: 'behind'; message: string };

/** What an exception of a host says; empty where it says nothing. */
export function reasonOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return isError && typeof error.message === 'string' ? error.message : '';
}

function viewOf(checked: CheckedWorkbook, reading: WorkbookReading): WorkbookView {
  if (checked.outcome === 'checked') return { status: 'open', workbook: checked };
  const { programme, templateVersion, reason } = checked;
  if (programme !== null || reading.outcome === 'refused') {
    return { status: 'notUsable', programme, templateVersion, reason };
  }
  return { status: 'noForms', isEmpty: reading.content.sheets.every(({ cells }) => cells.length === 0) };
}

function hasUncomputed(checked: CheckedWorkbook): boolean {
  return (
    checked.outcome === 'checked' && checked.filing.faults.some(({ code }) => code === 'formulaNotCalculated')
  );
}

/** Keeps up with a workbook the user is working in: one reading at a time, the latest state always read in the end. */
export class WorkbookFollower {
  readonly #workbook: LiveWorkbook;
  readonly #clock: () => Clock;
  readonly #tell: (followed: Followed) => void;
  #view: WorkbookView = { status: 'reading' };
  #reading: WorkbookReading | null = null;
  #unwatch: Unsubscribe | null = null;
  #settling: ReturnType<typeof setTimeout> | null = null;
  #current: Promise<void> | null = null;
  #isBehind = false;
  /** Whether the next reading waits for the host's computing. */
  #isUncomputed = false;

  /** @param tell called after every reading */
  constructor(workbook: LiveWorkbook, clock: () => Clock, tell: (followed: Followed) => void) {
    this.#workbook = workbook;
    this.#clock = clock;
    this.#tell = tell;
  }

  /** The latest reading; null before the first. */
  get reading(): WorkbookReading | null {
    return this.#reading;
  }

  /** Follows what the user does from now on. */
  async start(): Promise<void> {
    this.#unwatch ??= await this.#workbook.watch(() => {
      this.#isBehind = true;
      this.#clearTimer();
      this.#settling = setTimeout(() => void this.catchUp(), SETTLING_MILLISECONDS);
    });
  }

  stop(): void {
    this.#clearTimer();
    this.#unwatch?.();
    this.#unwatch = null;
  }

  /** Reads the workbook now, whatever was heard of it. */
  async refresh(): Promise<void> {
    this.#isBehind = true;
    await this.catchUp();
  }

  /** Reads until nothing is heard any more. */
  async catchUp(): Promise<void> {
    while (this.#isBehind || this.#current !== null) {
      this.#current ??= this.#readOnce().finally(() => {
        this.#current = null;
      });
      await this.#current;
    }
  }

  #clearTimer(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = null;
  }

  async #readOnce(): Promise<void> {
    this.#isBehind = false;
    try {
      const reading = this.#isUncomputed ? await this.#workbook.read() : await this.#workbook.readAtOnce();
      const options = { today: this.#clock().today, stage: STAGE };
      const checked =
        this.#view.status === 'open'
          ? recheckWorkbook(this.#view.workbook, reading, options)
          : checkWorkbook(reading, options);
      this.#reading = reading;
      this.#view = viewOf(checked, reading);
      // A formula without a result is not the user's fault: it is read again once the host has computed it.
      const wasUncomputed = this.#isUncomputed;
      this.#isUncomputed = !wasUncomputed && hasUncomputed(checked);
      if (this.#isUncomputed) this.#isBehind = true;
      this.#tell({ outcome: 'read', view: this.#view });
    } catch (error) {
      this.#tell({ outcome: 'behind', message: sessionMessages.unreachable(reasonOf(error)) });
    }
  }
}
