import type { ProgrammeId } from '../../../model/keys';
import type { GivenFile } from '../intake/offered-files';
import type { ReceiptNote } from '../receipt-notes';
import type { ReturnNotice } from '../../../model/return-notice';
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
import { DeskAnswer } from './desk-protocol';
import type { DeskPort, DeskRequest } from './desk-protocol';

type Settled = Exclude<DeskAnswer, { answer: 'ready' | 'progress' }>;
type Numbered = Exclude<DeskRequest, { ask: 'cancel' }>;
/** A request without its number, whichever it is. */
type Unnumbered = Numbered extends infer Each ? (Each extends Numbered ? Omit<Each, 'id'> : never) : never;

interface Waiting {
  settle: (answer: Settled) => void;
  fail: (reason: Error) => void;
  onProgress: ((progress: ReadingProgress) => void) | null;
}

/** A desk on the other end of a port; see `serveDesk`. */
export class RemoteDesk implements Desk {
  readonly #port: DeskPort;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(port: DeskPort) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => {
      this.#hear(DeskAnswer.parse(data));
    });
  }

  async read(
    files: readonly GivenFile[],
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskView> {
    return viewOf(await this.#ask({ ask: 'read', files: files.map(sent) }, onProgress));
  }

  cancel(): void {
    const request: DeskRequest = { ask: 'cancel' };
    this.#port.postMessage(request);
  }

  async into(file: GivenFile | null): Promise<DeskInto> {
    const answer = await this.#ask({ ask: 'into', file: file === null ? null : sent(file) });
    if (answer.answer !== 'into') throw unexpected(answer);
    return answer.into;
  }

  async decide(decision: DeskDecision): Promise<DeskView> {
    return viewOf(await this.#ask({ ask: 'decide', decision }));
  }

  async note(notes: readonly ReceiptNote[]): Promise<DeskView> {
    return viewOf(await this.#ask({ ask: 'note', notes: [...notes] }));
  }

  async clear(): Promise<DeskView> {
    return viewOf(await this.#ask({ ask: 'clear' }));
  }

  async values(programme: ProgrammeId, application: string): Promise<DeskValue[]> {
    return valuesIn(await this.#ask({ ask: 'values', programme, application }));
  }

  async figure(figure: DeskFigure): Promise<DeskValue[]> {
    return valuesIn(await this.#ask({ ask: 'figure', figure }));
  }

  async output(): Promise<DeskOutput> {
    const answer = await this.#ask({ ask: 'output' });
    if (answer.answer !== 'output') throw unexpected(answer);
    return answer.output;
  }

  async returns(programme: ProgrammeId): Promise<DeskReturn[]> {
    const answer = await this.#ask({ ask: 'returns', programme });
    if (answer.answer !== 'returns') throw unexpected(answer);
    return answer.returns;
  }

  async notice(
    programme: ProgrammeId,
    application: string,
    due: string | null,
  ): Promise<ReturnNotice | null> {
    const answer = await this.#ask({ ask: 'notice', programme, application, due });
    if (answer.answer !== 'notice') throw unexpected(answer);
    return answer.notice;
  }

  async notices(
    wanted: WantedNotices,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskFile | null> {
    const answer = await this.#ask({ ask: 'notices', wanted }, onProgress);
    if (answer.answer !== 'notices') throw unexpected(answer);
    return answer.file;
  }

  async compare(
    files: readonly GivenFile[],
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<DeskComparison[]> {
    const answer = await this.#ask({ ask: 'compare', files: files.map(sent) }, onProgress);
    if (answer.answer !== 'comparisons') throw unexpected(answer);
    return answer.comparisons;
  }

  /** Whoever still waits is told that nothing will come: the thread has died. */
  fail(reason: Error): void {
    for (const { fail } of this.#waiting.values()) fail(reason);
    this.#waiting.clear();
  }

  #ask(request: Unnumbered, onProgress: Waiting['onProgress'] = null): Promise<Settled> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((settle, fail) => {
      this.#waiting.set(id, { settle, fail, onProgress });
      this.#port.postMessage({ ...request, id });
    });
  }

  #hear(answer: DeskAnswer): void {
    if (answer.answer === 'ready') return;
    const waiting = this.#waiting.get(answer.id);
    if (answer.answer === 'progress') {
      waiting?.onProgress?.(answer.progress);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.answer === 'failed') waiting?.fail(new Error(answer.message));
    else waiting?.settle(answer);
  }
}

function sent({ name, day, content }: GivenFile): { name: string; day: string | null; content: Blob } {
  if (!(content instanceof Blob)) throw new TypeError('Only files of the browser can be sent to a thread.');
  return { name, day, content };
}

function unexpected({ answer }: Settled): Error {
  return new Error(`An answer of another kind came: ${answer}.`);
}

function viewOf(answer: Settled): DeskView {
  if (answer.answer !== 'view') throw unexpected(answer);
  return answer.view;
}

function valuesIn(answer: Settled): DeskValue[] {
  if (answer.answer !== 'values') throw unexpected(answer);
  return answer.values;
}
