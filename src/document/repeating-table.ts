import type { FilingRow } from '../filing/filing-index';
import type {
  DocumentCell,
  DocumentParagraph,
  DocumentRow,
  DocumentSource,
  DocumentTable,
} from '../model/document';
import type { Field } from '../model/field';
import type { RepeatingTable } from '../model/form';
import type { PrintContext } from './print-context';
import { entryStyle, shownLabel } from './print-context';
import { cellOf, isLong, markedParagraph, paragraphs, paragraph } from './printed-text';

type Column = RepeatingTable['columns'][number];

/** Rows to write in where the print has none of its own. */
const BLANK_ROWS = 3;
/** Height of a blank row, in lines. */
const BLANK_LINES = 2;
/** A page is narrower than a sheet: narrow columns need relatively more of it, in characters of the sheet. */
const EVENING = 12;
/** More for a telephone number, which must stand in one line; in the same measure. */
const TELEPHONE = 10;
/** Relative width of a title beside its table, to the columns' together. */
const TITLE_SHARE = 0.09;

/** A column as printed: one of ours may be two, or part of another. */
interface PrintedColumn {
  header: string;
  group: string | null;
  width: number;
  /** Written below each other in one cell. */
  fields: readonly Field[];
}

/** What a row holds: a filled row of the filing, or texts printed in a blank one. */
type BodyRow =
  { kind: 'filled'; row: FilingRow } | { kind: 'blank'; printed: RepeatingTable['printedRows'][number] };

/**
 * The columns of the print. Two of ours with one number of the print are one column of it (拟成立时间及形式). A column no
 * notice prints stands as prompt in the cell of the name, where the print has it (政府部门 in 单位名称).
 */
function printedColumns(context: PrintContext, table: RepeatingTable): PrintedColumn[] {
  const isPrinted = ({ field }: Column): boolean =>
    context.form.basis === 'inferred' || field.printId !== null;
  const prompts = table.columns.filter((column) => !isPrinted(column));
  const columns: PrintedColumn[] = [];
  let before: Column | null = null;
  for (const column of table.columns.filter(isPrinted)) {
    const { field, group, width } = column;
    const last = columns[columns.length - 1];
    const isSameColumn =
      group !== null &&
      group === before?.group &&
      field.printId !== null &&
      field.printId === before.field.printId;
    if (isSameColumn && last !== undefined) {
      columns[columns.length - 1] = {
        header: group,
        group: null,
        width: last.width + width,
        fields: [...last.fields, field],
      };
    } else {
      const isName = field.key === table.nameColumn;
      columns.push({
        header: shownLabel(context, field),
        group,
        width: width + (isName ? prompts.reduce((sum, prompt) => sum + prompt.width, 0) : 0),
        fields: isName ? [...prompts.map((prompt) => prompt.field), field] : [field],
      });
    }
    before = column;
  }
  return columns;
}

function evenWidth({ width, fields }: PrintedColumn): number {
  const holdsTelephone = fields.some(({ type }) => type.kind === 'telephone');
  return width + EVENING + (holdsTelephone ? TELEPHONE : 0);
}

function bodyRows({ filing }: PrintContext, table: RepeatingTable): BodyRow[] {
  const filled = filing.rows(table.key);
  if (filled.length > 0) return filled.map((row) => ({ kind: 'filled', row }));
  if (table.printedRows.length > 0) return table.printedRows.map((printed) => ({ kind: 'blank', printed }));
  return Array.from({ length: BLANK_ROWS }, () => ({ kind: 'blank', printed: [] }));
}

function fieldText(body: BodyRow, { key }: Field): { text: string; source: DocumentSource | null } {
  if (body.kind === 'blank') {
    return { text: body.printed.find(({ column }) => column === key)?.text ?? '', source: null };
  }
  const { entries, position } = body.row;
  return { text: entries.get(key)?.raw ?? '', source: { field: key, year: null, row: position } };
}

function bodyCell(body: BodyRow, { fields }: PrintedColumn): DocumentCell {
  const parts = fields.map((field) => ({ field, ...fieldText(body, field) }));
  const shown = parts.filter(({ text }) => text !== '');
  const content = shown.flatMap(({ field, text }): DocumentParagraph[] =>
    paragraphs(fields.length > 1 ? 'entryLeft' : entryStyle(field), text),
  );
  return cellOf(content.length > 0 ? content : [paragraph('entry', '')], {
    sources: parts.flatMap(({ source }) => (source === null ? [] : [source])),
  });
}

function headerRows(context: PrintContext, columns: readonly PrintedColumn[]): DocumentCell[][] {
  const label = (text: string, spans: { columns?: number; rows?: number } = {}): DocumentCell =>
    cellOf([markedParagraph('label', text, context.sheet.footnotes)], spans);
  if (columns.every(({ group }) => group === null)) return [columns.map(({ header }) => label(header))];
  const upper: DocumentCell[] = [];
  columns.forEach(({ header, group }, index) => {
    if (group === null) upper.push(label(header, { rows: 2 }));
    else if (columns[index - 1]?.group !== group) {
      const behind = columns.slice(index).findIndex((column) => column.group !== group);
      upper.push(label(group, { columns: behind < 0 ? columns.length - index : behind }));
    }
  });
  return [upper, columns.flatMap(({ header, group }) => (group === null ? [] : [label(header)]))];
}

/**
 * The title beside its table, as one tall cell in the print: one beside the header, which is repeated with it on every
 * page, and one below without a line between them.
 */
function titleCells(
  context: PrintContext,
  title: string | null,
  index: number,
  headerRows: number,
  bodyRows: number,
): DocumentCell[] {
  if (title === null) return [];
  if (index === 0) {
    const content = [markedParagraph('label', title, context.sheet.footnotes)];
    return [cellOf(content, { rows: headerRows, lines: 'openBelow' })];
  }
  return index === headerRows
    ? [cellOf([paragraph('label', '')], { rows: bodyRows, lines: 'openAbove' })]
    : [];
}

/** A table with as many rows as are filled in; a blank one has the rows the print has. */
export function composeRepeatingTable(context: PrintContext, table: RepeatingTable): DocumentTable {
  const columns = printedColumns(context, table);
  const { heading } = context.sheet;
  const title = heading.includes(table.title) ? null : table.title;
  const note = table.note === null || heading.includes(table.note) ? null : table.note;
  const header = headerRows(context, columns);
  const body = bodyRows(context, table).map((row) => columns.map((column) => bodyCell(row, column)));
  const last = note === null ? [] : [[cellOf([paragraph('label', note)], { columns: columns.length })]];
  const isBlank = context.filing.rows(table.key).length === 0;
  const below = body.length + last.length;
  const width = columns.reduce((sum, column) => sum + evenWidth(column), 0);
  const rows = [...header, ...body, ...last].map((cells, index): DocumentRow => {
    const isHeader = index < header.length;
    return {
      cells: [...titleCells(context, title, index, header.length, below), ...cells],
      isHeader,
      maySplit: isLong(cells),
      smallestLines:
        isBlank && index >= header.length && index < header.length + body.length ? BLANK_LINES : null,
    };
  });
  return {
    kind: 'table',
    key: table.key,
    borders: 'all',
    widthPercent: 100,
    columnWidths: [...(title === null ? [] : [width * TITLE_SHARE]), ...columns.map(evenWidth)],
    rows,
  };
}
