import type { Attributes, ElementSink } from './element-sink';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** An XML declaration that says nothing out of the ordinary. */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"yes"|"no"|'yes'|'no'))?\s*\?>/;
/** Longest declaration looked at; any other document is not plain. */
const DECLARATION_LENGTH = 200;
/** Carriage returns have to be turned into line feeds; the others no XML document may hold. */
const UNUSUAL_CHARACTER = /[^\t\n\u0020-\uFFFD]/;
const NAMED_CHARACTERS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Above this many attributes, doubles are looked for with a set instead of pair by pair. */
const FEW_ATTRIBUTES = 16;

/** Markup that breaks the rules of XML. */
export class MalformedMarkup extends Error {}

/**
 * Where the root element of a plain document begins; null for a document that only a full XML parser may read:
 * one with comments, CDATA, processing instructions, a document type, carriage returns or forbidden characters.
 */
export function startOfPlainMarkup(xml: string): number | null {
  const declared = xml.startsWith('<?xml') ? DECLARATION.exec(xml.slice(0, DECLARATION_LENGTH)) : null;
  const start = declared === null ? 0 : declared[0].length;
  const unusual =
    xml.includes('<!') || xml.includes('<?', start) || xml.includes(']]>') || UNUSUAL_CHARACTER.test(xml);
  return unusual ? null : start;
}

/**
 * Reads a plain document (see {@link startOfPlainMarkup}). Does what saxes does for such a document in a third of
 * the time, with one exception: it takes any character above U+007F for part of a name.
 *
 * @param start where the root element begins
 * @param sink is told qualified names; attributes are valid only during the call
 * @throws MalformedMarkup and whatever the sink throws
 */
export function readPlainMarkup(xml: string, start: number, sink: ElementSink): void {
  const attributes = new PlainAttributes(xml);
  const open: string[] = [];
  let rootSeen = false;
  for (let at = start; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) {
      const text = xml.slice(at, end);
      if (open.length > 0) sink.text(decodeReferences(text));
      else if (/[^ \t\n]/.test(text)) throw new MalformedMarkup();
    }
    if (tag < 0) break;
    if (xml.charCodeAt(tag + 1) === SLASH) {
      at = endOfClosingTag(xml, tag + 2, open.pop());
      sink.close();
      continue;
    }
    if (open.length === 0 && rootSeen) throw new MalformedMarkup();
    rootSeen = true;
    const nameEnd = endOfName(xml, tag + 1);
    const name = xml.slice(tag + 1, nameEnd);
    const close = attributes.scan(nameEnd);
    sink.open(name, attributes);
    if (xml.charCodeAt(close) === SLASH) {
      sink.close();
      at = close + 2;
    } else {
      open.push(name);
      at = close + 1;
    }
  }
  if (!rootSeen || open.length > 0) throw new MalformedMarkup();
}

/** The attributes of the tag being read: places in the document, cut out only when asked for. */
class PlainAttributes implements Attributes {
  private count = 0;
  /** Four numbers for each attribute: begin and end of the name, begin and end of the value. */
  private readonly places: number[] = [];
  /** Whether any value holds what is not itself: references, and blanks that become spaces. */
  private hasUnusual = false;

  constructor(private readonly xml: string) {}

  get(name: string): string | undefined {
    const { xml, places } = this;
    for (let index = 0; index < this.count * 4; index += 4) {
      const begin = places[index] ?? 0;
      if ((places[index + 1] ?? 0) - begin === name.length && standsAt(xml, name, begin)) {
        const raw = xml.slice(places[index + 2], places[index + 3]);
        return this.hasUnusual ? attributeValue(raw) : raw;
      }
    }
    return undefined;
  }

  /** Reads the attributes from the end of the tag's name; returns where its `>` or `/>` stands. */
  scan(from: number): number {
    const { xml, places } = this;
    this.count = 0;
    this.hasUnusual = false;
    for (let at = from; ;) {
      const begin = skipBlanks(xml, at);
      const code = xml.charCodeAt(begin);
      if (code === GREATER || (code === SLASH && xml.charCodeAt(begin + 1) === GREATER)) {
        if (this.count > 1) this.refuseDoubles();
        return begin;
      }
      if (begin === at) throw new MalformedMarkup();
      const nameEnd = endOfName(xml, begin);
      const equals = skipBlanks(xml, nameEnd);
      if (xml.charCodeAt(equals) !== EQUALS) throw new MalformedMarkup();
      const quote = skipBlanks(xml, equals + 1);
      const valueEnd = this.endOfValue(quote);
      const index = this.count * 4;
      places[index] = begin;
      places[index + 1] = nameEnd;
      places[index + 2] = quote + 1;
      places[index + 3] = valueEnd;
      this.count++;
      at = valueEnd + 1;
    }
  }

