import { isInvisible } from '../../filing/character-width';
import type { Field } from '../../model/field';
import type { RepeatingTable } from '../../model/form';
import { claimLabel } from './claim-label';
import type { ReadCell } from './document-tree';
import { matchAt } from './folded-match';
import { labelForm, LIKENESS, yearNamed } from './label-form';
import { readingMessages } from './messages';
import type { Recognition } from './recognition';
import type { MappedColumn, TableHeader } from './repeating-columns';
import { readFieldText } from './read-field-text';
import { remarked } from './recognition';
import type { TableGrid } from './table-grid';
import type { AskedField, EntryContext } from './take-entry';
import { otherUnit, takeEntry, takeTogether } from './take-entry';

const TOTAL = /^(?:合计|总计|小计|共计)/;
const SERIAL_HEADERS = /^(?:序号|序|编号|行号)$/;
/** What people write below a table alone in its row: 填表人：王某, 2023年5月20日. */
const BELOW_TABLE = /^[^:：\s]{2,10}[:：]|^(?=.*[年./-])[\d〇○零一二三四五六七八九十年月日./\-\s]{6,}$/;
const SERIAL = /^[(（]?\d{1,4}[)）.．、]?$/;

/** Where the rows of a table stand in the document. */
export interface TableBody {
  table: RepeatingTable;
  header: TableHeader;
  /** The row behind the last one. */
  end: number;
  /** Whether it goes on from a table before it, without a header of its own. */
  isContinued: boolean;
}

/** A kind of member that is printed in the column of names, with the row the print is in. */
interface Prompt {
  field: Field;
  text: string;
}

function promptsOf(table: RepeatingTable, mapped: readonly MappedColumn[]): Prompt[] {
  const together = mapped.find(
    ({ of }) => of.fields.length > 1 && of.fields.some(({ key }) => key === table.nameColumn),
  );
  return table.printedRows.flat().flatMap(({ column, text }) => {
    const field = together?.of.fields.find(({ key }) => key === column);
    return field === undefined ? [] : [{ field, text }];
  });
}

/** Rows of the document that make up one row of a table, 0-based, both included. */
interface RowSpan {
  first: number;
  last: number;
}

function cellsOf(
  grid: TableGrid,
  { first, last }: RowSpan,
  { column, columnSpan }: MappedColumn,
): ReadCell[] {
  const cells = Array.from({ length: last - first + 1 }, (_, index) => grid.row(first + index)).flat();
  return [...new Set(cells)].filter(
    (cell) => cell.column < column + columnSpan && cell.column + cell.columnSpan > column,
  );
}

function nameColumnOf({ table, header }: TableBody): MappedColumn | undefined {
  return header.columns.find(({ of }) => of.fields.some(({ key }) => key === table.nameColumn));
}

/** A name that is merged over several rows stands for all of them: what is written there belongs to one row. */
function rowSpanAt(grid: TableGrid, body: TableBody, row: number): RowSpan {
  const column = nameColumnOf(body);
  const names = column === undefined ? [] : cellsOf(grid, { first: row, last: row }, column);
  const last = Math.max(
    row,
    ...names
      .filter((cell) => cell.row === row && !grid.isBlank(cell))
      .map(({ rowSpan }) => row + rowSpan - 1),
  );
  return { first: row, last: Math.min(last, body.end - 1) };
}

function contextOf({ header, likeness, of }: MappedColumn, field: Field, isContinued: boolean): EntryContext {
  const unit = otherUnit(header, field);
  const [written, printed] = [yearNamed(header), yearNamed(of.header)];
  if (isContinued) return { remark: readingMessages.continued, isDoubtful: true, unit };
  if (written !== null && printed !== null && written !== printed) {
    return { remark: readingMessages.otherYear(written, printed), isDoubtful: true, unit };
  }
  return likeness === LIKENESS.partly
    ? { remark: readingMessages.headerNear(header, of.header), isDoubtful: true, unit }
    : { remark: null, isDoubtful: false, unit };
}

