import type { PresentFormat } from '../../plan/present-formats';
import { plannedFormatSignature } from '../../plan/format-signature';
import { colourText } from '../bridge/colours';
import { CONDITION_EXPRESSION } from '../bridge/object-model-numbers';
import { present } from '../bridge/present';
import { addressOf, areasOfAddress } from '../bridge/ranges';

/** A live format as it is; the number it has among those of the sheet is its id. */
function formatAt(conditions: Et.FormatConditions, index: number): PresentFormat[] {
  const condition = present(() => conditions.Item(index) as Et.FormatCondition);
  const range = present(() => condition?.AppliesTo);
  const areas = areasOfAddress(present(() => range && addressOf(range)) ?? '');
  const [first] = areas;
  if (condition === null || range === null || first === undefined) return [];
  const signature = present(() => {
    if (condition.Type !== CONDITION_EXPRESSION) return null;
    // The formula is given relative to the active cell, or to this one.
    range.Select();
    return plannedFormatSignature({
      area: first,
      formula: condition.Formula1.replace(/^=/, ''),
      look: {
        fill: colourText(present(() => condition.Interior.Color as unknown)),
        fontColour: colourText(present(() => condition.Font.Color)),
        bold: present(() => condition.Font.Bold) === true,
      },
    });
  });
  return [{ id: String(index), areas, signature }];
}

/** All live formats of a sheet, which is in front. */
export function presentLiveFormats(sheet: Et.Worksheet): PresentFormat[] {
  const conditions = sheet.Cells.FormatConditions;
  return Array.from({ length: conditions.Count }, (_, index) => index + 1).flatMap((index) =>
    formatAt(conditions, index),
  );
}

/** Deletes live formats, the last first, so that the numbers of the others stay. */
export function deleteLiveFormats(sheet: Et.Worksheet, ids: readonly string[]): void {
  const conditions = sheet.Cells.FormatConditions;
  const indexes = ids.map(Number).sort((one, other) => other - one);
  for (const index of indexes) (conditions.Item(index) as Et.FormatCondition).Delete();
}
