import { cellText, paragraphText } from '../../src/document/printed-text';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentInline,
  DocumentTable,
  FormDocument,
} from '../../src/model/document';

function spans({ columnSpan, rowSpan }: DocumentCell): string {
  const across = columnSpan > 1 ? [`${columnSpan} across`] : [];
  const down = rowSpan > 1 ? [`${rowSpan} down`] : [];
  const said = [...across, ...down].join(', ');
  return said === '' ? '' : ` <${said}>`;
}

function cellWords(cell: DocumentCell): string {
  const text = cellText(cell).replace(/\n/g, ' ⏎ ');
  return `${text === '' ? '·' : text}${spans(cell)}`;
}

function tableLines({ key, borders, columnWidths, rows }: DocumentTable): string[] {
  const frame = borders === 'all' ? '' : ', no lines';
  return [
    `  table ${key} (${columnWidths.length} columns${frame})`,
    ...rows.map(({ cells, isHeader, maySplit }) => {
      const marks = [...(isHeader ? ['header'] : []), ...(maySplit ? ['may split'] : [])].join(', ');
      return `    ${marks === '' ? '' : `[${marks}] `}| ${cells.map(cellWords).join(' | ')} |`;
    }),
  ];
}

function blockLines(block: DocumentBlock): string[] {
  return block.kind === 'table' ? tableLines(block) : [`  ${block.style}: ${paragraphText(block)}`];
}

function footnotes(blocks: readonly DocumentBlock[]): string[] {
  const inlines = blocks.flatMap((block): readonly DocumentInline[] =>
    block.kind === 'paragraph'
      ? block.inlines
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.flatMap((of) => of.inlines)),
        ),
  );
  return inlines.flatMap((inline) =>
    inline.kind === 'footnote' ? [`  foot ${inline.mark} ${inline.text}`] : [],
  );
}

/** A printed form as text to read: everything it shows, how cells are merged, what repeats and what may split. */
export function dumpDocument(document: FormDocument): string {
  const { title, typography, isBound, header, footer, sections } = document;
  const { font, size, lineSpacing } = typography;
  const lines = [
    `${title}: ${font} ${size}, ${lineSpacing === null ? 'lines as the font has them' : `lines of ${lineSpacing}`}${isBound ? ', bound on the left' : ''}`,
    `above every page: ${header ?? 'nothing'}`,
    `below every page: ${footer}`,
    ...sections.flatMap(({ orientation, pageNumbers, blocks }) => [
      '',
      `pages ${orientation}, numbers ${pageNumbers}`,
      ...blocks.flatMap(blockLines),
      ...footnotes(blocks),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
