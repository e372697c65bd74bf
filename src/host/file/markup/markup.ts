import { decodeUtf8, isUtf8, lastPlaceOf } from '#text-decoding';
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { Attributes, ElementSink } from './element-sink';
import { readPlainMarkup, startOfPlainMarkup } from './plain-markup';
import type { ReadingLimits } from '../package/reading-limits';
import { Refusal } from '../package/refusal';

/** What a part reader is told. Names are local names of the vocabulary; elements of others are left out whole. */
export interface MarkupReader {
  /** `attributes` may be asked during the call only. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The element names a part may use: the namespaces are alternatives that mean the same (transitional, strict). */
export interface Vocabulary {
  namespaces: readonly string[];
  root: string;
  /** Set where attributes with a namespace (`r:id`) are needed too, so that prefixes have to be resolved. */
  qualifiedAttributes?: boolean;
  /**
   * The element with whose end reading stops, so that nothing is spent on what follows and is not needed: half of a
   * form's sheet is validation and formats behind its cells.
   */
  until?: string;
}

export const STRICT_SPREADSHEET = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const SPREADSHEET_NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  STRICT_SPREADSHEET,
] as const;
const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const BEGIN_OF_TAG = 0x3c;
const END_OF_TAG = 0x3e;

/**
 * Decodes the bytes of an XML part: UTF-8, or UTF-16 with a byte order mark; OPC allows no others.
 *
 * @throws Refusal `malformedMarkup` where the bytes are neither
 */
export function decodeMarkup(part: string, bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  const xml = wide === null ? decodeUtf8(bytes) : decodeWide(wide, bytes);
  if (xml === null) throw new Refusal('malformedMarkup', part);
  return xml;
}

/** What a byte order mark of UTF-16 says; null without one. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes a part as far as its reader reads it: the end of the element it stops with, wherever the element is, lies
 * before the last `>` that follows the element's name. What comes after only has to be text.
 *
 * @throws Refusal `malformedMarkup` where any of the bytes are no text
 */
function decodeUntil(part: string, bytes: Uint8Array, until: string | undefined): string {
  const end = until === undefined || wideEncoding(bytes) !== null ? bytes.length : endOfLast(until, bytes);
  const xml = decodeMarkup(part, bytes.subarray(0, end));
  if (!isUtf8(bytes.subarray(end))) throw new Refusal('malformedMarkup', part);
  return xml;
}

/**
 * Where the tag ends in which a name stands for the last time; the end of the bytes where that is no closing tag, as in
 * the beginning of a part.
 */
function endOfLast(name: string, bytes: Uint8Array): number {
  const at = lastPlaceOf(name, bytes);
  const end = at < 0 || bytes[at - 1] === BEGIN_OF_TAG ? -1 : bytes.indexOf(END_OF_TAG, at);
  return end < 0 ? bytes.length : end + 1;
}

/**
 * Reads one XML part and tells a reader what it holds.
 *
 * saxes reads whatever is legal XML. The markup that writers really produce is so much less that scanning it takes a
 * third of the time, and reading sheets is what merging thousands of workbooks consists of: documents without
 * comments, CDATA and the like, whose root alone declares the namespaces, are scanned.
 *
 * @throws Refusal `documentType`, `nestingTooDeep`, `malformedMarkup`, and whatever the reader throws
 */
export function readMarkup(
  part: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  limits: ReadingLimits,
  reader: MarkupReader,
): void {
  const xml = decodeUntil(part, bytes, vocabulary.until);
  const outline = new Outline(part, vocabulary, limits, reader);
  try {
    const start = isDeclaredByRoot(xml, vocabulary) ? startOfPlainMarkup(xml) : null;
    const prefix = start === null ? null : prefixOfRoot(xml, start, vocabulary);
    if (start === null || prefix === null) readWithSaxes(part, xml, vocabulary, outline);
    else readPlainMarkup(xml, start, new PrefixedOutline(outline, prefix));
  } catch (failure) {
    if (failure === ENOUGH) return;
    throw failure instanceof Refusal ? failure : new Refusal('malformedMarkup', part);
  }
}

/** Thrown to leave the parser before the end of a part; made once, because a stack trace costs time. */
const ENOUGH = new Error('enough has been read');

/** Keeps the way from the root to the current element, without foreign subtrees. */
class Outline {
  private depth = 0;
  /** Depth at which a foreign subtree began; 0 outside of one. */
  private foreignFrom = 0;
  private readonly names: string[] = [];

  constructor(
    private readonly part: string,
    private readonly vocabulary: Vocabulary,
    private readonly limits: ReadingLimits,
    private readonly reader: MarkupReader,
  ) {}