/** Takes the name, and the kind that is printed in front of it. */
function takeName(
  recognition: Recognition,
  grid: TableGrid,
  cell: ReadCell,
  name: AskedField,
  prompts: readonly Prompt[],
  above: Prompt | null,
  context: EntryContext,
): void {
  const passage = grid.passage(cell);
  const { text } = passage;
  const start = Math.max(0, text.search(/\S/));
  let from = start;
  const found = prompts.find((prompt) => {
    const end = matchAt(text, start, prompt.text);
    if (end === null) return false;
    const behind = /^(?:\s*[:：、—–-]\s*|\s*\n\s*|\s+|\s*$)/.exec(text.slice(end));
    if (behind === null) return false;
    from = end + behind[0].length;
    return true;
  });
  const place = cell.place;
  if (found !== undefined) {
    passage.claim(recognition.ledger, 'value', 0, from);
    const reading = remarked(readFieldText(found.field, found.text), context.remark, context.isDoubtful);
    recognition.accept({ ...name, field: found.field, raw: found.text, place }, reading);
  } else if (above !== null) {
    const reading = remarked(readFieldText(above.field, above.text), readingMessages.categoryAbove, true);
    recognition.accept({ ...name, field: above.field, raw: above.text, place }, reading);
  }
  const raw = text.slice(from).trim();
  if (raw === '') return;
  passage.claim(recognition.ledger, 'value', from);
  recognition.accept(
    { ...name, raw, place },
    remarked(readFieldText(name.field, raw), context.remark, context.isDoubtful),
  );
}

function takeRow(
  recognition: Recognition,
  grid: TableGrid,
  body: TableBody,
  at: RowSpan,
  prompts: readonly Prompt[],
  above: Prompt | null,
): void {
  const { table, header, isContinued } = body;
  const row = recognition.nextRow(table.key);
  const nameColumn = nameColumnOf(body);
  const nameCells = nameColumn === undefined ? [] : cellsOf(grid, at, nameColumn);
  const isNamed = nameCells.some((cell) => {
    const text = labelForm(grid.text(cell));
    return text !== '' && !prompts.some((prompt) => labelForm(prompt.text) === text);
  });
  for (const column of header.columns) {
    const cells = cellsOf(grid, at, column);
    const asked = column.of.fields.map((field): AskedField => ({ field, year: null, row, printed: [] }));
    const [first] = asked;
    if (first === undefined) continue;
    const known = { ...contextOf(column, first.field, isContinued), goesOn: at.last > at.first };
    const isMerged = cells.some((cell) => cell.row < at.first || cell.columnSpan > column.columnSpan);
    const context =
      known.remark === null && (isMerged || !isNamed)
        ? {
            ...known,
            remark: isMerged ? readingMessages.mergedCell : readingMessages.noName,
            isDoubtful: true,
          }
        : known;
    const name = asked.find(({ field }) => field.key === table.nameColumn);
    if (name !== undefined && prompts.length > 0) {
      for (const cell of cells) takeName(recognition, grid, cell, name, prompts, above, context);
    } else if (asked.length === 1) takeEntry(recognition, grid, cells, first, context);
    else for (const cell of cells) takeTogether(recognition, grid, cell, asked, context);
  }
}

function isSerial(grid: TableGrid, header: TableHeader, cell: ReadCell): boolean {
  const isMapped = header.columns.some(
    ({ column, columnSpan }) => cell.column < column + columnSpan && cell.column + cell.columnSpan > column,
  );
  if (isMapped || !SERIAL.test(grid.text(cell).trim())) return false;
  const above = grid.at(header.last, cell.column);
  return above !== null && SERIAL_HEADERS.test(labelForm(grid.text(above)));
}

/** Accounts for numbers of rows, and for what stands above them. */
function claimSerials(
  recognition: Recognition,
  grid: TableGrid,
  header: TableHeader,
  serials: readonly ReadCell[],
): void {
  for (const cell of serials) {
    grid.passage(cell).claim(recognition.ledger, 'printed');
    const above = grid.at(header.last, cell.column);
    if (above !== null) grid.passage(above).claim(recognition.ledger, 'printed');
  }
}

