import type { CataloguedField } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { Programme } from '../../model/programme';
import { importMessages } from './messages';

/**
 * A place of a form in words: its label, its year where the label does not say it, and the row of its table.
 *
 * @param row position among the filled rows; null outside tables
 */
export function placeLabel(
  programme: Programme,
  of: CataloguedField,
  year: number | null,
  row: number | null,
): string {
  const own = fieldLabel(of, programme, year);
  const yeared = year === null || own.includes(String(year)) ? own : `${own}（${year}年）`;
  const table = of.block.kind === 'repeatingTable' ? of.block.title : '';
  return row === null ? yeared : importMessages.rowOf(table, row, yeared);
}
