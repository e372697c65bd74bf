import type { PlannedValue } from '../../../model/workbook-plan';
import { dateSerial } from '../../values/date-serial';
import { escapeCellText, escapeXml } from './ooxml-text';

/** What stands in a `c` element: its type attribute and its content. */
export interface CellMarkup {
  /** Null for numbers and empty cells. */
  type: 'inlineStr' | 'str' | 'b' | null;
  /** Element content; empty for an empty cell. */
  content: string;
}

/**
 * A value as a cell stores it (ECMA-376 Part 1, 18.3.1.4). Texts stand in the cell itself, so that the table of
 * shared strings need not change.
 *
 * @param prefix namespace prefix of the part, `x:` or empty
 */
export function cellMarkup(value: PlannedValue, prefix: string, date1904: boolean): CellMarkup {
  const element = (name: string, content: string): string =>
    `<${prefix}${name}>${content}</${prefix}${name}>`;
  const text = (content: string): string => escapeXml(escapeCellText(content));
  switch (value.kind) {
    case 'blank':
      return { type: null, content: '' };
    case 'text': {
      const run = `<${prefix}t xml:space="preserve">${text(value.text)}</${prefix}t>`;
      return { type: 'inlineStr', content: element('is', run) };
    }
    case 'number':
      return { type: null, content: element('v', String(Number(value.decimal))) };
    case 'boolean':
      return { type: 'b', content: element('v', value.value ? '1' : '0') };
    case 'date':
      return { type: null, content: element('v', String(dateSerial(value.iso, date1904) ?? '')) };
    case 'formula': {
      const formula = element('f', escapeXml(value.formula));
      const { cached } = value;
      if (typeof cached === 'string') return { type: 'str', content: formula + element('v', text(cached)) };
      if (typeof cached === 'boolean')
        return { type: 'b', content: formula + element('v', cached ? '1' : '0') };
      return { type: null, content: formula + element('v', String(cached)) };
    }
  }
}
