import type { ProgrammeId } from '../../../model/keys';
import type {
  Desk,
  DeskDecision,
  DeskOutput,
  DeskValue,
  DeskView,
  ReadingProgress,
} from '../../../usecases/merge/desk/desk';
import type { GivenFile } from '../../../usecases/merge/intake/offered-files';
import type { ReceiptNote } from '../../../usecases/merge/receipt-notes';
import type { OpenedDesk } from './open-desk';

/** What the desk is busy with. */
export type MergingActivity =
  | {
      kind: 'reading';
      progress: Pick<ReadingProgress, 'done' | 'total'>;
      /** Milliseconds since it began. */
      elapsed: number;
      isStopping: boolean;
    }
  | { kind: 'working' };

export interface MergingState {
  activity: MergingActivity | null;
  /** Null before anything was taken in. */
  view: DeskView | null;
}

/** More often nobody reads it, and drawing would take time from reading. */
const PROGRESS_MILLISECONDS = 100;

const IDLE: MergingState = { activity: null, view: null };

/**
 * Merging as the pane shows it. It outlives the view, so that going to another one and back loses nothing. Methods
 * reject only where the program itself fails; nothing stays busy then.
 */
export class MergingSession {
  readonly #open: () => Promise<OpenedDesk>;
  readonly #clock: () => number;
  readonly #listeners = new Set<() => void>();
  #opened: Promise<OpenedDesk> | null = null;
  #desk: Desk | null = null;
  #state = IDLE;

  /**
   * @param open called when the first file is taken in
   * @param clock milliseconds, to tell how long reading takes
   */
  constructor(open: () => Promise<OpenedDesk>, clock: () => number = () => performance.now()) {
    this.#open = open;
    this.#clock = clock;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  get state(): MergingState {
    return this.#state;
  }

  /** @returns what came in; null where something else was under way */
  async read(files: readonly GivenFile[]): Promise<DeskView | null> {
    if (this.#state.activity !== null || files.length === 0) return null;
    const startedAt = this.#clock();
    let shownAt = startedAt;
    let isStopping = false;
    const show = (progress: Pick<ReadingProgress, 'done' | 'total'>): void => {
      const elapsed = this.#clock() - startedAt;
      const { activity } = this.#state;
      isStopping ||= activity?.kind === 'reading' && activity.isStopping;
      this.#change({ activity: { kind: 'reading', progress, elapsed, isStopping } });
    };
    show({ done: 0, total: files.length });
    return this.#viewed(async (desk) =>
      desk.read(files, (progress) => {
        if (this.#clock() - shownAt < PROGRESS_MILLISECONDS) return;
        shownAt = this.#clock();
        show(progress);
      }),
    );
  }

  /** Ends the reading after the file it is at. */
  stopReading(): void {
    const { activity } = this.#state;
    if (activity?.kind !== 'reading') return;
    this.#change({ activity: { ...activity, isStopping: true } });
    this.#desk?.cancel();
  }

  /** @returns why the workbook cannot be merged into; null where it can */
  async into(file: GivenFile | null): Promise<string | null> {
    return this.#work(async (desk) => {
      const into = await desk.into(file);
      if (into.outcome === 'refused') return into.message;
      this.#change({ view: into.view });
      return null;
    });
  }

  async decide(decision: DeskDecision): Promise<void> {
    this.#change({ activity: { kind: 'working' } });
    await this.#viewed((desk) => desk.decide(decision));
  }

  async note(notes: readonly ReceiptNote[]): Promise<void> {
    this.#change({ activity: { kind: 'working' } });
    await this.#viewed((desk) => desk.note(notes));
  }

  async clear(): Promise<void> {
    await this.#work((desk) => desk.clear());
    this.#change({ view: null });
  }

  values(programme: ProgrammeId, application: string): Promise<DeskValue[]> {
    return this.#desk?.values(programme, application) ?? Promise.resolve([]);
  }

  output(): Promise<DeskOutput> {
    return this.#work((desk) => desk.output());
  }

  /** Ends a thread; the session can be used again afterwards, with nothing in it. */
  close(): void {
    void this.#opened?.then(({ close }) => {
      close();
    });
    this.#opened = null;
    this.#desk = null;
    this.#change(IDLE);
  }

  async #viewed(work: (desk: Desk) => Promise<DeskView>): Promise<DeskView> {
    return this.#work(async (desk) => {
      const view = await work(desk);
      this.#change({ view });
      return view;
    });
  }

  async #work<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result> {
    if (this.#state.activity === null) this.#change({ activity: { kind: 'working' } });
    try {
      this.#opened ??= this.#open();
      const { desk } = await this.#opened;
      this.#desk = desk;
      return await work(desk);
    } finally {
      this.#change({ activity: null });
    }
  }

  #change(part: Partial<MergingState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
