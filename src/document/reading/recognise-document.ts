import type { RecognisedDocument, UnreadText } from '../../model/document-import';
import type { RepeatingTable } from '../../model/form';
import type { Programme } from '../../model/programme';
import type { ReadDocument, ReadParagraph, ReadTable } from './document-tree';
import { flowOf } from './flow';
import type { PaperBlock } from './form-blocks';
import { blocksOfKind, paperBlocks, paperForms } from './form-blocks';
import { readingMessages } from './messages';
import { isOwnMargin } from './own-margins';
import { Recognition } from './recognition';
import { gridMatches, recogniseGrid } from './recognise-grid';
import { recogniseLines } from './recognise-lines';
import { recogniseFramedText, recogniseLongTexts } from './recognise-long-texts';
import type { TableBody } from './recognise-repeating-table';
import { claimHeader, mayContinue, recogniseRows } from './recognise-repeating-table';
import { recogniseSignatures } from './recognise-signatures';
import type { CarriedYears } from './recognise-year-table';
import { recogniseYearTables } from './recognise-year-table';
import { headersOf } from './repeating-columns';
import { TableGrid } from './table-grid';

/** Numbers of pages, and nothing else: 第 1 页 共 12 页, - 3 -. */
const PAGE_NUMBERS = /^[\s\d第页共/—–\-－]*$/;

function paragraphsOf({ blocks, asides }: ReadDocument): ReadParagraph[] {
  const inBlocks = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs),
  );
  return [...inBlocks, ...asides];
}

/** The bodies of repeating tables in one table of the document, each up to the next header. */
function bodiesIn(grid: TableGrid, blocks: readonly PaperBlock<RepeatingTable>[]): TableBody[] {
  const headers = blocks
    .flatMap(({ block, form }) => headersOf(grid, block, form).map((header) => ({ table: block, header })))
    .sort((one, other) => one.header.first - other.header.first || other.header.score - one.header.score);
  // Where two tables would take one header, the surer one has it.
  const kept = headers.filter(
    ({ header }) =>
      !headers.some(
        (other) =>
          other.header !== header &&
          other.header.first <= header.last &&
          other.header.last >= header.first &&
          other.header.score > header.score,
      ),
  );
  return kept.map(({ table, header }, index) => ({
    table,
    header,
    end: kept[index + 1]?.header.first ?? grid.table.rows,
    isContinued: false,
  }));
}

/** Recognises tables one after the other; what one leaves open the next may go on with. */
class TableRecogniser {
  /** Tables that hold something of a form. */
  readonly forms = new Set<ReadTable>();
  readonly grids = new Map<ReadTable, TableGrid>();
  /** Grids that were found in a table; the others may stand in lines. */
  readonly foundGrids = new Set<string>();
  #years: CarriedYears | null = null;
  #body: { body: TableBody; columns: number } | null = null;

  constructor(
    readonly recognition: Recognition,
    readonly blocks: readonly PaperBlock[],
  ) {}

  recognise(table: ReadTable, isBehindTable: boolean): void {
    const { recognition, blocks } = this;
    const grid = new TableGrid(table);
    this.grids.set(table, grid);
    const bodies = bodiesIn(grid, blocksOfKind(blocks, 'repeatingTable'));
    for (const { header } of bodies) for (const cell of header.cells) grid.markLabel(cell);
    const years = this.#recogniseYears(grid, isBehindTable);
    const grids = this.#recogniseGrids(grid);
    const framed = blocksOfKind(blocks, 'longText').filter((of) =>
      recogniseFramedText(recognition, grid, of),
    );
    for (const body of bodies) {
      claimHeader(recognition, grid, body.header);
      recogniseRows(recognition, grid, body);
    }
    const isForm = bodies.length + grids + framed.length > 0 || years;
    const goesOn = this.#body;
    if (!isForm && isBehindTable && goesOn !== null && mayContinue(grid, goesOn.body, goesOn.columns)) {
      recogniseRows(recognition, grid, { ...goesOn.body, end: table.rows, isContinued: true });
      this.forms.add(table);
      return;
    }
    const last = bodies[bodies.length - 1];
    this.#body = last === undefined ? null : { body: last, columns: table.columns };
    if (isForm) this.forms.add(table);
  }

