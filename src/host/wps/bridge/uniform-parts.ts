import type { CellArea } from '../../../model/cell-address';
import { areaAddress } from '../../../model/cell-address';
import { addressLists } from './ranges';
import { present } from './present';

/** Areas whose cells all have the same value of a property. */
export interface UniformPart<Value> {
  areas: readonly CellArea[];
  value: Value;
}

/** Tables are long and have their looks by columns, headings are wide and have theirs by rows. */
function halves({ top, left, bottom, right }: CellArea): [CellArea, CellArea] {
  const isWide = right - left >= bottom - top;
  if (bottom > top && (isWide || left === right)) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}

const isCell = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;

/**
 * Takes areas apart until a property is the same in all cells of each part. A range whose cells differ gives null for
 * it, so what is uniform costs one question, and what is not as many as it has parts.
 *
 * @param read gives null or undefined where the cells differ
 * @returns parts that make up the areas; cells for which nothing is given at all are left out
 */
export function uniformParts<Value>(
  sheet: Et.Worksheet,
  areas: readonly CellArea[],
  read: (range: Et.Range) => Value | null | undefined,
): UniformPart<Value>[] {
  const found: UniformPart<Value>[] = [];
  const ask = (asked: readonly CellArea[]): void => {
    const [first] = asked;
    if (first === undefined) return;
    const addresses = asked.map(areaAddress);
    if (addressLists(addresses).length > 1) {
      halve(asked);
      return;
    }
    const value = present(() => read(sheet.Range(addresses.join(','))));
    if (value !== null) found.push({ areas: asked, value });
    else if (asked.length > 1) halve(asked);
    else if (!isCell(first))
      halves(first).forEach((half) => {
        ask([half]);
      });
  };
  const halve = (asked: readonly CellArea[]): void => {
    const middle = Math.ceil(asked.length / 2);
    ask(asked.slice(0, middle));
    ask(asked.slice(middle));
  };
  ask(areas);
  return found;
}

/** The cells of areas, row by row. */
export function cellsIn(areas: readonly CellArea[]): { row: number; column: number }[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
    ).flat(),
  );
}
