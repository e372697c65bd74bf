import type { DocumentPlace } from '../../../src/model/document-import';
import type {
  ReadBlock,
  ReadCell,
  ReadDocument,
  ReadParagraph,
} from '../../../src/document/reading/document-tree';
import type { PaperBlock, PaperCell } from './paper-form';

function paragraphs(text: string, place: DocumentPlace): ReadParagraph[] {
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line, place }));
}

function cellsOf(rows: readonly PaperCell[][], table: string): ReadCell[] {
  const covered = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell, index): ReadCell => {
      while (covered.has(`${row}/${column}`)) column += 1;
      for (let y = row; y < row + cell.rows; y += 1) {
        for (let x = column; x < column + cell.columns; x += 1) covered.add(`${y}/${x}`);
      }
      const place: DocumentPlace = { kind: 'cell', table, row: row + 1, column: index + 1 };
      return {
        row,
        column,
        rowSpan: cell.rows,
        columnSpan: cell.columns,
        paragraphs: paragraphs(cell.text, place),
        place,
      };
    });
  });
}

/** A form on paper as the tree reading makes of a document. */
export function documentOfForm(form: readonly PaperBlock[], asides: readonly string[] = []): ReadDocument {
  let lines = 0;
  let tables = 0;
  const blocks = form.flatMap((block): ReadBlock[] => {
    if (block.kind === 'line') {
      lines += 1;
      return paragraphs(block.text, { kind: 'paragraph', number: lines });
    }
    tables += 1;
    const number = String(tables);
    return [
      {
        kind: 'table',
        number,
        rows: block.rows.length,
        columns: block.columns,
        cells: cellsOf(block.rows, number),
      },
    ];
  });
  return {
    blocks,
    asides: asides.map((text, index) => ({
      kind: 'paragraph',
      text,
      place: { kind: 'aside', story: 'footnote', number: index + 1 },
    })),
    notes: [],
  };
}
