import type { HostCapabilities } from '../../model/ports';
import { present } from './bridge/present';

/** Whether what WPS gives has a member; it is not called. */
function has(get: () => unknown, member: string): boolean {
  const owner = present(get);
  return (
    typeof owner === 'object' && owner !== null && isThere(() => (owner as Record<string, unknown>)[member])
  );
}

const isThere = (get: () => unknown): boolean => present(get) !== null;

/** What this WPS can do, as its first sheet shows: members are looked at, versions are not compared. */
export function wpsCapabilities(workbook: Et.Workbook): HostCapabilities {
  const sheet: unknown = present(() => workbook.Worksheets.Item(1));
  const given = sheet as Et.Worksheet;
  const cell = present(() => given.Range('A1'));
  return {
    conditionalFormats: has(() => cell?.FormatConditions, 'Add'),
    dataValidation: has(() => cell?.Validation, 'Add'),
    protection: has(() => sheet, 'Protect') && has(() => sheet, 'Unprotect'),
    pageLayout: isThere(() => given.PageSetup),
    veryHiddenSheets: typeof present(() => given.Visible) === 'number',
    // Nothing documents that what an add-in writes can be undone.
    undoOfWrites: false,
  };
}
