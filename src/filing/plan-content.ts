import { quotedSheetName, absoluteAreaAddress } from '../model/cell-address';
import type { CellContent, CellScalar, WorkbookContent } from '../model/workbook-content';
import type { PlannedValue, WorkbookPlan } from '../model/workbook-plan';

function scalarOf(value: PlannedValue): CellScalar | null {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'text':
      return value.text === '' ? null : { kind: 'text', text: value.text };
    case 'number':
      return { kind: 'number', decimal: value.decimal };
    case 'boolean':
      return { kind: 'boolean', value: value.value };
    case 'date':
      return { kind: 'date', iso: value.iso, serial: 0 };
    case 'formula': {
      const { cached } = value;
      if (typeof cached === 'number') return { kind: 'number', decimal: String(cached) };
      if (typeof cached === 'boolean') return { kind: 'boolean', value: cached };
      return { kind: 'text', text: cached };
    }
  }
}

/** What a host reads from a cell a value was written to; null where the cell is empty. */
export function plannedCellContent(row: number, column: number, value: PlannedValue): CellContent | null {
  const scalar = scalarOf(value);
  if (scalar === null) return null;
  const cell = { row, column, value: scalar };
  return value.kind === 'formula' ? { ...cell, formula: value.formula } : cell;
}

/**
 * What a host would read from the workbook of a plan: the plan's cells and names without its look. Lets a plan be
 * read before it is written. Day cells carry no serial, as the date system is the host's.
 */
export function contentOfPlan(plan: WorkbookPlan): WorkbookContent {
  return {
    sheets: plan.sheets.map(({ name, state, cells }) => ({
      name,
      state,
      kind: 'worksheet',
      cells: cells.flatMap(({ row, column, value }): CellContent[] => {
        const content = plannedCellContent(row, column, value);
        return content === null ? [] : [content];
      }),
    })),
    names: plan.names.map(({ name, target }) => ({
      name,
      refersTo:
        target.kind === 'constant'
          ? `"${target.text}"`
          : `${quotedSheetName(target.sheet)}!${absoluteAreaAddress(target.area)}`,
      scope: null,
      hidden: false,
    })),
    notes: [],
  };
}
