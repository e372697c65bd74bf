import { areaAddress, parseArea } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { MarkupEdits, openedTag, withAttribute } from '../markup/markup-edits';
import type { MarkupElement } from '../markup/markup-elements';
import { MarkupText } from '../markup/markup-elements';
import { insertInOrder, ownChild } from '../markup/markup-order';
import { WORKSHEET_ORDER } from '../markup/worksheet-order';
import { numberedRows } from '../patching/sheet-cells';
import { overlap } from '../../../model/area-parts';

/** The changed text of a part, and the cells (row/column) that were put back. */
export interface FrameRepair {
  xml: string;
  repaired: readonly { row: number; column: number }[];
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The merged areas of a sheet part. */
export function mergedAreas(text: MarkupText): { area: CellArea; element: MarkupElement }[] {
  const container = text.child(text.root().content, 'mergeCells');
  return [...text.children(container?.content ?? null)].flatMap((element) => {
    const area = parseArea(text.attributes(element).get('ref') ?? '');
    return area === null ? [] : [{ area, element }];
  });
}

function contains(area: CellArea, { row, column }: { row: number; column: number }): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * Puts planned merges back and takes away those in their place, and those that would hide what is put back. An area is
 * not merged where that would hide something.
 *
 * @param filled cells that hold something
 */
export function repairMerges(
  text: MarkupText,
  planned: PlannedSheet,
  filled: readonly { row: number; column: number }[],
): FrameRepair {
  const root = text.root();
  const present = mergedAreas(text);
  const isPresent = new Set(present.map(({ area }) => areaAddress(area)));
  const isPlanned = new Set(planned.merges.map(areaAddress));
  const hides = (area: CellArea, cells: readonly { row: number; column: number }[]): boolean =>
    cells.some((cell) => contains(area, cell) && (cell.row !== area.top || cell.column !== area.left));
  const putBack = planned.cells.filter(({ value }) => value.kind !== 'blank');
  const removed = present.filter(
    ({ area }) =>
      !isPlanned.has(areaAddress(area)) &&
      (planned.merges.some((merge) => overlap(merge, area)) || hides(area, putBack)),
  );
  const added = planned.merges.filter((area) => !isPresent.has(areaAddress(area)) && !hides(area, filled));
  if (removed.length === 0 && added.length === 0) return { xml: text.xml, repaired: [] };
  const kept = present.filter((merge) => !removed.includes(merge)).map(({ area }) => area);
  const areas = [...kept, ...added].map((area) => `<${root.prefix}mergeCell ref="${areaAddress(area)}"/>`);
  const name = `${root.prefix}mergeCells`;
  const written = areas.length === 0 ? '' : `<${name} count="${areas.length}">${areas.join('')}</${name}>`;
  const edits = new MarkupEdits();
  const container = ownChild(text, root, 'mergeCells');
  if (container === null) insertInOrder(text, root, WORKSHEET_ORDER, 'mergeCells', written, edits);
  else edits.replace(container, written);
  return {
    xml: edits.apply(text.xml),
    repaired: [...removed.map(({ area }) => area), ...added].map(({ top, left }) => ({
      row: top,
      column: left,
    })),
  };
}

/** Hides one column again; a `col` element may stand for several and is split. */
function hideColumn(part: string, xml: string, column: number, width: number): string | null {
  const text = new MarkupText(part, xml);
  const root = text.root();
  const edits = new MarkupEdits();
  const hidden = `<${root.prefix}col min="${column}" max="${column}" width="${width}" hidden="1" customWidth="1"/>`;
  const container = ownChild(text, root, 'cols');
  if (container === null) {
    insertInOrder(
      text,
      root,
      WORKSHEET_ORDER,
      'cols',
      `<${root.prefix}cols>${hidden}</${root.prefix}cols>`,
      edits,
    );
    return edits.apply(xml);
  }
  let place = container.tag.end;
  for (const element of text.children(container.content)) {
    const attributes = text.attributes(element);
    const min = Number(attributes.get('min'));
    const max = Number(attributes.get('max'));
    if (max < column) place = element.end;
    if (column < min || column > max) continue;
    if (isTrue(attributes.get('hidden'))) return null;
    const tag = text.slice(element.tag);
    const piece = (from: number, to: number, isHidden: boolean): string => {
      if (from > to) return '';
      const ranged = withAttribute(withAttribute(tag, 'min', String(from)), 'max', String(to));
      return isHidden ? withAttribute(ranged, 'hidden', '1') : ranged;
    };
    const pieces = [
      piece(min, column - 1, false),
      piece(column, column, true),
      piece(column + 1, max, false),
    ];
    edits.replace(element, pieces.join(''));
    return edits.apply(xml);
  }
  if (container.content === null) {
    const opened = openedTag(text.slice(container.tag));
    edits.replace(container, `${opened}${hidden}</${container.name}>`);
  } else edits.insert(place, hidden);
  return edits.apply(xml);
}

function hideRow(part: string, xml: string, sheet: string, row: number): string | null {
  const text = new MarkupText(part, xml);
  const sheetData = text.child(text.root().content, 'sheetData');
  if (sheetData === null) return null;
  for (const { element, number } of numberedRows(text, sheetData, sheet)) {
    if (number !== row) continue;
    if (isTrue(text.attributes(element).get('hidden'))) return null;
    const edits = new MarkupEdits();
    edits.replace(element.tag, withAttribute(text.slice(element.tag), 'hidden', '1'));
    return edits.apply(xml);
  }
  return null;
}

/** Hides the planned hidden rows and columns again. */
export function hideKeys(text: MarkupText, planned: PlannedSheet): FrameRepair {
  const repaired: { row: number; column: number }[] = [];
  let { xml } = text;
  for (const { column, width, hidden } of planned.columns) {
    const changed = hidden ? hideColumn(text.part, xml, column, width) : null;
    if (changed === null) continue;
    xml = changed;
    repaired.push({ row: planned.rows.find((row) => row.hidden)?.row ?? 1, column });
  }
  for (const { row, hidden } of planned.rows) {
    const changed = hidden ? hideRow(text.part, xml, planned.name, row) : null;
    if (changed === null) continue;
    xml = changed;
    repaired.push({ row, column: 1 });
  }
  return { xml, repaired };
}

/**
 * Protects a sheet again whose protection was lifted.
 *
 * @param written the planned `sheetProtection` element
 */
export function repairProtection(text: MarkupText, planned: PlannedSheet, written: string): FrameRepair {
  const unchanged = { xml: text.xml, repaired: [] };
  if (!planned.protected) return unchanged;
  const root = text.root();
  const edits = new MarkupEdits();
  const present = ownChild(text, root, 'sheetProtection');
  if (present === null) insertInOrder(text, root, WORKSHEET_ORDER, 'sheetProtection', written, edits);
  else if (isTrue(text.attributes(present).get('sheet'))) return unchanged;
  else edits.replace(present, written);
  return { xml: edits.apply(text.xml), repaired: [{ row: 1, column: 1 }] };
}
