import type { Block, FormSheet } from '../model/form';
import type { FieldKey } from '../model/keys';
import { MARKS_COLUMN_KEY, formatSheetKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { PlannedCell, PlannedSheet } from '../model/workbook-plan';
import { ColumnModel } from './column-model';
import { plannedLiveFormats } from './conditional-formats';
import { layOutDeclaration } from './declaration';
import type { FieldGuidance } from './field-guidance';
import { layOutFieldGrid } from './field-grid';
import type { FieldPlaces } from './field-places';
import { layOutLongText } from './long-text';
import { LAYOUT_MESSAGES } from './messages';
import { layOutPointTable } from './point-table';
import { layOutProse, layOutTextRow } from './prose';
import { layOutRepeatingTable } from './repeating-table';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW, MARKS_COLUMN, ownRowKey } from './reserved-keys';
import { SheetDraft } from './sheet-draft';
import { layOutSignatures } from './signatures';
import { layOutStateColumn } from './state-column';
import type { StyleBook } from './styles';
import { fontSize } from './styles';
import { linesHeight } from '../model/text-height';
import { layOutYearTable } from './year-table';

const GAP_HEIGHT = 8;
const KEY_COLUMN_WIDTH = 18;
/** Rows in view above the body of a table may take no more than this, or nothing would be left to scroll. */
const MOST_FROZEN_HEIGHT = 260;

/** What laying out a sheet needs to know besides its form. */
export interface SheetContext {
  programme: Programme;
  guidance: FieldGuidance;
  styles: StyleBook;
  /** Rows or paragraphs that are going to be written, by table or long text. */
  filledRows: ReadonlyMap<FieldKey, number>;
  /** Whether the sheet is the cover of a form. */
  isCover: boolean;
}

function layOutBlock(draft: SheetDraft, block: Block, context: SheetContext): void {
  switch (block.kind) {
    case 'fieldGrid':
      layOutFieldGrid(draft, block, context.isCover ? 'cover' : 'form');
      return;
    case 'yearTable':
      layOutYearTable(draft, block);
      return;
    case 'repeatingTable':
      layOutRepeatingTable(draft, block, context.filledRows.get(block.key) ?? 0);
      return;
    case 'longText':
      layOutLongText(draft, block, context.filledRows.get(block.field.key) ?? 0);
      return;
    case 'declaration':
      layOutDeclaration(draft, block);
      return;
    case 'signatures':
      layOutSignatures(draft, block);
      return;
    case 'prose':
      layOutProse(draft, block);
      return;
    case 'pointTable':
      layOutPointTable(draft, block, context.programme);
  }
}

/** Notes of a sheet's fields: what a user must know because the print is wrong or silent. */
function layOutNotes(draft: SheetDraft, sheet: FormSheet): void {
  const fields = sheet.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'fieldGrid':
        return block.fields;
      case 'yearTable':
        return block.rows.flatMap((row) => row.lines.map((line) => line.field));
      case 'repeatingTable':
        return block.columns.map((column) => column.field);
      case 'longText':
        return [block.field];
      case 'signatures':
        return block.field === null ? [] : [block.field];
      case 'prose':
      case 'declaration':
      case 'pointTable':
        return [];
    }
  });
  const shown = new Set<string>();
  for (const field of fields) {
    if (field.note === null) continue;
    const note = LAYOUT_MESSAGES.note(field.label, field.note);
    // Fields below one header share what is to be known of them.
    if (shown.has(note)) continue;
    shown.add(note);
    layOutTextRow(draft, ownRowKey(field.key, 'note'), note, 'note');
  }
}

function layOutFootnotes(draft: SheetDraft, sheet: FormSheet): void {
  sheet.footnotes.forEach(({ mark, text }, index) => {
    layOutTextRow(draft, ownRowKey(sheet.key, `footnote${index + 1}`), `${mark} ${text}`, 'note');
  });
}

/** A gap parts blocks; year tables below each other are one printed table with changing headers. */
function needsGap(block: Block, before: Block | undefined): boolean {
  return before !== undefined && !(block.kind === 'yearTable' && before.kind === 'yearTable');
}

/**
 * Lays out one sheet: title, blocks, footnotes, notes. On a sheet with a table footnotes and notes stand above it,
 * because the table grows to the end of the sheet; elsewhere notes stand below what is printed.
 */
