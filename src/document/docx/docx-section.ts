import { Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { DocumentBlock, DocumentSection, FormDocument } from '../../model/document';
import { docxTable } from './docx-table';
import { docxParagraph } from './docx-text';
import type { Writing } from './docx-text';
import { writableText } from './writable-text';

/** A4 and its margins in twips; the inner margin leaves room for the binding. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1440, bottom: 1361, side: 1304, inner: 1701, header: 737, footer: 680 };

function headerOf({ header }: FormDocument): Header {
  const children = header === null ? [] : [new TextRun(writableText(header))];
  return new Header({ children: [new Paragraph({ style: 'pageHeader', children })] });
}

function footerOf({ footer }: FormDocument, { pageNumbers }: DocumentSection): Footer {
  const number = new Paragraph({
    style: 'pageNumber',
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
  const print = new Paragraph({ style: 'pageFooter', children: [new TextRun(writableText(footer))] });
  return new Footer({ children: pageNumbers === 'none' ? [print] : [number, print] });
}

function blockOf(block: DocumentBlock, textWidth: number, writing: Writing) {
  return block.kind === 'table' ? docxTable(block, textWidth, writing) : docxParagraph(block, writing);
}

/** Pages of one kind, with what stands above and below them. */
export function docxSection(
  document: FormDocument,
  section: DocumentSection,
  writing: Writing,
): ISectionOptions {
  const isLandscape = section.orientation === 'landscape';
  const left = document.isBound ? MARGIN.inner : MARGIN.side;
  const textWidth = (isLandscape ? PAGE.height : PAGE.width) - left - MARGIN.side;
  const { top, bottom, side, header, footer } = MARGIN;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...PAGE, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top, bottom, left, right: side, header, footer, gutter: 0 },
        ...(section.pageNumbers === 'fromOne' ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { default: headerOf(document) },
    footers: { default: footerOf(document, section) },
    children: section.blocks.map((block) => blockOf(block, textWidth, writing)),
  };
}
