import type { Span } from './markup-elements';
import { escapeXmlAttribute } from './ooxml-text';

/** Replacements in one text, applied all at once; what lies between them stays as it is. */
export class MarkupEdits {
  private readonly edits: (Span & { text: string })[] = [];

  /** Puts `text` in the place of a span; spans of one text must not overlap. */
  replace(span: Span, text: string): void {
    this.edits.push({ start: span.start, end: span.end, text });
  }

  /** Puts `text` at a place; several texts at one place keep the order in which they were given. */
  insert(at: number, text: string): void {
    if (text !== '') this.replace({ start: at, end: at }, text);
  }

  /** The changed text. */
  apply(xml: string): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of [...this.edits].sort((one, other) => one.start - other.start)) {
      pieces.push(xml.slice(at, start), text);
      at = end;
    }
    pieces.push(xml.slice(at));
    return pieces.join('');
  }
}

/** The start tag with an attribute set to a value, or without it where the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${escapeXmlAttribute(value)}"`;
  if (present.test(tag)) return tag.replace(present, () => written);
  return withoutEnding(tag) + written + (tag.endsWith('/>') ? '/>' : '>');
}

/** The tag of a self-closed element as a start tag that content can follow; any other stays as it is. */
export function openedTag(tag: string): string {
  return tag.endsWith('/>') ? `${withoutEnding(tag)}>` : tag;
}

/** The tag as one of an element without content. */
export function selfClosedTag(tag: string): string {
  return `${withoutEnding(tag)}/>`;
}

function withoutEnding(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}
