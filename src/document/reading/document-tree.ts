import type { DocumentNote, DocumentPlace } from '../../model/document-import';

/** A paragraph with its automatic number in front; soft line breaks are `\n`, tabs are `\t`. */
export interface ReadParagraph {
  kind: 'paragraph';
  text: string;
  place: DocumentPlace;
}

/** A cell of a table's grid, merges resolved. Rows and columns count from 0. */
export interface ReadCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The empty ones too: they are lines a person sees. */
  paragraphs: readonly ReadParagraph[];
  place: DocumentPlace;
}

export interface ReadTable {
  kind: 'table';
  /** `3`, or `3.1` for the first table inside the third. */
  number: string;
  rows: number;
  columns: number;
  /** In the order of reading. */
  cells: readonly ReadCell[];
}

export type ReadBlock = ReadParagraph | ReadTable;

/** The words of a document: what stands in a cell beside paragraphs (tables, text boxes) follows its table. */
export interface ReadDocument {
  blocks: readonly ReadBlock[];
  /** Footnotes, headers, comments, hidden text: what is not in the flow of the body. */
  asides: readonly ReadParagraph[];
  notes: readonly DocumentNote[];
}
