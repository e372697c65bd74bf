import type {
  CellLines,
  DocumentCell,
  DocumentInline,
  DocumentParagraph,
  DocumentSource,
  DocumentStyle,
} from '../model/document';
import type { FormSheet } from '../model/form';

type Footnotes = FormSheet['footnotes'];

/** A paragraph of one look. */
export function paragraph(style: DocumentStyle, text: string): DocumentParagraph {
  return { kind: 'paragraph', style, inlines: text === '' ? [] : [{ kind: 'text', text }] };
}

/** One paragraph per line of the text; a blank text is a blank paragraph. */
export function paragraphs(style: DocumentStyle, text: string): DocumentParagraph[] {
  return text.split(/\r\n|\r|\n/).map((line) => paragraph(style, line));
}

function withFootnotes(text: string, footnotes: Footnotes): DocumentInline[] {
  for (const { mark, text: footnote } of footnotes) {
    const at = text.indexOf(mark);
    if (at < 0) continue;
    return [
      ...withFootnotes(text.slice(0, at), footnotes),
      { kind: 'footnote', mark, text: footnote },
      ...withFootnotes(text.slice(at + mark.length), footnotes),
    ];
  }
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** A printed text whose footnote marks are marks, not letters: 联合体负责人¹. */
export function markedParagraph(style: DocumentStyle, text: string, footnotes: Footnotes): DocumentParagraph {
  return { kind: 'paragraph', style, inlines: withFootnotes(text, footnotes) };
}

interface CellParts {
  columns?: number;
  rows?: number;
  vertical?: DocumentCell['vertical'];
  lines?: CellLines;
  sources?: readonly DocumentSource[];
}

/** A cell with everything but its paragraphs as usual. */
export function cellOf(content: readonly DocumentParagraph[], parts: CellParts = {}): DocumentCell {
  return {
    columnSpan: parts.columns ?? 1,
    rowSpan: parts.rows ?? 1,
    paragraphs: content,
    vertical: parts.vertical ?? 'middle',
    lines: parts.lines ?? 'ofTable',
    sources: parts.sources ?? [],
  };
}

/** Characters of text above which a row goes on over the page, rather than leave half of the page before it blank. */
const LONG_CELL = 600;

/** Whether a row of these cells is too long to be kept on one page. */
export function isLong(cells: readonly DocumentCell[]): boolean {
  return cells.some((cell) => cellText(cell).length > LONG_CELL);
}

/** What a paragraph shows, footnote marks included. */
export function paragraphText({ inlines }: DocumentParagraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.mark)).join('');
}

/** What a cell shows, a line per paragraph. */
export function cellText({ paragraphs: content }: DocumentCell): string {
  return content.map(paragraphText).join('\n');
}
