import { paragraphText } from '../../document/printed-text';
import type {
  DocumentCell,
  DocumentParagraph,
  DocumentSource,
  DocumentTable,
  FormDocument,
} from '../../model/document';
import { foldText } from './folded-text';

/** A paragraph of a form as it is printed. */
export interface PrintedPiece {
  /** As it is compared. */
  text: string;
  shown: string;
  /** What of the filing it shows; empty where it is printed in the form. */
  sources: readonly DocumentSource[];
  /** Which of the paragraphs of its cell, from 1; null where the cell has one. */
  part: number | null;
}

/** A form as its pages show it. */
export interface PrintedForm {
  pieces: PrintedPiece[];
  /** Texts that stand on pages beside the form: header and footer, folded. */
  margins: string[];
  /** Folded notes as they stand at the foot of a page, their marks in front. */
  footnotes: string[];
  /** Folded first rows of tables, repeated on every page. */
  headers: string[];
}

function piece(paragraph: DocumentParagraph): Omit<PrintedPiece, 'part'> {
  const shown = paragraphText(paragraph);
  return { text: foldText(shown).folded, shown, sources: [] };
}

function cellPieces({ paragraphs, sources }: DocumentCell): PrintedPiece[] {
  const isMany = paragraphs.length > 1;
  return paragraphs.map((paragraph, index) => ({
    ...piece(paragraph),
    sources,
    part: isMany ? index + 1 : null,
  }));
}

function headerOf({ rows }: DocumentTable): string[] {
  const text = rows
    .filter(({ isHeader }) => isHeader)
    .flatMap(({ cells }) => cells.flatMap(cellPieces))
    .map((each) => each.text)
    .join('');
  return text === '' ? [] : [text];
}

function paragraphsOf(document: FormDocument): DocumentParagraph[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    ),
  );
}

/** A composed form in the order it is read, cell by cell. */
export function printedPieces(document: FormDocument): PrintedForm {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return {
    pieces: blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [{ ...piece(block), part: null }]
        : block.rows.flatMap(({ cells }) => cells.flatMap(cellPieces)),
    ),
    margins: [document.footer, ...(document.header === null ? [] : [document.header])].map(
      (text) => foldText(text).folded,
    ),
    footnotes: paragraphsOf(document).flatMap(({ inlines }) =>
      inlines.flatMap((inline) =>
        inline.kind === 'footnote' ? [foldText(`${inline.mark}${inline.text}`).folded] : [],
      ),
    ),
    headers: blocks.flatMap((block) => (block.kind === 'table' ? headerOf(block) : [])),
  };
}