  /** `name` is null for an element of another vocabulary. */
  open(name: string | null, attributes: Attributes): void {
    this.depth++;
    if (this.depth > this.limits.nesting) throw new Refusal('nestingTooDeep', this.part);
    if (this.depth === 1 && name !== this.vocabulary.root) throw new Refusal('malformedMarkup', this.part);
    if (this.foreignFrom !== 0) return;
    if (name === null) {
      this.foreignFrom = this.depth;
      return;
    }
    this.names.push(name);
    this.reader.open(name, attributes);
  }

  close(): void {
    if (this.foreignFrom === 0) {
      const name = this.names.pop();
      if (name !== undefined) {
        this.reader.close(name);
        if (name === this.vocabulary.until) throw ENOUGH;
      }
    } else if (this.foreignFrom === this.depth) this.foreignFrom = 0;
    this.depth--;
  }

  text(text: string): void {
    if (this.foreignFrom === 0) this.reader.text(text);
  }
}

/** An outline that is told qualified names, of which one prefix (with its colon, or none) is the vocabulary's. */
class PrefixedOutline implements ElementSink {
  constructor(
    private readonly outline: Outline,
    private readonly prefix: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    const { prefix } = this;
    if (prefix === '') this.outline.open(name.includes(':') ? null : name, attributes);
    else this.outline.open(name.startsWith(prefix) ? name.slice(prefix.length) : null, attributes);
  }

  close(): void {
    this.outline.close();
  }

  text(text: string): void {
    this.outline.text(text);
  }
}

/**
 * True where at most one element can bind the default namespace, and one a prefix to the vocabulary; and, where
 * relationship ids are needed, where `r:` can mean nothing but them.
 */
function isDeclaredByRoot(xml: string, vocabulary: Vocabulary): boolean {
  if (occurrences(xml, vocabulary.namespaces.flatMap(asWholeValue)) !== 1) return false;
  if (vocabulary.qualifiedAttributes === true) {
    const usual = RELATIONSHIP_NAMESPACES.some((namespace) => xml.includes(` xmlns:r="${namespace}"`));
    if (!usual || occurrences(xml, RELATIONSHIP_NAMESPACES) !== 1 || occurrences(xml, ['xmlns:r=']) !== 1)
      return false;
  }
  let defaults = 0;
  for (let at = xml.indexOf('xmlns'); at >= 0; at = xml.indexOf('xmlns', at + 5)) {
    if (xml[at + 5] !== ':') defaults++;
  }
  return defaults <= 1;
}

/** A namespace where it is a whole value: the types of relationships begin with the namespace of their part. */
function asWholeValue(namespace: string): string[] {
  return [`"${namespace}"`, `'${namespace}'`];
}

/** How often any of the texts occurs; counting stops at two. */
function occurrences(xml: string, texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) {
    for (let at = xml.indexOf(text); at >= 0 && count < 2; at = xml.indexOf(text, at + 1)) count++;
  }
  return count;
}

/** The prefix under which the root element declares the vocabulary, with its colon; null where it does not. */
function prefixOfRoot(xml: string, start: number, vocabulary: Vocabulary): string | null {
  let prefix: string | null = null;
  const look = (name: string, attributes: Attributes): void => {
    const colon = name.indexOf(':') + 1;
    const declared = attributes.get(colon === 0 ? 'xmlns' : `xmlns:${name.slice(0, colon - 1)}`);
    if (declared !== undefined && vocabulary.namespaces.includes(declared)) prefix = name.slice(0, colon);
    throw ENOUGH;
  };
  try {
    readPlainMarkup(xml, start, { open: look, close: () => undefined, text: () => undefined });
  } catch (failure) {
    if (failure !== ENOUGH) throw failure;
  }
  return prefix;
}

/** @throws Refusal `documentType`; saxes' own errors for whatever is not well-formed, undeclared entities included */
function readWithSaxes(part: string, xml: string, vocabulary: Vocabulary, outline: Outline): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new Refusal('documentType', part);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    outline.open(
      vocabulary.namespaces.includes(tag.uri) ? tag.local : null,
      new ResolvedAttributes(tag.attributes),
    );
  });
  parser.on('closetag', () => {
    outline.close();
  });
  parser.on('text', (text) => {
    outline.text(text);
  });
  parser.on('cdata', (text) => {
    outline.text(text);
  });
  parser.write(xml).close();
}

class ResolvedAttributes implements Attributes {
  constructor(private readonly attributes: Record<string, SaxesAttributeNS>) {}

  get(name: string): string | undefined {
    for (const { local, uri, value } of Object.values(this.attributes)) {
      const known =
        uri === '' ? local : local === 'id' && RELATIONSHIP_NAMESPACES.includes(uri) ? 'r:id' : '';
      if (known === name) return value;
    }
    return undefined;
  }
}
