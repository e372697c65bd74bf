import type { PlannedValue } from '../../../model/workbook-plan';
import { withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { numberedCells } from './sheet-cells';

/** What a row takes over from the one it is to look like. */
export interface RowLook {
  /** The format of the row itself, for cells it does not have, and its height, as attributes of its `row` element. */
  attributes: ReadonlyMap<string, string>;
  /** Number of the format of each cell that has one, by column. */
  styles: ReadonlyMap<number, string>;
}

/** Rows that are to look like others, or are fitted to what they say. */
export interface LikeRows {
  /** The row at or above it that a row looks like, by row. */
  rows: ReadonlyMap<number, number>;
  /** Rows that keep their look and get high enough. */
  fitted: ReadonlySet<number>;
  /** Points a row of these values needs; null where none of them is seen. */
  heightOf(values: ReadonlyMap<number, PlannedValue>, styles: RowLook['styles']): number | null;
}

const FORMAT = ['s', 'customFormat'];
const HEIGHT = ['ht', 'customHeight'];

/** The look of a row as it stands. */
export function rowLook(text: MarkupText, row: MarkupElement, sheet: string): RowLook {
  const given = text.attributes(row);
  const styles = new Map<number, string>();
  for (const { element, number } of numberedCells(text, row, sheet)) {
    const style = text.attributes(element).get('s');
    if (style !== undefined && /^[0-9]+$/.test(style)) styles.set(number, style);
  }
  const attributes = [...FORMAT, ...HEIGHT].flatMap((name): [string, string][] => {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return { attributes: new Map(attributes), styles };
}

/**
 * The start tag of a row with a look: the height is fitted to what the row says, and that of the other row where it says
 * nothing.
 */
export function withLook(tag: string, look: RowLook, fitted: number | null): string {
  const format = FORMAT.reduce((of, name) => withAttribute(of, name, look.attributes.get(name) ?? null), tag);
  const [height, custom] =
    fitted === null ? HEIGHT.map((name) => look.attributes.get(name) ?? null) : [String(fitted), null];
  return withAttribute(withAttribute(format, 'ht', height ?? null), 'customHeight', custom ?? null);
}

/** The start tag of a row that keeps its look, high enough for what it says now. */
export function highEnough(tag: string, look: RowLook, fitted: number | null): string {
  const present = Number(look.attributes.get('ht') ?? 0);
  return fitted === null || fitted <= present ? tag : withAttribute(tag, 'ht', String(fitted));
}
