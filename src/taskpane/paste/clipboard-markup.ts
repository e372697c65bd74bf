import type { MarkupNode } from '../../usecases/pasting/pasted-content';

/** Deeper than any document nests; what lies deeper is read as text. */
const MAX_DEPTH = 200;

function nodeOf(node: Node, depth: number): MarkupNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ kind: 'text', text: node.nodeValue ?? '' }];
  if (!(node instanceof Element)) return [];
  if (depth >= MAX_DEPTH) return [{ kind: 'text', text: node.textContent }];
  return [
    {
      kind: 'element',
      name: node.tagName.toLowerCase(),
      attributes: new Map([...node.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
      children: childrenOf(node, depth + 1),
    },
  ];
}

function childrenOf(parent: Node, depth: number): MarkupNode[] {
  return [...parent.childNodes].flatMap((child) => nodeOf(child, depth));
}

/** What the clipboard of Windows puts before the markup, where a browser hands it on. */
const CLIPBOARD_HEADER = /^Version:[\d.]+\s[^<]*/;

/**
 * Reads markup into names, attributes and texts. The parser makes a document without a window: no script runs, nothing
 * is fetched, and nothing of it is ever shown as markup.
 */
export function markupOf(html: string): MarkupNode[] {
  const parsed = new DOMParser().parseFromString(html.replace(CLIPBOARD_HEADER, ''), 'text/html');
  return childrenOf(parsed.body, 0);
}
