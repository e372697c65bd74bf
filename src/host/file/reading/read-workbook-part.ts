import { unescapeCellText } from '../markup/escaped-text';
import { readMarkup, SPREADSHEET_NAMESPACES, type Vocabulary } from '../markup/markup';
import type { ReadingLimits } from '../package/reading-limits';
import { Refusal } from '../package/refusal';

const WORKBOOK: Vocabulary = {
  namespaces: SPREADSHEET_NAMESPACES,
  root: 'workbook',
  qualifiedAttributes: true,
};

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  relationshipId: string;
}

/** A defined name as the workbook part stores it; `sheet` is an index into the sheets, null for the workbook's. */
export interface ListedName {
  name: string;
  refersTo: string;
  sheet: number | null;
  hidden: boolean;
}

/** What the workbook part says of the whole workbook. */
export interface WorkbookPart {
  sheets: readonly ListedSheet[];
  names: readonly ListedName[];
  date1904: boolean;
}

/**
 * Reads the workbook part.
 *
 * @throws Refusal `tooManySheets`, `duplicateSheetName` (case does not tell sheets apart)
 */
export function readWorkbookPart(part: string, bytes: Uint8Array, limits: ReadingLimits): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  const known = new Set<string>();
  let date1904 = false;
  let current: ListedName | null = null;
  readMarkup(part, bytes, WORKBOOK, limits, {
    open(element, attributes) {
      if (element === 'workbookPr') date1904 = isTrue(attributes.get('date1904'));
      else if (element === 'sheet') {
        if (sheets.length >= limits.sheets) throw new Refusal('tooManySheets', String(limits.sheets));
        const name = unescapeCellText(attributes.get('name') ?? '');
        if (known.has(name.toLowerCase())) throw new Refusal('duplicateSheetName', name);
        known.add(name.toLowerCase());
        sheets.push({
          name,
          state: sheetState(attributes.get('state')),
          relationshipId: attributes.get('r:id') ?? '',
        });
      } else if (element === 'definedName') {
        const sheet = attributes.get('localSheetId');
        current = {
          name: attributes.get('name') ?? '',
          refersTo: '',
          sheet: sheet === undefined ? null : Number(sheet),
          hidden: isTrue(attributes.get('hidden')),
        };
      }
    },
    close(element) {
      if (element !== 'definedName' || current === null) return;
      names.push({ ...current, refersTo: current.refersTo.trim().replace(/^=/, '') });
      current = null;
    },
    text(piece) {
      if (current !== null) current.refersTo += piece;
    },
  });
  return { sheets, names, date1904 };
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}

function sheetState(state: string | undefined): ListedSheet['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
