import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { MarkupElement } from '../../../model/document-import';
import { decodeMarkup } from '../markup/markup';
import { Refusal } from '../package/refusal';

/** Vocabularies whose elements mean something to a reader of words, with the prefix they are given. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
]);

/** Elements whose character data is text a person reads; all other character data is white space or numbers. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'a:t', 'm:t']);

/** Bounds on the markup of one document. */
export interface MarkupLimits {
  nesting: number;
  elements: number;
}

interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (MarkupElement | string)[];
}

function prefixedName(tag: SaxesTagNS): string {
  const prefix = PREFIXES.get(tag.uri);
  return prefix === undefined ? '' : `${prefix}:${tag.local}`;
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { local, prefix, value } of Object.values(tag.attributes)) {
    if (prefix !== 'xmlns' && local !== 'xmlns') attributes.set(local, value);
  }
  return attributes;
}

/**
 * Parses one part of a document. Entities beyond the five of XML are not declared and therefore not well-formed; a
 * document type is refused before anything in it is looked at.
 *
 * @param budget elements that may still be kept; counts down over the parts of a document
 * @throws Refusal `documentType`, `nestingTooDeep`, `tooManyCells`, `malformedMarkup`
 */
export function parseMarkupTree(
  part: string,
  bytes: Uint8Array,
  limits: MarkupLimits,
  budget: { elements: number },
): MarkupElement {
  const open: OpenElement[] = [];
  const roots: MarkupElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const takeText = (text: string): void => {
    const current = open[open.length - 1];
    if (current !== undefined && TEXT_ELEMENTS.has(current.name)) current.children.push(text);
  };
  parser.on('doctype', () => {
    throw new Refusal('documentType', part);
  });
  parser.on('opentag', (tag) => {
    budget.elements -= 1;
    if (budget.elements < 0) throw new Refusal('tooManyCells', String(limits.elements));
    if (open.length >= limits.nesting) throw new Refusal('nestingTooDeep', part);
    open.push({ name: prefixedName(tag), attributes: attributesOf(tag), children: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open[open.length - 1];
    if (parent === undefined) roots.push(closed);
    else parent.children.push(closed);
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  try {
    parser.write(decodeMarkup(part, bytes)).close();
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal('malformedMarkup', part);
  }
  const [root] = roots;
  if (root === undefined) throw new Refusal('malformedMarkup', part);
  return root;
}
