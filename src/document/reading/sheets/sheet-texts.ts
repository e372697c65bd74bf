import { isInvisible } from '../../../filing/character-width';
import { cellText } from '../../../filing/cell-text';
import type { CellArea } from '../../../model/cell-address';
import { cellAddress } from '../../../model/cell-address';
import { dayInWords } from '../../../model/moment-in-words';
import type { CellContent, SheetContent } from '../../../model/workbook-content';
import type { ReadParagraph } from '../document-tree';

/** A cell in which something can be seen, and the area it takes. */
export interface SeenCell {
  area: CellArea;
  paragraphs: readonly ReadParagraph[];
  text: string;
}

/** What a worksheet says: cells in their order, and texts that can be seen nowhere or are no text of anybody's. */
export interface SheetTexts {
  name: string;
  cells: SeenCell[];
  /** Merged areas that are blank: one place to write in. */
  blankMerges: CellArea[];
  asides: ReadParagraph[];
}

function textOf(cell: CellContent): string {
  const { value } = cell;
  return value.kind === 'date' ? dayInWords(value.iso) : cellText(cell);
}

function paragraphsOf(sheet: string, { row, column }: CellContent, text: string): ReadParagraph[] {
  const place = { kind: 'sheetCell', sheet, cell: cellAddress(row, column) } as const;
  return text.split(/\r\n|\r|\n/).map((line) => ({ kind: 'paragraph', text: line, place }));
}

/** The texts of a worksheet. What a merge covers, error values and formulas without a result are beside the rest. */
export function sheetTexts(content: SheetContent): SheetTexts {
  const { merges = [] } = content;
  const anchors = new Map(merges.map((area) => [`${area.top}/${area.left}`, area]));
  const isCovered = ({ row, column }: CellContent): boolean =>
    !anchors.has(`${row}/${column}`) &&
    merges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const texts: SheetTexts = { name: content.name, cells: [], blankMerges: [], asides: [] };
  const filled = new Set<string>();
  for (const cell of content.cells) {
    const { row, column, value, formula } = cell;
    const isUncalculated = value.kind === 'empty' && formula !== undefined;
    const text = isUncalculated ? `=${formula}` : textOf(cell);
    if (isInvisible(text)) continue;
    const paragraphs = paragraphsOf(content.name, cell, text);
    if (isUncalculated || value.kind === 'error' || content.state !== 'visible' || isCovered(cell)) {
      texts.asides.push(...paragraphs.filter((paragraph) => !isInvisible(paragraph.text)));
      continue;
    }
    const area = anchors.get(`${row}/${column}`) ?? { top: row, left: column, bottom: row, right: column };
    filled.add(`${row}/${column}`);
    texts.cells.push({ area, paragraphs, text });
  }
  texts.blankMerges = [...anchors].filter(([key]) => !filled.has(key)).map(([, area]) => area);
  return texts;
}
