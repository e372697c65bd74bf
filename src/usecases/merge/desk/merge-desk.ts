import type { ProgrammeId } from '../../../model/keys';
import type { ClerkChoice } from '../../../model/merge';
import type { DocumentFiles } from '../../../model/document-import';
import type { WorkbookFiles } from '../../../model/ports';
import type { ReturnNotice } from '../../../model/return-notice';
import type { StagedContent } from '../../../model/workbook-content';
import { offeredFiles } from '../intake/offered-files';
import type { GivenFile } from '../intake/offered-files';
import { wholeBudget } from '../intake/open-archive';
import { mergeFiles } from '../merge-files';
import type { FilesMerged, IncomingFile } from '../merge-files';
import { mergeOutputMessages as words } from '../messages';
import { leftOut, readIncoming } from '../read-incoming';
import type { OfferedFile } from '../read-incoming';
import { receiptNoteKey } from '../receipt-notes';
import type { ReceiptNote } from '../receipt-notes';
import { newlyReviewed } from '../reviewed-versions';
import type { ReviewedVersion } from '../reviewed-versions';
import type {
  Desk,
  DeskDecision,
  DeskFigure,
  DeskInto,
  DeskOutput,
  DeskValue,
  DeskView,
  ReadingProgress,
} from './desk';
import type { DeskComparison, DeskFile, DeskReturn, WantedNotices } from './desk-return';
import { deskView, figureValues, valuesOf } from './desk-view';
import type { AfterEach } from './notices-at-desk';

/** What a desk works with. */
export interface DeskTools {
  files: WorkbookFiles;
  /** Opens notices that were sent as Word documents. */
  documents: DocumentFiles;
  /** ISO date and time. */
  now: () => string;
  /** Lets whatever else waits have its turn: a click, a message. */
  pause: () => Promise<void>;
}

/** A file that was taken in, with what it brought. */
interface Taken {
  content: GivenFile['content'];
  incoming: IncomingFile[];
}

interface Into {
  file: string;
  bytes: Uint8Array;
  content: StagedContent;
}

type Merged = Exclude<FilesMerged, { outcome: 'stopped' }>;

/** Merges where it is called, a file at a time. */
export class MergeDesk implements Desk {
  readonly #tools: DeskTools;
  /** By the name files are shown under. */
  readonly #taken = new Map<string, Taken>();
  readonly #choices = new Map<string, ClerkChoice | null>();
  readonly #notes = new Map<string, ReceiptNote>();
  readonly #reviewed = new Map<string, ReviewedVersion>();
  #into: Into | null = null;
  #merged: Merged | null = null;
  #isCancelled = false;

  constructor(tools: DeskTools) {
    this.#tools = tools;
  }

