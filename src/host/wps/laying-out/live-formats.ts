import type { CellArea } from '../../../model/cell-address';
import { areaAddress } from '../../../model/cell-address';
import type { PlannedConditionalFormat } from '../../../model/workbook-plan';
import { overlap } from '../../../model/area-parts';
import { plannedFormatSignature } from '../../plan/format-signature';
import { colourNumber } from '../bridge/colours';
import { CONDITION_EXPRESSION } from '../bridge/object-model-numbers';
import { attempt, present } from '../bridge/present';
import { addressLists } from '../bridge/ranges';
import { anchoredRange } from './sheet-in-front';

/** Live formats that are one for WPS: the same formula, moved along, and the same look. */
interface FormatGroup {
  planned: PlannedConditionalFormat;
  areas: CellArea[];
}

const isCorner = (first: CellArea, area: CellArea): boolean =>
  first.top <= area.top && first.left <= area.left;

/**
 * Formats that can be one. The formula is relative to the first area, which therefore has to be the topmost and the
 * leftmost; a format that would come before another it overlaps stays by itself.
 */
function grouped(planned: readonly PlannedConditionalFormat[]): FormatGroup[] {
  const groups: FormatGroup[] = [];
  const signatures = new Map<string, FormatGroup>();
  for (const format of planned) {
    const signature = plannedFormatSignature(format);
    const group = signatures.get(signature);
    const [first] = group?.areas ?? [];
    const later = group === undefined ? [] : groups.slice(groups.indexOf(group) + 1);
    const overtakes = later.some(({ areas }) => areas.some((area) => overlap(area, format.area)));
    const addresses = [...(group?.areas ?? []), format.area].map(areaAddress);
    const fits = addressLists(addresses).length === 1;
    if (group && first && !overtakes && fits && isCorner(first, format.area)) group.areas.push(format.area);
    else {
      const own = { planned: format, areas: [format.area] };
      groups.push(own);
      signatures.set(signature, own);
    }
  }
  return groups;
}

/** What of a condition is set. */
type Condition = Pick<Et.FormatCondition, 'Interior' | 'Font'> & {
  Priority: number;
  StopIfTrue: boolean;
};

/** `FormatConditions.Add` is declared to take an enumeration, which only the compiler knows, and to give anything. */
interface Conditions {
  Add(type: number, operator: undefined, formula: string): Condition;
}

/**
 * Adds live formats to a sheet, the first of them with the highest priority, above any that are there. The sheet is in
 * front.
 *
 * @param isFresh whether the sheet has none yet
 */
export function addLiveFormats(
  sheet: Et.Worksheet,
  planned: readonly PlannedConditionalFormat[],
  isFresh: boolean,
): void {
  // The second to be added shows whether WPS puts new ones last, as Excel does; nothing says so.
  let areAppended = false;
  for (const [index, { planned: format, areas }] of grouped(planned).entries()) {
    const priority = index + 1;
    const { formula, look } = format;
    const conditions: Conditions = anchoredRange(sheet, areas).FormatConditions;
    const condition = conditions.Add(CONDITION_EXPRESSION, undefined, `=${formula}`);
    // Those added through the object model end the search by default; older versions do not know the member.
    attempt(() => (condition.StopIfTrue = false));
    if (isFresh && index === 1) areAppended = present(() => condition.Priority) === priority;
    if (!areAppended && (!isFresh || index > 0)) attempt(() => (condition.Priority = priority));
    if (look.fill !== null) condition.Interior.Color = colourNumber(look.fill);
    if (look.fontColour === null && !look.bold) continue;
    const { Font } = condition;
    if (look.fontColour !== null) Font.Color = colourNumber(look.fontColour);
    if (look.bold) Font.Bold = true;
  }
}
