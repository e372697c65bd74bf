import { figureValue } from '../filing/planned-value';
import type { Fix } from '../model/finding';
import type { PlannedValue } from '../model/workbook-plan';
import { isNumeric } from '../model/catalogue';
import { DecimalText } from '../model/field';
import { FIX_TITLES } from './messages';
import type { FieldCell } from './field-cells';
import { fillSentence } from '../model/sentence-template';
import { shortened } from './value-wording';

/** A new value for one cell. */
export interface Replacement {
  cell: FieldCell;
  value: PlannedValue;
}

/** The value a proposed text has in the cell of a field: the figure it says where figures are asked for. */
export function plannedValueFor({ of }: FieldCell, proposal: string): PlannedValue {
  return isNumeric(of.field.type) && DecimalText.safeParse(proposal).success
    ? figureValue(of.field.type, proposal)
    : { kind: 'text', text: proposal };
}

/**
 * A fix that writes new values; null where a cell is not known, since half a fix is none.
 *
 * @param shown what the title names as the new value
 */
export function replacing(replacements: readonly Replacement[], shown: string): Fix | null {
  const writes = replacements.flatMap(({ cell, value }) =>
    cell.place.cell === null ? [] : [{ place: cell.place.cell, value, before: cell.entry?.raw ?? '' }],
  );
  return writes.length === 0 || writes.length < replacements.length
    ? null
    : { title: fillSentence(FIX_TITLES.replace, { value: shortened(shown) }), writes };
}
