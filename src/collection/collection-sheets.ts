import type { Field } from '../model/field';
import type { FieldGrid, FormSheet, GridCell, RepeatingTable, YearTable } from '../model/form';
import type { Programme } from '../model/programme';
import { collectedKey, ISSUE_KEYS } from './collection-keys';
import { collectedSheets, collectedYear, materialsTable } from './collected-parts';
import type { TableOnSheet } from './collected-parts';
import { collectionMessages } from './messages';

const LABEL_WIDTH = 34;
const ENTRY_WIDTH = 52;
/** A member lists a few pieces; the table grows where it lists more. */
const MATERIAL_ROWS = 12;

type GridRow = FieldGrid['rows'][number];

/** The field's own record under the key it has here; of its years only the baseline is asked for. */
function collectedField(field: Field, programme: Programme): Field {
  const year = collectedYear(field, programme);
  return { ...field, key: collectedKey(field.key), years: year === null ? null : [year] };
}

function issueField(key: Field['key'], label: string, note: string | null): Field {
  return {
    key,
    printId: null,
    label,
    type: { kind: 'text', maxLength: null },
    years: null,
    filledBy: 'applicant',
    basis: 'inferred',
    note,
  };
}

function printed(text: string, columnSpan: number): GridCell {
  return { kind: 'label', text, columnSpan, rowSpan: 1 };
}

function headingRow(key: string, text: string): GridRow {
  return { key, cells: [printed(text, 2)], lines: 1 };
}

function entryRow(field: Field, label: string, lines: number): GridRow {
  const entry: GridCell = {
    kind: 'field',
    field: field.key,
    year: null,
    columnSpan: 1,
    rowSpan: 1,
    suffix: null,
  };
  return { key: field.key, cells: [printed(label, 1), entry], lines };
}

function issueGrid(): FieldGrid {
  const fields = [
    issueField(ISSUE_KEYS.consortium, collectionMessages.consortium, null),
    issueField(ISSUE_KEYS.addressee, collectionMessages.addressee, collectionMessages.addresseeNote),
    issueField(ISSUE_KEYS.due, collectionMessages.due, null),
  ];
  return {
    kind: 'fieldGrid',
    key: 'issue',
    columnWidths: [LABEL_WIDTH, ENTRY_WIDTH],
    rows: [
      headingRow('issue.heading', collectionMessages.issueHeading),
      ...fields.map((field) => entryRow(field, field.label, 1)),
    ],
    fields,
    totals: [],
  };
}

/** The columns of the member's row below each other: label beside entry. */
function rowGrid(table: RepeatingTable, programme: Programme): FieldGrid {
  const key = collectedKey(table.key);
  const columns = table.columns.filter(({ field }) => field.filledBy === 'applicant');
  const lines = ({ type, key: of }: Field): number =>
    of !== table.nameColumn && (type.kind === 'text' || type.kind === 'list') ? 2 : 1;
  return {
    kind: 'fieldGrid',
    key,
    columnWidths: [LABEL_WIDTH, ENTRY_WIDTH],
    rows: [
      headingRow(`${key}.heading`, table.title),
      ...columns.map(({ field, group }) =>
        entryRow(
          collectedField(field, programme),
          group === null ? field.label : `${group}${field.label}`,
          lines(field),
        ),
      ),
    ],
    fields: columns.map(({ field }) => collectedField(field, programme)),
    totals: [],
  };
}

/** 单位情况: what the workbook is for, whom it is for, and the member's row of the application. */
function unitSheet(programme: Programme, table: RepeatingTable): FormSheet {
  return {
    key: 'member',
    name: collectionMessages.unitSheet,
    heading: collectionMessages.unitHeading,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'prose',
        key: 'guide',
        heading: collectionMessages.guideHeading,
        paragraphs: collectionMessages.guide(programme.years.baseline),
      },
      issueGrid(),
      rowGrid(table, programme),
    ],
    footnotes: [],
  };
}

function collectedTable(table: YearTable, programme: Programme): YearTable {
  return {
    ...table,
    key: collectedKey(table.key),
    years: table.years.filter(({ year }) => year === programme.years.baseline),
    besides: [],
    rows: table.rows.map((row) => ({
      ...row,
      lines: row.lines.map((line) => ({
        ...line,
        field: collectedField(line.field, programme),
        besides: [],
      })),
    })),
  };
}

function outcomeSheets(programme: Programme): FormSheet[] {
  return collectedSheets(programme).map(({ sheet, tables }) => ({
    ...sheet,
    key: collectedKey(sheet.key),
    blocks: tables.map((table) => collectedTable(table, programme)),
  }));
}

function materialsSheet({ table, sheet }: TableOnSheet, programme: Programme): FormSheet {
  return {
    ...sheet,
    key: collectedKey(sheet.key),
    blocks: [
      {
        ...table,
        key: collectedKey(table.key),
        note: collectionMessages.materialsNote,
        columns: table.columns.map((column) => ({
          ...column,
          field: collectedField(column.field, programme),
        })),
        nameColumn: collectedKey(table.nameColumn),
        printedRows: [],
        spareRows: Math.min(table.spareRows, MATERIAL_ROWS),
        totals: [],
      },
    ],
  };
}

/** The sheets of a collection workbook for members of one table. */
export function collectionSheets(programme: Programme, table: RepeatingTable): FormSheet[] {
  const materials = materialsTable(programme);
  return [
    unitSheet(programme, table),
    ...outcomeSheets(programme),
    ...(materials === null ? [] : [materialsSheet(materials, programme)]),
  ];
}
