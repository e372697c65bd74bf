import { cellText } from '../../filing/cell-text';
import { isInvisible } from '../../filing/character-width';
import type { LaidOutSheet } from '../../filing/laid-out-sheets';
import { laidOutSheets } from '../../filing/laid-out-sheets';
import { printedForm } from '../../filing/plan-index';
import { readFiling } from '../../filing/read-filing';
import { cellAddress } from '../../model/cell-address';
import type { UnreadText } from '../../model/document-import';
import type { WorkbookFault } from '../../model/filing';
import type { Programme } from '../../model/programme';
import type { SheetContent, WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { programmes } from '../../programmes/registry';
import type { ReadFiling } from '../check-workbook';
import { templatePlan } from '../template-plan';
import { foreignWorkbookMessages as words } from './messages';
import { isTooLarge } from './read-form-workbook';
import { typedTotals } from './typed-totals';

/** Forms of ours whose cells were copied into a workbook of somebody's own. */
export interface CopiedForm {
  read: ReadFiling;
  /** Texts that are no part of what was copied, and were not read. */
  unread: readonly UnreadText[];
  /** Sheets and fields of the form that are not where they were laid out. */
  losses: readonly WorkbookFault[];
  /** The workbook without what our formulas left behind, as states and hints, which labels would take for answers. */
  typed: WorkbookContent;
}

interface Match {
  programme: Programme;
  plan: WorkbookPlan;
  sheets: readonly LaidOutSheet[];
}

const asks = ({ plan }: LaidOutSheet): boolean => plan.fields.length > 0;

/** The notice whose sheets were copied; null where there is none, or more than one and none of them was asked. */
function matchOf(content: WorkbookContent, asked: string | null): Match | null {
  const matches = programmes().flatMap((programme): Match[] => {
    const plan = templatePlan(programme);
    const sheets = laidOutSheets(plan.sheets, content);
    return sheets === null || !sheets.some(asks) ? [] : [{ programme, plan, sheets }];
  });
  const most = Math.max(0, ...matches.map(({ sheets }) => sheets.filter(asks).length));
  const likeliest = matches.filter(({ sheets }) => sheets.filter(asks).length === most);
  if (asked !== null) return likeliest.find(({ programme }) => programme.id === asked) ?? null;
  const [best, ...others] = likeliest;
  return best === undefined || others.length > 0 ? null : best;
}

/** Every text our sheets print, in the form texts are compared in. */
function printedTexts({ sheets }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value.kind === 'text' ? [printedForm(value.text)] : [])),
    ),
  );
}

/** What copied formulas say, and what our sheets print, is nobody's answer; everything else is. */
function unreadTexts(
  sheet: SheetContent,
  { plan, sheets }: Match,
  faults: readonly WorkbookFault[],
): readonly UnreadText[] {
  const of = sheets.find((one) => one.sheet === sheet);
  const printed = printedTexts(plan);
  const stray = new Set(
    faults.flatMap(({ code, cells }) =>
      code === 'strayValue'
        ? cells.flatMap((cell) => (cell.sheet === sheet.name ? [`${cell.row}/${cell.column}`] : []))
        : [],
    ),
  );
  return sheet.cells.flatMap((cell) => {
    const text = cellText(cell);
    if (of !== undefined && !stray.has(`${cell.row}/${cell.column}`)) return [];
    if (isInvisible(text) || printed.has(printedForm(text)) || of?.isComputed(cell) === true) return [];
    const reason = of === undefined ? words.noSheetOfForm : words.noPlaceOfForm;
    const place = { kind: 'sheetCell' as const, sheet: sheet.name, cell: cellAddress(cell.row, cell.column) };
    return [{ text, place, reason }];
  });
}

/** Whether by a fault something that may have been filled in was not read; that the keys are gone is plain. */
function isLoss({ code, fields }: WorkbookFault): boolean {
  return fields.length > 0 && (code === 'sheetMissing' || code === 'fieldNotFound');
}

/** Whether labels could find nothing more: every field has its place, or every text was read. */
export function isReadWhole({ unread, losses }: CopiedForm): boolean {
  return unread.length === 0 || losses.length === 0;
}

function typedContent(content: WorkbookContent, copies: readonly LaidOutSheet[]): WorkbookContent {
  const bySheet = new Map(copies.map((copy) => [copy.sheet, copy]));
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const copy = bySheet.get(sheet);
      return copy === undefined
        ? sheet
        : { ...sheet, cells: sheet.cells.filter((cell) => !copy.isComputed(cell)) };
    }),
  };
}

/**
 * Reads forms of ours whose cells were copied into a new workbook, without keys and names: where a sheet prints what
 * ours prints at the places ours does, every value is as far from its label as it was laid out.
 *
 * @param content of a workbook that says nothing of whose it is
 * @param asked id of the notice it is to be read as; null to tell it by what the sheets print
 * @returns null where its sheets are not laid out as those of exactly one notice, each once, or as another's
 */
export function readCopiedForm(content: WorkbookContent, asked: string | null = null): CopiedForm | null {
  if (isTooLarge(content)) return null;
  const match = matchOf(content, asked);
  if (match === null) return null;
  const { programme, plan, sheets } = match;
  // Sheets that are none of the copied ones have labels of ours at best by chance.
  const filing = readFiling(plan, programme, { ...content, sheets: sheets.map(({ sheet }) => sheet) });
  const unread = [
    ...content.sheets.flatMap((sheet) => unreadTexts(sheet, match, filing.faults)),
    ...sheets.flatMap((sheet) => typedTotals(programme, filing, sheet)),
  ];
  return {
    read: {
      outcome: 'read',
      programme,
      content,
      filing: { ...filing, faults: filing.faults.filter(({ code }) => code !== 'strayValue') },
      isStateReadable: true,
    },
    unread,
    losses: filing.faults.filter(isLoss),
    typed: typedContent(content, sheets),
  };
}
