import type { z } from 'zod';
import type { FillValues } from '../model/command-output';
import type { FieldType } from '../model/field';
import { isNumeric } from '../model/catalogue';
import type { PlannedValue } from '../model/workbook-plan';
import { plainDecimal } from './decimal-text';
import { FILL_MESSAGES } from './messages';
import { joinList, splitList } from './read-list';
import { figureText } from './read-number';

type AnyFill = z.infer<typeof FillValues>[string];
type FillRow = Exclude<Extract<AnyFill, readonly unknown[]>[number], string>;

/** What a values file may say about one cell. */
export type CellFill = FillRow[string];

/** What goes into the cell, or the sentence that says why nothing can. */
export type CellFilling = { value: PlannedValue } | { problem: string };

/** Longest text of a worksheet cell, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_CELL_TEXT = 32_767;

const PLAIN_FIGURE = /^-?\d+(?:\.\d+)?$/;

function textFilling(key: string, text: string): CellFilling {
  if (text.length > MAX_CELL_TEXT) return { problem: FILL_MESSAGES.tooLong(key) };
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', text } };
}

function listFilling(type: FieldType, key: string, items: readonly string[]): CellFilling {
  if (type.kind !== 'list') return { problem: FILL_MESSAGES.listUnexpected(key) };
  const split = items.find((item) => item.trim() !== '' && splitList(item).join('\n') !== item.trim());
  if (split !== undefined) return { problem: FILL_MESSAGES.itemSeparator(key, split) };
  return textFilling(key, joinList(items.map((item) => item.trim()).filter((item) => item !== '')));
}

/**
 * What a figure becomes in its field's cell, so that it is read as this very figure again.
 *
 * @param decimal in the field's unit
 */
export function figureValue(type: FieldType, decimal: string): PlannedValue {
  const text = figureText(type, decimal);
  return text === decimal ? { kind: 'number', decimal } : { kind: 'text', text };
}

/**
 * What a value becomes in its field's cell: as if it were typed. Texts stay as they are written, 35人 and １，２００
 * included; only a plain figure for a number field becomes a number, and a number for a text field (a telephone) a text.
 *
 * @param key names the value in a problem's sentence
 */
export function fillCell(type: FieldType, key: string, value: CellFill): CellFilling {
  if (value === null) return { value: { kind: 'blank' } };
  if (Array.isArray(value)) return listFilling(type, key, value);
  if (typeof value === 'boolean') {
    return type.kind === 'yesNo' || type.kind === 'confirmation'
      ? { value: { kind: 'text', text: value ? '是' : '否' } }
      : { value: { kind: 'boolean', value } };
  }
  if (typeof value === 'number') {
    const decimal = plainDecimal(String(value));
    if (decimal === null) return { problem: FILL_MESSAGES.notANumber(key) };
    return { value: isNumeric(type) ? { kind: 'number', decimal } : { kind: 'text', text: decimal } };
  }
  if (isNumeric(type) && PLAIN_FIGURE.test(value)) {
    const decimal = plainDecimal(value);
    if (decimal !== null) return { value: { kind: 'number', decimal } };
  }
  return textFilling(key, value);
}