  private endOfValue(from: number): number {
    const { xml } = this;
    const quote = xml.charCodeAt(from);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new MalformedMarkup();
    for (let at = from + 1; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS) break;
      if (code === AMPERSAND || code === TAB || code === LINE_FEED) this.hasUnusual = true;
      // References are decoded even where nobody asks for the value: a wrong one makes the document wrong.
      if (code === AMPERSAND) decodeReferences(xml.slice(at, xml.indexOf(';', at) + 1 || at + 1));
    }
    throw new MalformedMarkup();
  }

  private refuseDoubles(): void {
    if (this.count > FEW_ATTRIBUTES) {
      const names = new Set<string>();
      for (let index = 0; index < this.count; index++) names.add(this.nameAt(index));
      if (names.size < this.count) throw new MalformedMarkup();
      return;
    }
    const { places } = this;
    for (let index = 1; index < this.count; index++) {
      const length = (places[index * 4 + 1] ?? 0) - (places[index * 4] ?? 0);
      for (let before = 0; before < index; before++) {
        if ((places[before * 4 + 1] ?? 0) - (places[before * 4] ?? 0) !== length) continue;
        if (standsAt(this.xml, this.nameAt(before), places[index * 4] ?? 0)) throw new MalformedMarkup();
      }
    }
  }

  private nameAt(index: number): string {
    return this.xml.slice(this.places[index * 4], this.places[index * 4 + 1]);
  }
}

/** Whether a name stands at a place. Most are a single letter, for which looking at it is much the quickest. */
function standsAt(xml: string, name: string, at: number): boolean {
  return xml.charCodeAt(at) === name.charCodeAt(0) && (name.length === 1 || xml.startsWith(name, at));
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB;
}

function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

function isNameCharacter(code: number, first: boolean): boolean {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return true;
  if (code === COLON || code === 0x5f || code >= 0x80) return true;
  return !first && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e);
}

/** @throws MalformedMarkup where no name begins, or where it is followed by what cannot follow a name */
function endOfName(xml: string, from: number): number {
  if (!isNameCharacter(xml.charCodeAt(from), true)) throw new MalformedMarkup();
  let at = from + 1;
  while (isNameCharacter(xml.charCodeAt(at), false)) at++;
  return at;
}

function endOfClosingTag(xml: string, from: number, name: string | undefined): number {
  if (name === undefined || !standsAt(xml, name, from)) throw new MalformedMarkup();
  const end = skipBlanks(xml, from + name.length);
  if (xml.charCodeAt(end) !== GREATER) throw new MalformedMarkup();
  return end + 1;
}

/** Blanks become spaces (XML 1.0, 3.3.3), but not those written as character references. */
function attributeValue(raw: string): string {
  return decodeReferences(raw.replace(/[\t\n]/g, ' '));
}

/** The longest reference looked at, without its `&` and `;`. */
const LONGEST_REFERENCE = 12;

/**
 * Written without a pattern: the formulas of a form are full of `&quot;`, and this was most of the time of reading.
 *
 * @throws MalformedMarkup for entities a document would have to declare, and for bare ampersands
 */
function decodeReferences(text: string): string {
  let from = text.indexOf('&');
  if (from < 0) return text;
  let decoded = '';
  let kept = 0;
  for (; from >= 0; from = text.indexOf('&', kept)) {
    decoded += text.slice(kept, from);
    if (text.startsWith('&quot;', from)) {
      decoded += '"';
      kept = from + 6;
    } else {
      const end = text.indexOf(';', from);
      if (end < 0 || end - from > LONGEST_REFERENCE + 1) throw new MalformedMarkup();
      decoded += referredCharacter(text.slice(from + 1, end));
      kept = end + 1;
    }
  }
  return decoded + text.slice(kept);
}

function referredCharacter(name: string): string {
  const named = NAMED_CHARACTERS.get(name);
  if (named !== undefined) return named;
  const number = /^#(?:([0-9]+)|[xX]([0-9a-fA-F]+))$/.exec(name);
  const code =
    number === null ? NaN : number[2] === undefined ? parseInt(number[1] ?? '', 10) : parseInt(number[2], 16);
  if (!isXmlCharacter(code)) throw new MalformedMarkup();
  return String.fromCodePoint(code);
}

function isXmlCharacter(code: number): boolean {
  return (
    code === TAB ||
    code === LINE_FEED ||
    code === 0x0d ||
    (code >= SPACE && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
