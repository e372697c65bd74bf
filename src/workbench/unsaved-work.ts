import { clockOf } from '../usecases/clock';
import type { OpenDocument } from './open-document';
import { forgetKeptWorkbook, keepWorkbook } from './recovery-store';

/** How long after the last change the workbook is kept. */
const KEEPING_MILLISECONDS = 1_500;

/**
 * Keeps the workbook in the browser while it has changes that are in no file, so that closing the page, or a crash,
 * loses nothing.
 */
export class UnsavedWork {
  readonly #document: OpenDocument;
  readonly #tell: (standing: { isUnsaved: boolean; isKept: boolean }) => void;
  readonly #unsubscribe: () => void;
  #timer: number | null = null;
  #revision: number;
  #isUnsaved = false;

  /** @param tell called when something becomes unsaved, is kept, or cannot be kept */
  constructor(document: OpenDocument, tell: (standing: { isUnsaved: boolean; isKept: boolean }) => void) {
    this.#document = document;
    this.#tell = tell;
    this.#revision = document.session.state.revision;
    this.#unsubscribe = document.session.subscribe(() => {
      this.#changed();
    });
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** The workbook is in a file now. */
  async saved(): Promise<void> {
    this.#clear();
    this.#isUnsaved = false;
    this.#revision = this.#document.session.state.revision;
    await forgetKeptWorkbook();
    this.#tell({ isUnsaved: false, isKept: true });
  }

  /** A recovered workbook is in no file from the start. */
  markUnsaved(): void {
    this.#isUnsaved = true;
    this.#tell({ isUnsaved: true, isKept: true });
  }

  stop(): void {
    this.#clear();
    this.#unsubscribe();
  }

  #clear(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** The first reading after opening is no change. */
  #changed(): void {
    const { revision, view } = this.#document.session.state;
    if (revision === this.#revision) return;
    const isFirst = this.#revision === 0;
    this.#revision = revision;
    if (isFirst || view.status !== 'open') return;
    this.#isUnsaved = true;
    this.#tell({ isUnsaved: true, isKept: true });
    this.#clear();
    this.#timer = window.setTimeout(() => void this.#keep(), KEEPING_MILLISECONDS);
  }

  async #keep(): Promise<void> {
    const { name, original, workbook } = this.#document;
    try {
      const reading = await workbook.read();
      if (reading.outcome === 'refused') return;
      const keptAt = clockOf(new Date()).now;
      await keepWorkbook({ name, original: original?.bytes ?? null, content: reading.content, keptAt });
    } catch {
      this.#tell({ isUnsaved: true, isKept: false });
    }
  }
}
