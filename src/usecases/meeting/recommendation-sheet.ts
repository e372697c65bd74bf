import type { MeetingApplication } from '../../layout/meeting/material';
import { meetingMessages } from '../../layout/meeting/messages';
import { KEY_COLUMN, KEY_ROW } from '../../layout/reserved-keys';
import type { ProgrammeRound } from '../../merge/merge-round';
import { CONSORTIUM_COLUMN } from '../../merge/summary-sources';
import { summaryRow } from '../../merge/summary-row';
import { summaryTable } from '../../merge/summary-table';
import { lastSegment } from '../../model/catalogue';
import type { SummaryRow } from '../../model/merge';
import type { PlannedSheet, PlannedStyle } from '../../model/workbook-plan';
import { APPLICATION_ROW, summarySheet } from '../merge/summary-sheet';
import type { MeetingRound } from './gather-meeting';

/** Applications within the line, by rank; without a line all that have a score. A tie across the line is not decided here. */
export function recommended({ material: { line, applications } }: MeetingRound): MeetingApplication[] {
  return applications.filter(
    ({ outcome }) => outcome?.state === 'scored' && (line === null || outcome.selection === 'within'),
  );
}

function rowOf(
  application: MeetingApplication,
  number: number,
  { programme, submitted }: MeetingRound,
): SummaryRow {
  const own = submitted.get(application);
  const table = summaryTable(programme)?.table;
  const name = table?.columns.find(({ field }) => lastSegment(field.key) === CONSORTIUM_COLUMN)?.field.key;
  const { title } = application;
  return {
    programme: programme.id,
    application: title,
    number,
    content: own?.application.digest ?? '',
    cells:
      own === undefined
        ? name === undefined
          ? []
          : [{ field: name, value: { kind: 'text', text: title }, from: null }]
        : summaryRow(programme, own.workbook.filing, own.file, own.application.title),
  };
}

/** By its keys a workbook is taken for an application, which this one must never be. */
function withoutKeys({ cells }: PlannedSheet): PlannedSheet['cells'] {
  return cells.map((cell) =>
    cell.row === KEY_ROW || cell.column === KEY_COLUMN ? { ...cell, value: { kind: 'blank' } } : cell,
  );
}

/** Spare rows are for whoever fills in by hand; they are not printed. */
function withoutSpareRows(sheet: PlannedSheet): PlannedSheet['print'] {
  const rows = sheet.cells.flatMap(({ row, column, value }) =>
    column === KEY_COLUMN && value.kind === 'text' && value.text.startsWith(APPLICATION_ROW) ? [row] : [],
  );
  const { print } = sheet;
  return rows.length === 0 ? print : { ...print, area: { ...print.area, bottom: Math.max(...rows) } };
}

/**
 * 推荐上报表: the 汇总表 of the notice in its official columns, with those within the line in the order of their ranks and
 * everything as it was filed, telephone numbers included. Null where the notice has no 汇总表.
 *
 * @returns the sheet, and its styles under names no other sheet uses
 */
export function recommendationSheet(
  round: MeetingRound,
): { sheet: PlannedSheet; styles: Record<string, PlannedStyle> } | null {
  const { programme } = round;
  const merged: ProgrammeRound = {
    programme,
    rows: recommended(round).map((application, at) => rowOf(application, at + 1, round)),
    order: [],
    standing: [],
    applications: [],
    unconfirmed: [],
    duplicates: [],
    conflicts: [],
    remarks: [],
    figures: [],
    points: [],
  };
  const summary = summarySheet(merged);
  if (summary === null) return null;
  const { plan, sheet } = summary;
  const own = (style: string): string => `${programme.id} ${style}`;
  const used = new Set(sheet.cells.map(({ style }) => style));
  return {
    sheet: {
      ...sheet,
      key: null,
      sheetKey: null,
      fields: [],
      labels: [],
      totals: [],
      name: meetingMessages.recommendationSheet,
      print: withoutSpareRows(sheet),
      cells: withoutKeys(sheet).map((cell) => ({ ...cell, style: own(cell.style) })),
    },
    styles: Object.fromEntries(
      Object.entries(plan.styles)
        .filter(([style]) => used.has(style))
        .map(([style, look]) => [own(style), look]),
    ),
  };
}
