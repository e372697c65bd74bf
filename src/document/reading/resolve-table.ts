import type { DocumentPlace, MarkupElement } from '../../model/document-import';
import type { ReadCell, ReadParagraph, ReadTable } from './document-tree';
import { boundedNumber, childOf, descendantOf, elementsOf, isOn, valueOf } from './markup-query';

/** Word itself allows 63 columns. */
const MAX_COLUMNS = 63;

/** What reading a table asks of the reader of the document. */
export interface CellReader {
  /** The paragraphs of a cell; what else stands in it is kept by the reader. */
  paragraphs(cell: MarkupElement, place: DocumentPlace): ReadParagraph[];
  /** Text that Word does not show, because its cell is merged into the one above. */
  hidden(paragraphs: readonly ReadParagraph[]): void;
  /** A row whose deletion is tracked. */
  deletedRow(): void;
  /** A row whose insertion is tracked. */
  insertedRow(): void;
}

type MutableCell = { -readonly [Key in keyof ReadCell]: ReadCell[Key] };

/** Elements that only wrap rows and cells. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', '']);

/** The elements of a name, looked for through what only wraps them. */
function wrapped(element: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? wrapped(child, name) : [];
  });
}

function isContinued(properties: MarkupElement | null, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== null && (merge.attributes.get('val') ?? 'continue') === 'continue';
}

/**
 * Lays a table out as a grid: cells merged to the right (`gridSpan`) and downwards (`vMerge`) become one cell with
 * spans.
 */
export function resolveTable(table: MarkupElement, number: string, reader: CellReader): ReadTable {
  const cells: MutableCell[] = [];
  /** Per column: the cell that reaches down to the last row that was read. */
  let above = new Map<number, MutableCell>();
  let row = 0;
  let columns = 0;
  for (const line of wrapped(table, 'w:tr')) {
    const properties = childOf(line, 'w:trPr');
    if (childOf(properties, 'w:del') !== null) {
      reader.deletedRow();
      continue;
    }
    if (childOf(properties, 'w:ins') !== null) reader.insertedRow();
    const reaching = new Map<number, MutableCell>();
    let column = boundedNumber(valueOf(properties, 'w:gridBefore'), 0, MAX_COLUMNS);
    let last: MutableCell | null = null;
    wrapped(line, 'w:tc').forEach((element, index) => {
      const of = childOf(element, 'w:tcPr');
      const span = boundedNumber(valueOf(of, 'w:gridSpan'), 1, MAX_COLUMNS);
      const place: DocumentPlace = { kind: 'cell', table: number, row: row + 1, column: index + 1 };
      const paragraphs = reader.paragraphs(element, place);
      const upper = isContinued(of, 'w:vMerge') ? above.get(column) : undefined;
      if (upper !== undefined) {
        upper.rowSpan = row - upper.row + 1;
        reader.hidden(paragraphs);
        reaching.set(column, upper);
      } else if (last !== null && isContinued(of, 'w:hMerge')) {
        last.columnSpan += span;
        reader.hidden(paragraphs);
      } else {
        last = { row, column, rowSpan: 1, columnSpan: span, paragraphs, place };
        cells.push(last);
        reaching.set(column, last);
      }
      column += span;
    });
    above = reaching;
    columns = Math.max(columns, column);
    row += 1;
  }
  return { kind: 'table', number, rows: row, columns, cells };
}

/** Whether a run's text is hidden. */
export function isHiddenRun(run: MarkupElement): boolean {
  return isOn(descendantOf(run, 'w:rPr', 'w:vanish'));
}
