import { cellText } from '../../filing/cell-text';
import { readDocument } from '../../document/reading/read-document';
import type { ReadBlock, ReadParagraph } from '../../document/reading/document-tree';
import { ITEM_ID } from '../../merge/returns/matter';
import type { DocumentOpening } from '../../model/document-import';
import type { WorkbookReading } from '../../model/workbook-content';

/** What a notice that was sent still says of itself, however it was edited. */
export interface SentNotice {
  /** Ids of its items, in their order, each once. */
  ids: string[];
  /** Digests of the content it may be about. */
  contents: string[];
}

const CONTENT_DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

function sentNotice(texts: readonly string[]): SentNotice {
  const found = (pattern: RegExp): string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => match))),
  ];
  return { ids: found(ITEM_ID), contents: found(CONTENT_DIGEST) };
}

function textsOf(block: ReadBlock): string[] {
  const all: readonly ReadParagraph[] =
    block.kind === 'paragraph' ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs);
  return all.map(({ text }) => text);
}

/** Reads a notice that was sent as a workbook; a sentence where it cannot be read. */
export function sentWorkbookNotice(reading: WorkbookReading): SentNotice | string {
  if (reading.outcome === 'refused') return reading.message;
  return sentNotice(reading.content.sheets.flatMap(({ cells }) => cells.map(cellText)));
}

/** Reads a notice that was sent as a Word document; a sentence where it cannot be read. */
export function sentDocumentNotice(opening: DocumentOpening): SentNotice | string {
  if (opening.outcome === 'refused') return opening.message;
  const { blocks, asides } = readDocument(opening.parts);
  return sentNotice([...blocks.flatMap(textsOf), ...asides.map(({ text }) => text)]);
}
