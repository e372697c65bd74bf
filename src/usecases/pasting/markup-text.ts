import type { MarkupElement, MarkupNode } from './pasted-content';

/** Elements whose text nobody sees. */
const UNSEEN = new Set([
  ...['head', 'style', 'script', 'template', 'title', 'meta', 'link', 'xml', 'noscript', 'object', 'img'],
  // A tracked deletion is no longer part of the text.
  ...['del', 'svg', 'select', 'textarea', 'button', 'v:shapetype'],
]);

const BLOCKS = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'section', 'article', 'header'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table', 'tr', 'caption', 'body', 'html'],
]);

/** Hidden text, and what Word keeps of comments beside the text they are about. */
const HIDDEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment|mso-comment-/i;
const HIDDEN_CLASS = /\b(?:MsoCommentReference|MsoCommentText|msoDel)\b/i;

/** Whether nobody sees the element. */
export function isUnseen({ name, attributes }: MarkupElement): boolean {
  return (
    UNSEEN.has(name) ||
    HIDDEN_STYLE.test(attributes.get('style') ?? '') ||
    HIDDEN_CLASS.test(attributes.get('class') ?? '')
  );
}

/** A bullet drawn by a font of symbols: its character means something else in every other font. */
const SYMBOL_FONT = /font-family\s*:\s*["']?(?:wingdings|symbol|webdings)/i;
const LIST_MARK = /mso-list\s*:\s*ignore/i;

/** Whether a style sets the font, and whether it is one of symbols; null where it says nothing of fonts. */
function symbolFont({ attributes }: MarkupElement): boolean | null {
  const style = attributes.get('style') ?? '';
  if (SYMBOL_FONT.test(style)) return true;
  return /font(?:-family)?\s*:/i.test(style) ? false : null;
}

function holdsSymbols(element: MarkupElement): boolean {
  return (
    symbolFont(element) === true ||
    element.children.some((child) => child.kind === 'element' && holdsSymbols(child))
  );
}

/** A line break of the source between two of these is nothing; anywhere else it is a space. */
const EAST_ASIAN = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u201C\\u201D\\u2018\\u2019]';
const BROKEN_BETWEEN = new RegExp(`(${EAST_ASIAN})[ ]*\\n[ \\n]*(?=${EAST_ASIAN})`, 'g');

/** The text of a line as a browser shows it, white space of the source folded. */
function shownLine(source: string): string {
  return source
    .replace(BROKEN_BETWEEN, '$1')
    .replace(/[ \n\u00A0]+/g, ' ')
    .trim();
}

/** What reading meets on its way. */
export interface MarkupSink {
  line(text: string): void;
  /** @returns whether the table was taken; otherwise its texts are read as lines */
  table(element: MarkupElement): boolean;
}

/** Reads markup as the lines a person sees; list numbers stay in the text. */
class MarkupReader {
  #line = '';
  /** Number of a list item that has not said anything yet. */
  #number = '';
  #inSymbols = false;

  constructor(readonly sink: MarkupSink) {}

  read(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) {
      // White space of the source: a run is one space, and still tells whether it broke the line.
      if (node.kind === 'text') {
        this.#line += node.text.replace(/[ \t\r\n\f]+/g, (run) => (/[\r\n]/.test(run) ? '\n' : ' '));
      } else this.#element(node);
    }
  }

  endLine(): void {
    const text = shownLine(this.#line);
    this.#line = '';
    if (text === '') return;
    this.sink.line(`${this.#number}${text}`);
    this.#number = '';
  }

  #element(element: MarkupElement): void {
    if (isUnseen(element)) return;
    const { name, children } = element;
    if (name === 'br') {
      this.endLine();
    } else if (this.#isBullet(element)) {
      this.#line += '• ';
    } else if (name === 'table') {
      this.endLine();
      if (!this.sink.table(element)) this.read(children);
      this.endLine();
    } else if (name === 'ol') {
      this.#numberedList(element);
    } else if (BLOCKS.has(name)) {
      this.endLine();
      this.read(children);
      this.endLine();
    } else {
      // Cells of a table that is read as lines stand apart.
      if (name === 'td' || name === 'th') this.#line += ' ';
      const outer = this.#inSymbols;
      this.#inSymbols = symbolFont(element) ?? outer;
      this.read(children);
      this.#inSymbols = outer;
    }
  }

  #isBullet(element: MarkupElement): boolean {
    const isMark = LIST_MARK.test(element.attributes.get('style') ?? '');
    return isMark && (this.#inSymbols || holdsSymbols(element));
  }

  /** The browser writes the numbers of such a list; Word writes its own into the text. */
  #numberedList({ attributes, children }: MarkupElement): void {
    let number = Number(attributes.get('start') ?? 1);
    if (!Number.isSafeInteger(number)) number = 1;
    this.endLine();
    for (const child of children) {
      if (child.kind === 'element' && child.name === 'li' && !isUnseen(child)) {
        this.endLine();
        this.#number = `${number}. `;
        number += 1;
        this.read(child.children);
        this.endLine();
        this.#number = '';
      } else this.read([child]);
    }
  }
}

/** Reads markup from top to bottom and tells the sink what a person sees. */
export function readMarkup(nodes: readonly MarkupNode[], sink: MarkupSink): void {
  const reader = new MarkupReader(sink);
  reader.read(nodes);
  reader.endLine();
}

/** The lines a person sees; a table's cells are part of them. */
export function shownLines(nodes: readonly MarkupNode[]): string[] {
  const lines: string[] = [];
  readMarkup(nodes, { line: (text) => lines.push(text), table: () => false });
  return lines;
}
