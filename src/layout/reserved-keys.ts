import type { FieldKey } from '../model/keys';
import { TABLE_BEGIN, TABLE_END } from '../model/keys';

/** Columns A and B hold row keys and marks; what people see begins in column C. */
export const FIRST_CONTENT_COLUMN = 3;
export const KEY_COLUMN = 1;
export const MARKS_COLUMN = 2;
/** Row 1 holds the column keys. */
export const KEY_ROW = 1;

/** Key of the column in which formulas say what is missing or wrong in their row. */
export const STATE_COLUMN_KEY = '!state';

/**
 * Row key of a row that belongs to us and not to a field. The `!` keeps it apart from every field key.
 *
 * @example ownRowKey('members.enterprises', 'header') === '!members.enterprises.header'
 */
export function ownRowKey(owner: FieldKey, part: string): string {
  return `!${owner}.${part}`;
}

/** Row keys of the spacers around the paragraphs of a long text; several long texts may share a sheet. */
export function paragraphBounds(block: FieldKey): { begin: string; end: string } {
  return { begin: `${TABLE_BEGIN}.${block}`, end: `${TABLE_END}.${block}` };
}
