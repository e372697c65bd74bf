import { areaAddress } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { MarkupText } from '../markup/markup-elements';
import { numberedCells, numberedRows } from '../patching/sheet-cells';
import { validationsXml } from '../writing/validations-xml';
import { CellCoverage } from '../../plan/cell-coverage';
import type { PresentStyles } from './present-styles';
import { looksAsPlanned } from './present-styles';
import { mergedAreas } from './sheet-frame';
import type { SheetRule } from './sheet-rules';
import { formatRules, validationRules } from './sheet-rules';
import { plannedFormatSignature } from '../../plan/format-signature';

/** A cell that has lost its look. */
export interface RestyledCell {
  row: number;
  column: number;
  style: PlannedStyle;
}

/** What of a sheet is not as planned, apart from what stands in its cells. */
export interface SheetDamage {
  filled: readonly { row: number; column: number }[];
  restyled: readonly RestyledCell[];
  /** Planned areas whose validation or live format is not what it should be. */
  validations: readonly CellArea[];
  formats: readonly CellArea[];
}

interface PresentCell {
  format: number;
  isFilled: boolean;
}

function presentCells(text: MarkupText, sheet: string): Map<number, Map<number, PresentCell>> {
  const rows = new Map<number, Map<number, PresentCell>>();
  const sheetData = text.child(text.root().content, 'sheetData');
  if (sheetData === null) return rows;
  for (const row of numberedRows(text, sheetData, sheet)) {
    const cells = new Map<number, PresentCell>();
    for (const { element, number } of numberedCells(text, row.element, sheet)) {
      const format = Number(text.attributes(element).get('s') ?? 0);
      const isFilled =
        text.child(element.content, 'v') !== null ||
        text.child(element.content, 'is') !== null ||
        text.child(element.content, 'f') !== null;
      cells.set(number, { format, isFilled });
    }
    rows.set(row.number, cells);
  }
  return rows;
}

function restyledCells(
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
  present: PresentStyles,
  cells: ReadonlyMap<number, ReadonlyMap<number, PresentCell>>,
  merges: readonly CellArea[],
): RestyledCell[] {
  const merged = new CellCoverage();
  for (const area of merges) merged.add(area);
  const isHidden = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  return planned.cells.flatMap(({ row, column, style: name }) => {
    const style = styles.get(name);
    // The cells a merged area hides keep no look of their own in some programs.
    if (style === undefined || isHidden(row, column)) return [];
    const cell = cells.get(row)?.get(column) ?? { format: 0, isFilled: false };
    // 98.5 % typed as such, or a day, would mean another number without its format.
    const keepsFormat = !style.locked && cell.isFilled && present.changesMeaning(cell.format);
    const ignored = {
      // Programs share out the borders of a merged area among its cells as they like.
      border: merged.touches({ top: row, left: column, bottom: row, right: column }),
      numberFormat: keepsFormat,
    };
    const found = present.of(cell.format);
    if (looksAsPlanned(found, style, ignored)) return [];
    return [
      { row, column, style: keepsFormat ? { ...style, numberFormat: present.codeOf(cell.format) } : style },
    ];
  });
}

/** Planned areas without their rule; `alone` where a cell can hold one rule only. */
function damagedAreas(
  planned: readonly { signature: string; area: CellArea }[],
  present: readonly SheetRule[],
  alone: boolean,
): CellArea[] {
  const covered = new Map<string, CellCoverage>();
  for (const { signature, areas } of present) {
    const coverage = covered.get(signature) ?? new CellCoverage();
    for (const area of areas) coverage.add(area);
    covered.set(signature, coverage);
  }
  const isDisturbed = (signature: string, area: CellArea): boolean =>
    alone && [...covered].some(([other, coverage]) => other !== signature && coverage.touches(area));
  return planned.flatMap(({ signature, area }) =>
    covered.get(signature)?.covers(area) === true && !isDisturbed(signature, area) ? [] : [area],
  );
}

function plannedValidations(planned: PlannedSheet): { signature: string; area: CellArea }[] {
  const text = new MarkupText('validations', `<worksheet>${validationsXml(planned)}</worksheet>`);
  return validationRules(text).flatMap(({ signature, areas }) => areas.map((area) => ({ signature, area })));
}

/** Compares a sheet part with its plan. */
export function sheetDamage(
  text: MarkupText,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
  present: PresentStyles,
): SheetDamage {
  const cells = presentCells(text, planned.name);
  const isPlanned = new Set(planned.merges.map(areaAddress));
  const merges = mergedAreas(text).flatMap(({ area }) => (isPlanned.has(areaAddress(area)) ? [area] : []));
  const formats = planned.conditionalFormats.map((format) => ({
    signature: plannedFormatSignature(format),
    area: format.area,
  }));
  return {
    filled: [...cells].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { isFilled }]) => (isFilled ? [{ row, column }] : [])),
    ),
    restyled: restyledCells(planned, styles, present, cells, merges),
    validations: damagedAreas(plannedValidations(planned), validationRules(text), true),
    formats: damagedAreas(formats, formatRules(text, present), false),
  };
}
