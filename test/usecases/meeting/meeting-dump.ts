import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';

function shown(value: PlannedValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text.replace(/\n/g, ' ⏎ ');
    case 'number':
      return value.decimal;
    case 'boolean':
      return String(value.value);
    case 'date':
      return value.iso;
    case 'formula':
      return String(value.cached);
  }
}

/** Texts of a sheet in reading order, a line per row, blank cells left out. */
export function textOf({ cells }: PlannedSheet): string {
  const rows = new Map<number, string[]>();
  for (const { row, value } of [...cells].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  )) {
    const text = shown(value);
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join(' | ')).join('\n');
}

/** A workbook as people read it, sheet by sheet. */
export function dumpMeeting({ sheets }: WorkbookPlan): string {
  return `${sheets.map((sheet) => `== ${sheet.name}\n${textOf(sheet)}`).join('\n\n')}\n`;
}
