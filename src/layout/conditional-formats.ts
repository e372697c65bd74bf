import { columnLetters } from '../model/cell-address';
import type { CellArea } from '../model/cell-address';
import type { PlannedConditionalFormat } from '../model/workbook-plan';
import { KEY_ROW, MARKS_COLUMN } from './reserved-keys';

/** What a live format says about a cell. The first in this order wins where several apply. */
export type LiveLook = 'marked' | 'wrong' | 'missing';

/** Marks and mistakes are bold besides their colour: colour alone is lost on grey printers and on some eyes. */
const LOOKS: Record<LiveLook, PlannedConditionalFormat['look']> = {
  marked: { fill: 'FFC000', fontColour: 'C00000', bold: true },
  wrong: { fill: 'FFC7CE', fontColour: '9C0006', bold: true },
  missing: { fill: 'FFF9D9', fontColour: null, bold: false },
};
const ORDER: readonly LiveLook[] = ['marked', 'wrong', 'missing'];

/** A live format asked for an area; `formula` gives the formula for the area's first row. */
export interface LiveFormat {
  look: LiveLook;
  area: CellArea;
  formula: (row: number) => string;
}

/** Row number no laid-out sheet reaches: formulas are compared as they would read there. */
const PATTERN_ROW = 999_999;

function continues(first: LiveFormat, second: LiveFormat): boolean {
  return (
    first.look === second.look &&
    first.area.left === second.area.left &&
    first.area.right === second.area.right &&
    second.area.top === second.area.bottom &&
    second.area.top === first.area.bottom + 1 &&
    first.formula(PATTERN_ROW) === second.formula(PATTERN_ROW)
  );
}

/**
 * The live formats of a sheet, marks first; neighbouring rows that ask for the same become one format, because every
 * format costs a round trip in some hosts.
 */
export function plannedLiveFormats(formats: readonly LiveFormat[]): PlannedConditionalFormat[] {
  const runs: LiveFormat[] = [];
  const ordered = [...formats].sort(
    (first, second) =>
      ORDER.indexOf(first.look) - ORDER.indexOf(second.look) ||
      first.area.left - second.area.left ||
      first.area.right - second.area.right ||
      first.area.top - second.area.top,
  );
  for (const format of ordered) {
    const last = runs[runs.length - 1];
    if (last && continues(last, format)) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, bottom: format.area.bottom } };
    } else {
      runs.push(format);
    }
  }
  return runs.map(({ look, area, formula }) => ({
    area: { ...area },
    formula: formula(area.top),
    look: LOOKS[look],
  }));
}

/**
 * Shows the cells of an area whose column keys stand in the marks column of their row: `|c2|c5|`.
 *
 * @param area the inputs of a block and what lies between them
 */
export function marksFormat(area: CellArea): LiveFormat {
  const column = columnLetters(area.left);
  const marks = columnLetters(MARKS_COLUMN);
  return {
    look: 'marked',
    area,
    formula: (row) => `ISNUMBER(SEARCH("|"&${column}$${KEY_ROW}&"|",$${marks}${row}))`,
  };
}