  async read(
    files: readonly GivenFile[],
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskView> {
    this.#isCancelled = false;
    const budget = wholeBudget();
    let done = 0;
    for (const given of files) {
      if (this.#hasToEnd()) break;
      const { name, taken } = await this.#place(given);
      for await (const offered of offeredFiles({ ...given, name }, budget)) {
        taken.incoming.push(await this.#incoming(offered));
        done += 1;
        const { file } = offered;
        const last = taken.incoming[taken.incoming.length - 1];
        const refused = last?.kind === 'other' && last.file.status === 'unreadable' ? last.file.reason : null;
        onProgress({ done, total: files.length + budget.files, file, refused });
        await this.#tools.pause();
        if (this.#hasToEnd()) break;
      }
    }
    return this.#changed();
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  #hasToEnd(): boolean {
    return this.#isCancelled;
  }

  async into(file: GivenFile | null): Promise<DeskInto> {
    const before = this.#into;
    const into = file === null ? null : await this.#opened(file);
    if (into !== null && 'refused' in into) return { outcome: 'refused', message: into.refused };
    this.#into = into;
    const merged = this.#mergedAnew();
    if (merged.outcome !== 'stopped') return { outcome: 'used', view: this.#changed() };
    this.#into = before;
    return { outcome: 'refused', message: merged.message };
  }

  decide({ subject, choice }: DeskDecision): Promise<DeskView> {
    this.#choices.set(subject, choice);
    return Promise.resolve(this.#changed());
  }

  note(notes: readonly ReceiptNote[]): Promise<DeskView> {
    const { receipts, rounds } = this.#current();
    for (const review of newlyReviewed(notes, receipts, rounds)) {
      this.#reviewed.set(receiptNoteKey(review), review);
    }
    for (const note of notes) this.#notes.set(receiptNoteKey(note), note);
    return Promise.resolve(this.#changed());
  }

  clear(): Promise<DeskView> {
    this.#taken.clear();
    this.#choices.clear();
    this.#notes.clear();
    this.#reviewed.clear();
    this.#into = null;
    return Promise.resolve(this.#changed());
  }

  values(programme: ProgrammeId, application: string): Promise<DeskValue[]> {
    const round = this.#current().rounds.find((of) => of.programme.id === programme);
    return Promise.resolve(round === undefined ? [] : valuesOf(round, application));
  }

  figure(figure: DeskFigure): Promise<DeskValue[]> {
    const round = this.#current().rounds.find((of) => of.programme.id === figure.programme);
    return Promise.resolve(round === undefined ? [] : figureValues(round, figure));
  }

  async output(): Promise<DeskOutput> {
    const merged = this.#current();
    if (merged.outcome === 'new') {
      return { outcome: 'made', bytes: await this.#tools.files.make(merged.plan) };
    }
    const { bytes } = this.#into ?? { bytes: new Uint8Array() };
    const { cells, plan } = merged.change;
    if (cells.length === 0 && plan === null) return { outcome: 'made', bytes };
    const changed = await this.#tools.files.change(bytes, { cells, plan });
    switch (changed.outcome) {
      case 'changed':
        return { outcome: 'made', bytes: changed.bytes };
      case 'nameClash':
        return { outcome: 'refused', message: words.sheetsTaken(changed.sheets) };
      case 'refused':
        return changed;
    }
  }

  async returns(programme: ProgrammeId): Promise<DeskReturn[]> {
    const { returnsAtDesk } = await import('./notices-at-desk');
    return returnsAtDesk(this.#current(), programme, this.#tools.pause);
  }

  async notice(
    programme: ProgrammeId,
    application: string,
    due: string | null,
  ): Promise<ReturnNotice | null> {
    const { noticesAtDesk } = await import('./notices-at-desk');
    const [notice] = noticesAtDesk(this.#current(), { programme, applications: [application], due });
    return notice ?? null;
  }

  async notices(
    wanted: WantedNotices,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskFile | null> {
    this.#isCancelled = false;
    const { noticeFile } = await import('./notices-at-desk');
    return noticeFile(this.#current(), wanted, this.#tools.files, this.#afterEach(onProgress));
  }

  async compare(
    files: readonly GivenFile[],
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskComparison[]> {
    this.#isCancelled = false;
    const { compareAtDesk } = await import('./resubmissions-at-desk');
    const readers = { workbooks: this.#tools.files, documents: this.#tools.documents };
    return compareAtDesk(this.#current().rounds, files, readers, this.#afterEach(onProgress));
  }

  #afterEach(onProgress: (progress: ReadingProgress) => void): AfterEach {
    return async (done, total, file) => {
      onProgress({ done, total, file, refused: null });
      await this.#tools.pause();
      return this.#hasToEnd() ? 'stop' : 'goOn';
    };
  }

  /**
   * Where a file belongs: that of the same name where it is the same file or was not readable, a name of its own
   * otherwise, since many call theirs 申报表.xlsx.
   */
  async #place({ name, content }: GivenFile): Promise<{ name: string; taken: Taken }> {
    let free = name;
    for (let number = 2; ; number += 1) {
      const known = this.#taken.get(free);
      const isFree = known === undefined || known.incoming.every(({ kind }) => kind === 'other');
      if (isFree || (await holdTheSame(known.content, content))) {
        const taken = { content, incoming: [] };
        this.#taken.set(free, taken);
        return { name: free, taken };
      }
      free = numbered(name, number);
    }
  }

  async #incoming(offered: OfferedFile): Promise<IncomingFile> {
    try {
      if (!('bytes' in offered)) return leftOut(offered);
      return readIncoming(offered, await this.#tools.files.read(offered.bytes));
    } catch {
      const { file, receivedAt } = offered;
      return leftOut({ file, receivedAt, refused: words.readingFailed });
    }
  }

  async #opened(given: GivenFile): Promise<Into | { refused: string }> {
    try {
      const bytes = new Uint8Array(await given.content.arrayBuffer());
      const reading = await this.#tools.files.readMerged(bytes);
      if (reading.outcome === 'refused') return { refused: reading.message };
      return { file: given.name, bytes, content: reading.content };
    } catch {
      return { refused: words.fileGone };
    }
  }

  #mergedAnew(): FilesMerged {
    const incoming = [...this.#taken.values()].flatMap((taken) => taken.incoming);
    const [notes, reviewed] = [[...this.#notes.values()], [...this.#reviewed.values()]];
    const clerk = { choices: this.#choices, notes, reviewed };
    return mergeFiles(incoming, this.#into?.content ?? null, this.#tools.now(), clerk);
  }

  #current(): Merged {
    if (this.#merged !== null) return this.#merged;
    const merged = this.#mergedAnew();
    // A workbook that cannot be merged into was refused when it was chosen.
    if (merged.outcome === 'stopped') throw new Error(merged.message);
    this.#merged = merged;
    return merged;
  }

  #changed(): DeskView {
    this.#merged = null;
    return deskView(this.#current(), this.#into?.file ?? null);
  }
}

/** Whether two files hold the same bytes; one that cannot be opened any more is taken for another. */
async function holdTheSame(one: GivenFile['content'], other: GivenFile['content']): Promise<boolean> {
  if (one.size !== other.size) return false;
  try {
    const bytes = new Uint8Array(await one.arrayBuffer());
    const others = new Uint8Array(await other.arrayBuffer());
    return bytes.every((byte, index) => byte === others[index]);
  } catch {
    return false;
  }
}

/** A name with a number before its ending: 申报表（2）.xlsx. */
function numbered(name: string, number: number): string {
  const ending = /\.[^./]+$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, name.length - ending.length)}（${number}）${ending}`;
}
