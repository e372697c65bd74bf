import { isInvisible } from '../../filing/character-width';
import type { ReadDocument, ReadParagraph, ReadTable } from './document-tree';

/** What stands in the flow of a document: paragraphs, also of frames that are tables of one column, and real tables. */
export type FlowItem =
  | { kind: 'paragraph'; paragraph: ReadParagraph }
  /** `isForm` where the forms have something in it. */
  | { kind: 'table'; table: ReadTable; isForm: boolean };

/** The rows of a table that are one cell over its whole width. */
function wholeRows(table: ReadTable): ReadTable['cells'] | null {
  const isWhole = table.cells.every(({ column, columnSpan }) => column === 0 && columnSpan >= table.columns);
  return isWhole ? table.cells : null;
}

/**
 * The flow of a document in the order of reading.
 *
 * @param isForm whether a table holds fields of a form; what stands in frames is text
 */
export function flowOf(document: ReadDocument, isForm: (table: ReadTable) => boolean): FlowItem[] {
  return document.blocks.flatMap((block): FlowItem[] => {
    if (block.kind === 'paragraph') {
      return isInvisible(block.text) ? [] : [{ kind: 'paragraph', paragraph: block }];
    }
    const rows = isForm(block) ? null : wholeRows(block);
    if (rows === null) return [{ kind: 'table', table: block, isForm: isForm(block) }];
    return rows.flatMap(({ paragraphs }) =>
      paragraphs
        .filter(({ text }) => !isInvisible(text))
        .map((paragraph): FlowItem => ({ kind: 'paragraph', paragraph })),
    );
  });
}
