import { absoluteAreaAddress, quotedSheetName } from '../../model/cell-address';
import type { PlannedName, PlannedSheet } from '../../model/workbook-plan';

/** A defined name as a workbook part stores it. */
export interface StoredName {
  name: string;
  /** The sheet a name belongs to; null for the workbook's. */
  scope: string | null;
  /** Without a leading `=`. */
  refersTo: string;
}

/**
 * The names through which Excel keeps print area and repeated rows of a sheet. A hidden sheet gets none: LibreOffice
 * prints hidden sheets that have a print area.
 */
export function printNames(sheet: PlannedSheet): StoredName[] {
  if (sheet.state !== 'visible') return [];
  const place = quotedSheetName(sheet.name);
  const { area, repeatRows } = sheet.print;
  const names: StoredName[] = [
    {
      name: '_xlnm.Print_Area',
      scope: sheet.name,
      refersTo: `${place}!${absoluteAreaAddress(area)}`,
    },
  ];
  if (repeatRows) {
    names.push({
      name: '_xlnm.Print_Titles',
      scope: sheet.name,
      refersTo: `${place}!$${repeatRows.top}:$${repeatRows.bottom}`,
    });
  }
  return names;
}

/** What a planned name refers to; a constant is a quoted text, inner quotes doubled. */
export function storedName(planned: PlannedName): StoredName {
  const { target } = planned;
  const refersTo =
    target.kind === 'area'
      ? `${quotedSheetName(target.sheet)}!${absoluteAreaAddress(target.area)}`
      : `"${target.text.replace(/"/g, '""')}"`;
  return { name: planned.name, scope: null, refersTo };
}
