import { cellAddress, parseArea } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { MarkupEdits } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { escapeXml } from '../markup/ooxml-text';
import { PatchRefused } from './patch-refused';
import { numberedCells, numberedRows } from './sheet-cells';
import { shiftFormula } from '../../plan/shift-formula';

/** One cell of a shared formula (ECMA-376 Part 1, 18.3.1.40). */
interface SharingCell {
  row: number;
  column: number;
  formula: MarkupElement;
}

interface SharedGroup {
  master: SharingCell;
  followers: SharingCell[];
}

/** Formulas of a sheet that belong to more than one cell. */
interface FormulaGroups {
  shared: SharedGroup[];
  /** Areas of array formulas and data tables with more than one cell. */
  areas: CellArea[];
}

function formulaGroups(text: MarkupText, sheetData: MarkupElement, sheet: string): FormulaGroups {
  const current = new Map<string, SharedGroup>();
  const groups: FormulaGroups = { shared: [], areas: [] };
  for (const row of numberedRows(text, sheetData, sheet)) {
    for (const cell of numberedCells(text, row.element, sheet)) {
      const formula = text.child(cell.element.content, 'f');
      if (formula === null) continue;
      const attributes = text.attributes(formula);
      const type = attributes.get('t');
      const area = parseArea(attributes.get('ref') ?? '');
      const place = { row: row.number, column: cell.number, formula };
      if (type === 'array' || type === 'dataTable') {
        if (area && (area.top < area.bottom || area.left < area.right)) groups.areas.push(area);
      } else if (type === 'shared') {
        const index = attributes.get('si') ?? '';
        const group = current.get(index);
        const holdsText = text.text(formula) !== '';
        if (holdsText && (area !== null || group === undefined)) {
          const opened = { master: place, followers: [] };
          current.set(index, opened);
          groups.shared.push(opened);
        } else if (!holdsText) group?.followers.push(place);
      }
    }
  }
  return groups;
}

/**
 * Keeps the formulas working that share theirs with a changed cell: where the cell that holds a shared formula
 * changes, every other cell gets its own copy.
 *
 * @param isChanged whether a cell gets another value
 * @throws PatchRefused `insideArrayFormula` where a changed cell is part of an array formula or a data table
 */
export function releaseFormulas(
  text: MarkupText,
  sheetData: MarkupElement,
  sheet: string,
  changes: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
  edits: MarkupEdits,
): void {
  if (!/\st\s*=\s*["'](?:shared|array|dataTable)["']/.test(text.xml)) return;
  const { shared, areas } = formulaGroups(text, sheetData, sheet);
  const isChanged = ({ row, column }: { row: number; column: number }): boolean =>
    changes.get(row)?.has(column) ?? false;
  for (const area of areas) {
    for (const [row, columns] of changes) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of columns.keys()) {
        if (column < area.left || column > area.right) continue;
        throw new PatchRefused('insideArrayFormula', { sheet, row, column }, cellAddress(row, column));
      }
    }
  }
  for (const { master, followers } of shared) {
    if (!isChanged(master)) continue;
    const formula = text.text(master.formula);
    for (const follower of followers) {
      if (isChanged(follower)) continue;
      const { name } = follower.formula;
      const shifted = shiftFormula(formula, follower.row - master.row, follower.column - master.column);
      edits.replace(follower.formula, `<${name}>${escapeXml(shifted)}</${name}>`);
    }
  }
}
