import { areaAddress, cellAddress, parseArea } from '../../../model/cell-address';
import type { PlannedValue } from '../../../model/workbook-plan';
import { cellMarkup } from '../markup/cell-markup';
import { releaseFormulas } from './grouped-formulas';
import { MarkupEdits, openedTag, selfClosedTag, withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { PatchRefused } from './patch-refused';
import type { LikeRows, RowLook } from './row-look';
import { highEnough, rowLook, withLook } from './row-look';
import { numberedCells, numberedRows } from './sheet-cells';

/** New values by row and column, both 1-based. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, PlannedValue>>;

/** What a sheet's cells are written with. */
interface SheetPatch {
  text: MarkupText;
  sheet: string;
  prefix: string;
  date1904: boolean;
  edits: MarkupEdits;
  like: LikeRows | null;
  /** Looks of the rows gone through so far that others are to look like. */
  looks: Map<number, RowLook>;
  /** Where merged cells begin, by row and column: no program fits a row to these. */
  merged: ReadonlySet<string>;
}

/** Where the merged areas of a sheet begin. */
function mergedCells(text: MarkupText, merges: MarkupElement | undefined): ReadonlySet<string> {
  return new Set(
    [...text.children(merges?.content ?? null)].flatMap((merge) => {
      const area = parseArea(text.attributes(merge).get('ref') ?? '');
      return area === null ? [] : [`${area.top}/${area.left}`];
    }),
  );
}

/** Cells of a row by column; null for one that is there for its look alone. */
type RowCells = ReadonlyMap<number, PlannedValue | null>;

/** The cells of a row from left to right, those its look has with them. */
function rowCells(columns: ReadonlyMap<number, PlannedValue>, look: RowLook | null): RowCells {
  const cells = new Map<number, PlannedValue | null>(columns);
  for (const column of look?.styles.keys() ?? []) if (!cells.has(column)) cells.set(column, null);
  return new Map([...cells].sort(([one], [other]) => one - other));
}

/** The look a row takes over from another one. */
function takenLook({ like, looks }: SheetPatch, row: number): RowLook | null {
  const from = like?.rows.get(row);
  return from === undefined || from === row ? null : (looks.get(from) ?? null);
}

function refuseHiddenByMerge(
  { text, sheet }: SheetPatch,
  merges: MarkupElement | undefined,
  changes: CellChanges,
): void {
  for (const merge of text.children(merges?.content ?? null)) {
    const area = parseArea(text.attributes(merge).get('ref') ?? '');
    if (!area) continue;
    for (const [row, columns] of changes) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of columns.keys()) {
        const isHidden = column >= area.left && column <= area.right;
        if (!isHidden || (row === area.top && column === area.left)) continue;
        throw new PatchRefused('insideMerge', { sheet, row, column }, cellAddress(row, column));
      }
    }
  }
}

