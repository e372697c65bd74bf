import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PortableDocument, PortableOpening, PortablePage } from '../../../model/portable-document';
import { recogniseFile } from '../package/recognise-file';
import { CharacterMapReader } from './character-maps';
import { loadReader } from './load-reader';
import { portableMessages } from './messages';
import { MEGABYTE, PORTABLE_LIMITS } from './portable-limits';
import type { PortableLimits } from './portable-limits';
import { holdsBomb } from './packed-streams';
import { readPage } from './page-lines';
import type { ReadingBudget } from './page-lines';

/** The mark may have other bytes before it, as readers allow. */
const MARK = '%PDF-';
const MARK_WITHIN = 1024;

function refused(message: string, reason: 'password' | 'unreadable' = 'unreadable'): PortableOpening {
  return { outcome: 'refused', reason, message };
}

function isPortable(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, MARK_WITHIN)).includes(MARK);
}

async function readPages(
  document: PDFDocumentProxy,
  limits: PortableLimits,
  now: () => number,
): Promise<PortableDocument> {
  const budget: ReadingBudget = { characters: limits.characters, deadline: now() + limits.milliseconds };
  const pages: PortablePage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number += 1) {
    if (budget.characters < 0 || now() > budget.deadline) break;
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, budget, now));
      page.cleanup();
    } catch {
      // One damaged page hides none of the others.
      pages.push({ width: 0, height: 0, lines: [] });
    }
  }
  return { pageCount: document.numPages, pages, hasText: pages.some(({ lines }) => lines.length > 0) };
}

/**
 * Opens a PDF from its bytes and reads the text of its pages. Never throws, whatever the bytes are; nothing outside of
 * the file is followed and no script in it is run.
 *
 * @param bytes the file; not changed and not kept
 */
export async function openPortable(
  bytes: Uint8Array,
  limits: PortableLimits = PORTABLE_LIMITS,
  now: () => number = Date.now,
): Promise<PortableOpening> {
  if (!isPortable(bytes)) return refused(portableMessages.otherKind(recogniseFile(bytes)));
  if (bytes.length > limits.megabytes * MEGABYTE) return refused(portableMessages.tooLarge(limits.megabytes));
  if (holdsBomb(bytes, limits.streamBytes)) return refused(portableMessages.tooDense);
  const { getDocument, VerbosityLevel } = await loadReader();
  const task = getDocument({
    // Given away with its memory, hence a copy; and a plain one, for a Buffer of Node is refused.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    CMapReaderFactory: CharacterMapReader,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) return refused(portableMessages.noPages);
    return { outcome: 'opened', document: await readPages(document, limits, now) };
  } catch (failure) {
    return failure instanceof Error && failure.name === 'PasswordException'
      ? refused(portableMessages.password, 'password')
      : refused(portableMessages.damaged);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
