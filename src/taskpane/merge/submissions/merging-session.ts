import type { ProgrammeId } from '../../../model/keys';
import type { ReturnNotice } from '../../../model/return-notice';
import type {
  Desk,
  DeskDecision,
  DeskFigure,
  DeskOutput,
  DeskValue,
  DeskView,
  ReadingProgress,
} from '../../../usecases/merge/desk/desk';
import type {
  DeskComparison,
  DeskFile,
  DeskReturn,
  WantedNotices,
} from '../../../usecases/merge/desk/desk-return';
import type { GivenFile } from '../../../usecases/merge/intake/offered-files';
import { shownName } from '../../../usecases/merge/intake/entry-name';
import type { ReceiptNote } from '../../../usecases/merge/receipt-notes';
import type { OpenedDesk } from './open-desk';
import type { ReceiptDraft } from './receipt-draft';

/** Work that goes file by file: taking in applications, making notices, comparing resubmissions. */
export type StepwiseWork = 'reading' | 'making' | 'comparing';

/** What the desk is busy with. */
export type MergingActivity =
  | {
      kind: StepwiseWork;
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
  /** Resubmissions beside what was returned; those of the last time. */
  comparisons: readonly DeskComparison[];
  /** About how many applications something was typed that is not noted yet. */
  drafts: number;
}

/** More often nobody reads it, and drawing would take time from reading. */
const PROGRESS_MILLISECONDS = 100;

const IDLE: MergingState = { activity: null, view: null, comparisons: [], drafts: 0 };
const NONE: readonly GivenFile[] = [];

/**
 * Merging as the pane shows it. It outlives the view, so that going to another one and back loses nothing. Methods
 * reject only where the program itself fails; nothing stays busy then.
 */
export class MergingSession {
  readonly #open: () => Promise<OpenedDesk>;
  readonly #clock: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #drafts = new Map<string, ReceiptDraft>();
  #opened: Promise<OpenedDesk> | null = null;
  #desk: Desk | null = null;
  #state = IDLE;
  #given = NONE;

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

  /** The files that were read so far, as they were chosen; the same list as long as none comes in. */
  get given(): readonly GivenFile[] {
    return this.#given;
  }

  /** @returns what came in; null where something else was under way */
  async read(files: readonly GivenFile[]): Promise<DeskView | null> {
    if (this.#state.activity !== null || files.length === 0) return null;
    return this.#stepwise('reading', files.length, async (desk, onProgress) => {
      const view = await desk.read(files, onProgress);
      this.#given = [...this.#given, ...readAmong(files, view)];
      this.#change({ view });
      return view;
    });
  }

  /** @returns null where it was stopped, or something else was under way */
  async notices(wanted: WantedNotices): Promise<DeskFile | null> {
    if (this.#state.activity !== null) return null;
    return this.#stepwise('making', wanted.applications.length, (desk, onProgress) =>
      desk.notices(wanted, onProgress),
    );
  }

  /** Compares resubmissions with what was returned; the outcome stands in the state. */
  async compare(files: readonly GivenFile[]): Promise<void> {
    if (this.#state.activity !== null || files.length === 0) return;
    await this.#stepwise('comparing', files.length, async (desk, onProgress) => {
      this.#change({ comparisons: await desk.compare(files, onProgress) });
    });
  }

  /** Ends work that goes file by file after the file it is at. */
  stop(): void {
    const { activity } = this.#state;
    if (activity === null || activity.kind === 'working') return;
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

  /** What was typed about an application and not noted yet, by the key of its note; null where it is nothing. */
  draft(key: string): ReceiptDraft | null {
    return this.#drafts.get(key) ?? null;
  }

  /** Keeps what is being typed about an application until it is noted; null forgets it. */
  keepDraft(key: string, draft: ReceiptDraft | null): void {
    if (draft === null) this.#drafts.delete(key);
    else this.#drafts.set(key, draft);
    const drafts = this.#drafts.size;
    // Not for every letter: only whoever types it sees it.
    if (drafts !== this.#state.drafts) this.#change({ drafts });
  }

  async clear(): Promise<void> {
    await this.#work((desk) => desk.clear());
    this.#given = NONE;
    this.#drafts.clear();
    this.#change({ view: null, comparisons: [], drafts: 0 });
  }

  values(programme: ProgrammeId, application: string): Promise<DeskValue[]> {
    return this.#desk?.values(programme, application) ?? Promise.resolve([]);
  }

  figure(figure: DeskFigure): Promise<DeskValue[]> {
    return this.#desk?.figure(figure) ?? Promise.resolve([]);
  }

  returns(programme: ProgrammeId): Promise<DeskReturn[]> {
    return this.#desk?.returns(programme) ?? Promise.resolve([]);
  }

  notice(programme: ProgrammeId, application: string, due: string | null): Promise<ReturnNotice | null> {
    return this.#desk?.notice(programme, application, due) ?? Promise.resolve(null);
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
    this.#given = NONE;
    this.#drafts.clear();
    this.#change(IDLE);
  }

  async #stepwise<Result>(
    kind: StepwiseWork,
    total: number,
    work: (desk: Desk, onProgress: (progress: ReadingProgress) => void) => Promise<Result>,
  ): Promise<Result> {
    const startedAt = this.#clock();
    let shownAt = startedAt;
    const show = (progress: Pick<ReadingProgress, 'done' | 'total'>): void => {
      const { activity } = this.#state;
      const isStopping = activity?.kind === kind && activity.isStopping;
      this.#change({ activity: { kind, progress, elapsed: this.#clock() - startedAt, isStopping } });
    };
    show({ done: 0, total });
    return this.#work((desk) =>
      work(desk, (progress) => {
        if (this.#clock() - shownAt < PROGRESS_MILLISECONDS) return;
        shownAt = this.#clock();
        show(progress);
      }),
    );
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

/** The files that were read, themselves or what is in them; a reading that was stopped leaves some out. */
function readAmong(files: readonly GivenFile[], view: DeskView): GivenFile[] {
  const known = new Set(view.files.map(({ file }) => file));
  const isOpened = (archive: string): boolean =>
    /\.zip$/i.test(archive) && view.files.some(({ file }) => file.startsWith(`${archive}/`));
  return files.filter(({ name }) => known.has(shownName(name)) || isOpened(shownName(name)));
}
