import type { FieldKey } from '../model/keys';
import type { FieldCell, FieldCells } from './field-cells';
import { comparable, statedText } from './text-form';

/** Rows of a table whose column holds one of some values. */
export interface RowFilter {
  column: FieldKey;
  among: readonly string[];
}

/** Whether a cell says one of the values, by itself or by what its option counts as: 技师学院 counts as 中职. */
export function saysOneOf({ value, of }: FieldCell, among: readonly string[]): boolean {
  const text = statedText(value);
  if (text === null) return false;
  const { type } = of.field;
  const written = comparable(text, 'text');
  const option =
    type.kind === 'option'
      ? type.options.find((known) => comparable(known.value, 'text') === written)
      : undefined;
  const said = [written, ...(option?.countsAs == null ? [] : [comparable(option.countsAs, 'text')])];
  return among.some((wanted) => said.includes(comparable(wanted, 'text')));
}

/** The cells of the filter's column in rows that match. */
export function matchingCells(cells: FieldCells, { column, among }: RowFilter): FieldCell[] {
  return cells.of(column).filter((cell) => saysOneOf(cell, among));
}
