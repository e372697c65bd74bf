import type { DocumentParts, MarkupElement } from '../../../src/model/document-import';
import type { PaperBlock, PaperCell } from './paper-form';

type Child = MarkupElement | string;

function element(
  name: string,
  children: readonly Child[],
  attributes: Record<string, string> = {},
): MarkupElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

const paragraphs = (text: string): MarkupElement[] =>
  text.split('\n').map((line) => element('w:p', [element('w:r', [element('w:t', [line])])]));

function cellOf(text: string, columns: number, merge: string | null): MarkupElement {
  const properties = [
    element('w:gridSpan', [], { val: String(columns) }),
    ...(merge === null ? [] : [element('w:vMerge', [], { val: merge })]),
  ];
  return element('w:tc', [element('w:tcPr', properties), ...paragraphs(text)]);
}

function rowsOf(columns: number, rows: readonly PaperCell[][]): MarkupElement[] {
  const open = new Map<number, { span: number; left: number }>();
  return rows.map((cells) => {
    const queue = [...cells];
    const made: MarkupElement[] = [];
    for (let column = 0; column < columns;) {
      const above = open.get(column);
      if (above !== undefined) {
        made.push(cellOf('', above.span, 'continue'));
        above.left -= 1;
        if (above.left === 0) open.delete(column);
        column += above.span;
        continue;
      }
      const next = queue.shift();
      if (next === undefined) break;
      made.push(cellOf(next.text, next.columns, next.rows > 1 ? 'restart' : null));
      if (next.rows > 1) open.set(column, { span: next.columns, left: next.rows - 1 });
      column += next.columns;
    }
    return element('w:tr', made);
  });
}

/** A form on paper as the parts of an opened document: for pages, where packing files is none of the matter. */
export function partsOfForm(form: readonly PaperBlock[]): DocumentParts {
  const body = form.flatMap((block) =>
    block.kind === 'line' ? paragraphs(block.text) : [element('w:tbl', rowsOf(block.columns, block.rows))],
  );
  return {
    body: element('w:document', [element('w:body', body)]),
    styles: null,
    numbering: null,
    footnotes: null,
    endnotes: null,
    comments: null,
    headers: [],
    footers: [],
    notes: [],
  };
}
