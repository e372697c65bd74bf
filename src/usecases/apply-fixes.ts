import { formatPlace, type CellPlace } from '../model/cell-address';
import type { Finding } from '../model/finding';
import type { CellValue } from '../model/ports';
import type { CellContent, WorkbookContent } from '../model/workbook-content';
import type { PlannedValue } from '../model/workbook-plan';
import { heldValue } from '../filing/held-value';
import { changeMessages } from './messages';

/** One cell a fix writes, with what stood there. */
export interface FixedCell {
  place: CellPlace;
  /** The text that stood there. */
  raw: string;
  before: PlannedValue;
  after: PlannedValue;
}

/** A fix, and the cells it wrote. */
export interface AppliedFix {
  finding: Finding;
  title: string;
  cells: FixedCell[];
}

/** A fix that was left out whole, because of one of its cells. */
export interface FixConflict {
  finding: Finding;
  title: string;
  place: CellPlace;
  /** Why, as a sentence. */
  message: string;
}

export interface FixesApplied {
  applied: AppliedFix[];
  conflicts: FixConflict[];
  writes: CellValue[];
  /** Writes that put back what stood there. */
  undo: CellValue[];
}

/** Whether two values are the same to whoever reads the cell. */
export function isSameValue(one: PlannedValue, other: PlannedValue): boolean {
  if (one.kind === 'number' && other.kind === 'number') return Number(one.decimal) === Number(other.decimal);
  if (one.kind === 'formula' && other.kind === 'formula') return one.formula === other.formula;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Looks cells of a workbook up by place. */
export function cellReader(content: WorkbookContent): (place: CellPlace) => CellContent | undefined {
  const sheets = new Map(
    content.sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell])),
    ]),
  );
  return ({ sheet, row, column }) => sheets.get(sheet)?.get(`${row}/${column}`);
}

/**
 * Applies the fixes findings offer, in their order. A fix is applied whole or not at all: where a cell was already
 * given another value by an earlier one, or holds what could not be put back, it is a conflict. Pure: the writes are
 * for a host to carry out, `undo` takes them back.
 *
 * @param findings from `checkFiling`; those without a fix are passed over
 * @param content the workbook the findings are about
 */
export function applyFixes(findings: readonly Finding[], content: WorkbookContent): FixesApplied {
  const cellAt = cellReader(content);
  const taken = new Map<string, PlannedValue>();
  const cells: FixedCell[] = [];
  const applied: AppliedFix[] = [];
  const conflicts: FixConflict[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null) continue;
    const { title } = fix;
    const ofFix: FixedCell[] = [];
    let conflict: FixConflict | null = null;
    for (const { place, value: after, before: raw } of fix.writes) {
      const earlier = taken.get(formatPlace(place));
      const before = heldValue(cellAt(place));
      if (earlier !== undefined && !isSameValue(earlier, after)) {
        conflict ??= { finding, title, place, message: changeMessages.fixCellTaken(formatPlace(place)) };
      } else if (before === null) {
        conflict ??= { finding, title, place, message: changeMessages.fixCellHoldsError(formatPlace(place)) };
      } else ofFix.push({ place, raw, before, after });
    }
    if (conflict !== null) {
      conflicts.push(conflict);
      continue;
    }
    applied.push({ finding, title, cells: ofFix });
    for (const cell of ofFix) {
      const key = formatPlace(cell.place);
      if (!taken.has(key)) cells.push(cell);
      taken.set(key, cell.after);
    }
  }
  return {
    applied,
    conflicts,
    writes: cells.map(({ place, after }) => ({ place, value: after })),
    undo: cells.map(({ place, before }) => ({ place, value: before })),
  };
}
