import { formatPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { PlannedValue } from '../../../model/workbook-plan';
import { faultCollector } from '../../plan/plan-fault';
import { cellArea, isOnSheet } from '../../plan/plan-faults/areas';
import { reportValue } from '../../plan/plan-faults/cells';
import { PLAN_FAULT_SENTENCES, PLAN_SUBJECTS } from '../../plan/plan-messages';
import { dateSerial } from '../../values/date-serial';
import { MarkupText } from '../markup/markup-elements';
import type { PackageDraft } from '../package/package-draft';
import { PresentStyles } from '../repairing/present-styles';
import { FittedHeights } from './fitted-heights';
import { grownSheet, growthsOf } from './grown-ranges';
import type { Growth } from './grown-ranges';
import { patchCells } from './patch-cells';
import { PatchRefused } from './patch-refused';
import type { PresentWorkbook } from './present-workbook';
import type { LikeRows } from './row-look';
import { growTables, refuseTableRows } from './table-rows';

/** What changes on a sheet. */
interface SheetChanges {
  cells: Map<number, Map<number, PlannedValue>>;
  /** By row: the row it is to look like. */
  likeRows: Map<number, number>;
  /** Rows that get high enough for what they say. */
  fittedRows: Set<number>;
}

function refuseInvalidValue({ place, value }: CellValue, date1904: boolean): void {
  const { report, faults } = faultCollector();
  const area = cellArea(place.row, place.column);
  const at = { sheet: place.sheet, area };
  if (!isOnSheet(area)) report('areaInvalid', at, PLAN_SUBJECTS.cell);
  reportValue(value, at, report);
  const fault = faults[0];
  if (fault !== undefined) throw new PatchRefused('valueInvalid', place, fault.message);
  if (value.kind === 'date' && dateSerial(value.iso, date1904) === null) {
    const sentence = PLAN_FAULT_SENTENCES.dateInvalid(value.iso);
    throw new PatchRefused('valueInvalid', place, `${formatPlace(place)}：${sentence}`);
  }
}

function changesBySheet(cells: readonly CellValue[], date1904: boolean): Map<string, SheetChanges> {
  const sheets = new Map<string, SheetChanges>();
  for (const cell of cells) {
    const { sheet, row, column } = cell.place;
    refuseInvalidValue(cell, date1904);
    const changes: SheetChanges = sheets.get(sheet) ?? {
      cells: new Map(),
      likeRows: new Map(),
      fittedRows: new Set(),
    };
    const columns = changes.cells.get(row) ?? new Map<number, PlannedValue>();
    if (columns.has(column)) throw new PatchRefused('cellTwice', cell.place, formatPlace(cell.place));
    changes.cells.set(row, columns.set(column, cell.value));
    if (cell.likeRow !== undefined) changes.likeRows.set(row, cell.likeRow);
    if (cell.fitsHeight === true) changes.fittedRows.add(row);
    sheets.set(sheet, changes);
  }
  return sheets;
}

/** The styles of a workbook as cells name them; null where it has none. */
function presentStyles(draft: PackageDraft, { relationships }: PresentWorkbook): PresentStyles | null {
  const part = relationships.find(({ kind }) => kind === 'styles')?.target ?? null;
  return part === null || !draft.has(part) ? null : new PresentStyles(draft.text(part));
}

/**
 * Gives cells of a draft their new values; rows that are to look like others do, and what goes over them reaches them.
 *
 * @returns rows that tables have grown by, by sheet
 * @throws PatchRefused, Refusal
 */
export function changeCells(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  cells: readonly CellValue[],
): ReadonlyMap<string, readonly Growth[]> {
  const grown = new Map<string, readonly Growth[]>();
  const all = changesBySheet(cells, workbook.date1904);
  const changesLook = ({ likeRows, fittedRows }: SheetChanges): boolean =>
    likeRows.size > 0 || fittedRows.size > 0;
  const needsStyles = [...all.values()].some(changesLook);
  const styles = needsStyles ? presentStyles(draft, workbook) : null;
  for (const [name, changes] of all) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new PatchRefused('sheetMissing', null, name);
    if (!sheet.isWorksheet) throw new PatchRefused('notAWorksheet', null, name);
    refuseTableRows(draft, sheet.part, name, changes.cells);
    const text = draft.text(sheet.part);
    const growths = growthsOf(changes.likeRows);
    if (growths.length > 0) {
      grown.set(name, growths);
      growTables(draft, sheet.part, growths);
    }
    const before = growths.length === 0 ? text : new MarkupText(sheet.part, grownSheet(text, name, growths));
    const heights = changesLook(changes) ? new FittedHeights(before, styles) : null;
    const like: LikeRows | null =
      heights === null
        ? null
        : {
            rows: changes.likeRows,
            fitted: changes.fittedRows,
            heightOf: (values, looks) => heights.of(values, looks),
          };
    draft.change(text, patchCells(before, name, changes.cells, workbook.date1904, like));
  }
  return grown;
}
