import type {
  DocumentNote,
  DocumentNoteKind,
  DocumentOpening,
  DocumentParts,
  MarkupElement,
} from '../../../model/document-import';
import { CONTENT_TYPES_PART, readContentTypes } from '../package/content-types';
import { openPackage, type OoxmlPackage } from '../package/open-package';
import { READING_LIMITS, type ReadingLimits } from '../package/reading-limits';
import { recogniseFile } from '../package/recognise-file';
import { Refusal } from '../package/refusal';
import { readRelationships, type Relationship } from '../package/relationships';
import { parseMarkupTree, type MarkupLimits } from './markup-tree';
import { documentMessages } from './messages';

/** A 推荐书 has some ten thousand elements; every one kept becomes an object, and a million of them fill a browser tab. */
const MAX_ELEMENTS = 1_000_000;
/** A table in a text box in a table is some forty deep; every open element costs memory and a call. */
const MAX_NESTING = 200;
const MARKUP_LIMITS: MarkupLimits = { nesting: MAX_NESTING, elements: MAX_ELEMENTS };

const DOCUMENT_TYPE =
  /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroenabledmain\+xml$|ms-word\.(document|template)\.macroenabled\.main\+xml$/;
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** A file of another kind whose sentence is not among those of packages. */
class OtherKind extends Error {}

function openingText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 4096));
}

function assertPackage(bytes: Uint8Array): void {
  if (RICH_TEXT.every((byte, index) => bytes[index] === byte)) throw new OtherKind(documentMessages.richText);
  const kind = recogniseFile(bytes);
  if (kind === 'zip') return;
  if (kind === 'text' && /progid="Word\.Document"|office\/2006\/xmlPackage/.test(openingText(bytes))) {
    throw new OtherKind(documentMessages.wordXml);
  }
  throw new Refusal(kind);
}

interface DocumentRoot {
  part: string;
  isMacroEnabled: boolean;
}

function findDocument(opened: OoxmlPackage, limits: ReadingLimits): DocumentRoot {
  if (!opened.entry(CONTENT_TYPES_PART)) {
    if (opened.entry('mimetype') && opened.entry('content.xml')) throw new Refusal('openDocument');
    throw new Refusal(opened.entry('word/document.xml') ? 'damagedContentTypes' : 'otherArchive');
  }
  const contentTypeOf = readContentTypes(opened, limits);
  const main = readRelationships(opened, '', limits).find(({ kind }) => kind === 'officeDocument');
  if (main?.target === undefined || main.target === null) throw new Refusal('notAWorkbook');
  const type = contentTypeOf(main.target);
  if (/spreadsheetml|ms-excel/.test(type)) throw new OtherKind(documentMessages.workbook);
  if (/presentationml|ms-powerpoint/.test(type)) throw new Refusal('presentation');
  if (!DOCUMENT_TYPE.test(type)) throw new Refusal('notAWorkbook');
  if (!opened.entry(main.target)) throw new Refusal('missingPart', main.target);
  return { part: main.target, isMacroEnabled: type.includes('macroenabled') };
}

function counted(kind: DocumentNoteKind, count: number): DocumentNote[] {
  return count === 0 ? [] : [{ kind, count }];
}

function notesOf(opened: OoxmlPackage, root: DocumentRoot, related: readonly Relationship[]): DocumentNote[] {
  const names = opened.entries.map(({ name }) => name.toLowerCase());
  const hasMacros = root.isMacroEnabled || names.some((name) => /vbaproject[^/]*\.bin$/.test(name));
  // A hyperlink leads a reader elsewhere when it is clicked; what is loaded without asking is another thing.
  const external = related.filter(({ kind, target }) => target === null && kind !== 'hyperlink');
  const embedded = names.filter((name) => /(^|\/)(embeddings|activex)\/[^/]+$/.test(name));
  return [
    ...counted('macros', hasMacros ? 1 : 0),
    ...counted('externalLinks', external.length),
    ...counted('embeddedObjects', embedded.length),
    ...counted('importedParts', related.filter(({ kind }) => kind === 'aFChunk').length),
  ];
}

function readParts(opened: OoxmlPackage, limits: ReadingLimits, markup: MarkupLimits): DocumentParts {
  const root = findDocument(opened, limits);
  const related = readRelationships(opened, root.part, limits);
  const budget = { elements: markup.elements };
  const taken = new Set([root.part.toLowerCase()]);
  const parse = (part: string): MarkupElement => parseMarkupTree(part, opened.bytesOf(part), markup, budget);
  const all = (kind: string): MarkupElement[] =>
    related.flatMap(({ kind: found, target }) => {
      if (found !== kind || target === null || !opened.entry(target)) return [];
      // One part referred to twice would be read twice, or, the body itself, for ever.
      if (taken.has(target.toLowerCase())) return [];
      taken.add(target.toLowerCase());
      return [parse(target)];
    });
  const one = (kind: string): MarkupElement | null => all(kind)[0] ?? null;
  const body = parse(root.part);
  if (body.name !== 'w:document') throw new Refusal('malformedMarkup', root.part);
  return {
    body,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    headers: all('header'),
    footers: all('footer'),
    notes: notesOf(opened, root, related),
  };
}

/**
 * Opens a .docx (also .docm, .dotx) from its bytes. Never throws and never runs away, whatever the bytes are: limits are
 * those of workbooks. Nothing outside of the file is followed, macros and embedded files are named and left alone.
 *
 * @param bytes the file; not changed and not kept
 */
export function openDocument(bytes: Uint8Array): DocumentOpening {
  return openDocumentWithin(bytes, READING_LIMITS, MARKUP_LIMITS);
}

/** {@link openDocument} with other limits. */
export function openDocumentWithin(
  bytes: Uint8Array,
  limits: ReadingLimits,
  markup: MarkupLimits,
): DocumentOpening {
  try {
    assertPackage(bytes);
    return { outcome: 'opened', parts: readParts(openPackage(bytes, limits), limits, markup) };
  } catch (failure) {
    if (failure instanceof OtherKind) return { outcome: 'refused', message: failure.message };
    const reason = failure instanceof Refusal ? failure.reason : 'unreadable';
    return { outcome: 'refused', message: documentMessages.refusal(reason) };
  }
}