function newCell(
  patch: SheetPatch,
  row: number,
  column: number,
  value: PlannedValue | null,
  look: RowLook | null,
): string {
  const { type, content } = cellMarkup(value ?? { kind: 'blank' }, patch.prefix, patch.date1904);
  const style = look?.styles.get(column);
  if (content === '' && style === undefined) return '';
  const name = `${patch.prefix}c`;
  const tag =
    `<${name} r="${cellAddress(row, column)}"` +
    (style === undefined ? '' : ` s="${style}"`) +
    (type === null ? '' : ` t="${type}"`);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

function newCells(patch: SheetPatch, row: number, cells: RowCells, look: RowLook | null): string {
  let written = '';
  for (const [column, value] of cells) written += newCell(patch, row, column, value, look);
  return written;
}

function newRow(patch: SheetPatch, row: number, columns: ReadonlyMap<number, PlannedValue>): string {
  const look = takenLook(patch, row);
  const cells = newCells(patch, row, rowCells(columns, look), look);
  if (cells === '') return '';
  const tag = `<${patch.prefix}row r="${row}">`;
  const looking = look === null ? tag : withLook(tag, look, fittedHeight(patch, row, columns, look.styles));
  return `${looking}${cells}</${patch.prefix}row>`;
}

function fittedHeight(
  { like, merged }: SheetPatch,
  row: number,
  columns: ReadonlyMap<number, PlannedValue>,
  styles: RowLook['styles'],
): number | null {
  if (like === null) return null;
  const alone = new Map([...columns].filter(([column]) => !merged.has(`${row}/${column}`)));
  return like.heightOf(alone, styles);
}

/**
 * The cell keeps its style unless its row takes over another look; what referred to its old value (metadata of rich
 * values and arrays) goes with it.
 */
function replaceCell(
  patch: SheetPatch,
  cell: MarkupElement,
  value: PlannedValue | null,
  style: string | undefined,
): void {
  const written = patch.text.slice(cell.tag);
  const styled = style === undefined ? written : withAttribute(written, 's', style);
  if (value === null) {
    if (styled !== written) patch.edits.replace(cell.tag, styled);
    return;
  }
  const { type, content } = cellMarkup(value, patch.prefix, patch.date1904);
  let tag = withAttribute(styled, 't', type);
  for (const metadata of ['cm', 'vm']) tag = withAttribute(tag, metadata, null);
  patch.edits.replace(
    cell,
    content === '' ? selfClosedTag(tag) : `${openedTag(tag)}${content}</${cell.name}>`,
  );
}

/** `spans` is a hint about which columns a row uses; one that is wrong makes readers miss cells. */
function widenedSpans(tag: string, spans: string | undefined, columns: Iterable<number>): string {
  if (spans === undefined) return tag;
  const [first = NaN, last = NaN, ...rest] = spans.split(/[:\s]+/).map(Number);
  if (rest.length > 0 || Number.isNaN(first + last)) return withAttribute(tag, 'spans', null);
  const all = [first, last, ...columns];
  const widened = `${Math.min(...all)}:${Math.max(...all)}`;
  return widened === spans ? tag : withAttribute(tag, 'spans', widened);
}

/** The start tag of a row after its cells have changed: a row that takes over a look, or keeps its own. */
function rowTag(
  patch: SheetPatch,
  row: number,
  element: MarkupElement,
  columns: ReadonlyMap<number, PlannedValue>,
  look: RowLook | null,
): string {
  const { text, like } = patch;
  const spans = text.attributes(element).get('spans');
  const used = [...columns.keys(), ...(look?.styles.keys() ?? [])];
  const tag = widenedSpans(text.slice(element.tag), spans, used);
  if (look !== null) return withLook(tag, look, fittedHeight(patch, row, columns, look.styles));
  if (like === null || (like.rows.get(row) !== row && !like.fitted.has(row))) return tag;
  const own = rowLook(text, element, patch.sheet);
  // Without a height of its own every program fits the row itself, to all its cells.
  if (like.fitted.has(row) && !own.attributes.has('ht')) return tag;
  return highEnough(tag, own, fittedHeight(patch, row, columns, own.styles));
}

function patchRow(
  patch: SheetPatch,
  row: number,
  element: MarkupElement,
  columns: ReadonlyMap<number, PlannedValue>,
): void {
  const { text, edits } = patch;
  const look = takenLook(patch, row);
  const pending = new Map(rowCells(columns, look));
  const takeBefore = (limit: number): RowCells => {
    const taken = new Map([...pending].filter(([column]) => column < limit));
    for (const column of taken.keys()) pending.delete(column);
    return taken;
  };
  for (const cell of numberedCells(text, element, patch.sheet)) {
    edits.insert(cell.element.start, newCells(patch, row, takeBefore(cell.number), look));
    const value = pending.get(cell.number);
    if (value === undefined) continue;
    pending.delete(cell.number);
    replaceCell(patch, cell.element, value, look?.styles.get(cell.number));
  }
  const tag = rowTag(patch, row, element, columns, look);
  const rest = newCells(patch, row, pending, look);
  if (element.content !== null) {
    if (tag !== text.slice(element.tag)) edits.replace(element.tag, tag);
    edits.insert(lastCellEnd(text, element), rest);
  } else if (rest !== '') edits.replace(element, `${openedTag(tag)}${rest}</${element.name}>`);
}

/** Behind the last cell of a row, before an `extLst`, which has to stay last. */
function lastCellEnd(text: MarkupText, row: MarkupElement): number {
  let end = row.tag.end;
  for (const child of text.children(row.content)) if (child.local === 'c') end = child.end;
  return end;
}

function widenDimension(patch: SheetPatch, dimension: MarkupElement | undefined, changes: CellChanges): void {
  if (dimension === undefined) return;
  const area = parseArea(patch.text.attributes(dimension).get('ref') ?? '');
  if (area === null) return;
  const before = areaAddress(area);
  for (const [row, columns] of changes) {
    for (const [column, value] of columns) {
      if (value.kind === 'blank') continue;
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
  }
  if (areaAddress(area) === before) return;
  patch.edits.replace(
    dimension.tag,
    withAttribute(patch.text.slice(dimension.tag), 'ref', areaAddress(area)),
  );
}

/**
 * Changes cells in the text of a worksheet part; everything outside them stays as it was written.
 *
 * @param sheet name of the sheet, for refusals
 * @param like rows that take over the look of others
 * @throws PatchRefused, Refusal
 */
export function patchCells(
  text: MarkupText,
  sheet: string,
  changes: CellChanges,
  date1904: boolean,
  like: LikeRows | null = null,
): string {
  const root = text.root();
  if (root.local !== 'worksheet') throw new PatchRefused('notAWorksheet', null, sheet);
  const parts = [...text.children(root.content)];
  const part = (local: string): MarkupElement | undefined => parts.find((child) => child.local === local);
  const sheetData = part('sheetData');
  if (sheetData?.prefix !== root.prefix) throw new PatchRefused('unusualMarkup', null, text.part);
  const { prefix } = root;
  const patch: SheetPatch = {
    text,
    sheet,
    prefix,
    date1904,
    edits: new MarkupEdits(),
    like,
    looks: new Map(),
    merged: like === null ? new Set() : mergedCells(text, part('mergeCells')),
  };
  const modelRows = new Set(like?.rows.values());
  refuseHiddenByMerge(patch, part('mergeCells'), changes);
  releaseFormulas(text, sheetData, sheet, changes, patch.edits);
  widenDimension(patch, part('dimension'), changes);

  const pending = [...changes].sort(([one], [other]) => one - other);
  let next = 0;
  const rowsBefore = (limit: number): string => {
    let rows = '';
    for (let entry = pending[next]; entry && entry[0] < limit; entry = pending[next]) {
      rows += newRow(patch, entry[0], entry[1]);
      next += 1;
    }
    return rows;
  };
  for (const { element, number } of numberedRows(text, sheetData, sheet)) {
    patch.edits.insert(element.start, rowsBefore(number));
    if (modelRows.has(number)) patch.looks.set(number, rowLook(text, element, sheet));
    const entry = pending[next];
    if (entry?.[0] !== number) continue;
    patchRow(patch, number, element, entry[1]);
    next += 1;
  }
  const rest = rowsBefore(Infinity);
  if (sheetData.content !== null) patch.edits.insert(sheetData.content.end, rest);
  else if (rest !== '') {
    patch.edits.replace(sheetData, `${openedTag(text.slice(sheetData.tag))}${rest}</${sheetData.name}>`);
  }
  return patch.edits.apply(text.xml);
}