export function draftSheet(sheet: FormSheet, context: SheetContext): SheetDraft {
  const draft = new SheetDraft(
    sheet.name,
    sheet.heading,
    new ColumnModel(sheet),
    context.styles,
    context.guidance,
  );
  const titleStyle = context.isCover ? 'coverTitle' : 'title';
  const title = layOutTextRow(draft, ownRowKey(sheet.key, 'sheetTitle'), sheet.heading, titleStyle);
  draft.needHeight(
    { top: title, bottom: title },
    linesHeight(context.isCover ? 3 : 1.5, fontSize(titleStyle)),
  );
  const hasTable = sheet.blocks.some((block) => block.kind === 'repeatingTable');
  sheet.blocks.forEach((block, index) => {
    if (needsGap(block, sheet.blocks[index - 1])) {
      draft.startRow(ownRowKey(block.key, 'gap'), GAP_HEIGHT);
    }
    if (block.kind === 'repeatingTable') {
      layOutFootnotes(draft, sheet);
      layOutNotes(draft, sheet);
    }
    layOutBlock(draft, block, context);
  });
  if (!hasTable) layOutFootnotes(draft, sheet);
  draft.lastPrintedRow = draft.lastRow;
  if (!hasTable) layOutNotes(draft, sheet);
  if (draft.checks.size > 0) layOutStateColumn(draft, title);
  return draft;
}

function keyCells(draft: SheetDraft, sheetKey: string, style: string): PlannedCell[] {
  const columnKeys = draft.columns.columns.map((column, index): [number, string] => [
    FIRST_CONTENT_COLUMN + index,
    column.key,
  ]);
  const state: [number, string][] =
    draft.checks.size > 0 ? [[draft.columns.stateColumn.column, draft.columns.stateColumn.key]] : [];
  const keys: [number, string][] = [
    [KEY_COLUMN, sheetKey],
    [MARKS_COLUMN, MARKS_COLUMN_KEY],
    ...columnKeys,
    ...state,
  ];
  return keys.map(([column, text]) => ({ row: KEY_ROW, column, value: { kind: 'text', text }, style }));
}

function plannedColumns(draft: SheetDraft): PlannedSheet['columns'] {
  const { stateColumn, columns } = draft.columns;
  return [
    { column: KEY_COLUMN, width: KEY_COLUMN_WIDTH, hidden: true },
    { column: MARKS_COLUMN, width: KEY_COLUMN_WIDTH, hidden: true },
    ...columns.map(({ width }, index) => ({ column: FIRST_CONTENT_COLUMN + index, width, hidden: false })),
    ...(draft.checks.size > 0
      ? [{ column: stateColumn.column, width: stateColumn.width, hidden: false }]
      : []),
  ];
}

function freezeOf(draft: SheetDraft, rows: PlannedSheet['rows']): PlannedSheet['freeze'] {
  const last = draft.freezeBelow;
  if (last === null) return null;
  const height = rows.filter(({ row }) => row <= last).reduce((sum, row) => sum + (row.height ?? 0), 0);
  return height > MOST_FROZEN_HEIGHT ? null : { row: last + 1, column: FIRST_CONTENT_COLUMN + 1 };
}

/** The finished sheet, once every field of the workbook has its place. */
export function plannedSheet(
  sheet: FormSheet,
  draft: SheetDraft,
  context: SheetContext,
  places: FieldPlaces,
): PlannedSheet {
  const { programme, styles } = context;
  const sheetKey = formatSheetKey({
    programme: programme.id,
    templateVersion: programme.templateVersion,
    sheet: sheet.key,
  });
  const keyStyle = styles.named('key');
  const rows = draft.plannedRows();
  const grows = sheet.blocks.some((block) => block.kind === 'repeatingTable' || block.kind === 'longText');
  return {
    name: sheet.name,
    key: sheet.key,
    state: 'visible',
    cells: [...keyCells(draft, sheetKey, keyStyle), ...draft.plannedCells(places)],
    merges: draft.merges,
    columns: plannedColumns(draft),
    rows: [{ row: KEY_ROW, height: null, hidden: true }, ...rows],
    validations: draft.validations,
    conditionalFormats: plannedLiveFormats(draft.liveFormats),
    sheetKey,
    fields: draft.fields,
    labels: draft.labels,
    totals: draft.totals,
    freeze: freezeOf(draft, rows),
    protected: !grows,
    print: {
      orientation: sheet.orientation,
      area: { top: KEY_ROW + 1, bottom: draft.lastPrintedRow, ...draft.columns.full },
      fitToWidth: true,
      repeatRows: draft.repeatRows,
      header: '',
      footer: LAYOUT_MESSAGES.footer,
    },
  };
}
