import { Refusal } from '../package/refusal';

/** A piece of a part's text. */
export interface Span {
  start: number;
  end: number;
}

/** An element and where it stands in the text of its part. */
export interface MarkupElement extends Span {
  /** With its prefix, as written. */
  name: string;
  /** Without its prefix. */
  local: string;
  /** `x:` or the empty text. */
  prefix: string;
  /** The start tag, or the whole of a self-closed element. */
  tag: Span;
  /** What stands between the tags; null for a self-closed element. */
  content: Span | null;
}

interface Tag extends Span {
  kind: 'open' | 'close' | 'selfClosed';
  name: string;
}

/**
 * Values may hold `>`, so quotes have to be followed. Parts are untrusted: no piece can give back what another one
 * could take, so that a tag without an end costs no more than its length.
 */
const TAG = /<(\/?)([^\s/>"'=<]+)(?=[\s/>])([^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*)>/y;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
/** White space, an attribute with or without a value, or a stray character; for the same reason in this way. */
const ATTRIBUTE = /\s+|([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?|[^]/g;

/** An XML part as text in which places are found and replaced, so that all the rest stays as it is. */
export class MarkupText {
  /** @param part name of the part, for refusals */
  constructor(
    readonly part: string,
    readonly xml: string,
  ) {}

  /** The text of a span. */
  slice(span: Span): string {
    return this.xml.slice(span.start, span.end);
  }

  /**
   * The outermost element.
   *
   * @throws Refusal `malformedMarkup`, `documentType`
   */
  root(): MarkupElement {
    for (const element of this.children({ start: 0, end: this.xml.length })) return element;
    throw this.malformed();
  }

  /**
   * The elements directly inside a span, in order.
   *
   * @throws Refusal `malformedMarkup`, `documentType`
   */
  *children(content: Span | null): Generator<MarkupElement> {
    if (content === null) return;
    let at = content.start;
    for (;;) {
      const open = this.nextTag(at, content.end);
      if (open === null) return;
      const element = this.elementFrom(open, content.end);
      yield element;
      at = element.end;
    }
  }

  /** The first element of this local name directly inside a span; null where there is none. */
  child(content: Span | null, local: string): MarkupElement | null {
    for (const element of this.children(content)) if (element.local === local) return element;
    return null;
  }

  /** The decoded attributes of an element, prefixes included in their names. */
  attributes(element: MarkupElement): Map<string, string> {
    const tag = this.xml.slice(element.tag.start + 1 + element.name.length, element.tag.end);
    const attributes = new Map<string, string>();
    for (const [, name, inDoubleQuotes, inSingleQuotes] of tag.matchAll(ATTRIBUTE)) {
      const value = inDoubleQuotes ?? inSingleQuotes;
      if (name !== undefined && value !== undefined) attributes.set(name, decodeText(value));
    }
    return attributes;
  }

  /** The decoded text of an element that holds nothing but text. */
  text(element: MarkupElement): string {
    if (element.content === null) return '';
    return this.slice(element.content)
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((piece, index) => (index % 2 === 1 ? piece : decodeText(piece.replace(/<!--[\s\S]*?-->/g, ''))))
      .join('');
  }

  private elementFrom(open: Tag, end: number): MarkupElement {
    if (open.kind === 'close') throw this.malformed();
    const colon = open.name.indexOf(':') + 1;
    const named = {
      name: open.name,
      local: open.name.slice(colon),
      prefix: open.name.slice(0, colon),
      start: open.start,
      tag: { start: open.start, end: open.end },
    };
    if (open.kind === 'selfClosed') return { ...named, end: open.end, content: null };
    let depth = 1;
    for (let at = open.end; ;) {
      const tag = this.nextTag(at, end);
      if (tag === null) throw this.malformed();
      if (tag.kind === 'open') depth += 1;
      if (tag.kind === 'close') depth -= 1;
      if (depth === 0) {
        if (tag.name !== open.name) throw this.malformed();
        return { ...named, end: tag.end, content: { start: open.end, end: tag.start } };
      }
      at = tag.end;
    }
  }

  private nextTag(from: number, end: number): Tag | null {
    let at = from;
    for (;;) {
      const start = this.xml.indexOf('<', at);
      if (start < 0 || start >= end) return null;
      const skipped = this.endOfNoTag(start);
      if (skipped !== null) {
        at = skipped;
        continue;
      }
      TAG.lastIndex = start;
      const match = TAG.exec(this.xml);
      if (match?.[2] === undefined) throw this.malformed();
      const kind = match[1] === '/' ? 'close' : match[3]?.endsWith('/') === true ? 'selfClosed' : 'open';
      return { kind, name: match[2], start, end: start + match[0].length };
    }
  }

  /** Where a comment, a CDATA section or a processing instruction ends; null where a tag starts. */
  private endOfNoTag(start: number): number | null {
    const next = this.xml.charCodeAt(start + 1);
    if (next !== EXCLAMATION_MARK && next !== QUESTION_MARK) return null;
    const ending = this.xml.startsWith('<!--', start)
      ? '-->'
      : this.xml.startsWith('<![CDATA[', start)
        ? ']]>'
        : this.xml.startsWith('<?', start)
          ? '?>'
          : null;
    if (ending === null) {
      if (this.xml.startsWith('<!', start)) throw new Refusal('documentType', this.part);
      return null;
    }
    const end = this.xml.indexOf(ending, start);
    if (end < 0) throw this.malformed();
    return end + ending.length;
  }

  private malformed(): Refusal {
    return new Refusal('malformedMarkup', this.part);
  }
}

/** Named and numeric character references; a part without a document type can have no others. */
function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw;
  const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
  ]);
  return raw.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(\w+));/g, (reference: string, ...groups) => {
    const [hexadecimal, decimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return named.get(name) ?? reference;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
