import type { Filing, FilingEntry, WorkbookFault } from '../model/filing';
import type { FilingState } from '../model/filing-state';
import { FRESH_STATE } from '../model/filing-state';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { WorkbookContent } from '../model/workbook-content';
import type { PlannedField, WorkbookPlan } from '../model/workbook-plan';
import type { LocatedField } from './locate-fields';
import { locateFields } from './locate-fields';
import { locationFaults } from './location-faults';
import type { KeyedSheet } from './match-sheets';
import { keyedSheets, matchSheets } from './match-sheets';
import { NameTargets } from './name-targets';
import type { IndexedSheet, PlanIndex } from './plan-index';
import { planIndexOf, recordOf } from './plan-index';
import { changedLabels, strayValues } from './printed-cells';
import { readCell } from './read-cell';
import { readParagraphs } from './read-paragraphs';
import type { TableColumn } from './read-rows';
import { readRows } from './read-rows';
import { readTotals } from './read-totals';
import { workbookFault } from './workbook-fault';

type Part = Pick<Filing, 'entries' | 'tables' | 'shownTotals' | 'faults'>;

function lostEntry({ field, year }: Pick<PlannedField, 'field' | 'year'>): FilingEntry {
  return {
    field,
    year,
    tableRow: null,
    value: { state: 'blank' },
    raw: '',
    cell: null,
    foundBy: 'notFound',
    traces: [],
  };
}

function tableKeyOf({ extent }: PlannedField): FieldKey | null {
  return extent.kind === 'column' ? extent.table : null;
}

function readSingle(
  { planned, location }: LocatedField,
  { grid }: KeyedSheet,
  index: PlanIndex,
): FilingEntry {
  const { field, year } = planned;
  if (location === null) return lostEntry(planned);
  const { foundBy, top, column } = location;
  const known = { field, year, tableRow: null, foundBy };
  if (planned.extent.kind === 'paragraphs')
    return { ...known, ...readParagraphs(location, grid), traces: [] };
  const { type } = recordOf(index, planned);
  const { value, traces, raw } = readCell(type, grid.at(top, column));
  return {
    ...known,
    value,
    traces,
    raw,
    cell: { sheet: grid.name, row: top, column },
  };
}

function readTables(located: readonly LocatedField[], { grid }: KeyedSheet, index: PlanIndex): Part {
  const columns = new Map<FieldKey, TableColumn[]>();
  for (const field of located) {
    const table = tableKeyOf(field.planned);
    if (table === null) continue;
    const column = { field: recordOf(index, field.planned), located: field };
    columns.set(table, [...(columns.get(table) ?? []), column]);
  }
  const part: Part = { entries: [], tables: [], shownTotals: [], faults: [] };
  for (const [key, ofTable] of columns) {
    const table = index.tables.get(key);
    if (!table) continue;
    const { rows, entries, faults } = readRows(table, ofTable, grid);
    part.tables.push({ table: key, sheet: grid.name, rows });
    part.entries.push(...entries);
    part.faults.push(...faults);
  }
  return part;
}

function readSheet(sheet: IndexedSheet, keyed: KeyedSheet, names: NameTargets, index: PlanIndex): Part {
  const located = locateFields(sheet, keyed, names);
  const single = located.filter(({ planned }) => tableKeyOf(planned) === null);
  const tables = readTables(located, keyed, index);
  const shown = readTotals(sheet, keyed, names, index.totals);
  return {
    entries: [...single.map((field) => readSingle(field, keyed, index)), ...tables.entries],
    tables: tables.tables,
    shownTotals: shown.shown,
    faults: [
      ...locationFaults(located, keyed.grid),
      ...changedLabels(sheet, keyed),
      ...shown.faults,
      ...tables.faults,
      ...strayValues(sheet, keyed, located),
    ],
  };
}

function lostSheet({ plan }: IndexedSheet): Part {
  const tables = new Set(plan.fields.flatMap((planned) => tableKeyOf(planned) ?? []));
  return {
    entries: plan.fields.filter((planned) => tableKeyOf(planned) === null).map(lostEntry),
    tables: [...tables].map((table) => ({ table, sheet: null, rows: [] })),
    shownTotals: plan.totals.map(({ total }) => ({ total, shown: null, cell: null })),
    faults: [],
  };
}

/** Sheets that say they belong to another notice, or to a version nobody knows here, are named and left alone. */
function foreignSheets(
  sheets: readonly KeyedSheet[],
  plan: WorkbookPlan,
  programme: Programme,
): { ours: KeyedSheet[]; faults: WorkbookFault[] } {
  const versions = new Set([plan.templateVersion, ...programme.acceptedVersions]);
  const ours: KeyedSheet[] = [];
  const faults: WorkbookFault[] = [];
  for (const sheet of sheets) {
    const { grid, frame } = sheet;
    const key = frame?.sheetKey;
    const place = { sheet: grid.name, row: frame?.row ?? 1, column: frame?.column ?? 1 };
    if (key && key.programme !== plan.programme) {
      const detail = { found: key.programme, expected: plan.programme, cells: [place] };
      faults.push(workbookFault('otherProgrammeSheet', grid.name, detail));
    } else if (key && !versions.has(key.templateVersion)) {
      const detail = { found: key.templateVersion, expected: plan.templateVersion, cells: [place] };
      faults.push(workbookFault('versionUnknown', grid.name, detail));
    } else ours.push(sheet);
  }
  return { ours, faults };
}

/**
 * Reads everything a workbook says, each value with the cell it came from. Every planned field is found or its loss
 * is a fault; nothing is read from a cell that may be another field's.
 *
 * Which plan fits a workbook is for `identifyWorkbook` to say first; a workbook of another notice reads as one
 * whose sheets are all missing.
 *
 * @param plan of any size: rows inserted or spare are read alike
 * @param state what the state sheet says, decoded by the caller
 */
export function readFiling(
  plan: WorkbookPlan,
  programme: Programme,
  content: WorkbookContent,
  state: FilingState = FRESH_STATE,
): Filing {
  const index = planIndexOf(plan, programme);
  const names = new NameTargets(content);
  const { ours, faults } = foreignSheets(keyedSheets(content), plan, programme);
  const matched = matchSheets(index.sheets, ours, names);
  const parts = index.sheets.map((sheet) => {
    const keyed = matched.found.get(sheet.key);
    return keyed ? readSheet(sheet, keyed, names, index) : lostSheet(sheet);
  });
  const versionOf = ({ frame }: KeyedSheet): string | undefined => frame?.sheetKey?.templateVersion;
  const version = [...matched.found.values()].map(versionOf).find((found) => found !== undefined);
  return {
    programme: plan.programme,
    templateVersion: version ?? plan.templateVersion,
    entries: parts.flatMap((part) => part.entries),
    tables: parts.flatMap((part) => part.tables),
    shownTotals: parts.flatMap((part) => part.shownTotals),
    state,
    faults: [...faults, ...matched.faults, ...parts.flatMap((part) => part.faults)],
  };
}