  #recogniseYears(grid: TableGrid, isBehindTable: boolean): boolean {
    let isFound = false;
    const carried = isBehindTable ? this.#years : null;
    this.#years = null;
    const sheets = new Map<string, PaperBlock[]>();
    for (const block of blocksOfKind(this.blocks, 'yearTable')) {
      sheets.set(block.sheet.key, [...(sheets.get(block.sheet.key) ?? []), block]);
    }
    for (const ofSheet of sheets.values()) {
      const tables = blocksOfKind(ofSheet, 'yearTable').map(({ block }) => block);
      const found = recogniseYearTables(this.recognition, grid, tables, carried);
      if (found === null) continue;
      isFound = true;
      this.#years = found;
    }
    return isFound;
  }

  #recogniseGrids(grid: TableGrid): number {
    const matching = blocksOfKind(this.blocks, 'fieldGrid')
      .map(({ block }) => ({ block, ...gridMatches(grid, block) }))
      .filter(({ isGrid }) => isGrid)
      .sort((one, other) => other.found - one.found);
    let count = 0;
    for (const { block } of matching) {
      // Labels of a larger grid in the same table are no longer free: 联合体名称 stands on the cover, too.
      if (!gridMatches(grid, block).isGrid) continue;
      recogniseGrid(this.recognition, grid, block);
      this.foundGrids.add(block.key);
      count += 1;
    }
    return count;
  }
}

/** Accounts for what is printed in the forms and not part of a value. */
function claimPrinted(recognition: Recognition, document: ReadDocument): void {
  for (const paragraph of paragraphsOf(document)) {
    if (!recognition.ledger.isOpen(paragraph)) continue;
    const { text, place } = paragraph;
    const isMargin = place.kind === 'aside' && (place.story === 'header' || place.story === 'footer');
    const isOfMargin = isMargin && (PAGE_NUMBERS.test(text) || isOwnMargin(text, recognition.programme));
    if (isOfMargin || recognition.printed.has(text)) recognition.ledger.claim(paragraph, 'printed');
  }
}

/** A label on two lines is one label: 数量 above （在校生数）. */
function claimPrintedCells(recognition: Recognition, grids: Iterable<TableGrid>): void {
  for (const grid of grids) {
    for (const cell of grid.table.cells) {
      const passage = grid.passage(cell);
      if (recognition.printed.has(passage.text)) passage.claim(recognition.ledger, 'printed');
    }
  }
}

function unreadTexts(recognition: Recognition): UnreadText[] {
  return recognition.ledger.leftOver().map(({ paragraph, text }) => {
    const { place } = paragraph;
    const known = recognition.reasonFor(paragraph);
    const reason =
      known ??
      (place.kind === 'aside' ? readingMessages.left.story(place.story) : readingMessages.left.unknown);
    return { text, place, reason };
  });
}

/**
 * Makes of a document what it says of a programme's fields, by labels and the structure of its tables. Driven by the
 * records of the forms alone. Every visible text of the document is printed in the forms, part of a value, or listed.
 */
export function recogniseDocument(document: ReadDocument, programme: Programme): RecognisedDocument {
  const recognition = new Recognition(programme, paragraphsOf(document));
  const blocks = paperBlocks(programme);
  const tables = new TableRecogniser(recognition, blocks);
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const before = document.blocks
      .slice(0, index)
      .filter((each) => each.kind === 'table' || each.text.trim() !== '')
      .pop();
    tables.recognise(block, before?.kind === 'table');
  });
  const flow = flowOf(document, (table) => tables.forms.has(table));
  const sections = paperForms(programme).flatMap((form) => form.sections);
  recogniseLongTexts(recognition, flow, sections, blocksOfKind(blocks, 'longText'));
  const flowing = flow.flatMap((item) => (item.kind === 'paragraph' ? [item.paragraph] : []));
  for (const { block } of blocksOfKind(blocks, 'fieldGrid')) {
    if (!tables.foundGrids.has(block.key)) recogniseLines(recognition, flowing, block);
  }
  const cells = [...tables.grids.keys()].flatMap((table) => table.cells.map(({ paragraphs }) => paragraphs));
  for (const { block } of blocksOfKind(blocks, 'signatures')) {
    recogniseSignatures(recognition, [...cells, flowing], block);
  }
  claimPrintedCells(recognition, tables.grids.values());
  claimPrinted(recognition, document);
  const values = recognition.values();
  return {
    programme: programme.id,
    values,
    unread: unreadTexts(recognition),
    notes: [...document.notes],
    remarks: values.length === 0 ? [readingMessages.noForm] : [],
  };
}
