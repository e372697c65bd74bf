import { cellText } from '../../filing/cell-text';
import { FilingIndex } from '../../filing/filing-index';
import { fillCell } from '../../filing/planned-value';
import { catalogueByKey } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import type { ImportedValue, KeptOut } from '../../model/document-import';
import type { FieldKey } from '../../model/keys';
import type { CellValue } from '../../model/ports';
import { cellReader } from '../apply-fixes';
import type { ReadableWorkbook } from '../check-workbook';
import type { ColumnMapping } from '../pasting/column-mapping';
import { locateTable, locateText } from '../pasting/located-table';
import type { PastedGrid } from '../pasting/pasted-content';
import { planTablePaste } from '../pasting/plan-table-paste';
import { planTextPaste } from '../pasting/plan-text-paste';
import type { RequestedWrite } from '../session/requested-write';
import { importMessages } from './messages';

/** How the values of a document land in an open workbook. */
export interface PlannedImport {
  filled: ImportedValue[];
  keptOut: KeptOut[];
  /** In place of it, why there is nothing to write. */
  write: RequestedWrite | { problem: string };
}

/** What one field, or one table, comes to. */
interface Part {
  filled: ImportedValue[];
  keptOut: KeptOut[];
  rows: RequestedWrite['rows'];
  values: readonly CellValue[];
}

const nothing = (values: readonly ImportedValue[], reason: string): Part => ({
  filled: [],
  keptOut: values.map((value) => ({ value, reason })),
  rows: [],
  values: [],
});

function planSingle(workbook: ReadableWorkbook, of: CataloguedField, value: ImportedValue): Part {
  const entry = FilingIndex.of(workbook.filing).entry(value.field, value.year);
  if (entry?.cell == null) return nothing([value], importMessages.notFound);
  const cell = cellReader(workbook.content)(entry.cell);
  if (cell?.formula !== undefined) return nothing([value], importMessages.hasFormula);
  const held = cellText(cell ?? null);
  if (held.trim() !== '') {
    return held.trim() === value.texts.join('\n').trim()
      ? { filled: [], keptOut: [], rows: [], values: [] }
      : nothing([value], importMessages.alreadyFilled(held));
  }
  const filling = fillCell(of.field.type, value.key, value.texts.join('\n'));
  return 'problem' in filling
    ? nothing([value], filling.problem)
    : { filled: [value], keptOut: [], rows: [], values: [{ place: entry.cell, value: filling.value }] };
}

function planText(workbook: ReadableWorkbook, of: CataloguedField, value: ImportedValue): Part {
  const located = of.block.kind === 'longText' ? locateText(workbook, of.block) : null;
  if (located === null) return nothing([value], importMessages.notFound);
  const paste = planTextPaste(located, { paragraphs: value.texts, hasTable: false }, 'append');
  if (paste.standing > 0) {
    const entry = FilingIndex.of(workbook.filing).entry(value.field, null);
    const isSame = entry?.raw === value.texts.join('\n');
    return isSame
      ? { filled: [], keptOut: [], rows: [], values: [] }
      : nothing([value], importMessages.alreadyFilled(excerpt(entry?.raw ?? '')));
  }
  if ('problem' in paste.write) return nothing([value], paste.write.problem);
  return { filled: [value], keptOut: [], rows: paste.write.rows, values: paste.write.values };
}

/** As much of a long text as a sentence can bear. */
function excerpt(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 30 || line !== text ? `${line.slice(0, 30)}…` : line;
}

function planTable(workbook: ReadableWorkbook, of: CataloguedField, values: readonly ImportedValue[]): Part {
  const table = of.block.kind === 'repeatingTable' ? of.block : null;
  const located = table === null ? null : locateTable(workbook, table);
  if (table === null || located === null) return nothing(values, importMessages.notFound);
  const fields = table.columns.map(({ field }) => field.key);
  const numbers = [...new Set(values.map(({ row }) => row ?? 0))].sort((one, other) => one - other);
  const grid: PastedGrid = numbers.map((row) =>
    fields.map((field) => {
      const found = values.find((value) => value.row === row && value.field === field);
      return { text: found?.texts.join('\n') ?? '', merged: null };
    }),
  );
  const mapping: ColumnMapping = {
    headerRows: 0,
    columns: fields.map((field) => ({ header: '', field, isSerial: false })),
    basis: 'chosen',
  };
  const paste = planTablePaste(located, grid, mapping, { known: 'skip', figures: 'asNumbers' });
  const passed = new Map(
    paste.rows.flatMap((row) =>
      row.fate === 'passedOver' ? [[numbers[row.line - 1] ?? 0, row.reason] as const] : [],
    ),
  );
  const keptOut = values
    .filter(({ row }) => passed.has(row ?? 0))
    .map((value) => ({
      value,
      reason: passed.get(value.row ?? 0) === 'known' ? importMessages.rowKnown : importMessages.rowSkipped,
    }));
  if ('problem' in paste.write) return { filled: [], keptOut, rows: [], values: [] };
  const filled = values.filter(({ row }) => !passed.has(row ?? 0));
  return { filled, keptOut, rows: paste.write.rows, values: paste.write.values };
}

/** Parts count the rows they insert themselves; each other's they do not know. */
function combined(parts: readonly Part[]): Pick<RequestedWrite, 'rows' | 'values'> {
  const values = parts.flatMap((part) =>
    part.values.map(({ place, value }) => {
      const others = parts.filter((other) => other !== part).flatMap(({ rows }) => rows);
      const pushed = others
        .filter(({ sheet, above }) => sheet === place.sheet && above <= place.row)
        .reduce((sum, { count }) => sum + count, 0);
      return { place: { ...place, row: place.row + pushed }, value };
    }),
  );
  return { rows: parts.flatMap(({ rows }) => rows), values };
}

/**
 * How values of a document land in a workbook that is open: into blank cells only, rows below those that are there.
 * Nothing that is filled in is ever written over.
 */
export function planImport(workbook: ReadableWorkbook, values: readonly ImportedValue[]): PlannedImport {
  const fields = catalogueByKey(workbook.programme);
  const tables = new Map<FieldKey, ImportedValue[]>();
  const parts: Part[] = [];
  for (const value of values) {
    const of = fields.get(value.field);
    if (of === undefined) continue;
    if (value.table !== null) tables.set(value.table, [...(tables.get(value.table) ?? []), value]);
    else if (of.field.type.kind === 'longText') parts.push(planText(workbook, of, value));
    else parts.push(planSingle(workbook, of, value));
  }
  for (const ofTable of tables.values()) {
    const of = fields.get(ofTable[0]?.field ?? '');
    if (of !== undefined) parts.push(planTable(workbook, of, ofTable));
  }
  const filled = parts.flatMap((part) => part.filled);
  const { rows, values: cells } = combined(parts);
  return {
    filled,
    keptOut: parts.flatMap((part) => part.keptOut),
    write:
      cells.length === 0
        ? { problem: importMessages.nothingToWrite }
        : { title: importMessages.title(filled.length), rows, values: cells },
  };
}
