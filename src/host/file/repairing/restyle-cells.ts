import { cellAddress } from '../../../model/cell-address';
import { MarkupEdits, openedTag, withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { PatchRefused } from '../patching/patch-refused';
import { numberedCells, numberedRows } from '../patching/sheet-cells';

/** Indexes of cell formats by row and column, both 1-based. */
export type CellFormats = ReadonlyMap<number, ReadonlyMap<number, number>>;

function newCells(prefix: string, row: number, formats: Iterable<[number, number]>): string {
  return [...formats]
    .sort(([one], [other]) => one - other)
    .map(([column, format]) => `<${prefix}c r="${cellAddress(row, column)}" s="${format}"/>`)
    .join('');
}

function restyleRow(
  text: MarkupText,
  sheet: string,
  { element, number }: { element: MarkupElement; number: number },
  formats: ReadonlyMap<number, number>,
  edits: MarkupEdits,
): void {
  const pending = new Map(formats);
  const takeBefore = (limit: number): [number, number][] => {
    const taken = [...pending].filter(([column]) => column < limit);
    for (const [column] of taken) pending.delete(column);
    return taken;
  };
  let end = element.tag.end;
  for (const cell of numberedCells(text, element, sheet)) {
    edits.insert(cell.element.start, newCells(element.prefix, number, takeBefore(cell.number)));
    end = cell.element.end;
    const format = pending.get(cell.number);
    if (format === undefined) continue;
    pending.delete(cell.number);
    edits.replace(cell.element.tag, withAttribute(text.slice(cell.element.tag), 's', String(format)));
  }
  const rest = newCells(element.prefix, number, pending);
  // `spans` is a hint about which columns a row uses; one that is wrong makes readers miss cells.
  const tag = withAttribute(text.slice(element.tag), 'spans', null);
  if (element.content !== null) {
    edits.replace(element.tag, tag);
    edits.insert(end, rest);
  } else if (rest !== '') edits.replace(element, `${openedTag(tag)}${rest}</${element.name}>`);
}

/**
 * Gives cells of a worksheet part other formats; what is in them stays as it is written, and cells that are missing
 * are made, empty.
 *
 * @throws PatchRefused
 */
export function restyleCells(text: MarkupText, sheet: string, formats: CellFormats): string {
  const root = text.root();
  const sheetData = text.child(root.content, 'sheetData');
  if (sheetData?.prefix !== root.prefix) throw new PatchRefused('unusualMarkup', null, text.part);
  const edits = new MarkupEdits();
  const pending = [...formats].sort(([one], [other]) => one - other);
  let next = 0;
  const rowsBefore = (limit: number): string => {
    let rows = '';
    for (let entry = pending[next]; entry && entry[0] < limit; entry = pending[next]) {
      const cells = newCells(root.prefix, entry[0], entry[1]);
      rows += `<${root.prefix}row r="${entry[0]}">${cells}</${root.prefix}row>`;
      next += 1;
    }
    return rows;
  };
  for (const row of numberedRows(text, sheetData, sheet)) {
    edits.insert(row.element.start, rowsBefore(row.number));
    const entry = pending[next];
    if (entry?.[0] !== row.number) continue;
    restyleRow(text, sheet, row, entry[1], edits);
    next += 1;
  }
  const rest = rowsBefore(Infinity);
  if (sheetData.content !== null) edits.insert(sheetData.content.end, rest);
  else if (rest !== '') {
    edits.replace(sheetData, `${openedTag(text.slice(sheetData.tag))}${rest}</${sheetData.name}>`);
  }
  return edits.apply(text.xml);
}