/** The cells of a row that are written in it, those of labels beside the table left out. */
function writtenIn(grid: TableGrid, row: number): ReadCell[] {
  return grid.row(row).filter((cell) => cell.row === row && !grid.isLabel(cell) && !grid.isBlank(cell));
}

/** Accounts for the header of a table. */
export function claimHeader(
  recognition: Recognition,
  grid: TableGrid,
  { columns, cells }: TableHeader,
): void {
  for (const cell of cells) {
    const column = columns.find(
      (each) => each.column === cell.column && each.header === grid.text(cell).trim(),
    );
    const passage = grid.passage(cell);
    if (column === undefined) {
      if (recognition.printed.has(passage.text)) passage.claim(recognition.ledger, 'printed');
    } else claimLabel(recognition.ledger, passage, column.of.header, column.likeness, true);
  }
}

/** One text over the whole row is a remark on the table, and so is one that says who wrote it or when. */
function isRemark(
  { columnSpan }: ReadCell,
  text: string,
  { columns }: TableHeader,
  prompts: readonly Prompt[],
): boolean {
  if (columnSpan >= Math.max(2, columns.length - 1)) return true;
  const isPrompted = prompts.some(
    (prompt) => matchAt(text, Math.max(0, text.search(/\S/)), prompt.text) !== null,
  );
  return !isPrompted && columns.length > 1 && BELOW_TABLE.test(text.trim());
}

/** Takes the rows of a repeating table, one by one; totals, notes and blank rows are no rows of it. */
export function recogniseRows(recognition: Recognition, grid: TableGrid, body: TableBody): void {
  const { table, header, end } = body;
  const prompts = promptsOf(table, header.columns);
  const own = new Set(table.printedRows.flat().map(({ text }) => labelForm(text)));
  let above: Prompt | null = null;
  for (let row = body.isContinued ? 0 : header.last + 1; row < end; row += 1) {
    if (grid.row(row).some((cell) => cell.row === row && grid.isLabel(cell) && cell.rowSpan === 1)) continue;
    const written = writtenIn(grid, row);
    const serials = written.filter((cell) => isSerial(grid, header, cell));
    claimSerials(recognition, grid, header, serials);
    const said = written.filter((cell) => !serials.includes(cell));
    const [first] = said;
    if (first === undefined) continue;
    const texts = said.map((cell) => grid.text(cell));
    const paragraphs = said.flatMap((cell) => cell.paragraphs);
    if (said.every((cell) => own.has(labelForm(grid.text(cell))))) {
      above = prompts.find(({ text }) => labelForm(text) === labelForm(texts[0] ?? '')) ?? null;
      for (const cell of said) grid.passage(cell).claim(recognition.ledger, 'printed');
    } else if (said.length === 1 && texts.every((text) => recognition.printed.has(text))) {
      for (const cell of said) grid.passage(cell).claim(recognition.ledger, 'printed');
    } else if (TOTAL.test(labelForm(texts[0] ?? ''))) {
      recognition.explain(paragraphs, readingMessages.left.total);
    } else if (said.length === 1 && isRemark(first, texts[0] ?? '', header, prompts)) {
      recognition.explain(paragraphs, readingMessages.left.row);
    } else {
      const span = rowSpanAt(grid, body, row);
      for (let own = row; own <= span.last; own += 1) {
        const more = writtenIn(grid, own).flatMap((cell) => cell.paragraphs);
        recognition.explain(more, readingMessages.left.row);
      }
      takeRow(recognition, grid, body, span, prompts, above);
      row = span.last;
    }
  }
}

/** Whether a table without a header may go on with one before it: as many columns, and something written. */
export function mayContinue(grid: TableGrid, body: TableBody, columns: number): boolean {
  return (
    grid.table.columns === columns &&
    body.header.columns.length > 1 &&
    grid.table.cells.some((cell) => !isInvisible(grid.text(cell)))
  );
}
