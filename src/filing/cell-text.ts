import type { CellContent } from '../model/workbook-content';
import { plainDecimal, shiftDecimal } from './decimal-text';

/**
 * The text of a cell as it stood there: what a sentence about it quotes.
 *
 * @example a percent-formatted 0.985 is `98.5%`; a formula nobody has computed and an empty cell are `''`
 */
export function cellText(cell: CellContent | null): string {
  if (cell === null) return '';
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number': {
      const decimal = plainDecimal(value.decimal);
      if (decimal === null) return value.decimal;
      return cell.format === 'percent' ? `${shiftDecimal(decimal, 2)}%` : decimal;
    }
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return value.iso;
    case 'error':
      return value.code;
    case 'empty':
      return '';
  }
}
