import type { CellArea } from '../../../model/cell-address';
import type { Programme } from '../../../model/programme';
import type { SheetContent } from '../../../model/workbook-content';
import type { ReadBlock, ReadDocument, ReadParagraph } from '../document-tree';
import { FormHeadings } from './form-headings';
import type { SeenCell } from './sheet-texts';
import { sheetTexts } from './sheet-texts';
import { sheetTable } from './sheet-table';

/** Remarks people put into a row of their own: 注：…, 单位：万元. */
const REMARK = /^\s*[(（【*※]*\s*(?:注|备注|说明|填表说明|填报说明|单位|计量单位|数据来源)\s*\d*\s*[:：]/;

/** What is seen in one worksheet row, from the left. */
interface SeenRow {
  row: number;
  cells: SeenCell[];
}

function rowsOf(cells: readonly SeenCell[]): SeenRow[] {
  const rows = new Map<number, SeenCell[]>();
  for (const cell of cells) rows.set(cell.area.top, [...(rows.get(cell.area.top) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, own]) => ({ row, cells: own.sort((one, other) => one.area.left - other.area.left) }));
}

const paragraphsIn = (rows: readonly SeenRow[]): ReadParagraph[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));

/** Whether a row is part of a table: it has more than one cell, or one that stands beside others. */
function isOfTable({ cells }: SeenRow): boolean {
  return cells.length > 1 || cells.some(({ area }) => area.bottom > area.top);
}

/** Turns worksheets into the blocks of a document, one after the other. */
class SheetReader {
  readonly blocks: ReadBlock[] = [];
  readonly asides: ReadParagraph[] = [];
  #tables = 0;

  constructor(readonly headings: FormHeadings) {}

  read(sheet: SheetContent): void {
    const { name, cells, blankMerges, asides } = sheetTexts(sheet);
    this.asides.push(...asides);
    const rows = rowsOf(cells);
    const isHeading = (row: SeenRow): boolean =>
      row.cells.length === 1 && this.headings.isHeading(row.cells[0]?.text ?? '');
    if (cells.length > 0 && !rows.some(isHeading) && this.headings.isHeading(name)) {
      // Who gives every part a sheet of its own writes its heading on the tab.
      this.blocks.push({
        kind: 'paragraph',
        text: name,
        place: { kind: 'sheetCell', sheet: name, cell: '' },
      });
    }
    let part: SeenRow[] = [];
    for (const row of rows) {
      if (!isHeading(row)) {
        part.push(row);
        continue;
      }
      this.#addPart(name, part, blankMerges);
      part = [];
      this.blocks.push(...paragraphsIn([row]));
    }
    this.#addPart(name, part, blankMerges);
  }

  /** What stands between two headings: lines above, a table, lines below. */
  #addPart(sheet: string, rows: readonly SeenRow[], blankMerges: readonly CellArea[]): void {
    const isRemark = (row: SeenRow): boolean => !isOfTable(row) && REMARK.test(row.cells[0]?.text ?? '');
    const said = rows.filter((row) => !isRemark(row));
    const first = said.findIndex(isOfTable);
    const remarks = paragraphsIn(rows.filter(isRemark));
    if (first < 0) {
      this.blocks.push(...paragraphsIn(said), ...remarks);
      return;
    }
    let end = said.reduce((last, row, index) => (isOfTable(row) ? index + 1 : last), 0);
    // The name of a last row stands alone where nothing else of it is known.
    while (end < said.length && (said[end]?.row ?? 0) === (said[end - 1]?.row ?? 0) + 1) end += 1;
    this.blocks.push(...paragraphsIn(said.slice(0, first)));
    const inTable = said.slice(first, end);
    this.#tables += 1;
    const table = sheetTable(
      {
        sheet,
        number: String(this.#tables),
        cells: inTable.flatMap(({ cells }) => cells),
        blankMerges: blankMerges.filter(
          ({ top }) => top >= (inTable[0]?.row ?? 0) && top <= (inTable[inTable.length - 1]?.row ?? 0),
        ),
      },
      this.headings,
    );
    if (table === null) this.asides.push(...paragraphsIn(inTable));
    else this.blocks.push(table);
    this.blocks.push(...paragraphsIn(said.slice(end)), ...remarks);
  }
}

/**
 * Worksheets of a workbook that is none of ours as a document: what stands alone in its row and begins a form or a part
 * is a heading, the rest of a part a table with lines above and below it. So the forms are recognised in both alike.
 *
 * @param programmes whose forms may stand on the sheets
 */
export function documentOfSheets(
  sheets: readonly SheetContent[],
  programmes: readonly Programme[],
): ReadDocument {
  const reader = new SheetReader(new FormHeadings(programmes));
  for (const sheet of sheets) if (sheet.kind === 'worksheet') reader.read(sheet);
  return { blocks: reader.blocks, asides: reader.asides, notes: [] };
}
